// What the reports on levers and on the pace that an average needs share.
#pragma once

#include "report/view.hpp"

namespace peq::report {

/// The number with so many decimals, or the short words for its absence.
std::string shown(const View& view, const Figure& figure, int decimals);

/// The name of the average's band for a figure, `no band`, or empty.
Cell average_band_cell(const View& view, const Figure& average);
/// `Average of strategic management 70.7`, or that there is none and why, and the band.
Paragraph average_summary(const View& view);

/// What is said of a list that is cut off or filtered; nothing of a whole one.
void add_listed(Document& document, const View& view, std::size_t shown, std::size_t wanted,
                std::size_t all);

}  // namespace peq::report
