#include "yaml/read.hpp"

#include <algorithm>
#include <istream>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include "base/utf8.hpp"
#include "yaml/limits.hpp"

namespace peq::yaml {

namespace {

/// Passes the events on with offsets in the file. After the first document every event is text too
/// many.
class Handler final : public YAML::EventHandler {
 public:
  Handler(const Feed& feed, Builder& builder) : feed_(feed), builder_(builder) {}

  void expect_nothing_more() { finished_ = true; }

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (!finished_) return;
    throw Stop{after_the_end(offset(mark))};
  }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    builder_.null(offset(mark), anchor);
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    builder_.alias(offset(mark), anchor);
  }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    builder_.scalar(offset(mark), tag != "?", is_explicit(tag), anchor, value);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override {
    builder_.open(Kind::list, offset(mark), style == YAML::EmitterStyle::Flow, is_explicit(tag),
                  anchor);
  }
  void OnSequenceEnd() override { builder_.close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override {
    builder_.open(Kind::map, offset(mark), style == YAML::EmitterStyle::Flow, is_explicit(tag),
                  anchor);
  }
  void OnMapEnd() override { builder_.close(); }

  [[nodiscard]] Finding after_the_end(std::uint32_t at) const {
    // The mark of a second document is its first token; the dashes stand before it.
    const std::string_view before =
        feed_.from(builder_.last_end()).substr(0, at - std::min(at, builder_.last_end()));
    std::uint32_t place = at;
    const std::size_t dashes = before.rfind("\n---");
    const bool document = dashes != std::string_view::npos || feed_.from(at).starts_with("---");
    if (dashes != std::string_view::npos)
      place = builder_.last_end() + static_cast<std::uint32_t>(dashes) + 1;
    return make_finding(document ? code::second_document : code::text_after_end,
                        {feed_.file(), place, place + (document ? 3 : 1)},
                        document ? Msg::second_document : Msg::text_after_end, std::nullopt,
                        Text(document ? Msg::second_document_help : Msg::text_after_end_help));
  }
  [[nodiscard]] std::uint32_t offset(const YAML::Mark& mark) const {
    return feed_.offset_of(mark.pos);
  }

 private:
  static bool is_explicit(const std::string& tag) {
    return tag != "?" && tag != "!" && !tag.empty();
  }

  const Feed& feed_;
  Builder& builder_;
  bool finished_ = false;
};

/// What the parser complains of, in plain words. Its own text is matched by its constants.
struct Complaint {
  std::string_view parser_text;
  Msg message;
  Msg help;
};

const Complaint complaints[] = {
    {YAML::ErrorMsg::END_OF_MAP_FLOW, Msg::unclosed_brace, Msg::unclosed_brace_help},
    {YAML::ErrorMsg::END_OF_SEQ_FLOW, Msg::unclosed_bracket, Msg::unclosed_bracket_help},
    {YAML::ErrorMsg::END_OF_MAP, Msg::bad_line, Msg::bad_line_help},
    {YAML::ErrorMsg::END_OF_SEQ, Msg::bad_list_line, Msg::bad_list_line_help},
    {YAML::ErrorMsg::FLOW_END, Msg::stray_bracket, Msg::stray_bracket_help},
    {YAML::ErrorMsg::BLOCK_ENTRY, Msg::stray_dash, Msg::stray_dash_help},
    {YAML::ErrorMsg::MAP_KEY, Msg::stray_key, Msg::quote_it_help},
    {YAML::ErrorMsg::MAP_VALUE, Msg::bad_line, Msg::bad_line_help},
    {YAML::ErrorMsg::INVALID_ESCAPE, Msg::bad_escape, Msg::bad_escape_help},
    {YAML::ErrorMsg::INVALID_HEX, Msg::bad_escape, Msg::bad_escape_help},
    {YAML::ErrorMsg::INVALID_UNICODE, Msg::bad_escape, Msg::bad_escape_help},
    {YAML::ErrorMsg::TAB_IN_INDENTATION, Msg::tab_indentation, Msg::tab_indentation_help},
    {YAML::ErrorMsg::CHAR_IN_BLOCK, Msg::bad_block_header, Msg::bad_block_header_help},
    {YAML::ErrorMsg::ZERO_INDENT_IN_BLOCK, Msg::bad_block_header, Msg::bad_block_header_help},
    {YAML::ErrorMsg::DOC_IN_SCALAR, Msg::document_in_scalar, Msg::document_in_scalar_help},
};

/// A line of the file without its end; where its content starts behind blanks and dashes.
struct LineAt {
  std::uint32_t begin = 0;
  std::string_view text;
  std::size_t content = 0;

