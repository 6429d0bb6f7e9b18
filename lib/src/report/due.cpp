// What is due: which reports are listed, and for scripts and spreadsheets.
#include <algorithm>

#include "peq/due_report.hpp"
#include "report/due_parts.hpp"
#include "report/pieces.hpp"
#include "report/tidy.hpp"
#include "report/view.hpp"

namespace peq {

namespace report {

namespace {

Data units_data(const Plan& plan, const std::vector<Index>& units) {
  Data::List ids;
  for (Index unit : units) ids.emplace_back(plan.units[unit].id);
  return ids;
}

Data days_data(const std::vector<Date>& days) {
  Data::List list;
  for (Date day : days) list.push_back(date_data(day));
  return list;
}

Data range_data(const DateRange& range) {
  return Object{{"start", date_data(range.first)}, {"end", date_data(range.last)}};
}

Data report_data(const Plan& plan, const Due& due, const DueReport& one) {
  const int left = due.days_left(one);
  return Object{{"id", id_of(plan, one)},
                {"kind", to_string(one.kind)},
                {"title", title_of(plan, one)},
                {"due", date_data(one.due)},
                {"overdue", left < 0},
                {"days_late", std::max(0, -left)},
                {"days_left", std::max(0, left)},
                {"units", units_data(plan, one.units)},
                {"window", range_data(one.window)},
                {"period", one.period ? Data(one.period->to_string()) : Data(nullptr)},
                {"last_report", date_data(one.last_report)}};
}

Data review_data(const Plan& plan, const Due& due, Index index) {
  const Review& review = plan.reviews[index];
  const ReviewHistory& history = due.reviews[index];
  Data::List windows;
  for (const ReviewWindow& window : history.windows)
    windows.emplace_back(Object{{"start", date_data(window.days.first)},
                                {"end", date_data(window.days.last)},
                                {"state", to_string(window.state)},
                                {"held_on", days_data(window.held_on)}});
  return Object{{"id", review.id},
                {"name", review.name},
                {"every", review.every.value.to_string()},
                {"units", units_data(plan, review.responsible)},
                {"held", static_cast<std::int64_t>(history.held)},
                {"missed", static_cast<std::int64_t>(history.missed)},
                {"last_held", date_data(history.last_held)},
                {"windows", std::move(windows)}};
}

void add_report_rows(Tidy& tidy, const Plan& plan, const Due& due, const DueReport& one) {
  const std::string& id = id_of(plan, one);
  // One of several reports on an item is an item of its own.
  if (one.period) {
    tidy.item(
        {one.period->to_string(), one.kind == DueKind::occurrence ? "occurrence" : "period", id});
  } else if (one.kind == DueKind::review) {
    tidy.item({id, "review", ""});
  } else {
    const Item& item = plan.items[one.target];
    tidy.item(
        {id, to_string(item.kind), item.parent == no_index ? "" : plan.items[item.parent].id});
  }
  const int left = due.days_left(one);
  tidy.text("report", to_string(one.kind));
  tidy.date("due", one.due);
  tidy.count("days_late", std::max(0, -left), "days");
  tidy.count("days_left", std::max(0, left), "days");
  for (Index unit : one.units) tidy.text("responsible", plan.units[unit].id);
  tidy.date("last_report", one.last_report);
}

void add_review_rows(Tidy& tidy, const Plan& plan, const Due& due, Index index) {
  const std::string& id = plan.reviews[index].id;
  const ReviewHistory& history = due.reviews[index];
  tidy.item({id, "review", ""});
  tidy.count("held", static_cast<std::int64_t>(history.held), "reviews");
  tidy.count("missed", static_cast<std::int64_t>(history.missed), "reviews");
  for (const ReviewWindow& window : history.windows) {
    tidy.item({window.days.first.to_string(), "review_window", id});
    tidy.date("start", window.days.first);
    tidy.date("end", window.days.last);
    tidy.text("state", to_string(window.state));
    for (Date day : window.held_on) tidy.date("held_on", day);
  }
}

}  // namespace

bool answers(const Plan& plan, const std::vector<Index>& units,
             const std::vector<std::string>& wanted) {
  if (wanted.empty()) return true;
  return std::any_of(units.begin(), units.end(), [&](Index unit) {
    return std::find(wanted.begin(), wanted.end(), plan.units[unit].id) != wanted.end();
  });
}

const std::string& id_of(const Plan& plan, const DueReport& one) {
  return one.kind == DueKind::review ? plan.reviews[one.target].id : plan.items[one.target].id;
}

const std::string& title_of(const Plan& plan, const DueReport& one) {
  if (one.kind == DueKind::review) return plan.reviews[one.target].name;
  return title_of(plan.items[one.target]);
}

std::vector<Index> listed_reviews(const Plan& plan, const DueOptions& options) {
  std::vector<Index> reviews;
  for (Index i = 0; i < plan.reviews.size(); ++i)
    if (answers(plan, plan.reviews[i].responsible, options.units)) reviews.push_back(i);
  return reviews;
}

std::vector<Index> listed_without_interval(const Plan& plan, const Due& due,
                                           const DueOptions& options) {
  std::vector<Index> items;
  for (Index item : due.without_interval)
    if (answers(plan, plan.items[item].responsible, options.units)) items.push_back(item);
  return items;
}

}  // namespace report

std::vector<DueReport> listed_reports(const Subject& subject, const Due& due,
                                      const DueOptions& options) {
  std::vector<DueReport> listed;
  for (const DueReport& one : due.reports)
    if (report::answers(subject.project->plan, one.units, options.units) &&
        (!options.within_days || due.days_left(one) <= *options.within_days))
      listed.push_back(one);
  return listed;
}

Data due_data(const Subject& subject, const Due& due, const DueOptions& options) {
  const Plan& plan = subject.project->plan;
  report::Object object = report::head_data(plan, *subject.evaluation);
  Data::List reports;
  for (const DueReport& one : listed_reports(subject, due, options))
    reports.push_back(report::report_data(plan, due, one));
  object.emplace_back("reports", std::move(reports));
  Data::List reviews;
  for (Index review : report::listed_reviews(plan, options))
    reviews.push_back(report::review_data(plan, due, review));
  object.emplace_back("reviews", std::move(reviews));
  Data::List without;
  for (Index item : report::listed_without_interval(plan, due, options))
    without.emplace_back(plan.items[item].id);
  object.emplace_back("without_interval", std::move(without));
  report::add_tail(object, plan, *subject.evaluation);
  return object;
}

Sheet due_sheet(const Subject& subject, const Due& due, const DueOptions& options) {
  const Plan& plan = subject.project->plan;
  report::Tidy tidy;
  tidy.plan(subject);
  for (const DueReport& one : listed_reports(subject, due, options))
    report::add_report_rows(tidy, plan, due, one);
  for (Index index : report::listed_without_interval(plan, due, options)) {
    const Item& item = plan.items[index];
    tidy.item({item.id, to_string(item.kind), plan.items[item.parent].id});
    tidy.text("report", "without_interval");
  }
  for (Index review : report::listed_reviews(plan, options))
    report::add_review_rows(tidy, plan, due, review);
  return tidy.take();
}

}  // namespace peq
