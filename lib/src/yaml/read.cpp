#include "yaml/read.hpp"

#include <algorithm>
#include <cctype>
#include <istream>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

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
  static bool is_explicit(const std::string& tag) { return tag != "?" && tag != "!" && !tag.empty(); }

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
    {YAML::ErrorMsg::MAP_KEY, Msg::stray_key, Msg::bad_line_help},
    {YAML::ErrorMsg::MAP_VALUE, Msg::stray_colon, Msg::stray_colon_help},
    {YAML::ErrorMsg::INVALID_ESCAPE, Msg::bad_escape, Msg::bad_escape_help},
    {YAML::ErrorMsg::INVALID_HEX, Msg::bad_escape, Msg::bad_escape_help},
    {YAML::ErrorMsg::INVALID_UNICODE, Msg::bad_escape, Msg::bad_escape_help},
    {YAML::ErrorMsg::TAB_IN_INDENTATION, Msg::tab_indentation, Msg::tab_indentation_help},
    {YAML::ErrorMsg::CHAR_IN_BLOCK, Msg::bad_block_header, Msg::bad_block_header_help},
    {YAML::ErrorMsg::ZERO_INDENT_IN_BLOCK, Msg::bad_block_header, Msg::bad_block_header_help},
    {YAML::ErrorMsg::DOC_IN_SCALAR, Msg::document_in_scalar, Msg::document_in_scalar_help},
};

/// The line of an offset, without its end.
std::string_view line_of(const Feed& feed, std::uint32_t at, std::uint32_t& begin) {
  begin = at;
  while (begin > 0 && feed.at(begin - 1) != '\n' && feed.at(begin - 1) != '\0') --begin;
  std::string_view line = feed.from(begin);
  line = line.substr(0, line.find('\n'));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

/// `word:word` at the start of a line: where the space is missing, or npos.
std::size_t missing_space(std::string_view line) {
  std::size_t at = line.find_first_not_of(" -");
  if (at == std::string_view::npos) return at;
  while (at < line.size() && (std::isalnum(static_cast<unsigned char>(line[at])) != 0 ||
                              line[at] == '_' || line[at] == '-'))
    ++at;
  const bool found = at + 1 < line.size() && line[at] == ':' && line[at + 1] != ' ' &&
                     line[at + 1] != '/' && at > line.find_first_not_of(" -");
  return found ? at : std::string_view::npos;
}

Finding translate(const YAML::ParserException& problem, const Feed& feed, const Builder& builder) {
  const auto finding = [&](Code code, std::uint32_t begin, std::uint32_t end, Text message,
                           Text help) {
    return make_finding(code, {feed.file(), begin, end}, std::move(message), std::nullopt,
                        std::move(help));
  };
  const std::uint32_t at = feed.offset_of(problem.mark.pos);
  if (const auto quote = builder.find_unclosed_quote(); quote && *quote < at)
    return finding(code::unclosed_quote, *quote, *quote + 1, Msg::unclosed_quote,
                   Msg::unclosed_quote_help);
  if (problem.msg.starts_with(YAML::ErrorMsg::UNKNOWN_ANCHOR)) {
    std::uint32_t end = at;
    const std::string_view rest = feed.from(at);
    end += static_cast<std::uint32_t>(std::min(rest.find_first_of(" \n\r,]}"), rest.size()));
    return finding(code::unknown_alias, at, end,
                   Text(Msg::unknown_alias, std::string(rest.substr(0, end - at))),
                   Msg::unknown_alias_help);
  }
  // The parser often stumbles one line behind the mistake: look at that line and the one before.
  std::uint32_t begin = 0;
  std::uint32_t line_at = at;
  for (int i = 0; i < 2; ++i) {
    const std::string_view line = line_of(feed, line_at, begin);
    const std::size_t tab = line.find_first_not_of(' ');
    if (tab != std::string_view::npos && line[tab] == '\t')
      return finding(code::tab_indentation, begin + static_cast<std::uint32_t>(tab),
                     begin + static_cast<std::uint32_t>(tab) + 1, Msg::tab_indentation,
                     Msg::tab_indentation_help);
    if (const std::size_t colon = missing_space(line); colon != std::string_view::npos) {
      const std::size_t first = line.find_first_not_of(" -");
      const std::string_view text = line.substr(first);
      return finding(code::missing_space, begin + static_cast<std::uint32_t>(first),
                     begin + static_cast<std::uint32_t>(line.size()),
                     Text(Msg::missing_space, std::string(text.substr(0, text.find(' ')))),
                     Text(Msg::missing_space_help, std::string(line.substr(first, colon - first)),
                          std::string(line.substr(colon + 1))));
    }
    if (begin == 0) break;
    line_at = begin - 1;
  }
  const std::uint32_t end = std::min(at + 1, std::max(at, feed.end()));
  for (const Complaint& complaint : complaints)
    if (problem.msg.starts_with(complaint.parser_text))
      return finding(code::syntax, at, end, complaint.message, complaint.help);
  return finding(code::syntax, at, end, Msg::bad_syntax, Msg::bad_line_help);
}

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
        feed.restart(restart.offset, stream->key + ":\n");
        builder.resume();
      } catch (const YAML::ParserException& problem) {
        throw Stop{translate(problem, feed, builder)};
      }
    }
    if (builder.has_root()) return builder.take();
    findings.add(make_finding(code::empty_file, {file, 0, 0}, Msg::empty_file, std::nullopt,
                              Text(Msg::empty_file_help)));
  } catch (const Stop& stop) {
    findings.add(stop.finding);
  }
  return std::nullopt;
}

}  // namespace peq::yaml
