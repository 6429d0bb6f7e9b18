// Texts, numbers and addresses as they stand in a page.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "peq/document.hpp"

namespace peq::render {

/// Text that is read as it stands, within an element or between quotes: what could hide something
/// or change directions is made visible, what could be markup is escaped.
std::string escaped(std::string_view text);

/// The same for running text: no line breaks within a day or a range of figures.
std::string escaped_running(std::string_view text);

/// The part of a page that an address within it names: `#E-1-1-1`.
std::string fragment(std::string_view id);

/// Whether a text may become a link: nothing but the web.
bool is_web_address(std::string_view text);

/// A share of the whole in per cent, within 0 to 100 and with two decimals at most: `12.5%`.
std::string percent(double share);
/// Pixels or other plain numbers of a drawing, with one decimal at most.
std::string pixels(double number);

/// Name of the class for a column with room for a word of so many letters.
std::string_view width_class(std::size_t letters);

/// Name of the class for a tone; empty for plain text.
std::string_view tone_class(Tone tone);
/// ` class=a` or ` class="a b"` of those that aren't empty, or nothing. There are many of them in a
/// page, so quotes are spared; in a drawing nothing but `>` or a blank may follow.
std::string class_attribute(std::string_view first, std::string_view second = {},
                            std::string_view third = {}, std::string_view fourth = {});

}  // namespace peq::render
