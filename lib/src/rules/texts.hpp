// How texts are compared, and what stands for a text that is still to be written.
#pragma once

#include <string>
#include <string_view>

namespace peq::judging {

/// The text without what makes no other text: case, accents, white space, the final full stop.
std::string plain_text(std::string_view text);

/// TODO, TBD, XXX, "por definir", "pendiente", "lorem ipsum", "…" and their like.
bool is_placeholder(std::string_view text);

}  // namespace peq::judging
