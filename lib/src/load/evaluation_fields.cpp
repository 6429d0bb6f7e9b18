// The fields of `evaluation`: how the plan wants to be judged.
#include <algorithm>
#include <numeric>

#include "base/text.hpp"
#include "load/raw.hpp"

namespace peq::loading {

namespace {

using View = yaml::View;

constexpr std::string_view measures[] = {"compliance", "advance"};
constexpr std::string_view rollups[] = {"children", "leaves"};
constexpr std::string_view missings[] = {"zero", "skip"};
constexpr std::string_view factors[] = {"vision", "mission", "values", "objectives", "strategies"};

template <class Enum>
bool choose(Context& context, View value, std::span<const std::string_view> choices, Enum& to) {
  std::size_t choice = 0;
  if (!read_choice(context, value, choices, choice)) return false;
  to = static_cast<Enum>(choice);
  return true;
}

// --- factors and macro indicators ---

struct RawShare {
  Located<FactorId> factor;
  double weight = 1;
};

constexpr std::array<Field<RawShare>, 2> factor_table{{
    {{"factor", Need::required, Shape::choice, "The factor.", {}, factors},
     [](Context& c, View v, RawShare& to) {
       to.factor.at = v.place();
       return choose(c, v, factors, to.factor.value);
     }},
    {{"weight", Need::optional, Shape::amount, "Its weight among the factors listed; default 1."},
     [](Context& c, View v, RawShare& to) { return read_amount(c, v, to.weight); }},
}};

bool read_shares(Context& context, View value, std::vector<FactorShare>& to) {
  if (!expect_list(context, value, "of")) return false;
  bool good = true;
  std::vector<RawShare> shares;
  for (const View item : value.items()) {
    RawShare share;
    bool read = true;
    if (item.is_map()) {
      read = read_map<RawShare>(context, item, Msg::object_factor, factor_table, share);
    } else {
      share.factor.at = item.place();
      read = choose(context, item, factors, share.factor.value);
    }
    good = read && good;
    if (!read) continue;
    const auto same = std::find_if(shares.begin(), shares.end(), [&](const RawShare& other) {
      return other.factor.value == share.factor.value;
    });
    if (same == shares.end()) {
      shares.push_back(share);
      continue;
    }
    context.report(code::empty_macro, share.factor.at,
                   Text(Msg::factor_twice, to_string(share.factor.value)),
                   Text(Msg::factor_twice_help), {{same->factor.at, Text(Msg::first_here)}});
    good = false;
  }
  to.clear();
  double sum = 0;
  for (const RawShare& share : shares) {
    to.push_back({share.factor.value, share.weight, share.factor.at});
    sum += share.weight;
  }
  if (good && sum == 0) {
    Place place = value.place();
    context.report(code::empty_macro, place, Text(Msg::empty_macro), Text(Msg::empty_macro_help));
    return false;
  }
  return good;
}

struct RawMacro {
  std::vector<FactorShare> of;
};

constexpr std::array<Field<RawMacro>, 1> macro_table{{
    {{"of", Need::required, Shape::factors,
      "List of factors: `vision`, `mission`, `values`, `objectives`, `strategies`, or "
      "`{factor: vision, weight: 2}`.",
      "factor", factors},
     [](Context& c, View v, RawMacro& to) { return read_shares(c, v, to.of); }},
}};

bool read_macro(Context& context, View value, std::string_view key, std::vector<FactorShare>& to) {
  RawMacro macro;
  if (!expect_map(context, value, key) ||
      !read_map<RawMacro>(context, value, Msg::object_macro, macro_table, macro))
    return false;
  to = std::move(macro.of);
  return true;
}

bool read_efficacy(Context& context, View value, Reading& to) {
  return read_macro(context, value, "efficacy", to.efficacy);
}
bool read_efficiency(Context& context, View value, Reading& to) {
  return read_macro(context, value, "efficiency", to.efficiency);
}

constexpr std::array<Field<Reading>, 2> macros_table{{
    {{"efficacy", Need::required, Shape::object, "What efficacy is the mean of.", "macro"},
     read_efficacy},
    {{"efficiency", Need::required, Shape::object, "What efficiency is the mean of.", "macro"},
     read_efficiency},
}};

constexpr std::array<Field<Reading>, 4> reading_table{{
    {{"id", Need::required, Shape::id, "Names the reading in outputs."},
     [](Context& c, View v, Reading& to) {
       to.at = v.place();
       return read_id(c, v, to.id);
     }},
    {{"name", Need::required, Shape::text, "Its name in reports."},
     [](Context& c, View v, Reading& to) { return read(c, v, to.name); }},
    {{"efficacy", Need::required, Shape::object, "As in `macro_indicators`.", "macro"},
     read_efficacy},
    {{"efficiency", Need::required, Shape::object, "As in `macro_indicators`.", "macro"},
     read_efficiency},
}};

/// Productivity may exceed 100, and excellence reaches 400 and more.
bool read_band_limit(Context& context, View value, double& to) {
  constexpr double highest = 1000;
  double limit = 0;
  if (!read_number(context, value, limit)) return false;
  if (limit < 0 || limit > highest) {
    context.report(code::out_of_range, value.place(),
                   Text(Msg::out_of_range_band, text::format_number(limit)),
                   Text(Msg::band_from_help));
    return false;
  }
  to = limit;
  return true;
}

constexpr std::array<Field<Band>, 2> band_table{{
    {{"from", Need::required, Shape::number,
      "The lowest figure of the band, in percent; from 0 to 1000."},
     [](Context& c, View v, Band& to) { return read_located(c, v, to.from, read_band_limit); }},
    {{"name", Need::required, Shape::text, "Its name."},
     [](Context& c, View v, Band& to) { return read(c, v, to.name); }},
}};

// --- settings ---

constexpr std::array<Field<EvaluationSettings>, 2> missing_table{{
    {{"strategies",
      Need::optional,
      Shape::choice,
      "A strategy, action or indicator that was not reported counts `zero` (default) or is left "
      "out "
      "(`skip`).",
      {},
      missings},
     [](Context& c, View v, EvaluationSettings& to) {
       return choose(c, v, missings, to.missing_strategies);
     }},
    {{"ratings",
      Need::optional,
      Shape::choice,
      "A value without rating counts `zero` or is left out (`skip`, default).",
      {},
      missings},
     [](Context& c, View v, EvaluationSettings& to) {
       return choose(c, v, missings, to.missing_ratings);
     }},
}};

constexpr std::array<Field<EvaluationSettings>, 3> thresholds_table{{
    {{"on_track", Need::optional, Shape::percent,
      "Lowest compliance that is on track; default 90."},
     [](Context& c, View v, EvaluationSettings& to) { return read_percent(c, v, to.on_track); }},
    {{"at_risk", Need::optional, Shape::percent,
      "Lowest compliance that is at risk, below it is behind; default 70."},
     [](Context& c, View v, EvaluationSettings& to) { return read_percent(c, v, to.at_risk); }},
    {{"due_soon", Need::optional, Shape::interval,
      "How long before its deadline something is due "
      "soon; default `30 days`."},
     [](Context& c, View v, EvaluationSettings& to) { return read(c, v, to.due_soon); }},
}};

bool read_thresholds(Context& context, View value, EvaluationSettings& to) {
  if (!expect_map(context, value, "deadlines") ||
      !read_map<EvaluationSettings>(context, value, Msg::object_thresholds, thresholds_table, to))
    return false;  // one of the two may not be what the author means
  if (to.on_track >= to.at_risk) return true;
  const View place = value.has("on_track") ? value["on_track"] : value["at_risk"];
  context.report(
      code::thresholds, place.place(),
      Text(Msg::thresholds, text::format_number(to.on_track), text::format_number(to.at_risk)),
      Text(Msg::thresholds_help));
  return false;
}

/// People read bands from the best down; what is computed does not depend on it.
void report_unsorted_bands(Context& context, View value, const std::vector<Band>& bands) {
  const auto higher = [](const Band& a, const Band& b) { return a.from.value > b.from.value; };
  const auto out_of_order = std::is_sorted_until(bands.begin(), bands.end(), higher);
  if (out_of_order == bands.end()) return;
  Finding& finding = context.report(
      code::bands_unsorted, out_of_order->from.at,
      Text(Msg::bands_unsorted, out_of_order->name, std::prev(out_of_order)->name),
      Text(Msg::bands_unsorted_help), {{std::prev(out_of_order)->from.at, Text(Msg::band_before)}});
  std::vector<std::size_t> order(bands.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return higher(bands[a], bands[b]); });
  std::vector<Place> places;
  for (const View item : value.items()) places.push_back(item.place());
  for (std::size_t i = 0; i < order.size(); ++i)
    if (order[i] != i) finding.repair.push_back({places[i], {}, places[order[i]]});
}

bool read_bands(Context& context, View value, EvaluationSettings& to) {
  bool good = read_maps<Band>(context, value, "bands", Msg::object_band, band_table, to.bands);
  std::erase_if(to.bands, [](const Band& band) { return band.from.at == Place{}; });
  if (good) report_unsorted_bands(context, value, to.bands);
  std::stable_sort(to.bands.begin(), to.bands.end(),
                   [](const Band& a, const Band& b) { return a.from.value > b.from.value; });
  for (std::size_t i = 1; i < to.bands.size(); ++i) {
    if (to.bands[i].from.value != to.bands[i - 1].from.value) continue;
    context.report(code::bands, to.bands[i].from.at,
                   Text(Msg::band_twice, text::format_number(to.bands[i].from.value)),
                   Text(Msg::band_twice_help), {{to.bands[i - 1].from.at, Text(Msg::first_here)}});
    good = false;
  }
  return good;
}

bool read_readings(Context& context, View value, EvaluationSettings& to) {
  bool good = read_maps<Reading>(context, value, "readings", Msg::object_reading, reading_table,
                                 to.readings);
  for (auto reading = to.readings.begin(); reading != to.readings.end(); ++reading) {
    const auto same = std::find_if(to.readings.begin(), reading,
                                   [&](const Reading& other) { return other.id == reading->id; });
    if (same == reading || reading->id.empty()) continue;
    context.report(code::duplicate_id, reading->at, Text(Msg::duplicate_id, reading->id),
                   Text(Msg::duplicate_id_help), {{same->at, Text(Msg::first_here)}});
    good = false;
  }
  return good;
}

constexpr std::array<Field<EvaluationSettings>, 10> table{{
    {{"measure",
      Need::optional,
      Shape::choice,
      "Whether objectives and strategies are judged by `compliance` (advance against planned, "
      "default) or by `advance`.",
      {},
      measures},
     [](Context& c, View v, EvaluationSettings& to) { return choose(c, v, measures, to.measure); }},
    {{"rollup",
      Need::optional,
      Shape::choice,
      "Components and the plan are the mean of their `children` (default) or of all strategies "
      "below them (`leaves`).",
      {},
      rollups},
     [](Context& c, View v, EvaluationSettings& to) { return choose(c, v, rollups, to.rollup); }},
    {{"missing", Need::optional, Shape::object, "What a missing report counts.", "missing"},
     [](Context& c, View v, EvaluationSettings& to) {
       return expect_map(c, v, "missing") &&
              read_map<EvaluationSettings>(c, v, Msg::object_missing, missing_table, to);
     }},
    {{"cap", Need::optional, Shape::limit,
      "The highest achievement an indicator can have, in percent; default 100; `none` for no "
      "limit."},
     [](Context& c, View v, EvaluationSettings& to) {
       if (v.is_scalar() && v.text() == "none") {
         to.cap.reset();
         return true;
       }
       double cap = 0;
       if (!read_number(c, v, cap)) return false;
       if (cap <= 0) {
         c.report(code::out_of_range, v.place(),
                  Text(Msg::out_of_range_positive, std::string(v.text())), Text(Msg::cap_help));
         return false;
       }
       to.cap = cap;
       return true;
     }},
    {{"decimals", Need::optional, Shape::whole, "Digits behind the point, 0 to 6; default 1."},
     [](Context& c, View v, EvaluationSettings& to) {
       return read_whole(c, v, 0, 6, to.decimals);
     }},
    {{"ratings_valid_for", Need::optional, Shape::interval,
      "How long a rating counts; default `12 months`."},
     [](Context& c, View v, EvaluationSettings& to) { return read(c, v, to.ratings_valid_for); }},
    {{"deadlines", Need::optional, Shape::object, "Thresholds of the deadline verdicts.",
      "thresholds"},
     read_thresholds},
    {{"macro_indicators", Need::optional, Shape::object,
      "What efficacy and efficiency are made of. Default: efficacy of vision and objectives, "
      "efficiency of mission, values and strategies.",
      "macros"},
     [](Context& c, View v, EvaluationSettings& to) {
       return expect_map(c, v, "macro_indicators") &&
              read_map<Reading>(c, v, Msg::object_macros, macros_table, to.official);
     }},
    {{"readings", Need::optional, Shape::objects,
      "Other readings of the macro indicators, computed beside the official one.", "reading"},
     read_readings},
    {{"bands", Need::optional, Shape::objects,
      "Classes of figures. Each holds from its `from` up to the next one's.", "band"},
     read_bands},
}};

}  // namespace

bool read_evaluation(Context& context, View value, EvaluationSettings& to) {
  return expect_map(context, value, "evaluation") &&
         read_map<EvaluationSettings>(context, value, Msg::object_evaluation, table, to);
}

void add_evaluation_tables(std::vector<TableInfo>& to) {
  to.push_back(table_info("evaluation", "How the plan wants to be evaluated.", table));
  to.push_back(table_info("missing", "What a missing report counts.", missing_table));
  to.push_back(table_info("thresholds", "Thresholds of the deadline verdicts.", thresholds_table));
  to.push_back(table_info("macros", "The official reading.", macros_table));
  to.push_back(table_info("macro", "What a macro indicator is the mean of.", macro_table));
  to.push_back(table_info("factor", "A factor with a weight.", factor_table));
  to.push_back(table_info("reading", "Another reading.", reading_table));
  to.push_back(table_info("band", "A class of figures.", band_table));
}

}  // namespace peq::loading
