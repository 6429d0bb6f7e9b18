// Plans, read and evaluated for a command.
#pragma once

#include <memory>
#include <string>

#include "app.hpp"
#include "peq/report.hpp"
#include "settings.hpp"

namespace peq::cli {

/// Stays where it is: the subject points into it.
struct EvaluatedPlan {
  Loaded loaded;
  Evaluation evaluation;
  [[nodiscard]] Subject subject() const { return {loaded.project(), &loaded.sources, &evaluation}; }
};

/// A plan to work with, or the code to end with.
class Opened {
 public:
  Opened(std::unique_ptr<EvaluatedPlan> plan) : plan_(std::move(plan)) {}  // NOLINT: it is one
  Opened(int exit_code) : exit_code_(exit_code) {}                         // NOLINT: or none

  explicit operator bool() const { return plan_ != nullptr; }
  EvaluatedPlan* operator->() const { return plan_.get(); }
  [[nodiscard]] int exit_code() const { return exit_code_; }

 private:
  std::unique_ptr<EvaluatedPlan> plan_;
  int exit_code_ = exit_done;
};

/// Reads a plan, takes what is assumed for reported, and evaluates it; says on standard error that
/// there are warnings. Where that is not possible, what is wrong has been said.
Opened open_plan(const Settings& settings, const std::string& path, Io& io);

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
