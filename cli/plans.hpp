// Plans, read and evaluated for a command.
#pragma once

#include <memory>
#include <string>

#include "peq/report.hpp"
#include "settings.hpp"

namespace peq::cli {

/// Stays where it is: the subject points into it.
struct EvaluatedPlan {
  Loaded loaded;
  Evaluation evaluation;
  [[nodiscard]] Subject subject() const { return {loaded.project(), &loaded.sources, &evaluation}; }
};

/// Reads and evaluates a plan; says on standard error that there are warnings. Null where it can't
/// be computed with: what is wrong has been said then.
std::unique_ptr<EvaluatedPlan> open_plan(const Settings& settings, const std::string& path, Io& io);

/// The path of the plan: the one that is given, else the current folder.
std::string plan_path(const Arguments& arguments);

/// The findings on standard error, and why they stop the command.
void tell_findings(const FindingsReport& report, const Settings& settings, const std::string& path,
                   Io& io);

/// Complains about ids that the plan does not have.
void check_units(const Plan& plan, const std::vector<std::string>& ids, Complaints& complaints);
void check_components(const Plan& plan, const std::vector<std::string>& ids,
                      Complaints& complaints);

/// Machine names to statuses; the parser has let no others through.
std::vector<Status> read_statuses(const std::vector<std::string>& names);

}  // namespace peq::cli
