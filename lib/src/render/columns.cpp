#include "render/columns.hpp"

#include <algorithm>
#include <numeric>

#include "base/utf8.hpp"
#include "render/wrap.hpp"

namespace peq::render {

namespace {

constexpr std::size_t narrow_bar = 6;
constexpr std::size_t small_bar = 8;
constexpr std::size_t usual_bar = 10;
constexpr std::size_t readable = 16;  // below that, a shortened text says too little

std::size_t cell_width(const Cell& cell) {
  return std::size_t{cell.indent} + utf8::width(utf8::printable(cell.text));
}

/// What a column needs.
struct Need {
  std::size_t natural = 0;  // to show everything in one line
  std::size_t cells = 0;    // the same with the title broken at spaces
  std::size_t least = 0;    // without breaking a word
  bool bar = false;
};

Need need_of(const Table& table, std::size_t column) {
  Need need;
  const std::string title = utf8::printable(table.columns[column].title);
  need.cells = need.least = longest_word(title);
  for (const Row& row : table.rows) {
    const Cell& cell = row.cells[column];
    if (cell.bar) need.bar = true;
    need.cells = std::max(need.cells, cell_width(cell));
    need.least = std::max(need.least, cell.indent + longest_word(utf8::printable(cell.text)));
  }
  need.natural = std::max(need.cells, utf8::width(title));
  return need;
}

class Fitting {
 public:
  Fitting(const Table& table, std::size_t cells) : table_(table), cells_(cells) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) needs_.push_back(need_of(table, i));
    kept_.assign(needs_.size(), true);
  }

  Layout run() {
    if (total() > cells_) tight_ = true;
    give_up();
    take_back();
    Layout layout;
    layout.widths.assign(needs_.size(), 0);
    for (std::size_t i = 0; i < needs_.size(); ++i) {
      if (kept_[i]) {
        layout.shown.push_back(i);
        layout.widths[i] = wanted(i);
      } else if (table_.columns[i].below) {
        layout.below.push_back(i);
      }
    }
    if (total() > cells_)
      squeeze(layout);
    else
      spread(layout);
    return layout;
  }

 private:
  /// The width a column should have at least, for the table to be pleasant.
  [[nodiscard]] std::size_t wanted(std::size_t i) const {
    const Need& need = needs_[i];
    const std::size_t all = tight_ ? need.cells : need.natural;
    if (need.bar) return std::max(narrow_bar, all);
    // The wider the table, the less a long text should have to give way to columns of little
    // weight.
    if (table_.columns[i].elastic) return std::min(all, std::max(readable, cells_ / 5));
    return all;
  }

  [[nodiscard]] std::size_t total() const {
    std::size_t sum = 0;
    std::size_t count = 0;
    for (std::size_t i = 0; i < needs_.size(); ++i) {
      if (!kept_[i]) continue;
      sum += wanted(i);
      ++count;
    }
    return count == 0 ? 0 : sum + column_gap * (count - 1);
  }

  void give_up() {
    while (total() > cells_) {
      std::size_t victim = needs_.size();
      for (std::size_t i = 0; i < needs_.size(); ++i)
        if (kept_[i] && table_.columns[i].expendable > 0 &&
            (victim == needs_.size() ||
             table_.columns[i].expendable > table_.columns[victim].expendable))
          victim = i;
      if (victim == needs_.size()) return;
      kept_[victim] = false;
    }
  }

  /// Whether a column would stand alone because the next one of its run is given up.
  [[nodiscard]] bool breaks_run(std::size_t i) const {
    return table_.columns[i].run && i + 1 < kept_.size() && table_.columns[i + 1].run &&
           !kept_[i + 1];
  }

  /// A wide column given up may have made room for narrower ones that went before it.
  void take_back() {
    std::vector<std::size_t> given_up;
    for (std::size_t i = 0; i < needs_.size(); ++i)
      if (!kept_[i]) given_up.push_back(i);
    std::stable_sort(given_up.begin(), given_up.end(), [&](std::size_t a, std::size_t b) {
      return table_.columns[a].expendable < table_.columns[b].expendable;
    });
    for (std::size_t i : given_up) {
      if (breaks_run(i)) continue;
      kept_[i] = true;
      if (total() > cells_) kept_[i] = false;
    }
  }

  /// Room that is left: to titles, to bars that are very narrow, to elastic columns, to bars.
  void spread(Layout& layout) const {
    std::size_t left = cells_ - total();
    const auto grow = [&](std::size_t i, std::size_t limit) {
      if (layout.widths[i] >= limit) return;
      const std::size_t more = std::min(left, limit - layout.widths[i]);
      layout.widths[i] += more;
      left -= more;
    };
    for (std::size_t i : layout.shown)
      if (!table_.columns[i].elastic) grow(i, needs_[i].natural);
    const auto grow_bars = [&](std::size_t limit) {
      for (std::size_t i : layout.shown)
        if (needs_[i].bar) grow(i, limit);
    };
    grow_bars(small_bar);
    for (std::size_t i : layout.shown)
      if (table_.columns[i].elastic) grow(i, needs_[i].natural);
    grow_bars(usual_bar);
  }

  /// Nothing more can be given up: first by breaking cells at spaces, then by cutting the widest.
  void squeeze(Layout& layout) const {
    std::size_t over = total() - cells_;
    const auto shrink = [&](bool to_words) {
      while (over > 0) {
        std::size_t widest = needs_.size();
        for (std::size_t i : layout.shown) {
          const std::size_t floor =
              !to_words ? 1
              : table_.columns[i].elastic && !needs_[i].bar
                  ? std::min(needs_[i].least, readable / 2)
                  : std::max<std::size_t>(needs_[i].least, needs_[i].bar ? narrow_bar : 1);
          if (layout.widths[i] > floor &&
              (widest == needs_.size() || layout.widths[i] > layout.widths[widest]))
            widest = i;
        }
        if (widest == needs_.size()) return;
        --layout.widths[widest];
        --over;
      }
    };
    shrink(true);
    shrink(false);
  }

  const Table& table_;
  std::size_t cells_;
  std::vector<Need> needs_;
  std::vector<bool> kept_;
  bool tight_ = false;  // titles are broken at spaces
};

}  // namespace

std::size_t Layout::total() const {
  const std::size_t sum = std::accumulate(widths.begin(), widths.end(), std::size_t{0});
  return shown.empty() ? 0 : sum + column_gap * (shown.size() - 1);
}

Layout fit_columns(const Table& table, std::size_t cells) { return Fitting(table, cells).run(); }

}  // namespace peq::render
