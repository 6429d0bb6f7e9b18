// Repairs of the author's files, shown or made.
#pragma once

#include <functional>
#include <string>

#include "io.hpp"
#include "peq/report.hpp"

namespace peq::cli {

/// Checks the files again.
using Check = std::function<FindingsReport(const Files&)>;

/// Everything that can be repaired for certain, as a unified diff; nothing is written.
std::string show_repairs(FindingsReport report, const Check& check, Io& io);

/// Makes the repairs, each file whole or not at all, and checks again, until nothing more can be
/// repaired: a misspelt key may hide a date in a wrong form. Says how many there were; `report` is
/// what remains. False where a file could not be read or written; that has been said then.
bool make_repairs(FindingsReport& report, const Check& check, Language language, Io& io);

}  // namespace peq::cli
