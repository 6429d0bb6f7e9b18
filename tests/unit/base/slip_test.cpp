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
           Case{"report-every", "report_every", true},
           Case{"Deadline", "deadline", true},
           Case{"deadlin", "deadline", true},
           Case{"dealdine", "deadline", true},
           Case{"deadlines", "deadline", true},
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

TEST_CASE("ids that are the same when they are read aloud") {
  struct Case {
    const char* id;
    const char* plain;
  };
  for (const Case& c : {
           Case{"E-1-1-3", "e1-1-3"}, Case{"E1-1-3", "e1-1-3"}, Case{"e_1.1_3", "e1-1-3"},
           Case{"E-1-11", "e1-11"},  // another than E-11-1 and E-1-1-1
           Case{"E-11-1", "e11-1"}, Case{"Concejo Municipal", "concejomunicipal"},
           Case{"gestión", "gestion"}, Case{"I-1-1-1", "i1-1-1"},  // an indicator, not a strategy
       }) {
    CAPTURE(c.id);
    CHECK(plain_id(c.id) == c.plain);
  }
}

}  // namespace peq::text::test

TEST_SUITE_END();
