// Which days of a plan are events, what became of them, and the ids by which calendars know them.
#include "peq/calendar.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include <fmt/format.h>

#include "evaluate/reporting.hpp"
#include "report/due_parts.hpp"
#include "report/pieces.hpp"

namespace peq {

namespace report {

namespace {

constexpr std::array<std::string_view, event_kind_count> kind_names = {"deadline", "occurrence",
                                                                       "review", "report"};

/// Bytes that every calendar program and server takes; `~` and `@` stand between the parts.
std::string safe(std::string_view id) {
  std::string result;
  for (char c : id) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       c == '.' || c == '_' || c == '-';
    result += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return result;
}

/// `which`: the one of several on the same item; empty where there is but one.
std::string uid_of(const Plan& plan, EventKind kind, std::string_view id,
                   const std::string& which) {
  return fmt::format("{}.{}{}{}@{}.peq", to_string(kind), safe(id), which.empty() ? "" : "~", which,
                     safe(plan.id));
}

/// How often an item's deadline was moved, and how often it or what is above it went out of force
/// or came back, up to a day.
int changes_until(const Plan& plan, Index index, Date day) {
  const auto& moved = plan.items[index].rescheduled;
  auto changes = std::count_if(moved.begin(), moved.end(),
                               [&](const Reschedule& one) { return one.on.value <= day; });
  for (; index != no_index; index = plan.items[index].parent) {
    const Item& item = plan.items[index];
    if (item.cancelled && item.cancelled->on.value <= day) ++changes;
    if (!item.not_applicable) continue;
    if (item.not_applicable->from && item.not_applicable->from->value <= day) ++changes;
    if (item.not_applicable->to && item.not_applicable->to->value < day) ++changes;
  }
  return static_cast<int>(changes);
}

std::vector<Index> each_once(const std::vector<Index>& units) {
  std::vector<Index> list;
  for (Index unit : units)
    if (std::find(list.begin(), list.end(), unit) == list.end()) list.push_back(unit);
  return list;
}

class Lister {
 public:
  Lister(const Subject& subject, const Due& due)
      : plan_(subject.project->plan), evaluation_(*subject.evaluation), due_(due) {
    count_reports(subject.project->entries);
  }

  std::vector<PlanEvent> list() {
    for (Index i = 0; i < plan_.items.size(); ++i)
      if (has_deadline_status(plan_.items[i])) add_work(i);
    for (Index i = 0; i < plan_.reviews.size(); ++i) add_review(i);
    for (const DueReport& one : due_.reports) add_report(one);
    return std::move(events_);
  }

 private:
  void count_reports(const std::vector<Entry>& entries);
  [[nodiscard]] PlanEvent event_of(EventKind kind, Index item, const std::string& which) const;
  [[nodiscard]] bool in_force_on(Index item, Date day) const {
    return evaluation::in_force_on(plan_, item, day);
  }
  void add_work(Index item);
  void add_deadline(Index item);
  void add_occurrence(Index item, const Occurrence& occurrence);
  void add_review(Index review);
  void add_report(const DueReport& report);

