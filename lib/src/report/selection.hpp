// Which lines of the plan a report lists.
#pragma once

#include <span>

#include "peq/report.hpp"

namespace peq::report {

/// A line of the completion tree.
struct TreeLine {
  Index item = no_index;
  std::uint8_t level = 0;  ///< 0 component, 1 objective, 2 strategy, …
};

/// Components, objectives, strategies and their parts, as far as the options ask for them.
std::vector<TreeLine> tree_lines(const Subject& subject, const StatusOptions& options);

/// A strategy with its actions and indicators, where the depth reaches them.
void add_strategy_lines(const Plan& plan, Index strategy, int depth, std::uint8_t level,
                        std::vector<TreeLine>& lines);

/// The units to show, and of one unit the strategies to show.
std::vector<Index> listed_units(const Subject& subject, const StatusOptions& options);
std::vector<Index> listed_strategies(const Subject& subject, const StatusOptions& options,
                                     Index unit);

/// Whether an item answers to one of the units; all do where none is named.
bool answers_to(const Plan& plan, const Item& item, std::span<const std::string> units);
bool has_status(const ItemResult& result, std::span<const Status> statuses);

/// The component that an item belongs to, or no_index.
Index component_of(const Plan& plan, Index item);

}  // namespace peq::report
