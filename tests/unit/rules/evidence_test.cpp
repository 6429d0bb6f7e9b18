// Evidence: what is a path, where it starts, and what is there (PEQ416, PEQ417).
#include <doctest/doctest.h>

#include "rules/evidence.hpp"
#include "rules/judged.hpp"

TEST_SUITE_BEGIN("rules");

namespace {

using namespace peq;
using namespace peq::test;

std::string judged(const std::string& evidence) {
  return told(
      load_texts({plan_with("kind: level, baseline: 0, target: 40"),
                  progress_of({"date: 2022-06-30, for: E-1, progress: 20, evidence: " + evidence}),
                  {"p/progress/actas/1.pdf", ""},
                  {"p/informes/1.pdf", ""},
                  {"otros/1.pdf", ""}}),
      400);
}

}  // namespace

TEST_CASE("forms of evidence") {
  using judging::EvidenceForm;
  for (const std::string_view text :
       {"http://ejemplo.gob.sv", "https://ejemplo.gob.sv/a?b=c#d", "HTTPS://EJEMPLO.GOB.SV"}) {
    CAPTURE(text);
    CHECK(judging::form_of_evidence(text) == EvidenceForm::address);
  }
  for (const std::string_view text : {"acta.pdf", "actas/2022-06.pdf", "../informes/1.pdf",
                                      "acta 1: firmada.pdf", "Acta número 5.pdf", ".actas/1.pdf"}) {
    CAPTURE(text);
    CHECK(judging::form_of_evidence(text) == EvidenceForm::path);
  }
  for (const std::string_view text :
       {"", "/srv/acta.pdf", "javascript:alert(1)", "file:///srv/acta.pdf", "data:text/html,x",
        "C:\\actas\\1.pdf", "C:/actas/1.pdf", "\\\\servidor\\actas", "actas\\1.pdf", "https://",
        "http:acta.pdf", "ftp://ejemplo.gob.sv", "mailto:a@b.sv", "www.ejemplo.gob.sv",
        "//ejemplo.gob.sv/acta"}) {
    CAPTURE(text);
    CHECK(judging::form_of_evidence(text) == EvidenceForm::other);
  }
}

TEST_CASE("paths start at the folder of the progress file and stay in that of the plan") {
  const struct {
    std::string evidence, said;
  } cases[] = {
      {"actas/1.pdf", ""},
      {"./actas/1.pdf", ""},
      {"../informes/1.pdf", ""},
      {"\"actas/1.pdf#page=3\"", ""},
      {"[actas/1.pdf, ../informes/1.pdf, \"https://ejemplo.gob.sv\"]", ""},
      {"actas/2.pdf", "PEQ416: there is no file \"actas/2.pdf\""},
      {"informes/1.pdf", "PEQ416: there is no file \"informes/1.pdf\""},
      {"actas", "PEQ416: \"actas\" is a folder, not a file"},
      {"[fotos/1.jpg, fotos/2.jpg]",
       "PEQ416: there is no folder \"fotos\", in which 2 pieces of evidence should be"},
      {"../../otros/1.pdf", "PEQ417: \"../../otros/1.pdf\" leads out of the plan's folder"},
      {"actas/../../../otros/1.pdf",
       "PEQ417: \"actas/../../../otros/1.pdf\" leads out of the plan's folder"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.evidence);
    CHECK(judged(c.evidence) == c.said);
  }
}

TEST_CASE("progress beside another folder has its evidence there") {
  const auto plan = plan_with("kind: level, baseline: 0, target: 40");
  const auto entry = progress_of({"date: 2022-06-30, for: E-1, progress: 20, evidence: "
                                  "[../actas/1.pdf, ../../otros/1.pdf]"});
  const Loaded loaded = load_texts({plan,
                                    {"datos/progress/2022.yaml", entry.second},
                                    {"datos/actas/1.pdf", ""},
                                    {"otros/1.pdf", ""}},
                                   {{"datos/progress"}});
  CHECK(told(loaded) == "PEQ417: \"../../otros/1.pdf\" leads out of the plan's folder");
}