  [[nodiscard]] std::string_view words() const { return text.substr(content); }
};

LineAt line_of(const Feed& feed, std::uint32_t at) {
  LineAt line{at, {}, 0};
  while (line.begin > 0 && feed.at(line.begin - 1) != '\n' && feed.at(line.begin - 1) != '\0')
    --line.begin;
  line.text = feed.from(line.begin);
  line.text = line.text.substr(0, line.text.find('\n'));
  if (line.text.ends_with('\r')) line.text.remove_suffix(1);
  while (line.content < line.text.size() &&
         (line.text[line.content] == ' ' || line.text.substr(line.content, 2) == "- "))
    ++line.content;
  return line;
}

/// Finds what the author did where the parser stumbled; it sees no more than the file.
class Detective {
 public:
  Detective(const YAML::ParserException& problem, const Feed& feed, const Builder& builder)
      : problem_(problem), feed_(feed), builder_(builder), at_(feed.offset_of(problem.mark.pos)),
        line_(line_of(feed, at_)) {
    // Empty lines and comments say nothing about their neighbours.
    for (LineAt line = line_; line.begin > 0;) {
      line = line_of(feed, line.begin - 1);
      if (line.text.empty() || line.words().empty() || line.words()[0] == '#') continue;
      before_ = line;
      break;
    }
  }

  [[nodiscard]] Finding explain() const {
    if (const auto quote = builder_.find_unclosed_quote(); quote && *quote < at_)
      return finding(code::unclosed_quote, *quote, *quote + 1, Msg::unclosed_quote,
                     Msg::unclosed_quote_help);
    if (complains(YAML::ErrorMsg::UNKNOWN_ANCHOR)) return unknown_alias();
    if (const auto found = text_after_quote()) return *found;
    // The parser often stumbles one line behind the mistake.
    for (const auto& line : {std::optional(line_), before_}) {
      if (!line) continue;
      if (const auto found = tab(*line)) return *found;
      if (const auto found = missing_space(*line)) return *found;
    }
    if (complains(YAML::ErrorMsg::MAP_VALUE))
      if (const auto found = stray_colon()) return *found;
    if (const auto found = reserved_start()) return *found;
    for (const Complaint& complaint : complaints)
      if (complains(complaint.parser_text)) return translate(complaint);
    return finding(code::syntax, at_, end(), Msg::bad_syntax, Msg::bad_syntax_help);
  }

 private:
  [[nodiscard]] bool complains(std::string_view text) const {
    return problem_.msg.starts_with(text);
  }
  [[nodiscard]] std::uint32_t end() const { return std::min(at_ + 1, std::max(at_, feed_.end())); }
  [[nodiscard]] Finding finding(Code code, std::uint32_t begin, std::uint32_t end, Text message,
                                Text help) const {
    return make_finding(code, {feed_.file(), begin, end}, std::move(message), std::nullopt,
                        std::move(help));
  }
  /// The content of a line from its position `from` on.
  [[nodiscard]] Finding in_line(Code code, const LineAt& line, std::size_t from, std::size_t size,
                                Text message, Text help) const {
    const auto begin = line.begin + static_cast<std::uint32_t>(from);
    return finding(code, begin, begin + static_cast<std::uint32_t>(size), std::move(message),
                   std::move(help));
  }

  [[nodiscard]] Finding unknown_alias() const {
    const std::string_view rest = feed_.from(at_);
    const std::string name(rest.substr(0, rest.find_first_of(" \n\r,]}")));
    return finding(code::unknown_alias, at_, at_ + static_cast<std::uint32_t>(name.size()),
                   Text(Msg::unknown_alias, name), Msg::unknown_alias_help);
  }

