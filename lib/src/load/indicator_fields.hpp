// The fields of an indicator (KPI).
#pragma once

#include "load/raw.hpp"

namespace peq::loading {

std::span<const Field<RawItem>> indicator_fields();
void add_indicator_tables(std::vector<TableInfo>& to);

}  // namespace peq::loading
