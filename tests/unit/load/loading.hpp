// Loading texts in tests, and showing all of what was loaded but the places.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "peq/load.hpp"
#include "peq/messages.hpp"

namespace peq::loading::test {

struct File {
  std::string path, text;
};

inline Loaded load_all(const std::vector<File>& list, const std::string& path = "p",
                       const LoadOptions& options = {}) {
  MemoryFiles files;
  for (const File& file : list) files.add(file.path, file.text);
  return load(files, path, options);
}

inline Loaded load_plan(std::string_view text) {
  return load_all({{"plan.yaml", std::string(text)}}, "plan.yaml");
}

/// `PEQ202 3:5 …`, one line each.
inline std::string told(const Loaded& loaded) {
  std::string result;
  for (const Finding& finding : loaded.findings.list()) {
    const LineColumn at = loaded.sources.locate(finding.place.file, finding.place.begin);
    result += fmt::format("{} {}:{}:{} {}\n", to_string(finding.code),
                          loaded.sources.name(finding.place.file), at.line, at.column,
                          say(Language::en, finding.message));
  }
  for (const IoError& failure : loaded.failures)
    result += fmt::format("cannot read {}\n", failure.path);
  return result;
}

/// Codes alone.
inline std::string codes(const Loaded& loaded) {
  std::string result;
  for (const Finding& finding : loaded.findings.list())
    result += (result.empty() ? "" : " ") + to_string(finding.code);
  return result;
}

/// Writes values one behind the other.
class Show {
 public:
  std::string text;

  Show& add(std::string_view name) {
    text += fmt::format(" {}=", name);
    return *this;
  }
  void put(const std::string& value) { text += value; }
  void put(double value) { text += fmt::format("{}", value); }
  void put(int value) { text += fmt::format("{}", value); }
  void put(bool value) { text += value ? "yes" : "no"; }
  void put(Index value) { text += value == no_index ? "none" : fmt::format("{}", value); }
  void put(Date value) { text += value.to_string(); }
  void put(const Interval& value) { text += value.to_string(); }
  void put(const Period& value) { text += value.to_string(); }
  void put(IndicatorKind value) { text += to_string(value); }
  void put(Every value) { text += Period{value, 2022, 1}.to_string(); }
  void put(const FactorShare& share) {
    text += fmt::format("{}*{}", to_string(share.factor), share.weight);
  }
  void put(const SchedulePoint& point) { put(std::pair(point.date, point.progress)); }
  void put(const Unit& unit) { put(std::pair(unit.id, unit.name)); }
  void put(const SwotItem& item) { put(std::pair(item.id, item.text)); }
  void put(const Band& band) { put(std::pair(band.from, band.name)); }
  void put(const Reading& reading) {
    put(std::pair(reading.id, reading.name));
    put(std::pair(reading.efficacy, reading.efficiency));
  }
  void put(const Reschedule& reschedule) {
    put(std::pair(reschedule.on, reschedule.deadline));
    put(std::pair(reschedule.schedule, reschedule.has_schedule));
    put(reschedule.reason);
  }
  template <class T>
  void put(const Located<T>& located) {
    put(located.value);
  }
  template <class T>
  void put(const std::optional<T>& value) {
    if (value)
      put(*value);
    else
      text += "none";
  }
  template <class A, class B>
  void put(const std::pair<A, B>& pair) {
    text += '(';
    put(pair.first);
    text += ' ';
    put(pair.second);
    text += ')';
  }
  template <class T>
  void put(const std::vector<T>& list) {
    text += '[';
    for (const T& one : list) {
      put(one);
      text += ' ';
    }
    text += ']';
  }
  template <class T>
  Show& add(std::string_view name, const T& value) {
    add(name);
    put(value);
    return *this;
  }
};

inline std::string show(const Item& item) {
  Show out;
  out.add("kind", std::string(to_string(item.kind))).add("id", item.id).add("name", item.name);
  out.add("text", item.text).add("parent", item.parent).add("children", item.children);
  out.add("weight", item.weight).add("start", item.start).add("deadline", item.deadline);
  out.add("responsible", item.responsible).add("report_every", item.report_every);
  if (item.cancelled)
    out.add("cancelled", item.cancelled->on).add("reason", item.cancelled->reason);
  if (const auto& absent = item.not_applicable; absent)
    out.add("from", absent->from).add("to", absent->to).add("reason", absent->reason);
  out.add("every", item.every).add("schedule", item.schedule);
  out.add("rescheduled", item.rescheduled).add("budget", item.budget);
  out.add("notes", item.notes).add("source", item.source).add("tags", item.tags);
  out.add("addresses", item.addresses);
  if (item.transcription)
    out.add("transcription", std::string(to_string(item.transcription->state)))
        .add("note", item.transcription->note);
  if (item.measure) {
    // In any order in the file; by period they are the same.
    auto targets = item.measure->targets;
    std::sort(targets.begin(), targets.end(), [](const auto& a, const auto& b) {
      return a.first.value.first_day() < b.first.value.first_day();
    });
    const Measure& m = *item.measure;
    out.add("measure", m.kind).add("unit", m.unit).add("baseline", m.baseline);
    out.add("target", m.target).add("targets", targets).add("min", m.min).add("max", m.max);
    out.add("every", m.every).add("frequency", m.frequency).add("application", m.application);
    out.add("valid", m.valid_from).add("to", m.valid_to).add("rises", m.rises);
    out.add("decimals", m.decimals);
  }
  return out.text + "\n";
}

inline std::string show(const Project& project) {
  const Plan& plan = project.plan;
  Show out;
  out.add("id", plan.id).add("title", plan.title).add("institution", plan.institution);
  out.add("language", plan.language).add("first", plan.period.first).add("last", plan.period.last);
  out.add("prepared", plan.prepared).add("start", plan.start);
  out.add("report_every", plan.report_every).add("currency", plan.currency);
  out.add("units", plan.units).add("vision", plan.vision).add("mission", plan.mission);
  out.add("values", plan.values).add("components", plan.components);
  out.add("objectives", plan.objectives).add("strategies", plan.strategies);
  out.add("by id", plan.items_by_id);
  out.add("opportunities", plan.swot.opportunities).add("threats", plan.swot.threats);
  out.add("strengths", plan.swot.strengths).add("weaknesses", plan.swot.weaknesses);
  for (const Review& review : plan.reviews)
    out.add("review", review.id)
        .add("name", review.name)
        .add("every", review.every)
        .add("responsible", review.responsible);
  const EvaluationSettings& e = plan.evaluation;
  out.add("measure", std::string(to_string(e.measure))).add("cap", e.cap);
  out.add("rollup", std::string(to_string(e.rollup))).add("decimals", e.decimals);
  out.add("strategies", std::string(to_string(e.missing_strategies)));
  out.add("ratings", std::string(to_string(e.missing_ratings)));
  out.add("valid", e.ratings_valid_for).add("on_track", e.on_track).add("at_risk", e.at_risk);
  out.add("due_soon", e.due_soon).add("official", e.official).add("readings", e.readings);
  out.add("bands", e.bands).text += "\n";
  for (const Item& item : plan.items) out.text += show(item);
  for (const Entry& entry : project.entries) {
    out.add("entry", entry.date).add("recorded", entry.recorded).add("target", entry.target);
    out.add("kind", static_cast<int>(entry.kind)).add("correction", entry.correction);
    out.add("evidence", static_cast<int>(entry.evidence)).add("by", entry.by);
    out.add("figure", entry.figure).add("spent", entry.spent).add("occurrence", entry.occurrence);
    out.text += "\n";
  }
  return out.text;
}

}  // namespace peq::loading::test
