// The library by itself: reads a plan with its progress and prints what became of it on a day.
//
//   peq_embed PLAN PROGRESS DATE
#include <iostream>
#include <peq/peq.hpp>

int main(int argc, char** argv) {
  const auto day = argc == 4 ? peq::Date::parse(argv[3]) : std::nullopt;
  if (!day) {
    std::cerr << "usage: peq_embed PLAN PROGRESS DATE\n";
    return 2;
  }
  const peq::Loaded loaded = peq::load(peq::Disk(), argv[1], {.progress = {argv[2]}});
  const peq::Project* project = loaded.project();
  if (project == nullptr) {
    std::cerr << peq::render_findings_concise(peq::findings_report(loaded, peq::Language::en),
                                              peq::Language::en);
    return 3;
  }
  const peq::Evaluation evaluation =
      peq::evaluate(project->plan, project->entries, {.as_of = *day, .known_by = {}});
  const peq::MacroResult& average = evaluation.official[peq::MacroId::average];
  if (!average.figure.has_number()) {
    std::cout << "average: none (" << to_string(average.figure.absence()) << ")\n";
    return 0;
  }
  std::cout << "average: " << peq::format_fixed(average.figure.number(), 1);
  if (average.band != peq::no_index)
    std::cout << ' ' << project->plan.evaluation.bands[average.band].name;
  std::cout << '\n';
}
