// The pieces of JSON that all commands share (cli/README.md documents them).
#pragma once

#include <array>
#include <optional>

#include "report/view.hpp"

namespace peq::report {

/// Grows when a key changes its meaning or goes; new keys alone do not change it.
inline constexpr int schema_version = 1;

using Object = Data::Object;

/// `value`, `shown`, `absent`.
void add_figure(Object& object, const Figure& figure, int decimals);
Data figure_data(const Figure& figure, int decimals);
/// A number rounded to 6 decimals, or null.
Data number_data(const Figure& figure);
Data date_data(const std::optional<Date>& date);
Data bounds_data(const Bounds& bounds);
/// The band's name, or null.
Data band_data(const Plan& plan, Index band);
Data plan_data(const Plan& plan);
/// What nobody reported but was taken for reported: `id`, `value`.
Data assumed_data(const Plan& plan, const Evaluation& evaluation);
Data by_status_data(const std::array<Index, status_count>& by_status);
/// Null for items without budget and spending.
Data money_data(const Money& money, int decimals);
Data item_data(const Plan& plan, const Evaluation& evaluation, Index item);
Data unit_data(const Plan& plan, const Evaluation& evaluation, Index unit);
/// Completion of the whole plan.
Data totals_data(const Plan& plan, const Evaluation& evaluation);

/// `schema_version`, `plan`, `as_of`, `measure`, `assumed`: how the answer of every command begins.
Object head_data(const Plan& plan, const Evaluation& evaluation);
/// `known_by`, `totals`: how it ends.
void add_tail(Object& object, const Plan& plan, const Evaluation& evaluation);

/// As in plan.yaml: `month`, `quarter`, `semester`, `year`.
std::string_view every_name(Every every);
/// Machine names of the flags that are set.
std::vector<std::string> flag_names(const Flags& flags);
/// Strategies and actions have a status; nothing else does.
bool has_deadline_status(const Item& item);

}  // namespace peq::report
