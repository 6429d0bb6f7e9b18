// Text and numbers as a workbook takes them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peq/document.hpp"

namespace peq::render::xlsx {

/// Valid, without control characters and not longer than a cell may be; cut with `…`.
std::string cell_text(std::string_view text);

/// At most so many characters (UTF-16 units, as the file format counts), cut with `…`.
std::string cut(std::string_view text, std::size_t limit);

/// A name that a sheet may have, made of the text and ending in `suffix`; unlike those `taken`,
/// which it is added to.
std::string sheet_name(std::string_view text, std::string_view suffix,
                       std::vector<std::string>& taken);

/// The format under which the number shows just as the text does; none where no format does.
std::optional<std::string> number_format(const Number& number, std::string_view text);

/// A web address that a cell may lead to.
bool is_web_address(std::string_view link);

/// By which the workbook knows a cell; empty where it can't.
std::string defined_name(std::string_view name);

}  // namespace peq::render::xlsx
