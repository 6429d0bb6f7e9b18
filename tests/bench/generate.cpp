// Writes a progress file of about so many megabytes for the San Miguel plan, the same on every run.
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "peq/date.hpp"
#include "peq/load.hpp"

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  const peq::Loaded loaded = peq::load(peq::Disk(), argv[1]);
  const peq::Project* project = loaded.project();
  if (project == nullptr) return 3;
  std::vector<std::string> ids;
  for (const peq::Index strategy : project->plan.strategies)
    ids.push_back(project->plan.items[strategy].id);

  const double bytes = std::atof(argv[2]) * 1e6;
  const peq::Date first = *peq::Date::parse("2022-01-01");
  constexpr int days = 1800;
  double written = 0;
  std::printf("# Datos inventados, para medir.\npeq: progress/1\nplan: %s\nentries:\n",
              project->plan.id.c_str());
  for (int i = 0; written < bytes; ++i) {
    const int round = i / static_cast<int>(ids.size());
    // Every strategy has a report a day, and more on the last days; advance grows all the time.
    const peq::Date date = first + (round < days ? round : days);
    const int line = std::printf(
        "  - {date: %s, for: %s, progress: %.3f, by: gerencia-general, evidence: [actas/%d.pdf, "
        "fotos/%d.jpg], note: \"Informe número %d: \\\"avances\\\" del período, según el "
        "acta.\"}\n",
        date.to_string().c_str(), ids[static_cast<std::size_t>(i) % ids.size()].c_str(),
        1 + 99.0 * round / 20000.0, i, i, i);
    written += line;
  }
}
