// English explanations, 5xx: advice.
#include "diagnostics/guide.hpp"

namespace peq::guide {

namespace {

constexpr Explanation table[] = {
    {code::placeholder_text,
     "A text such as \"Por definir\", \"TODO: redactar\" or three dots stands where the name or "
     "text of a unit, a value, an objective, a strategy or an action should be. The item counts in "
     "the figures and is printed in the annual report like any other, so readers would see the "
     "plan unfinished. Write what is meant, or remove the item; all such texts are in one note."},
};

static_assert(in_order(table));

}  // namespace

std::span<const Explanation> advice_in_english() { return table; }

}  // namespace peq::guide
