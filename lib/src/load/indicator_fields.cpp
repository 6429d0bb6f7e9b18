#include "load/indicator_fields.hpp"

namespace peq::loading {

namespace {

using View = yaml::View;

constexpr std::string_view kinds[] = {"level", "cumulative", "flow", "maintain"};
constexpr std::string_view every_names[] = {"month", "quarter", "semester", "year"};
constexpr std::string_view directions[] = {"rise", "fall"};

template <class T>
bool plain(Context& context, View value, T& to) {
  return read(context, value, to);
}

bool number_of(Context& context, View value, double& to) { return read_number(context, value, to); }

Measure& measure(RawItem& item) {
  if (!item.item.measure) item.item.measure.emplace();
  return *item.item.measure;
}

template <auto Member>
bool read_measure_number(Context& context, View value, RawItem& to) {
  return read_optional(context, value, measure(to).*Member, number_of);
}

bool read_targets(Context& context, View value, RawItem& to) {
  if (!expect_map(context, value, "targets")) return false;
  bool good = true;
  for (const View key : value.keys()) {
    std::pair<Located<Period>, Located<double>> target;
    if (value.value_of(key).is_null()) {
      detail::report_no_value(context, key);
      good = false;
      continue;
    }
    const bool read_both = read_located(context, key, target.first, plain<Period>) &&
                           read_located(context, value.value_of(key), target.second, number_of);
    if (read_both)
      measure(to).targets.push_back(target);
    else
      good = false;
  }
  return good;
}

constexpr std::array<Field<Measure>, 2> valid_table{{
    {{"from", Need::optional, Shape::date, "First day; default: the owner's start."},
     [](Context& c, View v, Measure& to) {
       return read_optional(c, v, to.valid_from, plain<Date>);
     }},
    {{"to", Need::optional, Shape::date, "Last day; default: the owner's deadline."},
     [](Context& c, View v, Measure& to) { return read_optional(c, v, to.valid_to, plain<Date>); }},
}};

constexpr std::array<Field<RawItem>, 21> table{{
    {{"id", Need::required, Shape::id, "Unique in the whole plan."},
     [](Context& c, View v, RawItem& to) {
       to.item.at = v.place();
       return read_id(c, v, to.item.id);
     }},
    {{"name", Need::required, Shape::text, "Its identifying name."},
     [](Context& c, View v, RawItem& to) { return read(c, v, to.item.name); }},
    {{"kind",
      Need::required,
      Shape::choice,
      "How achievement is computed from the values; see below.",
      {},
      kinds},
     [](Context& c, View v, RawItem& to) {
       std::size_t choice = 0;
       if (!read_choice(c, v, kinds, choice)) return false;
       measure(to).kind = {static_cast<IndicatorKind>(choice), v.place()};
       return true;
     }},
    {{"unit", Need::optional, Shape::text, "The unit of measure: `%`, `trámites`, `km` …"},
     [](Context& c, View v, RawItem& to) { return read(c, v, measure(to).unit); }},
    {{"baseline", Need::optional, Shape::number, "`level`: the value at the start (required)."},
     read_measure_number<&Measure::baseline>},
    {{"target", Need::optional, Shape::number,
      "`level`: the value to reach; `cumulative`: the sum to reach (both required); `flow`: what "
      "is "
      "due in every period without a target of its own."},
     read_measure_number<&Measure::target>},
    {{"targets", Need::optional, Shape::by_period,
      "Targets of single periods: `{2022: 10, 2023: 25}`; for a `flow` by quarter `{2022-Q1: 5}`. "
      "`level`: the value at each year's end; `cumulative` and `flow`: what the period adds."},
     read_targets},
    {{"min", Need::optional, Shape::number, "`maintain`: the lowest value that is still right."},
     read_measure_number<&Measure::min>},
    {{"max", Need::optional, Shape::number, "`maintain`: the highest value that is still right."},
     read_measure_number<&Measure::max>},
    {{"direction",
      Need::optional,
      Shape::choice,
      "`level`: which way the value should go; checked against target and baseline.",
      {},
      directions},
     [](Context& c, View v, RawItem& to) {
       std::size_t choice = 0;
       if (!read_choice(c, v, directions, choice)) return false;
       measure(to).rises = Located<bool>{choice == 0, v.place()};
       return true;
     }},
    {{"every",
      Need::optional,
      Shape::choice,
      "`flow`, `maintain`: the length of a period; default "
      "`year`.",
      {},
      every_names},
     [](Context& c, View v, RawItem& to) {
       std::size_t choice = 0;
       if (!read_choice(c, v, every_names, choice)) return false;
       measure(to).every = {static_cast<Every>(choice), v.place()};
       return true;
     }},
    {{"frequency", Need::optional, Shape::interval, "How often it is to be reported."},
     [](Context& c, View v, RawItem& to) {
       Interval interval;
       if (!read(c, v, interval)) return false;
       measure(to).frequency = interval;
       return true;
     }},
    {{"application", Need::optional, Shape::text, "How it is applied: the formula in words."},
     [](Context& c, View v, RawItem& to) { return read(c, v, measure(to).application); }},
    {{"valid", Need::optional, Shape::object, "When it is in force; default: as its owner.",
      "valid"},
     [](Context& c, View v, RawItem& to) {
       return expect_map(c, v, "valid") &&
              read_map<Measure>(c, v, Msg::object_valid, valid_table, measure(to));
     }},
    {{"responsible", Need::optional, Shape::ids, "The units that answer for it; inherited."},
     [](Context& c, View v, RawItem& to) {
       return read_list(c, v, "responsible", to.responsible);
     }},
    {{"weight", Need::optional, Shape::amount, "Its weight among its siblings; default 1."},
     [](Context& c, View v, RawItem& to) { return read_located(c, v, to.item.weight, number_of); }},
    {{"decimals", Need::optional, Shape::whole, "Digits to show its values with, 0 to 6."},
     [](Context& c, View v, RawItem& to) {
       int decimals = 0;
       if (!read_whole(c, v, 0, 6, decimals)) return false;
       measure(to).decimals = decimals;
       return true;
     }},
    {{"notes", Need::optional, Shape::text, "Remarks of the authors."},
     [](Context& c, View v, RawItem& to) { return read(c, v, to.item.notes); }},
    {{"source", Need::optional, Shape::text, "Where it, or its data, comes from."},
     [](Context& c, View v, RawItem& to) { return read(c, v, to.item.source); }},
    {{"tags", Need::optional, Shape::texts, "Words to find it by."},
     [](Context& c, View v, RawItem& to) {
       std::vector<Located<std::string>> tags;
       const bool good = read_list(c, v, "tags", tags);
       for (auto& tag : tags) to.item.tags.push_back(std::move(tag.value));
       return good;
     }},
    {{"report_every", Need::optional, Shape::interval, "As for strategies; inherited."},
     [](Context& c, View v, RawItem& to) {
       return read_optional(c, v, to.item.report_every, plain<Interval>);
     }},
}};

}  // namespace

std::span<const Field<RawItem>> indicator_fields() { return table; }

void add_indicator_tables(std::vector<TableInfo>& to) {
  to.push_back(table_info("indicator", "A measured quantity (KPI).", table));
  to.push_back(table_info("valid", "When an indicator is in force.", valid_table));
}

}  // namespace peq::loading
