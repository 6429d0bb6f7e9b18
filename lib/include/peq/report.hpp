// Reports as typed values: what is shown, in words and figures, before any format. Room: report.
//
// Each report comes for three readers. People get a Document (document.hpp), scripts get Data
// (JSON), spreadsheets get a Sheet (tidy rows). Renderers (render.hpp) see nothing but these.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "peq/check.hpp"
#include "peq/derivation.hpp"
#include "peq/document.hpp"
#include "peq/evaluate.hpp"
#include "peq/language.hpp"
#include "peq/levers.hpp"
#include "peq/load.hpp"
#include "peq/robust.hpp"

namespace peq {

// --- for scripts ---------------------------------------------------------------------------------

/// A JSON value; objects keep their order. Numbers are written with at most 6 decimals.
struct Data {
  using List = std::vector<Data>;
  using Object = std::vector<std::pair<std::string, Data>>;
  std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, List, Object> value;

  Data() : value(nullptr) {}
  Data(std::nullptr_t) : value(nullptr) {}                   // NOLINT: JSON literals convert
  Data(bool flag) : value(flag) {}                           // NOLINT
  Data(int number) : value(std::int64_t{number}) {}          // NOLINT
  Data(std::int64_t number) : value(number) {}               // NOLINT
  Data(double number) : value(number) {}                     // NOLINT
  Data(const char* text) : value(std::string(text)) {}       // NOLINT
  Data(std::string_view text) : value(std::string(text)) {}  // NOLINT
  Data(std::string text) : value(std::move(text)) {}         // NOLINT
  Data(List list) : value(std::move(list)) {}                // NOLINT
  Data(Object object) : value(std::move(object)) {}          // NOLINT
};

// --- for spreadsheets ----------------------------------------------------------------------------

/// A field of a tidy table: text is neutralised against formulas, numbers and dates are ours.
struct Field {
  std::string text;
  bool is_text = true;
};

struct Sheet {
  std::vector<std::string> header;
  std::vector<std::vector<Field>> rows;
};

// --- the reports ---------------------------------------------------------------------------------

/// One evaluated plan. The pointers must outlive the call.
struct Subject {
  const Project* project = nullptr;
  const Sources* sources = nullptr;
  const Evaluation* evaluation = nullptr;
  const Robustness* robustness = nullptr;  ///< only of `evaluate`, where it is asked for
};

/// Grouping of `status`.
enum class GroupBy : std::uint8_t { component, unit };

struct StatusOptions {
  GroupBy by = GroupBy::component;
  int depth = 3;  ///< 1 components, 2 objectives, 3 strategies, 4 actions and indicators
  std::vector<std::string> components, units;  ///< ids; empty: all
  std::vector<Status> statuses;                ///< of strategies; empty: all
  bool forecast = false;                       ///< people: a column of forecasts too
};

/// Which strategies `deadlines` lists; each condition that is set must hold.
struct DeadlineOptions {
  /// Only those overdue, and those neither done nor cancelled that are due (recurring: whose
  /// current occurrence ends) from t on within so many days.
  std::optional<int> within_days;
  std::vector<Status> statuses;    ///< empty: all
  std::vector<std::string> units;  ///< ids; empty: all
};

/// Which levers and strategies `levers` lists.
struct LeverOptions {
  std::vector<std::string> units;         ///< ids; empty: all
  std::optional<std::size_t> limit = 20;  ///< of documents only; none: all
};

/// Factors, macro indicators, bands, coverage, bounds, readings (design.md 5). Several plans: a
/// comparison, one row each. How firm that is, of each plan that has it.
Document evaluate_document(std::span<const Subject> subjects, Language language);
Data evaluate_data(std::span<const Subject> subjects, Language language);
Sheet evaluate_sheet(std::span<const Subject> subjects);

/// The completion tree, or the units with their strategies. Filters choose which lines are shown;
/// the figures of components and objectives stay those of all their strategies.
Document status_document(const Subject& subject, const StatusOptions& options, Language language);
Data status_data(const Subject& subject, const StatusOptions& options);
Sheet status_sheet(const Subject& subject, const StatusOptions& options);

/// Every strategy against its deadline, most urgent first.
Document deadlines_document(const Subject& subject, const DeadlineOptions& options,
                            Language language);
Data deadlines_data(const Subject& subject, const DeadlineOptions& options);
Sheet deadlines_sheet(const Subject& subject, const DeadlineOptions& options);

/// What `explain` is asked about.
struct Explained {
  Topic topic;
  std::vector<Quantity> figures;  ///< as figures_of(topic), or some of these
};

/// How figures came about (derivation.hpp): formula, numbers, places, what was left out. `depth`:
/// steps below the figure; none: all.
Document explain_document(const Subject& subject, const Explainer& explainer,
                          std::span<const Explained> wanted, std::optional<int> depth,
                          Language language);
/// Each figure is whole in itself.
Data explain_data(const Subject& subject, const Explainer& explainer, const Explained& wanted,
                  std::optional<int> depth);

/// The strategies that `deadlines` lists, in its order: overdue (most days late first), behind, at
/// risk, on track with a deadline soon, on track, upcoming (each: nearest deadline first), done
/// late, done, cancelled; then by id in natural order.
std::vector<Index> deadline_order(const Subject& subject, const DeadlineOptions& options);

/// What would raise the average most.
Document levers_document(const Subject& subject, const Levers& levers, const LeverOptions& options,
                         Language language);
Data levers_data(const Subject& subject, const Levers& levers, const LeverOptions& options);
Sheet levers_sheet(const Subject& subject, const Levers& levers, const LeverOptions& options);

/// Whether and at what pace an average can be reached.
Document reach_document(const Subject& subject, const Reach& reach, const LeverOptions& options,
                        Language language);
Data reach_data(const Subject& subject, const Reach& reach, const LeverOptions& options);
Sheet reach_sheet(const Subject& subject, const Reach& reach, const LeverOptions& options);

// --- findings ------------------------------------------------------------------------------------

/// A place in words and numbers, with the author's own line.
struct ShownPlace {
  std::string path;
  LineColumn begin, end;  ///< `end` is exclusive
  std::string line;       ///< without line end; of a very long line the part around the place
  std::uint32_t caret_offset = 0;  ///< byte in `line` where the place begins
  std::uint32_t caret_length = 0;  ///< bytes, at least 1 except at the end of a line
  std::string label;               ///< words beside the caret or the place
};

/// A finding put into words, still without layout.
struct ShownFinding {
  Code code{};
  Severity severity = Severity::error;
  std::string message;
  ShownPlace place;
  std::vector<ShownPlace> related;
  std::string help;
  bool fails = false;  ///< at least as severe as what the check fails on
  /// The same for the same finding when other lines of the file change or move; 16 hexadecimal
  /// digits.
  std::string fingerprint;
  Repair repair;  ///< in the file of `place`; empty where none is certain
};

struct FindingsReport {
  std::vector<ShownFinding> findings;
  std::vector<std::string> failures;  ///< what could not be read, in words, one line each
  std::vector<std::string> files;     ///< what was read
  std::size_t errors = 0, warnings = 0, notes = 0;
  std::size_t known = 0;  ///< left out because a baseline has them
};

/// All findings of a plan.
FindingsReport findings_report(const Loaded& loaded, Language language);
/// What remains of them after settings and comments. `fail_on`: what is asked for beside the
/// settings.
FindingsReport findings_report(const Checked& checked, Language language,
                               std::optional<Severity> fail_on = {});
/// Adds another report's findings behind those of the first.
void append(FindingsReport& to, FindingsReport&& more);
Data findings_data(const FindingsReport& report);

/// Checks everything under the paths, on all processors, and joins what is said in the order of the
/// paths. Files are closed as soon as they have been judged.
FindingsReport check_report(const Files& files, const std::vector<std::string>& paths,
                            const CheckOptions& options, Language language,
                            std::optional<Severity> fail_on = {});

/// How many findings there are of each rule in each file.
Baseline baseline_of(const FindingsReport& report);
/// Leaves out what the baseline has. Where a file has more of a rule than that, all of them stay:
/// nobody can tell which ones are new.
void leave_out_known(FindingsReport& report, const Baseline& baseline);

/// The catalogue, or some of its rules with what they are about and samples.
Document rules_document(std::span<const Rule* const> rules, bool in_full, Language language);
Data rules_data(std::span<const Rule* const> rules, Language language);

/// Kinds of files that there is a schema of.
inline constexpr std::string_view schema_kinds[] = {"plan", "actions", "progress", "settings"};
/// JSON Schema (draft-07) of one of them, made of the tables by which the files are read. What it
/// refuses gets a finding; it can't know everything that does.
Data schema_data(std::string_view kind);

/// `3 files, 2 errors, 1 warning`.
std::string findings_summary(const FindingsReport& report, Language language);
/// Why something of the outside world could not be read or written, in one line.
std::string describe(const IoError& error, Language language);

/// Names of statuses and absences in words, as the reports use them.
std::string say(Language language, Status status);
std::string say(Language language, Absence absence);
std::string say(Language language, Severity severity);
std::string say(Language language, Quantity quantity);
/// `not reported: the vision has no rating within 12 months of the cut-off date`: why a macro
/// indicator has no number. Only where it has none.
std::string why_no_number(const Subject& subject, MacroId macro, Language language);

}  // namespace peq
