// Reading single values, each mistake a finding with its place and remedy.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/findings.hpp"
#include "load/gaps.hpp"
#include "peq/date.hpp"
#include "peq/plan.hpp"
#include "yaml/tree.hpp"

namespace peq::loading {

/// What every reading function gets: where findings go, and where it notes what it left out.
class Context {
 public:
  Context(Findings& findings, Gaps& gaps) : findings_(findings), gaps_(gaps) {}

  /// The finding, until the next one is reported.
  Finding& report(Code code, Place place, Text message, std::optional<Text> help = {},
                  std::vector<Related> related = {}, std::optional<Text> label = {});
  /// What a name is: an id of the author's, or a word of peq's own, which can be recognised when
  /// it is misspelt.
  enum class Names { ids, words };
  /// Reports that a name is not among the known ones: with a suggestion, and a repair where it is
  /// certain; else with the other help.
  Finding& report_unknown(Code code, Place place, Text message, std::string_view name, Names names,
                          std::span<const std::string_view> known, std::optional<Text> other_help);
  Findings& findings() { return findings_; }
  Gaps& gaps() { return gaps_; }

 private:
  Findings& findings_;
  Gaps& gaps_;
};

// Each reads one value. False, with a finding, where it can't be read for certain; `to` is left as
// it is then.
bool read(Context& context, yaml::View value, std::string& to);
bool read(Context& context, yaml::View value, Date& to);
bool read(Context& context, yaml::View value, Interval& to);
bool read(Context& context, yaml::View value, Period& to);
bool read(Context& context, yaml::View value, bool& to);

/// Letters, digits, `.`, `_`, `-`. Another text is kept too, so that references to it are found.
bool read_id(Context& context, yaml::View value, std::string& to);
/// A number; a percent sign is allowed (it changes nothing) and told in `has_percent`.
bool read_number(Context& context, yaml::View value, double& to, bool* has_percent = nullptr);
/// 0 to 100.
bool read_percent(Context& context, yaml::View value, double& to);
/// 0 or more, without a percent sign.
bool read_amount(Context& context, yaml::View value, double& to);
bool read_whole(Context& context, yaml::View value, int from, int upto, int& to);
/// The index of the word among the choices.
bool read_choice(Context& context, yaml::View value, std::span<const std::string_view> choices,
                 std::size_t& to);

/// Whether the value is a list; a finding otherwise. `key` is what the message calls it.
bool expect_list(Context& context, yaml::View value, std::string_view key);
bool expect_map(Context& context, yaml::View value, std::string_view key);

/// Texts and names in a list; a single text counts as a list of one.
bool read_list(Context& context, yaml::View value, std::string_view key,
               std::vector<Located<std::string>>& to);

/// Where a value begins: all of a scalar, the first key or the bracket of anything else.
Place start_of(yaml::View value);

/// Reads with `reader` and keeps the place.
template <class T, class Reader>
bool read_located(Context& context, yaml::View value, Located<T>& to, Reader reader) {
  if (!reader(context, value, to.value)) return false;
  to.at = value.place();
  return true;
}

template <class T, class Reader>
bool read_optional(Context& context, yaml::View value, Optional<T>& to, Reader reader) {
  Located<T> read;
  if (!read_located(context, value, read, reader)) return false;
  to = std::move(read);
  return true;
}

}  // namespace peq::loading
