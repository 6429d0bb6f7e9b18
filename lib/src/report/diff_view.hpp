// A comparison in one language, as the reports on it look at it.
#pragma once

#include <string>
#include <vector>

#include "peq/compare.hpp"
#include "report/view.hpp"

namespace peq::report {

struct DiffView {
  View before, after;
  const Changes& changes;
  const DiffOptions& options;

  DiffView(const Comparison& comparison, const DiffOptions& wanted, Language language)
      : before(comparison.before, language), after(comparison.after, language),
        changes(*comparison.changes), options(wanted) {}

  [[nodiscard]] bool one_plan() const { return &before.plan == &after.plan; }
  [[nodiscard]] Language language() const { return after.language; }
  /// The item as the later plan has it, or else the earlier one.
  [[nodiscard]] const Item& item(const ItemPair& pair) const;
  /// The id of what it is part of, or empty.
  [[nodiscard]] const std::string& parent_of(const ItemPair& pair) const;
  /// Its measured figure (measure_of); not_applicable where the side does not have it.
  [[nodiscard]] Figure figure_before(const ItemPair& pair) const;
  [[nodiscard]] Figure figure_after(const ItemPair& pair) const;
  [[nodiscard]] const ItemResult& result_before(const ItemPair& pair) const;
  [[nodiscard]] const ItemResult& result_after(const ItemPair& pair) const;
  /// Whether the options ask for it: for itself, or for something above it.
  [[nodiscard]] bool lists(const ItemPair& pair) const;
  /// Those of a list that are asked for.
  [[nodiscard]] std::vector<ItemPair> listed(const std::vector<ItemPair>& pairs) const;

  template <class... Arguments>
  [[nodiscard]] std::string say(Msg message, Arguments&&... arguments) const {
    return after.say(message, std::forward<Arguments>(arguments)...);
  }
};

/// More lines than that are shortened to `usual_lines`, unless all are wanted.
inline constexpr std::size_t most_lines = 12;
inline constexpr std::size_t usual_lines = 10;
/// How many of so many lines are shown.
std::size_t shown_lines(const DiffView& view, std::size_t lines);

/// `before → after`, or one of both where they are the same; a dash for nothing.
std::string changed(const DiffView& view, const std::string& before, const std::string& after);

/// The same of two figures, which may be shown with other decimals though they are the same.
std::string changed(const DiffView& view, const Figure& before, const Figure& after);

/// `advance → compliance`; what a setting was and is, in words.
std::string setting_change(const DiffView& view, Setting setting);
/// `measure`, and for those that change no figure a word on that.
std::string setting_name(Language language, Setting setting);
/// The same for scripts: `before` and `after`.
void add_setting(Data::Object& object, const DiffView& view, Setting setting);

/// The contributions, biggest first, with their sum. Nothing where no change is taken apart.
void add_contributions(Document& document, const DiffView& view);
/// What came, went, was cancelled or got another deadline.
void add_events(Document& document, const DiffView& view);
/// Statuses that changed, the most urgent first.
void add_statuses(Document& document, const DiffView& view);
/// Both, and figures that moved.
void add_lists(Document& document, const DiffView& view);

}  // namespace peq::report
