// What is said about a wrong command line.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "io.hpp"
#include "peq/language.hpp"

namespace peq::cli {

struct Command;

using Complaints = std::vector<Text>;

/// The complaint with `did you mean …?` where a candidate is near, else as it is.
Text with_suggestion(Text complaint, std::string_view written,
                     std::span<const std::string_view> candidates, std::string_view prefix = {});

/// `text, json, csv`: names are never translated, so nothing but commas stands between them.
std::string list_of(std::span<const std::string_view> names);

/// Prints `peq: …` for each, and where help is to be had (of the command, if there is one).
/// Returns exit_usage.
int wrong_usage(Io& io, Language language, const Complaints& complaints, const Command* command);

/// Prints `peq: …`.
void tell(Io& io, std::string_view words);

}  // namespace peq::cli
