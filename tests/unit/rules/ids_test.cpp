// Ids and their numbers (PEQ329, PEQ334, PEQ335).
#include <doctest/doctest.h>

#include "base/text.hpp"
#include "rules/ids.hpp"
#include "rules/judged.hpp"

TEST_SUITE_BEGIN("rules");

namespace {

using namespace peq;
using namespace peq::test;

/// Two objectives, each with strategies of these ids; every text is another.
std::pair<std::string, std::string> plan_with_ids(const std::vector<std::string>& first,
                                                  const std::vector<std::string>& second = {}) {
  std::string body = "components:\n  - id: D-4\n    name: Uno\n    objectives:\n";
  int number = 0;
  for (const auto* ids : {&first, &second}) {
    if (ids->empty()) continue;
    ++number;
    body += "      - id: D-4-" + std::to_string(number) + "\n        text: Objetivo " +
            std::to_string(number) + "\n        strategies:\n";
    for (const std::string& id : *ids)
      body += "          - {id: " + id + ", text: Estrategia " + id + "}\n";
  }
  return plan_of(body);
}

}  // namespace

TEST_CASE("ids without what is written in two ways") {
  const struct {
    std::string_view id, plain;
  } cases[] = {
      {"E-1-1-3", "e1-1-3"}, {"E1-1-3", "e1-1-3"},  {"e.1_1.3", "e1-1-3"},
      {"E-11-3", "e11-3"},   {"Ética-1", "etica1"}, {"gerencia_general", "gerenciageneral"},
      {"E--1", "e1"},        {"-1-", "1"},          {"ÑANDÚ.2", "nandu2"}};
  for (const auto& c : cases) {
    CAPTURE(c.id);
    CHECK(text::plain_id(c.id) == c.plain);
  }
}

TEST_CASE("numbers of ids") {
  using List = std::vector<std::string>;
  CHECK(judging::id_numbers("E-4-2-01") == List{"4", "2", "1"});
  CHECK(judging::id_numbers("A2023.10") == List{"2023", "10"});
  CHECK(judging::id_numbers("concejo").empty());
}

TEST_CASE("gaps in the numbering") {
  const struct {
    std::vector<std::string> first, second;
    std::string said;
  } cases[] = {
      {{"E-1", "E-2", "E-3"}, {}, ""},
      {{"E-1", "E-3"}, {}, "PEQ334: E-2 is missing between E-1 and E-3"},
      {{"E-1", "E-2", "E-5"}, {}, "PEQ334: E-3 and E-4 are missing between E-2 and E-5"},
      {{"E-3", "E-1", "E-2", "E-7"}, {}, "PEQ334: E-4 to E-6 are missing between E-3 and E-7"},
      {{"E-2", "E-3"}, {}, "PEQ334: E-1 is missing before E-2"},
      {{"E-0", "E-1"}, {}, ""},
      {{"E-08", "E-09", "E-10", "E-12", "E-13"},
       {"E-01", "E-02", "E-03", "E-04", "E-05", "E-06"},
       "PEQ334: E-07 is missing between E-06 and E-08\n"
       "PEQ334: E-11 is missing between E-10 and E-12"},
      // Numbers that run on from one objective to the next, in any order.
      {{"E-1", "E-2", "E-5"}, {"E-3", "E-4", "E-6"}, ""},
      // Years and tens.
      {{"E-2022", "E-2024"}, {}, ""},
      {{"E-10", "E-20", "E-40"}, {}, ""},
      // One with this prefix only.
      {{"E-4", "F-1"}, {}, ""},
      // Another way of writing is said by PEQ329; it leaves no gap.
      {{"E-1-1", "E1-2", "E-1-3"}, {}, ""},
  };
  for (const auto& c : cases) {
    CAPTURE(c.first[0]);
    CAPTURE(c.first[1]);
    CHECK(told(load_texts({plan_with_ids(c.first, c.second)}), 334, 334) == c.said);
  }
}

TEST_CASE("ids under other parents") {
  const std::vector<std::string> five = {"E-4-1-1", "E-4-1-2", "E-4-1-3", "E-4-1-4", "E-4-1-5"};
  const auto with = [&](const std::string& id) {
    auto ids = five;
    ids.push_back(id);
    return ids;
  };
  const struct {
    std::vector<std::string> first, second;
    std::string said;
  } cases[] = {
      {five, {"E-4-2-1"}, ""},
      {with("E-4-2-2"),
       {"E-4-2-1"},
       "PEQ335: E-4-2-2 stands under D-4-1, but its number is that of D-4-2"},
      {with("E-4-9-1"),
       {"E-4-2-1"},
       "PEQ335: E-4-9-1 stands under D-4-1, but its number does not begin with that of D-4-1"},
      {with("E-4-11-1"),
       {"E-4-2-1"},
       "PEQ335: E-4-11-1 stands under D-4-1, but its number does not begin with that of D-4-1"},
      // A number of its own, not that of another.
      {with("E-99"), {}, ""},
      {with("E-extra"), {}, ""},
      // Four that follow are no habit; nor are seven of ten.
      {{"E-4-1-1", "E-4-1-2", "E-4-1-3", "E-4-1-4", "E-4-2-2"}, {}, ""},
      {{"E-4-1-1", "E-4-1-2", "E-4-1-3", "E-4-1-4", "E-4-1-5", "E-4-1-6", "E-4-1-7", "E-7-2-2",
        "E-7-2-3", "E-7-2-4"},
       {},
       ""},
  };
  for (const auto& c : cases) {
    CAPTURE(c.first.back());
    CHECK(told(load_texts({plan_with_ids(c.first, c.second)}), 335, 335) == c.said);
  }
}

TEST_CASE("ids are compared with those that can be meant in their place") {
  const std::string swot =
      "swot:\n  threats: [{id: E4-1-1, text: Menos ingresos}, {id: e4.1.1, text: Más gastos}]\n"
      "units: [{id: e-4-1-1, name: Unidad}]\nreviews: [{id: E_4_1_1, name: Taller, every: 1 "
      "year}]\n";
  auto plan = plan_with_ids({"E-4-1-1", "E-4-1-2"});
  plan.second += swot;
  CHECK(told(load_texts({plan}), 329, 329) ==
        "PEQ329: the ids \"E4-1-1\" and \"e4.1.1\" differ only in the way they are written\n"
        "PEQ329: the ids \"E-4-1-1\" and \"E_4_1_1\" differ only in the way they are written");
}

TEST_CASE("the numbers of a SWOT analysis are its own") {
  auto plan = plan_with_ids({"A-1", "A-2"});
  plan.second += "swot: {threats: [{id: A1, text: Menos ingresos}, {id: A4, text: Más gastos}]}\n";
  CHECK(told(load_texts({plan}), 334, 334) == "PEQ334: A2 and A3 are missing between A1 and A4");
}

TEST_CASE("an action of a yearly file is numbered by its year") {
  const std::string actions = "peq: actions/1\nplan: p\nyear: 2023\nactions:\n"
                              "  - {id: A-2023-1, of: E-4-1-1, text: Comprar}\n"
                              "  - {id: A-2023-2, of: E-4-1-2, text: Contratar}\n"
                              "  - {id: A-2023-3, of: E-4-1-1, text: Instalar}\n";
  CHECK(told(load_texts({plan_with_ids({"E-4-1-1", "E-4-1-2"}), {"p/actions/2023.yaml", actions}}))
            .empty());
}
