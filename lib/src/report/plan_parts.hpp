// The parts of the plan as a document.
#pragma once

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "report/cells.hpp"
#include "report/view.hpp"

namespace peq::report {

/// The plan as its document looks at it.
struct PlanView : View {
  Date as_of;
  /// Whether some strategy has a deadline of its own, or from its objective or component.
  bool own_deadlines = false;

  PlanView(const Subject& subject, Language wanted);

  /// Whether items of this kind differ from the usual weight, so that weights tell something.
  [[nodiscard]] bool weighted(ItemKind kind) const {
    return weighted_[static_cast<std::size_t>(kind)];
  }

 private:
  std::array<bool, 8> weighted_{};
};

// --- cells ---------------------------------------------------------------------------------------

/// Empty for none.
Cell some_cell(std::size_t count);
Cell units_cell(const PlanView& view, const std::vector<Index>& units);
/// Goes to the item where it is the only one.
Cell ids_cell(const std::vector<std::string>& ids);
/// Empty where weights of its kind tell nothing.
Cell weight_cell(const PlanView& view, const Item& item);
/// Empty where it has none.
Cell budget_cell(const Item& item);
/// `exact`, `cut off` …; empty where the plan does not say.
Cell transcription_cell(const PlanView& view, const Item& item);
/// `every 6 months`, `every year`.
std::string each(const PlanView& view, const Interval& interval);
/// How often it is reported; empty where that is as for what it is part of.
Cell reports_cell(const PlanView& view, const Item& item);
/// `Budget (USD)`.
std::string budget_title(const PlanView& view);
std::string say(Language language, TranscriptionState state);

// --- tables of items -----------------------------------------------------------------------------

/// A column, and what it says of an item.
struct ItemColumn {
  Column column;
  std::function<Cell(const Item&)> cell;
};
using ItemColumns = std::vector<ItemColumn>;

/// Without rows; its long cells are wrapped.
Table table_of(const ItemColumns& columns, std::string caption);
/// With the item's id as the row's.
Row row_of(const ItemColumns& columns, const Item& item);

/// Whether a table tells what follows from the item above as well.
enum class Inherited : std::uint8_t { left_out, told };
/// Start, deadline, recurrence, weight, budget, who answers for it, how often it is reported.
void add_duty_columns(ItemColumns& columns, const PlanView& view, Inherited inherited);
/// SWOT items, tags, transcription, source.
void add_remark_columns(ItemColumns& columns, const PlanView& view);
/// What does not fit into a row, a list item each: transcription, changes of deadline, schedule,
/// cancellation, notes.
void add_footnotes(Document& document, const PlanView& view, const Item& item);

// --- the parts, in their order; each only where the plan has something to show in it -------------

void add_plan_title(Document& document, const PlanView& view);
void add_thinking(Document& document, const PlanView& view);
void add_objectives(Document& document, const PlanView& view);
void add_swot(Document& document, const PlanView& view);
void add_strategies(Document& document, const PlanView& view);
void add_operations(Document& document, const PlanView& view);
void add_plan_indicators(Document& document, const PlanView& view);
void add_plan_reviews(Document& document, const PlanView& view);
void add_rules(Document& document, const PlanView& view);
void add_plan_units(Document& document, const PlanView& view);
void add_transcription(Document& document, const PlanView& view);
void add_posters(Document& document, const PlanView& view);

/// Starts one of the parts.
void add_part(Document& document, std::string text, std::string id, std::string detail = {});
/// Without columns that say nothing; nothing where it has no rows.
void add_plan_table(Document& document, Table table);

// --- what is told to all readers -----------------------------------------------------------------

/// How the plan is evaluated, for scripts.
Data settings_data(const PlanView& view);
/// Whether the indicator is judged period by period.
bool is_periodic(const Measure& measure);
/// Ids of those who answer to a SWOT item, in the order of the plan.
std::vector<std::string> answers_to(const Plan& plan, const SwotItem& item);
/// Whether an action stands in a file of its own, as those of yearly operational plans do.
bool is_operational(const Plan& plan, const Item& action);
/// Whether the item, or what it is part of, is cancelled on the day of the document.
bool is_cancelled(const PlanView& view, const Item& item);
/// Changes of deadline that are the item's own and in force on the day.
std::vector<const Reschedule*> own_reschedules(const Plan& plan, const Item& item, Date day);

}  // namespace peq::report
