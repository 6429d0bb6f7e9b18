#include "render/wrap.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace peq::render {

namespace {

constexpr std::string_view no_break_space = "\u00a0";

/// Every `from` as a plain blank.
std::string with_blanks(std::string text, std::string_view from) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at))
    text.replace(at, from.size(), " ");
  return text;
}

/// Words with the spans they are made of; a word may change its tone inside.
std::vector<Line> words_of(const Line& text) {
  std::vector<Line> words;
  bool open = false;
  for (const Span& span : text) {
    std::size_t at = 0;
    while (at < span.text.size()) {
      if (span.text[at] == ' ') {
        open = false;
        ++at;
        continue;
      }
      const std::size_t end = std::min(span.text.find(' ', at), span.text.size());
      if (!open) words.emplace_back();
      words.back().push_back({span.text.substr(at, end - at), span.tone, span.bold});
      open = true;
      at = end;
    }
  }
  return words;
}

void append(Line& line, Span span) {
  if (!line.empty() && line.back().tone == span.tone && line.back().bold == span.bold)
    line.back().text += span.text;
  else
    line.push_back(std::move(span));
}

class Wrapper {
 public:
  Wrapper(std::size_t cells, std::size_t hanging)
      : cells_(std::max<std::size_t>(cells, 1)), hanging_(hanging < cells_ ? hanging : 0) {
    lines_.emplace_back();
  }

  void add(const Line& word) {
    const std::size_t size = width(word);
    if (size > cells_ - hanging_ && holds_no_break(word)) {
      // Better broken where it should not be than in the middle of a word.
      Line loose = word;
      for (Span& span : loose) span.text = with_blanks(std::move(span.text), no_break_space);
      for (const Line& one : words_of(loose)) add(one);
      return;
    }
    if (!fresh_) {
      if (used_ + 1 + size <= cells_) {
        // The blank goes with the text before it, so that a tone is not switched twice.
        append(lines_.back(), {" ", lines_.back().back().tone, lines_.back().back().bold});
        ++used_;
      } else {
        break_line();
      }
    }
    for (Span span : word) {
      span.text = with_blanks(std::move(span.text), no_break_space);
      add_cut(span);
    }
  }

  std::vector<Line> take() { return std::move(lines_); }

 private:
  static bool holds_no_break(const Line& word) {
    return std::any_of(word.begin(), word.end(), [](const Span& span) {
      return span.text.find(no_break_space) != std::string::npos;
    });
  }

  void break_line() {
    lines_.emplace_back();
    if (hanging_ > 0) lines_.back().push_back({std::string(hanging_, ' ')});
    used_ = hanging_;
    fresh_ = true;
  }

  /// Appends a stretch without blanks, breaking it where a line is full.
  void add_cut(const Span& span) {
    Span piece{{}, span.tone, span.bold};
    for (std::size_t at = 0; at < span.text.size();) {
      const std::size_t before = at;
      const std::size_t size = utf8::width(utf8::next(span.text, at));
      if (used_ + size > cells_ && !fresh_) {
        if (!piece.text.empty()) append(lines_.back(), piece);
        piece.text.clear();
        break_line();
      }
      piece.text += span.text.substr(before, at - before);
      used_ += size;
      fresh_ = false;
    }
    if (!piece.text.empty()) append(lines_.back(), piece);
  }

  std::size_t cells_;
  std::size_t hanging_;
  std::size_t used_ = 0;
  bool fresh_ = true;  // nothing but the indentation stands on the line
  std::vector<Line> lines_;
};

}  // namespace

std::vector<Line> wrap(const Line& text, std::size_t cells, std::size_t hanging) {
  Wrapper wrapper(cells, hanging);
  for (const Line& word : words_of(text)) wrapper.add(word);
  return wrapper.take();
}

std::size_t longest_word(std::string_view text) {
  std::size_t longest = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    longest = std::max(longest, utf8::width(text.substr(at, end - at)));
    at = end + 1;
  }
  return longest;
}

}  // namespace peq::render
