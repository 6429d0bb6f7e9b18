// Derivations in words and numbers.
#pragma once

#include "peq/derivation.hpp"
#include "report/view.hpp"

namespace peq::report {

/// What a step is, without its result: `E-1-1-4: advance`, `2022: occurrence`. The item is named
/// where it is another than that of the step above.
std::string name_of(const View& view, const Step& step, const Step* above);
/// The result: `64.285714 %`, `2026-10-04`, `yes`, or why there is none.
std::string result_of(const View& view, const Step& step);
/// How it follows from the inputs, in words; empty where the inputs alone say it.
std::string formula_of(const View& view, const Step& step);
/// The same in numbers: `100 × 25 / 70 = 35.714286`; empty where there is nothing to compute.
std::string numbers_of(const View& view, const Step& step);
/// Weight, what became of it in the mean, date, who, place: what stands behind the result.
std::vector<std::string> remarks_of(const View& view, const Sources& sources, const Step& step,
                                    const Step* above);

}  // namespace peq::report