  [[nodiscard]] std::optional<Finding> text_after_quote() const {
    const auto quote = builder_.last_quote();
    const std::uint32_t close = builder_.last_end();
    if (!quote || close > at_ || feed_.at(close - 1) != feed_.at(*quote)) return std::nullopt;
    const std::string_view between = feed_.from(close).substr(0, at_ - close);
    if (between.find_first_not_of(" \t") != std::string_view::npos) return std::nullopt;
    const char next = feed_.at(at_);
    // In brackets a comma may be what is missing; that is said by another complaint.
    const bool another_item = builder_.open_bracket() && (next == '"' || next == '\'');
    if (another_item || std::string_view(":\r\n\0", 4).find(next) != std::string_view::npos)
      return std::nullopt;
    Finding found =
        finding(code::syntax, at_, end(), Msg::text_after_quote, Msg::text_after_quote_help);
    if (*quote < line_.begin)
      found.related.push_back({{feed_.file(), *quote, *quote + 1}, Msg::quote_opened});
    return found;
  }

  [[nodiscard]] std::optional<Finding> tab(const LineAt& line) const {
    const std::size_t at = line.text.find_first_not_of(" -");
    if (at == std::string_view::npos || line.text[at] != '\t') return std::nullopt;
    return in_line(code::tab_indentation, line, at, 1, Msg::tab_indentation,
                   Msg::tab_indentation_help);
  }

  [[nodiscard]] std::optional<Finding> missing_space(const LineAt& line) const {
    const std::string_view words = line.words();
    if (const std::size_t colon = glued_colon(words); colon != std::string_view::npos) {
      const std::string word(words.substr(0, words.find(' ')));
      Finding found = in_line(code::missing_space, line, line.content, word.size(),
                              Text(Msg::missing_space, word),
                              Text(Msg::missing_space_help, word.substr(0, colon),
                                   utf8::fit(words.substr(colon + 1), 60)));
      if (line.content == 0) found.repair = space_behind(found.place, colon);
      return found;
    }
    const bool dash = words.size() > 1 && words[0] == '-' && words[1] != '-' && words[1] != ' ' &&
                      (words.ends_with(':') || words.find(": ") != std::string_view::npos);
    if (!dash) return std::nullopt;
    const std::string_view word = words.substr(0, words.find(' '));
    Finding found = in_line(code::missing_space, line, line.content, word.size(),
                            Text(Msg::missing_space_dash, std::string(word)),
                            Text(Msg::missing_space_dash_help, std::string(word.substr(1))));
    return found;
  }

  /// A space behind the colon of a place. Only in the first column: a line that stands deeper may
  /// be part of a text.
  static std::vector<Edit> space_behind(const Place& place, std::size_t colon) {
    const std::uint32_t at = place.begin + static_cast<std::uint32_t>(colon);
    return {{{place.file, at, at + 1}, ": "}};
  }

  /// Why a ": " can't stand where it does.
  [[nodiscard]] std::optional<Finding> stray_colon() const {
    const std::size_t colon = at_ - line_.begin;
    if (line_.text.substr(0, colon).find(": ", line_.content) != std::string_view::npos)
      return finding(code::syntax, at_, end(), Msg::stray_colon, Msg::stray_colon_help);
    if (!before_ || colon < line_.content) return std::nullopt;
    if (line_.content > before_->content)
      return in_line(code::syntax, line_, line_.content, colon - line_.content,
                     Msg::indented_too_far, Msg::indented_too_far_help);
    const std::string_view words = before_->words();
    if (words.ends_with(':') || words.find(": ") != std::string_view::npos) return std::nullopt;
    return in_line(code::syntax, *before_, before_->content, words.size(),
                   Text(Msg::missing_colon, std::string(words)), Msg::missing_colon_help);
  }

