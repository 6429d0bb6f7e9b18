// `.peq.yaml` and baseline files.
#pragma once

#include "load/fields.hpp"
#include "peq/settings.hpp"

namespace peq::loading {

/// The fields of a settings file.
std::span<const Field<CheckSettings>> settings_fields();
/// The fields of a baseline file.
std::span<const Field<Baseline>> baseline_fields();

/// What rules are called: codes and names.
std::vector<std::string> rule_words();
/// Those that a word may be meant for: names, or the code that it is but for its case. A code is
/// near to many others, so none is guessed.
std::vector<std::string> rule_words_near(std::string_view word);

}  // namespace peq::loading
