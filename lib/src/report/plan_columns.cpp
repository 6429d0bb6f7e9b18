// What the plan says of strategies, actions and the like: as columns, and as footnotes.
#include "evaluate/planned.hpp"
#include "peq/messages.hpp"
#include "report/cells.hpp"
#include "report/numbers.hpp"
#include "report/plan_parts.hpp"
#include "report/words.hpp"

namespace peq::report {

namespace {

/// Given up from the highest on; what is given up stands below its row.
Column extra(std::string title, std::uint8_t expendable, Align align = Align::left) {
  Column column{std::move(title), align, false, expendable, true};
  column.elastic = align == Align::left;
  return column;
}

/// A day, left out where it is that of the item above.
Cell unless_same(Date day, Date above, Inherited inherited) {
  return inherited == Inherited::left_out && day == above ? Cell{} : date_cell(day);
}

Cell start_cell(const PlanView& view, const Item& item, Inherited inherited) {
  return unless_same(item.start.value, view.item(item.parent).start.value, inherited);
}

Cell deadline_cell(const PlanView& view, const Item& item, Inherited inherited) {
  if (is_cancelled(view, item)) return {view.say(Msg::status_cancelled)};
  const Date deadline = deadline_on(item, view.as_of);
  if (item.kind == ItemKind::strategy) return view.own_deadlines ? date_cell(deadline) : Cell{};
  return unless_same(deadline, deadline_on(view.item(item.parent), view.as_of), inherited);
}

Cell responsible_cell(const PlanView& view, const Item& item, Inherited inherited) {
  if (inherited == Inherited::left_out && item.responsible == view.item(item.parent).responsible)
    return {};
  return units_cell(view, item.responsible);
}

std::string in_brackets(const std::string& text) { return " (" + text + ")"; }

/// Starts a footnote: whose it is.
Paragraph footnote(const Item& item, const std::string& mark = {}) {
  Paragraph note;
  note.item = true;
  note.parts = {{item.id, Tone::strong}, {mark + ": "}};
  return note;
}

Paragraph footnote(const Item& item, std::string words, const std::string& reason) {
  Paragraph note = footnote(item);
  if (!reason.empty()) words += ": ";
  note.parts.push_back({std::move(words)});
  if (!reason.empty()) note.parts.push_back(authored(reason));
  return note;
}

std::string schedule_words(const PlanView& view, const Item& item) {
  std::vector<std::string> points;
  for (const auto& point : evaluation::schedule_in_force(item, view.as_of).points)
    points.push_back(view.say(Msg::plan_by_date,
                              view.say(Msg::percent_of, plain_number(point.value)), point.date));
  return points.empty() ? std::string()
                        : view.say(Msg::plan_note_schedule, enumerate(view.language, points));
}

std::string not_applicable_words(const PlanView& view, const NotApplicable& range) {
  const std::string from = range.from ? view.say(Msg::step_not_in_force_from, range.from->value)
                                      : view.say(Msg::step_not_in_force);
  return range.to ? from + " " + view.say(Msg::step_until, range.to->value) : from;
}

}  // namespace

void add_duty_columns(ItemColumns& columns, const PlanView& view, Inherited inherited) {
  const auto add = [&](Column column, auto cell) {
    columns.push_back({std::move(column), std::move(cell)});
  };
  const PlanView* of = &view;
  Column start{view.say(Msg::plan_column_start), Align::left, false, 4, true};
  Column deadline{view.say(Msg::column_deadline), Align::left, false, 1, true};
  add(start, [=](const Item& item) { return start_cell(*of, item, inherited); });
  add(deadline, [=](const Item& item) { return deadline_cell(*of, item, inherited); });
  add(extra(view.say(Msg::plan_column_recurrence), 2), [=](const Item& item) {
    return item.every ? Cell{say(of->language, item.every->value)} : Cell{};
  });
  add(extra(view.say(Msg::column_weight), 3, Align::right),
      [=](const Item& item) { return weight_cell(*of, item); });
  add(extra(budget_title(view), 5, Align::right), budget_cell);
  add(extra(view.say(Msg::plan_column_responsible), 6),
      [=](const Item& item) { return responsible_cell(*of, item, inherited); });
  add(extra(view.say(Msg::plan_column_reports), 7),
      [=](const Item& item) { return reports_cell(*of, item); });
}

void add_remark_columns(ItemColumns& columns, const PlanView& view) {
  const PlanView* of = &view;
  columns.push_back({extra(view.say(Msg::plan_column_swot), 8), [](const Item& item) {
                       std::vector<std::string> ids;
                       for (const auto& id : item.addresses) ids.push_back(id.value);
                       return ids_cell(ids);
                     }});
  columns.push_back({extra(view.say(Msg::plan_column_tags), 10),
                     [](const Item& item) { return authored(join(item.tags, ", ")); }});
  columns.push_back({extra(view.say(Msg::plan_column_transcription), 9),
                     [=](const Item& item) { return transcription_cell(*of, item); }});
  columns.push_back({extra(view.say(Msg::plan_column_source), 11),
                     [](const Item& item) { return authored(item.source); }});
}

void add_footnotes(Document& document, const PlanView& view, const Item& item) {
  if (item.transcription && !item.transcription->note.empty()) {
    Paragraph note = footnote(item, in_brackets(say(view.language, item.transcription->state)));
    note.parts.push_back(authored(item.transcription->note));
    document.blocks.push_back(std::move(note));
  }
  Date deadline = item.deadline.value;
  bool own_schedule = !item.schedule.empty();
  for (const Reschedule* change : own_reschedules(view.plan, item, view.as_of)) {
    document.blocks.push_back(footnote(
        item,
        view.say(Msg::plan_note_rescheduled, deadline, change->deadline.value, change->on.value),
        change->reason));
    deadline = change->deadline.value;
    own_schedule = own_schedule || change->has_schedule;
  }
  if (std::string words = own_schedule ? schedule_words(view, item) : std::string(); !words.empty())
    document.blocks.push_back(footnote(item, std::move(words), {}));
  if (item.cancelled && item.cancelled->on.value <= view.as_of)
    document.blocks.push_back(footnote(
        item, view.say(Msg::step_cancelled_on, item.cancelled->on.value), item.cancelled->reason));
  if (item.not_applicable)
    document.blocks.push_back(footnote(item, not_applicable_words(view, *item.not_applicable),
                                       item.not_applicable->reason));
  if (!item.notes.empty()) {
    Paragraph note = footnote(item);
    note.parts.push_back(authored(item.notes));
    document.blocks.push_back(std::move(note));
  }
}

}  // namespace peq::report
