// Deadlines as several documents show them.
#pragma once

#include "report/view.hpp"

namespace peq::report {

/// The day that counts now: of a recurring duty the end of the occurrence that is judged.
Date due_date(const Item& item, const ItemResult& result, Date as_of);
/// Neither cancelled nor done.
bool is_open(Status status);
/// `30 days late`, `12 days left`; nothing where it is over.
Cell days_cell(const View& view, const Item& item, const ItemResult& result);

}  // namespace peq::report
