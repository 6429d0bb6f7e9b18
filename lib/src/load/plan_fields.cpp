// The fields of plan.yaml at the top, and of actions files.
#include "load/indicator_fields.hpp"
#include "load/raw.hpp"

namespace peq::loading {

namespace {

using View = yaml::View;

template <class T>
bool plain(Context& context, View value, T& to) {
  return read(context, value, to);
}

// --- period ---

struct RawPeriod {
  Located<Date> start, end;
};

constexpr std::array<Field<RawPeriod>, 2> period_table{{
    {{"start", Need::required, Shape::date, "First day of the plan."},
     [](Context& c, View v, RawPeriod& to) { return read_located(c, v, to.start, plain<Date>); }},
    {{"end", Need::required, Shape::date, "Last day of the plan, included."},
     [](Context& c, View v, RawPeriod& to) { return read_located(c, v, to.end, plain<Date>); }},
}};

bool read_period(Context& context, View value, RawPlan& to) {
  RawPeriod period;
  if (!expect_map(context, value, "period") ||
      !read_map<RawPeriod>(context, value, Msg::object_period, period_table, period))
    return false;
  if (period.end.value < period.start.value) {
    context.report(code::period_reversed, period.end.at,
                   Text(Msg::period_reversed, period.end.value, period.start.value),
                   Text(Msg::period_reversed_help));
    return false;
  }
  to.plan.period = {period.start.value, period.end.value};
  to.plan.start = period.start;
  to.plan.period_at = period.end.at;
  return true;
}

// --- units, SWOT, reviews ---

constexpr std::array<Field<Unit>, 2> unit_table{{
    {{"id", Need::required, Shape::id, "Unique in the whole plan."},
     [](Context& c, View v, Unit& to) {
       to.at = v.place();
       return read_id(c, v, to.id);
     }},
    {{"name", Need::required, Shape::text, "Its name."},
     [](Context& c, View v, Unit& to) { return read(c, v, to.name); }},
}};

constexpr std::array<Field<SwotItem>, 2> swot_item_table{{
    {{"id", Need::required, Shape::id, "Unique in the whole plan."},
     [](Context& c, View v, SwotItem& to) {
       to.at = v.place();
       return read_id(c, v, to.id);
     }},
    {{"text", Need::required, Shape::text, "The words of the plan."},
     [](Context& c, View v, SwotItem& to) { return read(c, v, to.text); }},
}};

template <auto Member>
bool read_swot_items(Context& context, View value, Swot& to) {
  return read_maps<SwotItem>(context, value, "swot", Msg::object_swot_item, swot_item_table,
                             to.*Member);
}

constexpr std::array<Field<Swot>, 4> swot_table{{
    {{"opportunities", Need::optional, Shape::objects, "From outside, helpful.", "swot item"},
     read_swot_items<&Swot::opportunities>},
    {{"threats", Need::optional, Shape::objects, "From outside, harmful.", "swot item"},
     read_swot_items<&Swot::threats>},
    {{"strengths", Need::optional, Shape::objects, "From inside, helpful.", "swot item"},
     read_swot_items<&Swot::strengths>},
    {{"weaknesses", Need::optional, Shape::objects, "From inside, harmful.", "swot item"},
     read_swot_items<&Swot::weaknesses>},
}};

constexpr std::array<Field<RawReview>, 4> review_table{{
    {{"id", Need::required, Shape::id, "Unique in the whole plan."},
     [](Context& c, View v, RawReview& to) {
       to.review.at = v.place();
       return read_id(c, v, to.review.id);
     }},
    {{"name", Need::required, Shape::text, "Its name."},
     [](Context& c, View v, RawReview& to) { return read(c, v, to.review.name); }},
    {{"every", Need::required, Shape::interval, "How often it is to be held."},
     [](Context& c, View v, RawReview& to) {
       return read_located(c, v, to.review.every, plain<Interval>);
     }},
    {{"responsible", Need::optional, Shape::ids, "The units that hold it."},
     [](Context& c, View v, RawReview& to) {
       return read_list(c, v, "responsible", to.responsible);
     }},
}};

// --- the plan ---

bool read_statement(Context& context, View value, std::string_view key, ItemKind kind,
                    std::optional<RawItem>& to) {
  RawItem& item = to.emplace();
  item.item.kind = kind;
  item.item.id = key;
  item.item.at = item.at = value.place();
  return expect_map(context, value, key) &&
         read_map(context, value, Msg::object_statement, statement_fields(), item);
}

constexpr std::array<Field<RawPlan>, 21> table{{
    {{"peq", Need::header, Shape::text, "Kind and version of the format: `plan/1`."},
     [](Context& c, View v, RawPlan& to) {
       return read_located(c, v, to.kind, plain<std::string>);
     }},
    {{"id", Need::required, Shape::id, "Names the plan in its progress files."},
     [](Context& c, View v, RawPlan& to) { return read_id(c, v, to.plan.id); }},
    {{"title", Need::required, Shape::text, "The title of the plan."},
     [](Context& c, View v, RawPlan& to) { return read(c, v, to.plan.title); }},
    {{"institution", Need::required, Shape::text, "Whose plan it is."},
     [](Context& c, View v, RawPlan& to) { return read(c, v, to.plan.institution); }},
    {{"language", Need::optional, Shape::text, "Language of the texts (BCP 47); default `en`."},
     [](Context& c, View v, RawPlan& to) { return read(c, v, to.plan.language); }},
    {{"period", Need::required, Shape::object, "The time the plan is made for.", "period"},
     read_period},
    {{"prepared", Need::optional, Shape::date, "The day it was drawn up."},
     [](Context& c, View v, RawPlan& to) {
       Date date;
       if (!read(c, v, date)) return false;
       to.plan.prepared = date;
       return true;
     }},
    {{"start", Need::optional, Shape::date,
      "Default start of everything below; default: the start of the period."},
     [](Context& c, View v, RawPlan& to) {
       to.start_unread = !read_optional(c, v, to.start, plain<Date>);
       return !to.start_unread;
     }},
    {{"responsible", Need::optional, Shape::ids, "Default of everything below."},
     [](Context& c, View v, RawPlan& to) {
       return read_list(c, v, "responsible", to.responsible);
     }},
    {{"report_every", Need::optional, Shape::interval,
      "How often everything is to be reported; older last reports are stale."},
     [](Context& c, View v, RawPlan& to) {
       return read_optional(c, v, to.plan.report_every, plain<Interval>);
     }},
    {{"currency", Need::optional, Shape::text, "Of all budgets and spending: `USD`."},
     [](Context& c, View v, RawPlan& to) { return read(c, v, to.plan.currency); }},
    {{"units", Need::optional, Shape::objects, "The units that answer for something.", "unit"},
     [](Context& c, View v, RawPlan& to) {
       return read_maps<Unit>(c, v, "units", Msg::object_unit, unit_table, to.plan.units);
     }},
    {{"vision", Need::optional, Shape::object, "The vision.", "statement"},
     [](Context& c, View v, RawPlan& to) {
       return read_statement(c, v, "vision", ItemKind::vision, to.vision);
     }},
    {{"mission", Need::optional, Shape::object, "The mission.", "statement"},
     [](Context& c, View v, RawPlan& to) {
       return read_statement(c, v, "mission", ItemKind::mission, to.mission);
     }},
    {{"values", Need::optional, Shape::objects, "The strategic values.", "value"},
     [](Context& c, View v, RawPlan& to) {
       const bool good = read_maps(c, v, "values", Msg::object_value, value_fields(), to.values);
       for (RawItem& item : to.values) item.item.kind = ItemKind::value;
       return good;
     }},
    {{"components", Need::required, Shape::objects, "The tree of the plan.", "component"},
     [](Context& c, View v, RawPlan& to) {
       const bool good =
           read_maps(c, v, "components", Msg::object_component, component_fields(), to.components);
       for (RawItem& item : to.components) item.item.kind = ItemKind::component;
       return good;
     }},
    {{"swot", Need::optional, Shape::object, "Strengths, weaknesses, opportunities, threats.",
      "swot"},
     [](Context& c, View v, RawPlan& to) {
       if (expect_map(c, v, "swot"))
         return read_map<Swot>(c, v, Msg::object_swot, swot_table, to.plan.swot);
       c.gaps().names = true;
       return false;
     }},
    {{"reviews", Need::optional, Shape::objects, "Periodic meetings on the plan itself.", "review"},
     [](Context& c, View v, RawPlan& to) {
       return read_maps<RawReview>(c, v, "reviews", Msg::object_review, review_table, to.reviews);
     }},
    {{"evaluation", Need::optional, Shape::object, "How the plan wants to be evaluated.",
      "evaluation"},
     [](Context& c, View v, RawPlan& to) { return read_evaluation(c, v, to.plan.evaluation); }},
    {{"notes", Need::optional, Shape::text, "Remarks of the authors."},
     [](Context& c, View v, RawPlan&) {
       std::string notes;
       return read(c, v, notes);
     }},
    {{"source", Need::optional, Shape::text, "The document that the plan was taken from."},
     [](Context& c, View v, RawPlan&) {
       std::string source;
       return read(c, v, source);
     }},
}};

constexpr std::array<Field<RawActions>, 4> actions_table{{
    {{"peq", Need::header, Shape::text, "Kind and version of the format: `actions/1`."},
     [](Context& c, View v, RawActions& to) {
       return read_located(c, v, to.kind, plain<std::string>);
     }},
    {{"plan", Need::required, Shape::id, "The id of the plan."},
     [](Context& c, View v, RawActions& to) { return read_located(c, v, to.plan, read_id); }},
    {{"year", Need::optional, Shape::whole,
      "Default start and deadline of the actions: this calendar year."},
     [](Context& c, View v, RawActions& to) {
       Located<int> year;
       if (!read_located(c, v, year, [](Context& cc, View vv, int& number) {
             return read_whole(cc, vv, 1900, 2199, number);
           }))
         return false;
       to.year = year;
       return true;
     }},
    {{"actions", Need::required, Shape::objects, "The actions of that year.", "file action"},
     [](Context& c, View v, RawActions& to) {
       const bool good =
           read_maps(c, v, "actions", Msg::object_action, file_action_fields(), to.actions);
       for (RawItem& item : to.actions) item.item.kind = ItemKind::action;
       return good;
     }},
}};

}  // namespace

std::span<const Field<RawPlan>> plan_fields() { return table; }
std::span<const Field<RawActions>> actions_fields() { return actions_table; }

void add_plan_tables(std::vector<TableInfo>& to) {
  to.push_back(table_info("plan", "The file `plan.yaml`.", table));
  to.push_back(table_info("period", "The time the plan is made for.", period_table));
  to.push_back(table_info("unit", "Who answers for something.", unit_table));
  add_item_tables(to);
  add_indicator_tables(to);
  to.push_back(table_info("swot", "The SWOT analysis.", swot_table));
  to.push_back(table_info("swot item", "One point of it.", swot_item_table));
  to.push_back(table_info("review", "A periodic meeting on the plan itself.", review_table));
  add_evaluation_tables(to);
  to.push_back(table_info("actions", "A file `actions/*.yaml`: a year's operational plan (POA).",
                          actions_table));
}

std::vector<TableInfo> all_tables() {
  std::vector<TableInfo> tables;
  add_plan_tables(tables);
  add_progress_tables(tables);
  return tables;
}

}  // namespace peq::loading
