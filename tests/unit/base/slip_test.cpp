// Which misspelt names can be put right without asking.
#include <doctest/doctest.h>

#include "base/text.hpp"

TEST_SUITE_BEGIN("base");

namespace peq::text::test {

TEST_CASE("a slip is certain, a neighbour is not") {
  struct Case {
    const char* name;
    const char* candidate;
    bool slip;
  };
  for (const Case& c : {
           Case{"E1-1-3", "E-1-1-3", true},
           Case{"e_1_1_3", "E-1-1-3", true},
           Case{"Concejo Municipal", "concejo-municipal", true},
           Case{"gestión", "gestion", true},
           Case{"deadlin", "deadline", true},
           Case{"dealdine", "deadline", true},
           Case{"deadlines", "deadline", true},
           Case{"consejo", "concejo", true},
           Case{"E-1-1-4", "E-1-1-3", false},   // another strategy
           Case{"E-1-1-33", "E-1-1-3", false},  // a digit is never a slip
           Case{"D-1", "E-1", false},           // too short to be sure
           Case{"unit", "units", true},
           Case{"at", "by", false},
           Case{"dedlin", "deadline", false},  // two edits
           Case{"", "a", false},
           Case{"-", ".", false},
       }) {
    CAPTURE(c.name);
    CAPTURE(c.candidate);
    CHECK(is_slip(c.name, c.candidate) == c.slip);
  }
}

}  // namespace peq::text::test

TEST_SUITE_END();
