// The fields of everything in the plan's tree: components, objectives, strategies, actions, values.
#include "load/indicator_fields.hpp"
#include "load/raw.hpp"

namespace peq::loading {

namespace {

using View = yaml::View;

template <class T>
bool plain(Context& context, View value, T& to) {
  return read(context, value, to);
}

constexpr std::string_view every_names[] = {"month", "quarter", "semester", "year"};
constexpr std::string_view transcription_states[] = {"exact", "truncated", "garbled", "inferred"};

bool read_weight(Context& context, View value, RawItem& to) {
  return read_located(context, value, to.item.weight,
                      [](Context& c, View v, double& number) { return read_number(c, v, number); });
}

bool read_id_of(Context& context, View value, RawItem& to) {
  to.item.at = value.place();
  return read_id(context, value, to.item.id);
}

bool read_every(Context& context, View value, RawItem& to) {
  std::size_t choice = 0;
  if (!read_choice(context, value, every_names, choice)) {
    to.dates_unread = true;
    return false;
  }
  to.item.every = Located<Every>{static_cast<Every>(choice), value.place()};
  return true;
}

template <auto Member>
bool read_own_date(Context& context, View value, RawItem& to) {
  if (read_optional(context, value, to.*Member, plain<Date>)) return true;
  to.dates_unread = true;
  return false;
}

// --- schedule and reschedules ---

constexpr std::array<Field<SchedulePoint>, 2> schedule_table{{
    {{"date", Need::required, Shape::date, "The day by which so much should be done."},
     [](Context& c, View v, SchedulePoint& to) {
       return read_located(c, v, to.date, plain<Date>);
     }},
    {{"progress", Need::required, Shape::percent, "How much should be done by then, 0 to 100."},
     [](Context& c, View v, SchedulePoint& to) {
       return read_located(c, v, to.progress, read_percent);
     }},
}};

bool read_schedule(Context& context, View value, std::vector<SchedulePoint>& to) {
  const bool good = read_maps<SchedulePoint>(context, value, "schedule", Msg::object_schedule,
                                             schedule_table, to);
  std::erase_if(to, [](const SchedulePoint& point) {
    return point.date.at == Place{} || point.progress.at == Place{};
  });
  return good;
}

constexpr std::array<Field<Reschedule>, 4> reschedule_table{{
    {{"on", Need::required, Shape::date, "The day of the decision; it is in force from that day."},
     [](Context& c, View v, Reschedule& to) { return read_located(c, v, to.on, plain<Date>); }},
    {{"deadline", Need::required, Shape::date, "The new deadline."},
     [](Context& c, View v, Reschedule& to) {
       return read_located(c, v, to.deadline, plain<Date>);
     }},
    {{"schedule", Need::optional, Shape::objects,
      "A new schedule, which replaces the former one. Without it the points up to `on` are kept "
      "and the later ones dropped.",
      "schedule"},
     [](Context& c, View v, Reschedule& to) {
       to.has_schedule = true;
       return read_schedule(c, v, to.schedule);
     }},
    {{"reason", Need::optional, Shape::text, "Why."},
     [](Context& c, View v, Reschedule& to) { return read(c, v, to.reason); }},
}};

// --- out of force ---

constexpr std::array<Field<Cancellation>, 2> cancelled_table{{
    {{"on", Need::required, Shape::date, "The first day on which it does not count any more."},
     [](Context& c, View v, Cancellation& to) { return read_located(c, v, to.on, plain<Date>); }},
    {{"reason", Need::optional, Shape::text, "Why."},
     [](Context& c, View v, Cancellation& to) { return read(c, v, to.reason); }},
}};

constexpr std::array<Field<NotApplicable>, 3> not_applicable_table{{
    {{"from", Need::optional, Shape::date, "First day out of force; default: always before."},
     [](Context& c, View v, NotApplicable& to) {
       return read_optional(c, v, to.from, plain<Date>);
     }},
    {{"to", Need::optional, Shape::date, "Last day out of force; default: for good."},
     [](Context& c, View v, NotApplicable& to) { return read_optional(c, v, to.to, plain<Date>); }},
    {{"reason", Need::optional, Shape::text, "Why."},
     [](Context& c, View v, NotApplicable& to) { return read(c, v, to.reason); }},
}};

constexpr std::array<Field<Transcription>, 2> transcription_table{{
    {{"state",
      Need::required,
      Shape::choice,
      "How much of the text could be read in the source.",
      {},
      transcription_states},
     [](Context& c, View v, Transcription& to) {
       std::size_t choice = 0;
       if (!read_choice(c, v, transcription_states, choice)) return false;
       to.state = static_cast<TranscriptionState>(choice);
       return true;
     }},
    {{"note", Need::optional, Shape::text, "What the source shows."},
     [](Context& c, View v, Transcription& to) { return read(c, v, to.note); }},
}};

template <class T>
bool read_one(Context& context, View value, std::string_view key, Msg object,
              std::span<const Field<T>> table, std::optional<T>& to) {
  return expect_map(context, value, key) && read_map(context, value, object, table, to.emplace());
}

bool read_item_list(Context& context, View value, std::string_view key, Msg object, ItemKind kind,
                    std::span<const Field<RawItem>> table, std::vector<RawItem>& to) {
  read_maps(context, value, key, object, table, to);
  for (RawItem& item : to) item.item.kind = kind;
  return value.is_list();  // what is wrong with a part is not wrong with the whole
}

// --- rows that several kinds share ---

constexpr std::array<Field<RawItem>, 1> id_row{{
    {{"id", Need::required, Shape::id, "Unique in the whole plan."}, read_id_of},
}};

constexpr std::array<Field<RawItem>, 1> text_row{{
    {{"text", Need::required, Shape::text, "The words of the plan."},
     [](Context& c, View v, RawItem& to) { return read(c, v, to.item.text); }},
}};

constexpr std::array<Field<RawItem>, 1> name_row{{
    {{"name", Need::required, Shape::text, "Its name."},
     [](Context& c, View v, RawItem& to) { return read(c, v, to.item.name); }},
}};

constexpr std::array<Field<RawItem>, 1> weight_row{{
    {{"weight", Need::optional, Shape::amount,
      "Its weight among its siblings, 0 or more; default 1. Weights are normalised."},
     read_weight},
}};

constexpr std::array<Field<RawItem>, 1> indicators_row{{
    {{"indicators", Need::optional, Shape::objects, "Its own indicators (KPIs).", "indicator"},
     [](Context& c, View v, RawItem& to) {
       return read_item_list(c, v, "indicators", Msg::object_indicator, ItemKind::indicator,
                             indicator_fields(), to.indicators);
     }},
}};

constexpr std::array<Field<RawItem>, 4> remarks_rows{{
    {{"notes", Need::optional, Shape::text, "Remarks of the authors."},
     [](Context& c, View v, RawItem& to) { return read(c, v, to.item.notes); }},
    {{"source", Need::optional, Shape::text, "Where it stands in the source document."},
     [](Context& c, View v, RawItem& to) { return read(c, v, to.item.source); }},
    {{"tags", Need::optional, Shape::texts, "Words to find it by."},
     [](Context& c, View v, RawItem& to) {
       std::vector<Located<std::string>> tags;
       const bool good = read_list(c, v, "tags", tags);
       for (auto& tag : tags) to.item.tags.push_back(std::move(tag.value));
       return good;
     }},
    {{"transcription", Need::optional, Shape::object,
      "How faithfully the text could be copied from a damaged source.", "transcription"},
     [](Context& c, View v, RawItem& to) {
       return read_one<Transcription>(c, v, "transcription", Msg::object_transcription,
                                      transcription_table, to.item.transcription);
     }},
}};

constexpr std::array<Field<RawItem>, 7> duty_rows{{
    {{"start", Need::optional, Shape::date, "First day; inherited from above."},
     read_own_date<&RawItem::start>},
    {{"deadline", Need::optional, Shape::date,
      "Last day, inherited from above; the plan's is the end of its period."},
     read_own_date<&RawItem::deadline>},
    {{"responsible", Need::optional, Shape::ids, "The units that answer for it; inherited."},
     [](Context& c, View v, RawItem& to) {
       return read_list(c, v, "responsible", to.responsible);
     }},
    {{"report_every", Need::optional, Shape::interval,
      "How often it is to be reported; inherited. Older last reports are stale."},
     [](Context& c, View v, RawItem& to) {
       return read_optional(c, v, to.item.report_every, plain<Interval>);
     }},
    {{"addresses", Need::optional, Shape::ids, "The SWOT items which it answers to."},
     [](Context& c, View v, RawItem& to) {
       return read_list(c, v, "addresses", to.item.addresses);
     }},
    {{"cancelled", Need::optional, Shape::object,
      "It, and all below it, leaves every mean from a day on.", "cancelled"},
     [](Context& c, View v, RawItem& to) {
       return read_one<Cancellation>(c, v, "cancelled", Msg::object_cancelled, cancelled_table,
                                     to.item.cancelled);
     }},
    {{"not_applicable", Need::optional, Shape::object,
      "It, and all below it, leaves every mean for a time.", "not_applicable"},
     [](Context& c, View v, RawItem& to) {
       return read_one<NotApplicable>(c, v, "not_applicable", Msg::object_not_applicable,
                                      not_applicable_table, to.item.not_applicable);
     }},
}};

constexpr std::array<Field<RawItem>, 4> work_rows{{
    {{"every",
      Need::optional,
      Shape::choice,
      "A recurring duty: one occurrence in each calendar period.",
      {},
      every_names},
     read_every},
    {{"budget", Need::optional, Shape::amount, "Money planned for it, in the plan's currency."},
     [](Context& c, View v, RawItem& to) {
       return read_optional(c, v, to.item.budget, read_amount);
     }},
    {{"schedule", Need::optional, Shape::objects,
      "Points of the planned advance between start (0) and deadline (100); linear between them.",
      "schedule"},
     [](Context& c, View v, RawItem& to) { return read_schedule(c, v, to.item.schedule); }},
    {{"rescheduled", Need::optional, Shape::objects,
      "Changes of the deadline; parts that inherit it follow. The original one is kept and shown "
      "beside it.",
      "reschedule"},
     [](Context& c, View v, RawItem& to) {
       const bool good = read_maps<Reschedule>(c, v, "rescheduled", Msg::object_reschedule,
                                               reschedule_table, to.item.rescheduled);
       std::erase_if(to.item.rescheduled, [](const Reschedule& reschedule) {
         return reschedule.on.at == Place{} || reschedule.deadline.at == Place{};
       });
       return good;
     }},
}};

constexpr auto action_table =
    join(id_row, text_row, weight_row, duty_rows, work_rows, indicators_row, remarks_rows);

constexpr std::array<Field<RawItem>, 1> of_row{{
    {{"of", Need::required, Shape::id, "The strategy it is a part of."},
     [](Context& c, View v, RawItem& to) { return read_located(c, v, to.of, read_id); }},
}};

constexpr auto file_action_table =
    join(id_row, of_row, text_row, weight_row, duty_rows, work_rows, indicators_row, remarks_rows);

constexpr std::array<Field<RawItem>, 1> actions_row{{
    {{"actions", Need::optional, Shape::objects,
      "Its parts. A strategy with parts is computed from them and not reported on.", "action"},
     [](Context& c, View v, RawItem& to) {
       return read_item_list(c, v, "actions", Msg::object_action, ItemKind::action, action_table,
                             to.actions);
     }},
}};

constexpr auto strategy_table = join(id_row, text_row, weight_row, duty_rows, work_rows,
                                     indicators_row, actions_row, remarks_rows);

constexpr std::array<Field<RawItem>, 1> strategies_row{{
    {{"strategies", Need::optional, Shape::objects, "What is done to achieve it.", "strategy"},
     [](Context& c, View v, RawItem& to) {
       return read_item_list(c, v, "strategies", Msg::object_strategy, ItemKind::strategy,
                             strategy_table, to.strategies);
     }},
}};

constexpr auto objective_table =
    join(id_row, text_row, weight_row, duty_rows, indicators_row, strategies_row, remarks_rows);

constexpr std::array<Field<RawItem>, 1> objectives_row{{
    {{"objectives", Need::optional, Shape::objects, "What is to be achieved.", "objective"},
     [](Context& c, View v, RawItem& to) {
       return read_item_list(c, v, "objectives", Msg::object_objective, ItemKind::objective,
                             objective_table, to.objectives);
     }},
}};

constexpr auto component_table =
    join(id_row, name_row, weight_row, duty_rows, objectives_row, remarks_rows);
constexpr auto statement_table = join(text_row, indicators_row, remarks_rows);
constexpr std::array<Field<RawItem>, 1> optional_text_row{{
    {{"text", Need::optional, Shape::text, "What it means for the institution."},
     [](Context& c, View v, RawItem& to) { return read(c, v, to.item.text); }},
}};
constexpr auto value_table =
    join(id_row, name_row, optional_text_row, weight_row, indicators_row, remarks_rows);

}  // namespace

std::span<const Field<RawItem>> component_fields() { return component_table; }
std::span<const Field<RawItem>> file_action_fields() { return file_action_table; }
std::span<const Field<RawItem>> statement_fields() { return statement_table; }
std::span<const Field<RawItem>> value_fields() { return value_table; }

void add_item_tables(std::vector<TableInfo>& to) {
  to.push_back(table_info("statement", "Vision or mission.", statement_table));
  to.push_back(
      table_info("value", "A strategic value, judged by ratings or own indicators.", value_table));
  to.push_back(table_info("component", "A group of objectives.", component_table));
  to.push_back(table_info("objective", "What is to be achieved.", objective_table));
  to.push_back(table_info("strategy", "What is done; it has a deadline.", strategy_table));
  to.push_back(table_info("action", "A part of a strategy.", action_table));
  to.push_back(table_info("file action", "An action in an actions file.", file_action_table));
  to.push_back(table_info("schedule", "A point of the planned advance.", schedule_table));
  to.push_back(table_info("reschedule", "A change of the deadline.", reschedule_table));
  to.push_back(table_info("cancelled", "A cancellation.", cancelled_table));
  to.push_back(table_info("not_applicable", "A time out of force.", not_applicable_table));
  to.push_back(table_info("transcription", "How a text was copied.", transcription_table));
}

}  // namespace peq::loading
