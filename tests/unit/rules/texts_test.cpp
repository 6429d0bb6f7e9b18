// Texts that stand twice, or are still to be written (PEQ336, PEQ503).
#include <doctest/doctest.h>

#include "rules/judged.hpp"
#include "rules/texts.hpp"

TEST_SUITE_BEGIN("rules");

using namespace peq;
using namespace peq::test;

TEST_CASE("texts without what makes no other text") {
  CHECK(judging::plain_text("  Abrir\n  VENTANILLAS. ") == "abrir ventanillas");
  CHECK(judging::plain_text("Gestión") == judging::plain_text("GESTION."));
  CHECK(judging::plain_text("Abrir 2.5 km") != judging::plain_text("Abrir 25 km"));
}

TEST_CASE("placeholders") {
  for (const std::string_view text :
       {"TODO", "todo", "TBD", "[por definir]", "Por definir.", "PENDIENTE", "(pendiente)", "xxx",
        "XXXX", "…", "...", "-", "???", "Lorem ipsum dolor sit amet, consectetur adipiscing elit",
        "TODO: preguntar a planificación", "N/A", "Por  definir", "To be defined"}) {
    CAPTURE(text);
    CHECK(judging::is_placeholder(text));
  }
  for (const std::string_view text :
       {"", "TODO EL PERSONAL", "Todo el municipio", "Recuperar el pago pendiente",
        "XXX aniversario", "Definir la tarifa", "XX", "Pendiente de pago: cobrar",
        "Lo que está por definir se definirá en el taller"}) {
    CAPTURE(text);
    CHECK_FALSE(judging::is_placeholder(text));
  }
}

TEST_CASE("the same text twice") {
  const auto plan = [](const std::string& first, const std::string& second) {
    return plan_of(
        "components:\n  - id: D-1\n    name: Uno\n    objectives:\n"
        "      - id: O-1\n        text: Primero\n        strategies:\n          - {id: E-1, " +
        first +
        "}\n      - id: O-2\n        text: Segundo\n        strategies:\n          - {id: E-2, " +
        second + "}\n");
  };
  const struct {
    std::string first, second;
    bool same;
  } cases[] = {
      {"text: Abrir ventanillas.", "text: Abrir ventanillas.", true},
      {"text: Abrir ventanillas", "text: \"ABRIR  VENTANILLAS.\"", true},
      {"text: Abrir ventanillas", "text: Abrir dos ventanillas", false},
      // Said as placeholders.
      {"text: Por definir", "text: Por definir", false},
      // The rest of the text is not known.
      {"text: Abrir, transcription: {state: truncated}", "text: Abrir", false},
      {"text: Abrir, transcription: {state: inferred}", "text: Abrir", true},
      // Taken up again after it was given up.
      {"text: Abrir, cancelled: {on: 2023-01-01}", "text: Abrir", false},
      // An objective and its strategy may say the same.
      {"text: Primero", "text: Segundo", false},
  };
  for (const auto& c : cases) {
    CAPTURE(c.first);
    CAPTURE(c.second);
    CHECK(told(load_texts({plan(c.first, c.second)}), 336, 336) ==
          (c.same ? "PEQ336: strategy E-2 has the same text as strategy E-1" : ""));
  }
}

TEST_CASE("parts may do every year what they did before") {
  const auto plan = [](const std::string& first, const std::string& second) {
    return plan_of(
        "components:\n  - id: D-1\n    name: Uno\n    objectives:\n      - id: O-1\n"
        "        text: Primero\n        strategies:\n          - id: E-1\n"
        "            text: Abrir\n            actions:\n              - {id: A-1, text: Comprar" +
        first + "}\n              - {id: A-2, text: Comprar" + second + "}\n");
  };
  CHECK(told(load_texts({plan("", "")}), 336, 336) ==
        "PEQ336: action A-2 has the same text as action A-1");
  CHECK(told(load_texts({plan(", deadline: 2022-12-31", ", deadline: 2023-12-31")})).empty());
}
