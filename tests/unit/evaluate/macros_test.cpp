// Macro indicators, readings, bands and rounding (design.md 4.4, 4.5).
#include "../support/figures.hpp"

namespace peq::test {
namespace {

/// A plan whose five factors are these figures, on 2026-12-31.
PlanBuilder with_factors(std::optional<double> vision, std::optional<double> mission,
                         std::optional<double> values, std::optional<double> objectives,
                         std::optional<double> strategies) {
  PlanBuilder b;
  b.vision();
  b.mission();
  b.value("V");
  auto o = b.objective(b.component("D"), "O");
  b.indicator(o, "I", IndicatorKind::level).baseline(0).target(100);
  b.strategy(o, "E");
  const char* last = "2026-12-31";
  if (vision) b.entry(last, "vision").rating(*vision);
  if (mission) b.entry(last, "mission").rating(*mission);
  if (values) b.entry(last, "V").rating(*values);
  if (objectives) b.entry(last, "I").value(*objectives);
  if (strategies) b.entry(last, "E").progress(*strategies);
  return b;
}

void check_macros(const ReadingResult& reading, std::array<Figure, macro_count> expected) {
  for (std::size_t i = 0; i < macro_count; ++i) {
    CAPTURE(to_string(static_cast<MacroId>(i)));
    CHECK_FIGURE(reading.macros[i].figure, expected[i]);
  }
}

TEST_CASE("the formulas of the macro indicators") {
  // efficacy (90 + 70) / 2, efficiency (60 + 50 + 40) / 3, effectiveness 80 x 50 / 100,
  // productivity 100 x 80 / 50, excellence 80 + 50 + 40 + 160, average 330 / 4
  check_macros(Answer(with_factors(90, 60, 50, 70, 40), "2026-12-31")->official,
               {80.0, 50.0, 40.0, 160.0, 330.0, 82.5});
  // all at 100: 100, 100, 100 x 100 / 100, 100 x 100 / 100, 400, 100
  check_macros(Answer(with_factors(100, 100, 100, 100, 100), "2026-12-31")->official,
               {100.0, 100.0, 100.0, 100.0, 400.0, 100.0});
  // no efficacy: 0, 50, 0, 0, 50, 12.5
  check_macros(Answer(with_factors(0, 60, 50, 0, 40), "2026-12-31")->official,
               {0.0, 50.0, 0.0, 0.0, 50.0, 12.5});
}

TEST_CASE("the average may fall as efficiency rises, since productivity falls with it") {
  // efficiency (60 + 50 + 40) / 3 = 50: 80 + 50 + 40 + 160 = 330
  const Answer before(with_factors(90, 60, 50, 70, 40), "2026-12-31");
  // efficiency (60 + 50 + 70) / 3 = 60: 80 + 60 + 48 + 133.33 = 321.33
  const Answer after(with_factors(90, 60, 50, 70, 70), "2026-12-31");
  CHECK_FIGURE(before->official[MacroId::average].figure, 82.5);
  CHECK_FIGURE(after->official[MacroId::average].figure, (188 + 8000.0 / 60) / 4);
}

TEST_CASE("productivity is undefined without efficiency, and so is what is made of it") {
  const Answer answer(with_factors(90, 0, 0, 70, 0), "2026-12-31");
  check_macros(answer->official, {80.0, 0.0, 0.0, undefined, undefined, undefined});
  for (const MacroResult& macro : answer->official.macros) CHECK_FALSE(macro.blocked_by);
  CHECK(answer->official[MacroId::productivity].band == no_index);
}

TEST_CASE("without a factor there is no indicator that is made of it") {
  struct Case {
    const char* what;
    PlanBuilder plan;
    std::array<Figure, macro_count> macros;
    std::array<std::optional<FactorId>, macro_count> blocked_by;
  };
  const std::optional<FactorId> none;
  const auto vision = FactorId::vision, values = FactorId::values;
  const auto strategies = FactorId::strategies;
  PlanBuilder no_mission_text;  // a plan that states no mission: not applicable
  no_mission_text.vision();
  no_mission_text.entry("2026-12-31", "vision").rating(90);
  const Case cases[] = {
      {"no rating of the vision",
       with_factors({}, 60, 50, 70, 40),
       {not_reported, 50.0, not_reported, not_reported, not_reported, not_reported},
       {vision, none, vision, vision, vision, vision}},
      {"nothing on efficiency: the first one written is the reason",
       with_factors(90, 60, {}, 70, {}),
       {80.0, not_reported, not_reported, not_reported, not_reported, not_reported},
       {none, values, values, values, values, values}},
      {"both sides: efficacy's is the first",
       with_factors({}, 60, 50, 70, {}),
       {not_reported, not_reported, not_reported, not_reported, not_reported, not_reported},
       {vision, strategies, vision, vision, vision, vision}},
      {"no efficiency, with efficacy absent: the absence comes before the division",
       with_factors({}, 0, 0, 70, 0),
       {not_reported, 0.0, not_reported, not_reported, not_reported, not_reported},
       {vision, none, vision, vision, vision, vision}},
      {"nothing there to be judged",
       no_mission_text,
       {not_applicable, not_applicable, not_applicable, not_applicable, not_applicable,
        not_applicable},
       {FactorId::objectives, FactorId::mission, FactorId::objectives, FactorId::objectives,
        FactorId::objectives, FactorId::objectives}},
  };
  for (const Case& c : cases) {
    CAPTURE(c.what);
    const Answer answer(c.plan, "2026-12-31");
    check_macros(answer->official, c.macros);
    for (std::size_t i = 0; i < macro_count; ++i) {
      CAPTURE(i);
      CHECK(answer->official.macros[i].blocked_by == c.blocked_by[i]);
    }
  }
}

TEST_CASE("before anything is due there are no indicators") {
  const Answer answer(with_factors(90, 60, 50, 70, 40), "2021-12-31");
  check_macros(answer->official, {not_due, not_due, not_due, not_due, not_due, not_due});
  CHECK(answer->official[MacroId::average].blocked_by == FactorId::vision);
}

TEST_CASE("readings: other factors, other weights, beside the official one") {
  PlanBuilder b = with_factors(90, 60, 50, 70, 40);
  b.settings().readings = {
      {"table",
       "",
       {{FactorId::vision, 1}, {FactorId::values, 1}},
       {{FactorId::mission, 1}, {FactorId::objectives, 1}, {FactorId::strategies, 1}},
       {}},
      {"weighted",
       "",
       {{FactorId::vision, 3}, {FactorId::objectives, 1}},
       {{FactorId::mission, 1}, {FactorId::values, 0}},
       {}},
      {"empty", "", {}, {{FactorId::mission, 0}}, {}},
  };
  const Answer answer(b, "2026-12-31");
  CHECK_FIGURE(answer->official[MacroId::efficacy].figure, 80.0);
  REQUIRE(answer->readings.size() == 3);
  const ReadingResult& table = answer->readings[0];
  CHECK_FIGURE(table[MacroId::efficacy].figure, 70.0);         // (90 + 50) / 2
  CHECK_FIGURE(table[MacroId::efficiency].figure, 170.0 / 3);  // (60 + 70 + 40) / 3
  const ReadingResult& weighted = answer->readings[1];
  CHECK_FIGURE(weighted[MacroId::efficacy].figure, 85.0);       // (3 x 90 + 70) / 4
  CHECK_FIGURE(weighted[MacroId::efficiency].figure, 60.0);     // the values have no weight
  CHECK_FIGURE(weighted[MacroId::effectiveness].figure, 51.0);  // 85 x 60 / 100
  check_macros(answer->readings[2],
               {undefined, undefined, undefined, undefined, undefined, undefined});
}

TEST_CASE("a factor without weight need not have a number") {
  PlanBuilder b = with_factors(90, 60, {}, 70, 40);
  b.settings().official.efficiency = {{FactorId::values, 0}, {FactorId::mission, 1}};
  CHECK_FIGURE(Answer(b, "2026-12-31")->official[MacroId::efficiency].figure, 60.0);
}

TEST_CASE("the average under both treatments of what is missing") {
  PlanBuilder b = with_factors(80, 40, 60, 80, 50);
  b.value("V-2");  // not rated
  auto o2 = b.objective(b.component("D-2"), "O-2");
  b.strategy(o2, "E-2");  // not reported
  const Answer answer(b, "2026-12-31");
  // zero: values 30, objectives 40, strategies 25: efficacy 60, efficiency 95 / 3,
  // effectiveness 19, productivity 18000 / 95
  CHECK_FIGURE(answer->average_bounds.missing_zero, (60 + 95.0 / 3 + 19 + 18000.0 / 95) / 4);
  // skip: values 60, objectives 80, strategies 50: efficacy 80, efficiency 50, 40, 160
  CHECK_FIGURE(answer->average_bounds.missing_skipped, 82.5);
  // the plan's own: strategies and objectives as zero, values skipped: (40 + 60 + 25) / 3
  CHECK_FIGURE(answer->official[MacroId::efficacy].figure, 60.0);
  CHECK_FIGURE(answer->official[MacroId::efficiency].figure, 125.0 / 3);
  CHECK_FIGURE(answer->factor(FactorId::values).figure, 60.0);
  CHECK_FIGURE(answer->factor(FactorId::strategies).figure, 25.0);
}

PlanBuilder banded(double figure) {
  PlanBuilder b = with_factors(figure, figure, figure, figure, figure);
  b.band(90, "Sobresaliente").band(80, "Muy bueno").band(70, "Bueno").band(60, "Regular");
  b.band(50, "Deficiente");
  return b;
}

TEST_CASE("the band is that of the figure as shown") {
  struct Case {
    double figure;
    int decimals;
    Index band, unrounded;
  };
  for (const Case& c : {
           Case{100, 1, 0, 0},
           Case{90, 1, 0, 0},
           Case{89.96, 1, 0, 1},   // shown 90.0
           Case{89.95, 1, 0, 1},   // shown 90.0, half up
           Case{89.94, 1, 1, 1},   // shown 89.9
           Case{89.5, 0, 0, 1},    // shown 90
           Case{89.49, 0, 1, 1},   // shown 89
           Case{89.5, 1, 1, 1},    // no hole between 89 and 90
           Case{89.999, 2, 0, 1},  // shown 90.00
           Case{89.994, 2, 1, 1},
           Case{70.00000000000001, 1, 2, 2},
           Case{69.99999999999999, 1, 2, 2},  // the guard, for the unrounded one too
           Case{50, 1, 4, 4},
           Case{49.95, 1, 4, no_index},  // shown 50.0
           Case{49.94, 1, no_index, no_index},
           Case{0, 1, no_index, no_index},
       }) {
    CAPTURE(c.figure);
    CAPTURE(c.decimals);
    PlanBuilder b = banded(c.figure);
    b.settings().decimals = c.decimals;
    const Answer answer(b, "2026-12-31");
    const MacroResult& efficacy = answer->official[MacroId::efficacy];
    CHECK(efficacy.band == c.band);
    CHECK(efficacy.unrounded_band == c.unrounded);
    CHECK(band_of(c.figure, b.settings().bands, c.decimals) == c.band);
    for (Index band : answer->factor_bands) CHECK(band == c.band);
  }
}

TEST_CASE("1.0 to 1.5 at 1.35 is Bueno, published") {
  PlanBuilder b = banded(0);
  auto o = b.objective(b.component("D-2"), "O-2");
  b.indicator(o, "I-2", IndicatorKind::level).baseline(1.0).target(1.5);
  b.entry("2026-12-31", "I-2").value(1.35);
  const Figure figure = Answer(b, "2026-12-31")["O-2"].achievement;
  CHECK_FIGURE(figure, 70.0);
  CHECK(b.settings().bands[band_of(figure, b.settings().bands, 1)].name == "Bueno");
}

TEST_CASE("excellence takes the band of the average") {
  // 85, 85, 72.25, 100, 342.25, 85.5625
  const Answer answer(banded(85), "2026-12-31");
  check_macros(answer->official, {85.0, 85.0, 72.25, 100.0, 342.25, 85.5625});
  const std::array<Index, macro_count> bands = {1, 1, 2, 0, 1, 1};
  for (std::size_t i = 0; i < macro_count; ++i) CHECK(answer->official.macros[i].band == bands[i]);
}

TEST_CASE("without a number or without bands there is no band") {
  CHECK(band_of(Figure(not_reported), banded(0).settings().bands, 1) == no_index);
  CHECK(band_of(95.0, {}, 1) == no_index);
}

}  // namespace
}  // namespace peq::test
