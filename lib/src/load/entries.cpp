#include "load/entries.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "load/resolve.hpp"

namespace peq::loading {

namespace {

/// The key by which something is reported, or empty where nothing is reported on it.
std::string_view key_of(const Item& item) {
  switch (item.kind) {
  case ItemKind::strategy:
  case ItemKind::action: return "progress";
  case ItemKind::indicator: return "value";
  case ItemKind::vision:
  case ItemKind::mission:
  case ItemKind::value: return "rating";
  case ItemKind::component:
  case ItemKind::objective: return "";
  }
  return "";
}

std::string_view key_of(EntryKind kind) {
  switch (kind) {
  case EntryKind::progress: return "progress";
  case EntryKind::value: return "value";
  case EntryKind::rating: return "rating";
  case EntryKind::held: return "held";
  case EntryKind::spent_only: return "spent";
  }
  return "";
}

bool is_percent_unit(std::string_view unit) {
  const std::string folded = utf8::fold(unit);
  return folded.empty() || folded.find('%') != std::string::npos ||
         folded.find("porcent") != std::string::npos || folded.find("percent") != std::string::npos;
}

}  // namespace

Text describe(const Item& item) {
  switch (item.kind) {
  case ItemKind::vision: return Text(Msg::what_vision);
  case ItemKind::mission: return Text(Msg::what_mission);
  case ItemKind::value: return Text(Msg::what_value, item.id);
  case ItemKind::component: return Text(Msg::the_component, item.id);
  case ItemKind::objective: return Text(Msg::the_objective, item.id);
  case ItemKind::indicator: return Text(Msg::what_indicator, item.id);
  case ItemKind::strategy: return Text(Msg::the_strategy, item.id);
  case ItemKind::action: return Text(Msg::the_action, item.id);
  }
  return Text(Msg::the_plan);
}

std::optional<PeriodRange> periods_of(const Plan& plan, const Item& item, Every every) {
  Date latest = item.deadline.value;
  for (const Reschedule& reschedule : item.rescheduled)
    latest = std::max(latest, reschedule.deadline.value);
  const Date from = std::max(item.start.value, plan.period.first);
  if (latest < item.start.value) return std::nullopt;
  const PeriodRange range{Period::containing(from, every), Period::containing(latest, every)};
  if (range.last < range.first) return std::nullopt;
  return range;
}

void EntryReader::read(yaml::View item) {
  if (item.is_null()) return;  // reported when the file was read
  if (!item.is_map()) {
    detail::report_no_map(context_, item);
    return;
  }
  RawEntry raw;
  const bool complete = read_map<RawEntry>(context_, item, Msg::object_entry, entry_fields(), raw);
  Entry entry;
  const bool good = decode(raw, complete, item, entry);
  if (good) entries_.push_back(entry);
  watch_.see(raw, good ? &entry : nullptr, plan_, context_.gaps());
}

/// Whether the entry can be counted: all of it could be read, and it fits the plan.
bool EntryReader::decode(const RawEntry& raw, bool complete, yaml::View item, Entry& entry) {
  bool on_review = false;
  const bool has_names = plan_ == nullptr || names_of(raw, entry, on_review);
  if (!complete) return false;
  entry.at = item.place();
  entry.date = raw.date.value;
  entry.recorded = raw.recorded ? raw.recorded->value : raw.date.value;
  entry.correction = raw.correction;
  entry.evidence = static_cast<std::uint8_t>(std::min<std::size_t>(raw.evidence.size(), 255));
  if (raw.spent) entry.spent = raw.spent->value;
  if (raw.occurrence) entry.occurrence = raw.occurrence->value;
  bool good = has_names;
  if (entry.recorded < entry.date) {
    context_.report(code::recorded_before, raw.recorded->at,
                    Text(Msg::recorded_before, entry.recorded, entry.date),
                    Text(Msg::recorded_before_help));
    good = false;
  }
  good = figure_of(raw, start_of(item), entry) && good;
  if (plan_ == nullptr || entry.target == no_index) return false;
  return (on_review ? fits_review(raw, entry) : fits(raw, entry)) && good;
}

/// Looks up what the entry is about and who reports it.
bool EntryReader::names_of(const RawEntry& raw, Entry& entry, bool& on_review) {
  bool good = true;
  if (raw.by) {
    entry.by = resolve_unit(context_, *plan_, *raw.by);
    good = entry.by != no_index;
  }
  if (raw.target.at == Place{}) return false;
  entry.target = plan_->find_review(raw.target.value);
  on_review = entry.target != no_index;
  if (!on_review) entry.target = plan_->find_item(raw.target.value);
  if (entry.target != no_index) return good;
  if (!context_.gaps().names) report_unknown(raw.target);
  return false;
}

bool EntryReader::figure_of(const RawEntry& raw, Place at, Entry& entry) {
  struct Given {
    EntryKind kind;
    Place at;
    double figure;
  };
  std::vector<Given> given;
  if (raw.progress) given.push_back({EntryKind::progress, raw.progress->at, raw.progress->value});
  if (raw.value) given.push_back({EntryKind::value, raw.value->at, raw.value->value});
  if (raw.rating) given.push_back({EntryKind::rating, raw.rating->at, raw.rating->value});
  if (raw.held) given.push_back({EntryKind::held, raw.held->at, raw.held->value ? 1.0 : 0.0});
  entry.kind = given.empty() ? EntryKind::spent_only : given[0].kind;
  entry.figure = given.empty() ? 0 : given[0].figure;
  if (given.size() > 1) {
    context_.report(code::figures_in_entry, given[1].at,
                    Text(Msg::several_figures, std::string(key_of(given[0].kind)),
                         std::string(key_of(given[1].kind))),
                    Text(Msg::figures_help));
    entry.target = no_index;  // which of them is meant is not known
    return false;
  }
  if (!given.empty() || raw.spent) return true;
  context_.report(code::figures_in_entry, at, Text(Msg::no_figure), Text(Msg::figures_help));
  return false;
}

bool EntryReader::fits_review(const RawEntry& raw, const Entry& entry) {
  const Text what(Msg::what_review, raw.target.value);
  bool good = true;
  const auto report = [&](Code code, Place at, Text message, Text help) {
    context_.report(code, at, std::move(message), std::move(help));
    good = false;
  };
  if (entry.kind != EntryKind::held && entry.kind != EntryKind::spent_only)
    report(code::wrong_figure, raw.target.at,
           Text(Msg::wrong_figure, what, std::string(key_of(entry.kind))),
           Text(Msg::wrong_figure_help, std::string("held")));
  if (raw.spent)
    report(code::wrong_figure, raw.spent->at, Text(Msg::spent_not_here, what),
           Text(Msg::spent_not_here_help));
  if (raw.occurrence)
    report(code::unknown_occurrence, raw.occurrence->at, Text(Msg::not_recurring, what),
           Text(Msg::not_recurring_help));
  return good;
}

bool EntryReader::fits(const RawEntry& raw, const Entry& entry) {
  const Item& item = plan_->items[entry.target];
  const bool takes_money = item.kind == ItemKind::strategy || item.kind == ItemKind::action;
  bool good = true;
  const auto report = [&](Code code, Place at, Text message, Text help) {
    context_.report(code, at, std::move(message), std::move(help));
    good = false;
  };
  if (raw.spent && !takes_money)
    report(code::wrong_figure, raw.spent->at, Text(Msg::spent_not_here, describe(item)),
           Text(Msg::spent_not_here_help));
  if (entry.kind == EntryKind::spent_only)
    return (!raw.occurrence || occurrence_fits(raw, item)) && good;
  const std::string right(key_of(item));
  if (key_of(entry.kind) != right) {
    report(code::wrong_figure, raw.target.at,
           Text(Msg::wrong_figure, describe(item), std::string(key_of(entry.kind))),
           right.empty() ? Text(Msg::wrong_figure_none) : Text(Msg::wrong_figure_help, right));
    return false;
  }
  if (item.kind != ItemKind::indicator && !item.children.empty()) {
    constexpr std::size_t most = 6;
    std::vector<std::string_view> parts;
    for (const Index child : item.children)
      if (parts.size() < most) parts.push_back(plan_->items[child].id);
    std::string list = fmt::format("{}", fmt::join(parts, ", "));
    if (item.children.size() > most) list += ", …";
    report(code::reported_with_parts, raw.target.at, Text(Msg::reported_with_parts, describe(item)),
           Text(Msg::reported_with_parts_help, list));
    return false;
  }
  if (raw.value_in_percent && !is_percent_unit(item.measure ? item.measure->unit : ""))
    report(code::bad_number, raw.value->at,
           Text(Msg::percent_of_unit, text::format_number(raw.value->value) + "%", describe(item),
                item.measure->unit),
           Text(Msg::percent_of_unit_help));
  return (!raw.occurrence || occurrence_fits(raw, item)) && good;
}

bool EntryReader::occurrence_fits(const RawEntry& raw, const Item& item) {
  const auto index = static_cast<std::size_t>(&item - plan_->items.data());
  if (context_.gaps().dates[index]) return false;
  if (!item.every) {
    context_.report(code::unknown_occurrence, raw.occurrence->at,
                    Text(Msg::not_recurring, describe(item)), Text(Msg::not_recurring_help));
    return false;
  }
  const auto range = periods_of(*plan_, item, item.every->value);
  if (!range) return true;  // a finding of its own
  const Period& named = raw.occurrence->value;
  if (named.every == item.every->value && range->first <= named && named <= range->last)
    return true;
  context_.report(
      code::unknown_occurrence, raw.occurrence->at,
      Text(Msg::unknown_occurrence, describe(item), named.to_string()),
      Text(Msg::unknown_occurrence_help, range->first.to_string(), range->last.to_string()));
  return false;
}

void EntryReader::report_unknown(const Located<std::string>& target) {
  std::vector<std::string_view> known;
  for (const Item& item : plan_->items) known.push_back(item.id);
  for (const Review& review : plan_->reviews) known.push_back(review.id);
  context_.report_unknown(code::unknown_target, target.at,
                          Text(Msg::unknown_target, utf8::printable(utf8::fit(target.value, 60))),
                          target.value, Context::Names::ids, known, Text(Msg::reference_help));
}

}  // namespace peq::loading
