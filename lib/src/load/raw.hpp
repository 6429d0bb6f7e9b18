// Plan and progress as they are written: ids are still words, nothing is inherited yet.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "load/fields.hpp"
#include "peq/plan.hpp"

namespace peq::loading {

/// Any item of the plan with its parts. What needs no resolving is in `item` already.
struct RawItem {
  Item item;
  Place at;  ///< the whole map
  Optional<Date> start, deadline;
  std::vector<Located<std::string>> responsible;
  std::vector<RawItem> objectives, strategies, indicators, actions;
  Located<std::string> of;    ///< in an actions file: the strategy it belongs to
  bool complete = true;       ///< every field of its own could be read
  bool dates_unread = false;  ///< start, deadline or recurrence is written but could not be read
};

struct RawReview {
  Review review;
  Place at;
  std::vector<Located<std::string>> responsible;
};

struct RawPlan {
  Plan plan;
  Located<std::string> kind;  ///< `plan/1`
  Optional<Date> start;
  bool start_unread = false;
  std::vector<Located<std::string>> responsible;
  std::optional<RawItem> vision, mission;
  std::vector<RawItem> values, components;
  std::vector<RawReview> reviews;
};

/// An actions file.
struct RawActions {
  Located<std::string> kind, plan;
  std::optional<Located<int>> year;
  std::vector<RawItem> actions;
};

/// The head of a progress file; its entries are streamed.
struct RawProgress {
  Located<std::string> kind, plan;
};

struct RawEntry {
  Located<Date> date;
  Located<std::string> target;
  Optional<double> progress, value, rating, spent;
  Optional<bool> held;
  bool value_in_percent = false;
  bool percent_sign = false;  ///< the progress or rating is written with one
  Optional<Date> recorded;
  Optional<std::string> by;
  Optional<Period> occurrence;
  std::vector<Located<std::string_view>> evidence;  ///< texts of the tree that is being read
  bool correction = false;
};

std::span<const Field<RawPlan>> plan_fields();
std::span<const Field<RawActions>> actions_fields();
std::span<const Field<RawProgress>> progress_fields();
std::span<const Field<RawEntry>> entry_fields();

std::span<const Field<RawItem>> component_fields();
std::span<const Field<RawItem>> file_action_fields();  ///< an action in an actions file
std::span<const Field<RawItem>> statement_fields();
std::span<const Field<RawItem>> value_fields();

bool read_evaluation(Context& context, yaml::View value, EvaluationSettings& to);

/// Every table, in the order of the reference.
std::vector<TableInfo> all_tables();
/// The tables of single files, which all_tables joins.
void add_plan_tables(std::vector<TableInfo>& to);
void add_item_tables(std::vector<TableInfo>& to);
void add_evaluation_tables(std::vector<TableInfo>& to);
void add_progress_tables(std::vector<TableInfo>& to);
void add_settings_tables(std::vector<TableInfo>& to);

}  // namespace peq::loading
