#include <string>

#include <doctest/doctest.h>

#include "render/bar.hpp"

TEST_SUITE_BEGIN("render");

namespace {

using namespace peq;

std::string drawn(double done, std::optional<double> planned, std::size_t cells) {
  std::string text;
  for (const render::Span& span : render::draw_bar({done, planned}, Tone::good, cells))
    text += span.text;
  return text;
}

}  // namespace

TEST_CASE("a bar is exact to an eighth of a cell") {
  const struct {
    double done;
    std::optional<double> planned;
    const char* expected;
  } cases[] = {
      {0, {}, "··········"},      {50, {}, "█████·····"},
      {100, {}, "██████████"},    {55, {}, "█████▌····"},  // 44 of 80 eighths
      {51.25, {}, "█████▏····"},                           // 41
      {58.75, {}, "█████▉····"},                           // 47
      {0.01, {}, "▏·········"},                            // something is never nothing
      {99.99, {}, "█████████▉"},                           // and nearly all is never all
      {0, 0.0, "│·········"},     {0, 100.0, "·········│"},
      {45.2, 62.0, "████▌·│···"}, {80, 40.0, "████│███··"},
      {35.1, 40.4, "███▌│·····"}, {42, 40.4, "████│·····"},  // the mark takes the cell both fall in
  };
  for (const auto& one : cases) {
    CAPTURE(one.done);
    CHECK(drawn(one.done, one.planned, 10) == one.expected);
  }
}

TEST_CASE("the filled part has the bar's tone, the rest is muted") {
  const render::Line line = render::draw_bar({50, 75.0}, Tone::bad, 4);
  REQUIRE(line.size() == 3);
  CHECK(line[0].text == "██");
  CHECK(line[0].tone == Tone::bad);
  CHECK(line[1].text == "·");
  CHECK(line[1].tone == Tone::muted);
  CHECK(line[2].text == "│");
  CHECK(line[2].tone == Tone::plain);
}

TEST_SUITE_END();