  /// A text that starts with a character which YAML keeps for itself.
  [[nodiscard]] std::optional<Finding> reserved_start() const {
    for (const std::string_view complaint :
         {YAML::ErrorMsg::UNKNOWN_TOKEN, YAML::ErrorMsg::ALIAS_NOT_FOUND,
          YAML::ErrorMsg::ANCHOR_NOT_FOUND, YAML::ErrorMsg::CHAR_IN_ALIAS,
          YAML::ErrorMsg::CHAR_IN_ANCHOR}) {
      if (!complains(complaint)) continue;
      std::uint32_t begin = at_;
      while (begin > line_.begin &&
             std::string_view("@`%&*").find(feed_.at(begin)) == std::string_view::npos)
        --begin;
      if (begin == line_.begin) return std::nullopt;
      return finding(code::syntax, begin, begin + 1,
                     Text(Msg::reserved_start, std::string(1, feed_.at(begin))),
                     Msg::quote_it_help);
    }
    return std::nullopt;
  }

  [[nodiscard]] Finding translate(const Complaint& complaint) const {
    if (complaint.message == Msg::bad_escape) {
      const std::size_t slash = line_.text.substr(0, at_ - line_.begin).rfind('\\');
      if (slash != std::string_view::npos) {
        const std::string_view rest = line_.text.substr(slash);
        const char kind = rest.size() > 1 ? rest[1] : ' ';
        const std::size_t size = kind == 'x' ? 4 : kind == 'u' ? 6 : kind == 'U' ? 10 : 2;
        return in_line(code::syntax, line_, slash, std::min(size, rest.size()), complaint.message,
                       complaint.help);
      }
    }
    Finding found = finding(code::syntax, at_, end(), complaint.message, complaint.help);
    const bool unclosed =
        complaint.message == Msg::unclosed_brace || complaint.message == Msg::unclosed_bracket;
    if (const auto bracket = builder_.open_bracket(); unclosed && bracket)
      found.related.push_back({{feed_.file(), *bracket, *bracket + 1}, Msg::bracket_opened});
    return found;
  }

  const YAML::ParserException& problem_;
  const Feed& feed_;
  const Builder& builder_;
  std::uint32_t at_;
  LineAt line_;
  std::optional<LineAt> before_;
};

/// Runs one parser up to the end of the first document and makes sure that nothing follows.
void parse(Feed& feed, Builder& builder) {
  feed.prepare();
  std::istream input(&feed);
  input.exceptions(std::ios::badbit);  // lets Stop through
  YAML::Parser parser(input);
  Handler handler(feed, builder);
  if (!parser.HandleNextDocument(handler)) return;
  // Not a loop: at some texts the parser would find documents for ever.
  handler.expect_nothing_more();
  try {
    parser.HandleNextDocument(handler);
  } catch (const YAML::ParserException& problem) {
    throw Stop{handler.after_the_end(handler.offset(problem.mark))};
  }
}

/// A list with an anchor, or an alias in its place, is in the tree with its items.
void hand_out_rest(const Tree& tree, const Stream& stream) {
  if (!tree.root().has(stream.key)) return;
  for (const View item : tree.root()[stream.key].items()) stream.item(item);
}

}  // namespace

std::optional<Tree> read(const Sources& sources, FileId file, Findings& findings,
                         const Stream* stream) {
  try {
    Feed feed(sources.bytes(file), file);
    Builder builder(feed, findings, stream);
    for (bool done = false; !done;) {
      try {
        parse(feed, builder);
        done = true;
      } catch (const Restart& restart) {
        feed.restart(restart.offset, restart.prefix);
        builder.resume();
      } catch (const GapTooLong&) {
        throw Stop{builder.too_long()};
      } catch (const YAML::ParserException& problem) {
        throw Stop{Detective(problem, feed, builder).explain()};
      }
    }
    if (builder.has_root()) {
      Tree tree = builder.take();
      if (stream != nullptr) hand_out_rest(tree, *stream);
      return tree;
    }
    const std::uint32_t begin = feed.parser_start();  // behind a byte order mark
    findings.add(make_finding(code::empty_file, {file, begin, begin}, Msg::empty_file, std::nullopt,
                              Text(Msg::empty_file_help)));
  } catch (const Stop& stop) {
    findings.add(stop.finding);
  }
  return std::nullopt;
}

}  // namespace peq::yaml
