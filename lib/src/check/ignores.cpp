#include "check/ignores.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "diagnostics/findings.hpp"
#include "load/settings_fields.hpp"

namespace peq::checking {

namespace {

constexpr std::string_view mark = "peq:";
constexpr std::string_view word = "ignore";

bool is_blank(char c) { return c == ' ' || c == '\t'; }

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

/// Offsets at which the mark stands, wherever that is.
std::vector<std::uint32_t> find_marks(const Bytes& bytes) {
  constexpr std::size_t block = std::size_t{1} << 18U;
  std::vector<std::uint32_t> found;
  std::string window;
  std::uint64_t begin = 0;  // of the window
  while (begin < bytes.size()) {
    window.resize(block);
    window.resize(bytes.read(begin, window.data(), block));
    for (std::size_t at = window.find(mark); at != std::string::npos;
         at = window.find(mark, at + 1))
      found.push_back(static_cast<std::uint32_t>(begin + at));
    if (window.size() < block) break;
    begin += block - (mark.size() - 1);
  }
  return found;
}

class Reader {
 public:
  Reader(const Sources& sources, FileId file, Findings& findings)
      : sources_(sources), file_(file), findings_(findings) {}

  void read(std::uint32_t at) {
    const Sources::Line line = sources_.line_at(file_, at);
    const std::string_view text = line.text;
    const std::size_t hash = comment_of(text, at - line.begin);
    if (hash == std::string_view::npos) return;
    begin_ = line.begin;
    std::string_view rest = text.substr(at - line.begin + mark.size());
    rest = trimmed(rest);
    if (!rest.starts_with(word)) return;
    rest.remove_prefix(word.size());
    const bool alone = trimmed(text.substr(0, hash)).empty();
    const std::uint32_t number = sources_.locate(file_, line.begin).line;
    line_ = alone ? next_line(line, number) : number;
    text_ = text;
    const std::size_t close = rest.find(']');
    if (!rest.starts_with('[') || close == std::string_view::npos) {
      report(text.substr(hash), Text(Msg::bad_ignore), Text(Msg::bad_ignore_help));
      return;
    }
    read_codes(rest.substr(1, close - 1), text.substr(hash));
  }

  std::vector<Ignore> ignores;

 private:
  /// Where the comment begins that the mark opens.
  static std::size_t comment_of(std::string_view text, std::size_t at) {
    while (at > 0 && is_blank(text[at - 1])) --at;
    if (at == 0 || text[at - 1] != '#') return std::string_view::npos;
    const std::size_t hash = at - 1;
    return hash == 0 || is_blank(text[hash - 1]) ? hash : std::string_view::npos;
  }

  /// The first line below that is neither empty nor a comment.
  [[nodiscard]] std::uint32_t next_line(const Sources::Line& line, std::uint32_t number) const {
    std::string below;
    for (std::size_t most = 256; most <= std::size_t{1} << 14U; most *= 8) {
      below.resize(most);
      below.resize(sources_.bytes(file_).read(line.begin, below.data(), most));
      const std::uint32_t next = line_below(below, number);
      if (next != number || below.size() < most) return next;
    }
    return number;
  }

  /// The same within some bytes from the line on; the line's own number where it is not among them.
  static std::uint32_t line_below(std::string_view rest, const std::uint32_t own) {
    std::uint32_t number = own;
    while (true) {
      const std::size_t end = rest.find('\n');
      if (end == std::string_view::npos) return own;
      rest.remove_prefix(end + 1);
      ++number;
      std::string_view words = rest.substr(0, rest.find('\n'));
      if (words.ends_with('\r')) words.remove_suffix(1);
      words = trimmed(words);
      if (!words.empty() && words.front() != '#') return number;
    }
  }

  void read_codes(std::string_view list, std::string_view comment) {
    if (trimmed(list).empty()) {
      report(comment, Text(Msg::bad_ignore), Text(Msg::bad_ignore_help));
      return;
    }
    while (true) {
      const std::string_view one = trimmed(list.substr(0, list.find(',')));
      const Rule* rule = find_rule(one);
      if (rule != nullptr && !can_be_silenced(rule->code))
        report(one, Text(Msg::not_silenced, to_string(rule->code)), Text(Msg::not_silenced_help));
      else if (rule != nullptr)
        ignores.push_back({rule->code, place_of(one), line_, false});
      else
        report_unknown(one.empty() ? comment : one, one);
      const std::size_t comma = list.find(',');
      if (comma == std::string_view::npos) return;
      list.remove_prefix(comma + 1);
    }
  }

  void report_unknown(std::string_view where, std::string_view name) {
    const std::vector<std::string> words = loading::rule_words_near(name);
    const std::vector<std::string_view> known(words.begin(), words.end());
    const auto near = text::nearest(name, known);
    report(where, Text(Msg::unknown_rule, utf8::printable(utf8::fit(name, 60))),
           near ? Text(Msg::meant_name, std::string(*near)) : Text(Msg::unknown_rule_help));
  }

  [[nodiscard]] Place place_of(std::string_view part) const {
    const auto begin = begin_ + static_cast<std::uint32_t>(part.data() - text_.data());
    return {file_, begin, begin + static_cast<std::uint32_t>(part.size())};
  }

  void report(std::string_view where, Text message, Text help) {
    findings_.add(make_finding(code::bad_ignore, place_of(where), std::move(message), std::nullopt,
                               std::move(help)));
  }

  const Sources& sources_;
  FileId file_;
  Findings& findings_;
  std::string_view text_;  ///< the line
  std::uint32_t begin_ = 0;
  std::uint32_t line_ = 0;
};

}  // namespace

std::vector<Ignore> read_ignores(const Sources& sources, FileId file, std::span<const Place> texts,
                                 Findings& findings) {
  // By place; of two at one place (an alias) either will do.
  std::vector<Place> own;
  std::copy_if(texts.begin(), texts.end(), std::back_inserter(own),
               [&](const Place& text) { return text.file == file; });
  std::sort(own.begin(), own.end());
  const auto lies_in_text = [&](std::uint32_t at) {
    const auto after =
        std::upper_bound(own.begin(), own.end(), at,
                         [](std::uint32_t a, const Place& text) { return a < text.begin; });
    return after != own.begin() && at < std::prev(after)->end;
  };
  Reader reader(sources, file, findings);
  for (const std::uint32_t at : find_marks(sources.bytes(file)))
    if (!lies_in_text(at)) reader.read(at);
  // Comments that stand alone may be meant for one line.
  std::stable_sort(reader.ignores.begin(), reader.ignores.end(),
                   [](const Ignore& a, const Ignore& b) { return a.line < b.line; });
  return std::move(reader.ignores);
}

}  // namespace peq::checking
