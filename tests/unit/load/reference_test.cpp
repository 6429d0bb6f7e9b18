// The format reference in plans/README.md is the one that the field tables give.
#include <cstdlib>
#include <fstream>
#include <sstream>

#include <doctest/doctest.h>

#include "load/reference.hpp"

TEST_SUITE_BEGIN("load");

TEST_CASE("plans/README.md holds the tables of all fields") {
  const std::string path = PEQ_ROOT_DIR "/plans/README.md";
  std::stringstream text;
  text << std::ifstream(path).rdbuf();
  std::string page = text.str();
  const std::string begin = "<!-- begin of the tables: made from the field tables -->\n";
  const std::string end = "<!-- end of the tables -->\n";
  const auto from = page.find(begin);
  const auto upto = page.find(end);
  REQUIRE(from != std::string::npos);
  REQUIRE(upto != std::string::npos);
  const auto start = from + begin.size();
  const std::string expected = "\n" + peq::loading::reference_markdown();
  if (std::getenv("PEQ_UPDATE_GOLDEN") != nullptr) {
    page.replace(start, upto - start, expected);
    std::ofstream(path) << page;
    return;
  }
  CHECK(page.substr(start, upto - start) == expected);
}

TEST_SUITE_END();