  const Plan& plan_;
  const Evaluation& evaluation_;
  const Due& due_;
  std::vector<int> reports_;  // as Plan::items
  std::vector<PlanEvent> events_;
};

void Lister::count_reports(const std::vector<Entry>& entries) {
  const auto& [as_of, known_by] = evaluation_.options;
  reports_.resize(plan_.items.size());
  for (const Entry& entry : entries)
    if (entry.kind != EntryKind::held && evaluation::is_report(entry) && !entry.assumed &&
        entry.date <= as_of && (!known_by || entry.recorded <= *known_by))
      ++reports_[entry.target];
}

PlanEvent Lister::event_of(EventKind kind, Index item, const std::string& which) const {
  PlanEvent event;
  event.kind = kind;
  event.target = item;
  event.uid = uid_of(plan_, kind, plan_.items[item].id, which);
  event.units = each_once(plan_.items[item].responsible);
  event.sequence = changes_until(plan_, item, evaluation_.options.as_of);
  return event;
}

void Lister::add_work(Index item) {
  const auto& occurrences = evaluation_.items[item].occurrences;
  if (occurrences.empty()) add_deadline(item);
  for (const Occurrence& one : occurrences) add_occurrence(item, one);
}

void Lister::add_deadline(Index item) {
  const ItemResult& result = evaluation_.items[item];
  PlanEvent event = event_of(EventKind::deadline, item, {});
  event.day = result.deadline;
  event.window = {result.start, result.deadline};
  event.progress = result.advance;
  switch (result.status) {
  case Status::cancelled: event.state = EventState::cancelled; break;
  case Status::done:
  case Status::done_late:
    event.state = EventState::done;
    event.done_on = result.completed_on;
    break;
  case Status::overdue: event.state = EventState::overdue; break;
  default:
    if (!in_force_on(item, event.day)) event.state = EventState::cancelled;
  }
  events_.push_back(std::move(event));
}

void Lister::add_occurrence(Index item, const Occurrence& occurrence) {
  PlanEvent event = event_of(EventKind::occurrence, item, occurrence.period.to_string());
  event.day = occurrence.window.last;
  event.window = occurrence.window;
  event.period = occurrence.period;
  event.progress = occurrence.progress;
  if (occurrence.completed_on) {
    event.state = EventState::done;
    event.done_on = occurrence.completed_on;
  } else if (!evaluation_.items[item].applicable ||
             (!occurrence.ended && !in_force_on(item, event.day))) {
    event.state = EventState::cancelled;
  } else if (occurrence.ended) {
    event.state = EventState::overdue;
  }
  events_.push_back(std::move(event));
}

void Lister::add_review(Index index) {
  const Review& review = plan_.reviews[index];
  for (const ReviewWindow& window : due_.reviews[index].windows) {
    PlanEvent event;
    event.kind = EventKind::review;
    event.target = index;
    event.uid = uid_of(plan_, event.kind, review.id, window.days.first.to_string());
    event.day = window.days.last;
    event.window = window.days;
    event.units = each_once(review.responsible);
    if (window.state == ReviewWindow::State::missed) event.state = EventState::missed;
    if (window.state == ReviewWindow::State::held) {
      event.state = EventState::done;
      event.done_on = window.held_on.front();
    }
    events_.push_back(std::move(event));
  }
}

void Lister::add_report(const DueReport& report) {
  if (report.kind == DueKind::occurrence || report.kind == DueKind::review) return;
  PlanEvent event = event_of(EventKind::report, report.target,
                             report.period ? report.period->to_string() : std::string());
  event.day = report.due;
  event.window = report.window;
  event.period = report.period;
  event.report = report.kind;
  event.last_report = report.last_report;
  if (!report.period) event.sequence += reports_[report.target];
  if (due_.days_left(report) < 0) event.state = EventState::overdue;
  events_.push_back(std::move(event));
}

bool is_listed(const Plan& plan, const CalendarOptions& options, Date as_of,
               const PlanEvent& event) {
  const bool is_open = event.state == EventState::open || event.state == EventState::overdue;
  if (!options.all && !is_open) return false;
  const auto& kinds = options.kinds;
  if (!kinds.empty() && std::find(kinds.begin(), kinds.end(), event.kind) == kinds.end())
    return false;
  if (options.within_days && event.day > as_of + *options.within_days) return false;
  return answers(plan, event.units, options.units);
}

}  // namespace

}  // namespace report

std::string_view to_string(EventKind kind) {
  return report::kind_names[static_cast<std::size_t>(kind)];
}

std::optional<EventKind> parse_event_kind(std::string_view name) {
  const auto at = std::find(report::kind_names.begin(), report::kind_names.end(), name);
  if (at == report::kind_names.end()) return std::nullopt;
  return static_cast<EventKind>(at - report::kind_names.begin());
}

std::string_view to_string(EventState state) {
  constexpr std::string_view names[] = {"open", "overdue", "done", "missed", "cancelled"};
  return names[static_cast<std::size_t>(state)];
}

std::vector<PlanEvent> calendar_events(const Subject& subject, const Due& due,
                                       const CalendarOptions& options) {
  const Plan& plan = subject.project->plan;
  std::vector<PlanEvent> events;
  for (PlanEvent& event : report::Lister(subject, due).list())
    if (report::is_listed(plan, options, due.options.as_of, event))
      events.push_back(std::move(event));
  std::stable_sort(events.begin(), events.end(), [](const PlanEvent& a, const PlanEvent& b) {
    return std::tuple(a.day, a.kind) < std::tuple(b.day, b.kind);
  });
  return events;
}

}  // namespace peq
