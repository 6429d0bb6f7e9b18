// The plan's days as events of a calendar. Room: report.
//
// On which days something is to be finished, held or reported, as values (PlanEvent), in words for
// a calendar program (Calendar; render_icalendar in render.hpp writes it), for people and for
// scripts. Every event is one whole day, without a time or a zone.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peq/due.hpp"
#include "peq/report.hpp"

namespace peq {

enum class EventKind : std::uint8_t {
  deadline,    ///< of a strategy or action, as it is in force
  occurrence,  ///< the last day of one of a recurring duty
  review,      ///< the last day of one of a review's windows
  report,      ///< a report is due: progress, a value or a rating
};
inline constexpr std::size_t event_kind_count = 4;
/// `deadline`, `occurrence`, `review`, `report`; stable.
std::string_view to_string(EventKind kind);
std::optional<EventKind> parse_event_kind(std::string_view name);

enum class EventState : std::uint8_t {
  open,     ///< still to be done
  overdue,  ///< still to be done, and its day is over
  done,
  missed,     ///< a review that was not held while its window ran: nothing is left to be done
  cancelled,  ///< out of force now, or on its day
};
/// `open`, `overdue`, `done`, `missed`, `cancelled`; stable.
std::string_view to_string(EventState state);

/// One event, still without words.
struct PlanEvent {
  EventKind kind{};
  EventState state = EventState::open;
  Index target = no_index;  ///< into Plan::items; review: into Plan::reviews
  /// `deadline.E-1-1-4@plan.peq`, `occurrence.E-1-1-1~2023@plan.peq`: made of plan, item, kind and
  /// period (reviews: the first day of the window) alone, so that it stays on any day, in any
  /// language, and when the event is moved. No two events of a plan share one. ASCII letters,
  /// digits and `._-~%@`; what else an id holds is written as `%C3%B1`.
  std::string uid;
  Date day;
  DateRange window;               ///< the days up to it in which it is to be done
  std::optional<Period> period;   ///< occurrences, and reports on periods
  std::optional<DueKind> report;  ///< reports only: progress, value or rating
  Figure progress;  ///< deadlines: advance; occurrences: their own; others: not_applicable
  std::optional<Date> done_on;      ///< done: the day on which it was complete, or first held
  std::optional<Date> last_report;  ///< reports only
  std::vector<Index> units;         ///< who answers for it, each once; may be empty
  /// Grows whenever the event may have been moved: by every reschedule in force and every time the
  /// item or anything above it went out of force or came back; of reports that have no period also
  /// by every report made. What is only assumed does not count.
  int sequence = 0;
};

/// Which events are listed; each condition that is set must hold.
struct CalendarOptions {
  bool all = false;                ///< else only what is still to be done (open, overdue)
  std::vector<EventKind> kinds;    ///< empty: all
  std::vector<std::string> units;  ///< ids; empty: all
  /// Only days up to so many after the day asked about.
  std::optional<int> within_days;
  /// Reminders so many days before, 1 or more, the earliest first; of open events only.
  std::vector<int> alarms;
};

/// The events that are listed, by day, then by kind, then in the order of the plan.
///
/// Deadlines: of every strategy and action that does not recur. Occurrences: all of every recurring
/// duty (design.md 4.1). Reviews: all windows within the plan's period. Reports: those that `due`
/// has, but for occurrences and reviews, which are events themselves; so none that were made, and
/// of each item only the next one by an interval.
std::vector<PlanEvent> calendar_events(const Subject& subject, const Due& due,
                                       const CalendarOptions& options);

/// Events in words, as a calendar program gets them. Texts of the author may hold anything.
struct Calendar {
  struct Event {
    std::string uid;
    Date day;
    std::string summary;      ///< one line
    std::string description;  ///< lines with line feeds between them
    std::string category;     ///< its kind in words
    bool cancelled = false;
    int sequence = 0;
    std::vector<int> alarms;  ///< days before; 1 or more
  };

  std::string name;         ///< the plan's title
  std::string description;  ///< institution, period, day asked about; what is only assumed
  std::string language;     ///< BCP 47, of all words but the name
  std::string name_language;
  Date as_of;  ///< the day for which all of it holds
  std::vector<Event> events;
};

Calendar calendar(const Subject& subject, const Due& due, const CalendarOptions& options,
                  Language language);
Document calendar_document(const Subject& subject, const Due& due, const CalendarOptions& options,
                           Language language);
Data calendar_data(const Subject& subject, const Due& due, const CalendarOptions& options);

}  // namespace peq
