// What peq has to say about the author's files. Room: diagnostics.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "peq/language.hpp"
#include "peq/source.hpp"

namespace peq {

enum class Severity : std::uint8_t { error, warning, note };
/// `error`, `warning`, `note`.
std::string_view to_string(Severity severity);

/// Number of a rule: 304 is shown as `PEQ304`. A code never changes its meaning.
enum class Code : std::uint16_t;

/// `PEQ304`.
std::string to_string(Code code);

/// One row of the catalogue of findings (design.md 6).
struct Rule {
  Code code;
  std::string_view name;  ///< kebab-case, stable: `deadline-before-start`
  Severity severity;
  Msg summary;  ///< one line without arguments
};

/// All rules, by code.
std::span<const Rule> rules();
/// The rule of a code, null when there is none.
const Rule* find_rule(Code code);
/// The rule with that code (`PEQ304`) or name (`deadline-before-start`), null when there is none.
const Rule* find_rule(std::string_view word);

/// What a rule is about, why it matters and what to do: one paragraph. Empty where there is no such
/// rule.
std::string_view explanation(Code code, Language language);

/// Where in a file a sample stands.
enum class SampleFrame : std::uint8_t {
  file,        ///< the whole of a progress file
  plan,        ///< keys of the first level of a plan
  strategies,  ///< items of a list of strategies
  strategy,    ///< keys of one strategy
  indicator,   ///< keys of one indicator
  entries,     ///< items of the list of entries of a progress file
};

/// `file`, `plan`, `strategies` …
std::string_view to_string(SampleFrame frame);

/// A few whole lines, indented from their own first column, that get the finding of a rule and no
/// other, and lines that get none. As they stand in a file: control characters and bytes that are
/// not UTF-8 are among them. `bad` is empty for what is wrong only by its size.
struct Sample {
  SampleFrame frame = SampleFrame::file;
  std::string_view bad, good;
};

/// The samples of a rule, null where there is no such rule.
const Sample* find_sample(Code code);

/// Whether a project may keep findings of the rule from being shown. It may not where a file could
/// not be read to its end, or is of another kind: nobody knows what else there is to say.
bool can_be_silenced(Code code);

/// Another place that belongs to a finding: the first definition, the inherited start.
struct Related {
  Place place;
  Text text;
};

/// Bytes to be put in the place of others.
struct Edit {
  Place place;
  std::string text;
  std::optional<Place> moved = {};  ///< the bytes that stand here, instead of `text`
};

/// One thing wrong or doubtful in the author's files, with the place and the remedy.
struct Finding {
  Code code{};
  Severity severity = Severity::error;
  Place place;
  Text message;                  ///< the headline
  std::optional<Text> label;     ///< beside the caret
  std::vector<Related> related;  ///< further places
  std::optional<Text> help;      ///< what to do
  std::vector<Edit> repair;      ///< what certainly puts it right; empty where nothing is certain
};

/// Collects findings. Order of adding does not matter: `sorted` puts them by file, place and code
/// and drops repetitions.
class Findings {
 public:
  /// The finding added, until the next one.
  Finding& add(Finding finding) {
    errors_ += finding.severity == Severity::error ? 1 : 0;
    return list_.emplace_back(std::move(finding));
  }
  /// Notes a value of the author's that holds what would silence findings if it were a comment.
  void note_marked_text(Place place) { marked_texts_.push_back(place); }
  [[nodiscard]] std::span<const Place> marked_texts() const { return marked_texts_; }
  [[nodiscard]] bool has_errors() const { return errors_ > 0; }
  [[nodiscard]] std::size_t size() const { return list_.size(); }
  [[nodiscard]] const std::vector<Finding>& list() const { return list_; }
  void sort();
  [[nodiscard]] std::size_t count(Severity severity) const;

 private:
  std::vector<Finding> list_;
  std::vector<Place> marked_texts_;
  std::size_t errors_ = 0;
};

}  // namespace peq
