// The annual report for scripts and spreadsheets: everything that it shows.
#include <algorithm>

#include "peq/audit_report.hpp"
#include "peq/compare.hpp"
#include "peq/due_report.hpp"
#include "report/annual_parts.hpp"
#include "report/numbers.hpp"
#include "report/pieces.hpp"
#include "report/tidy.hpp"

namespace peq {

namespace report {

namespace {

std::string_view measure_of_entry(EntryKind kind) {
  switch (kind) {
  case EntryKind::progress: return "progress";
  case EntryKind::value: return "value";
  case EntryKind::rating: return "rating";
  case EntryKind::held: return "held";
  case EntryKind::spent_only: break;
  }
  return "spent";
}

Data strings(const std::vector<std::string>& texts) {
  Data::List list;
  for (const std::string& text : texts) list.emplace_back(text);
  return list;
}

const std::string& target_of(const Plan& plan, const Entry& entry) {
  return entry.kind == EntryKind::held ? plan.reviews[entry.target].id
                                       : plan.items[entry.target].id;
}

Data entry_data(const AnnualReport& report, std::size_t index) {
  const Plan& plan = report.project().plan;
  const Entry& entry = report.project().entries[index];
  const Remarks& remarks = report.remarks[index];
  const bool figure = entry.kind != EntryKind::spent_only && entry.kind != EntryKind::held;
  const auto number = [](double value) { return Data(round_half_up(value, exact_decimals)); };
  Object object = {{"for", target_of(plan, entry)},
                   {"date", date_data(entry.date)},
                   {"recorded", date_data(entry.recorded)},
                   {"kind", measure_of_entry(entry.kind)},
                   {"figure", figure ? number(entry.figure) : Data(nullptr)}};
  object.emplace_back("held", entry.kind == EntryKind::held ? Data(entry.figure != 0) : Data());
  object.emplace_back("spent", entry.spent ? number(*entry.spent) : Data(nullptr));
  object.emplace_back("occurrence",
                      entry.occurrence ? Data(entry.occurrence->to_string()) : Data(nullptr));
  object.emplace_back("by", entry.by == no_index ? Data(nullptr) : Data(plan.units[entry.by].id));
  object.emplace_back("correction", entry.correction);
  object.emplace_back("assumed", entry.assumed);
  object.emplace_back("note", remarks.note.empty() ? Data(nullptr) : Data(remarks.note));
  object.emplace_back("evidence", strings(remarks.evidence));
  const Sources& sources = report.loaded->sources;
  if (!entry.assumed) {
    object.emplace_back("path", sources.name(entry.at.file));
    object.emplace_back(
        "line", static_cast<std::int64_t>(sources.locate(entry.at.file, entry.at.begin).line));
  }
  return object;
}

Data course_data(const AnnualReport& report) {
  const int decimals = report.project().plan.evaluation.decimals;
  Data::List list;
  for (const CoursePoint& point : report.course)
    list.emplace_back(Object{{"date", date_data(point.day)},
                             {"advance", figure_data(point.advance, decimals)},
                             {"planned", figure_data(point.planned, decimals)}});
  return list;
}

Data files_data(const AnnualReport& report) {
  const Sources& sources = report.loaded->sources;
  std::vector<std::int64_t> entries(sources.size());
  for (const std::size_t index : visible_entries(report))
    if (const Entry& entry = report.project().entries[index]; !entry.assumed)
      ++entries[entry.at.file];
  Data::List list;
  for (FileId file = 0; file < sources.size(); ++file)
    list.emplace_back(Object{{"path", sources.name(file)}, {"entries", entries[file]}});
  return list;
}

/// How every answer begins and ends.
constexpr std::string_view frame[] = {"schema_version", "plan",     "as_of", "measure",
                                      "assumed",        "known_by", "totals"};

/// The keys of an answer that do not stand at its beginning and its end anyway.
Data without_frame(Data data) {
  auto& object = std::get<Object>(data.value);
  std::erase_if(object, [&](const auto& pair) {
    return std::find(std::begin(frame), std::end(frame), pair.first) != std::end(frame);
  });
  return data;
}

Data explanations_data(const AnnualView& view) {
  const Explainer explainer(view.plan(), view.report.project().entries, view.evaluation().options);
  Data::List list;
  for (Index index : view.strategies()) {
    Topic topic;
    topic.kind = Topic::Kind::item;
    topic.index = index;
    Explained wanted{topic, derived_figures(view.plan(), topic)};
    list.push_back(without_frame(
        explain_data(view.report.subject(), explainer, wanted, depth_of(view.plan()))));
  }
  return list;
}

Subject subject_of(const AnnualReport& report, const Evaluation& evaluation) {
  return {&report.loaded->partial, &report.loaded->sources, &evaluation};
}

/// Rows of a sheet behind those of another; both are tidy.
void append(Sheet& to, Sheet&& more) {
  std::move(more.rows.begin(), more.rows.end(), std::back_inserter(to.rows));
}

void add_entry_rows(Tidy& tidy, const AnnualReport& report) {
  const Plan& plan = report.project().plan;
  for (std::size_t index : visible_entries(report)) {
    const Entry& entry = report.project().entries[index];
    const Remarks& remarks = report.remarks[index];
    const bool held = entry.kind == EntryKind::held;
    const std::string parent = held || plan.items[entry.target].parent == no_index
                                   ? std::string()
                                   : plan.items[plan.items[entry.target].parent].id;
    tidy.at({entry.date, entry.recorded}, {});
    tidy.item({target_of(plan, entry),
               held ? std::string_view("review") : to_string(plan.items[entry.target].kind),
               parent});
    if (held)
      tidy.text("reported_held", entry.figure != 0 ? "true" : "false");
    else if (entry.kind != EntryKind::spent_only)
      tidy.figure("reported_" + std::string(measure_of_entry(entry.kind)), entry.figure,
                  entry.kind == EntryKind::value ? plan.items[entry.target].measure->unit
                                                 : "percent");
    tidy.amount("reported_spent", entry.spent);
    if (entry.occurrence) tidy.text("reported_occurrence", entry.occurrence->to_string());
    if (entry.correction) tidy.text("reported_correction", "true");
    if (entry.assumed) tidy.text("reported_assumed", "true");
    if (!entry.assumed) tidy.text("reported_at", report.loaded->sources.describe(entry.at));
    if (entry.by != no_index) tidy.text("reported_by", plan.units[entry.by].id);
    if (!remarks.note.empty()) tidy.text("reported_note", remarks.note);
    for (const std::string& piece : remarks.evidence) tidy.text("reported_evidence", piece);
  }
}

}  // namespace

}  // namespace report

Data annual_data(const AnnualReport& report, Language language) {
  using namespace report;
  const AnnualView view(report, language);
  const Subject subject = report.subject();
  Data data = evaluate_data({&subject, 1}, language);
  auto& object = std::get<report::Object>(data.value);
  object.emplace_back("report", view.is_annex()     ? "annex"
                                : view.is_summary() ? "summary"
                                                    : "annual");
  object.emplace_back("units_listed", strings(report.options.units));
  object.emplace_back("notes", strings(report.options.notes));
  if (report.changes) {
    const Comparison comparison{subject_of(report, *report.before), subject, &*report.changes};
    object.emplace_back("changes", without_frame(diff_data(comparison, {}, language)));
  } else {
    object.emplace_back("changes", nullptr);
  }
  object.emplace_back("trend", without_frame(trend_data(subject, report.trend, language)));
  object.emplace_back("course", course_data(report));
  DueOptions due_options;
  due_options.units = report.options.units;
  object.emplace_back("due", without_frame(due_data(subject, report.due, due_options)));
  object.emplace_back("audit", report.audit
                                   ? without_frame(audit_data(subject, *report.audit, language))
                                   : Data(nullptr));
  Data::List entries;
  for (std::size_t index : visible_entries(report)) entries.push_back(entry_data(report, index));
  object.emplace_back("entries", std::move(entries));
  object.emplace_back("explanations", explanations_data(view));
  object.emplace_back("files", files_data(report));
  return data;
}

Sheet annual_sheet(const AnnualReport& report) {
  using namespace report;
  const Subject subject = report.subject();
  Sheet sheet = evaluate_sheet({&subject, 1});
  if (report.changes)
    append(sheet, diff_sheet({subject_of(report, *report.before), subject, &*report.changes}, {}));
  // The last cut is the report's own day: its figures stand above.
  Trend earlier = report.trend;
  earlier.cuts.pop_back();
  for (Series& series : earlier.series) {
    series.figures.pop_back();
    if (!series.bands.empty()) series.bands.pop_back();
  }
  append(sheet, trend_sheet(subject, earlier));
  DueOptions due_options;
  due_options.units = report.options.units;
  append(sheet, due_sheet(subject, report.due, due_options));
  if (report.audit) append(sheet, audit_sheet(subject, *report.audit));
  Tidy tidy;
  tidy.plan(subject);
  add_entry_rows(tidy, report);
  append(sheet, tidy.take());
  return sheet;
}

}  // namespace peq
