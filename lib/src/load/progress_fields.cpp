// The fields of progress files.
#include "load/raw.hpp"

namespace peq::loading {

namespace {

using View = yaml::View;

template <class T>
bool plain(Context& context, View value, T& to) {
  return read(context, value, to);
}

bool has_percent_sign(View value) { return value.is_scalar() && value.text().ends_with('%'); }

constexpr std::array<Field<RawProgress>, 3> progress_table{{
    {{"peq", Need::header, Shape::text, "Kind and version of the format: `progress/1`."},
     [](Context& c, View v, RawProgress& to) {
       return read_located(c, v, to.kind, plain<std::string>);
     }},
    {{"plan", Need::required, Shape::id, "The id of the plan."},
     [](Context& c, View v, RawProgress& to) { return read_located(c, v, to.plan, read_id); }},
    {{"entries", Need::required, Shape::objects, "The dated facts.", "entry"},
     // A list is handed out item by item before this is asked.
     [](Context& c, View v, RawProgress&) { return expect_list(c, v, "entries"); }},
}};

constexpr std::array<Field<RawEntry>, 13> entry_table{{
    {{"date", Need::required, Shape::date, "The day the fact is about."},
     [](Context& c, View v, RawEntry& to) { return read_located(c, v, to.date, plain<Date>); }},
    {{"for", Need::required, Shape::id,
      "What it is about: a strategy, action, indicator, value or review, or `vision`, `mission`."},
     [](Context& c, View v, RawEntry& to) {
       return read_located(c, v, to.target, plain<std::string>);
     }},
    {{"progress", Need::optional, Shape::percent,
      "Strategy or action: how much is done by that day, cumulative, 0 to 100."},
     [](Context& c, View v, RawEntry& to) {
       to.percent_sign |= has_percent_sign(v);
       return read_optional(c, v, to.progress, read_percent);
     }},
    {{"value", Need::optional, Shape::number, "Indicator: the value, in its unit."},
     [](Context& c, View v, RawEntry& to) {
       return read_optional(c, v, to.value, [&](Context& cc, View vv, double& number) {
         return read_number(cc, vv, number, &to.value_in_percent);
       });
     }},
    {{"rating", Need::optional, Shape::percent,
      "Vision, mission or a value: what the assessor `by` gives it, 0 to 100."},
     [](Context& c, View v, RawEntry& to) {
       to.percent_sign |= has_percent_sign(v);
       return read_optional(c, v, to.rating, read_percent);
     }},
    {{"held", Need::optional, Shape::boolean, "Review: whether it was held."},
     [](Context& c, View v, RawEntry& to) { return read_optional(c, v, to.held, plain<bool>); }},
    {{"spent", Need::optional, Shape::amount,
      "Strategy or action: money spent by that day, cumulative. Alone or beside `progress`."},
     [](Context& c, View v, RawEntry& to) { return read_optional(c, v, to.spent, read_amount); }},
    {{"recorded", Need::optional, Shape::date,
      "The day it was written down; default: `date`. `--known-by` asks for it."},
     [](Context& c, View v, RawEntry& to) {
       return read_optional(c, v, to.recorded, plain<Date>);
     }},
    {{"by", Need::optional, Shape::id, "The unit that reports or rates."},
     [](Context& c, View v, RawEntry& to) {
       return read_optional(c, v, to.by, plain<std::string>);
     }},
    {{"occurrence", Need::optional, Shape::period,
      "The occurrence of a recurring duty that is meant: `2022`, `2022-S1`, `2022-Q3`, `2022-05`. "
      "Default: the one in which `date` lies."},
     [](Context& c, View v, RawEntry& to) {
       return read_optional(c, v, to.occurrence, plain<Period>);
     }},
    {{"evidence", Need::optional, Shape::texts, "Files, relative to the progress file, or URLs."},
     [](Context& c, View v, RawEntry& to) {
       const auto add = [&](View piece) {
         to.evidence.push_back({piece.text(), piece.place()});
         return true;
       };
       if (v.is_scalar()) return add(v);
       if (!expect_list(c, v, "evidence")) return false;
       bool good = true;
       for (const View item : v.items()) {
         if (item.is_scalar()) {
           add(item);
         } else if (!item.is_null()) {
           std::string text;
           good = read(c, item, text);
         }
       }
       return good;
     }},
    {{"correction", Need::optional, Shape::boolean, "A lower figure than before is meant."},
     [](Context& c, View v, RawEntry& to) { return read(c, v, to.correction); }},
    {{"note", Need::optional, Shape::text, "Remarks."},
     [](Context& c, View v, RawEntry&) {
       if (v.is_scalar()) return true;
       std::string note;
       return read(c, v, note);
     }},
}};

}  // namespace

std::span<const Field<RawProgress>> progress_fields() { return progress_table; }
std::span<const Field<RawEntry>> entry_fields() { return entry_table; }

void add_progress_tables(std::vector<TableInfo>& to) {
  to.push_back(table_info("progress", "A file `progress/*.yaml`.", progress_table));
  to.push_back(table_info("entry", "One dated fact.", entry_table));
}

}  // namespace peq::loading
