// `.peq.yaml` and baseline files.
#pragma once

#include "load/fields.hpp"
#include "peq/settings.hpp"

namespace peq::loading {

/// The fields of a settings file.
std::span<const Field<CheckSettings>> settings_fields();
/// The fields of a baseline file.
std::span<const Field<Baseline>> baseline_fields();

/// The rule of that code (`PEQ304`) or name (`deadline-before-start`), null where there is none.
const Rule* rule_called(std::string_view word);
/// What rules are called: codes and names, for suggestions.
std::vector<std::string> rule_words();

}  // namespace peq::loading
