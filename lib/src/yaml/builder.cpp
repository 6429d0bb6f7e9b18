#include "yaml/builder.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <utility>

#include <fmt/format.h>

#include "yaml/limits.hpp"

namespace peq::yaml {

namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }
bool is_space(char c) { return is_blank(c) || c == '\n' || c == '\r'; }

/// Longer texts are shortened in messages.
std::string shown(std::string_view text) {
  constexpr std::size_t longest = 60;
  if (text.size() <= longest) return std::string(text);
  std::size_t cut = longest;
  while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80) --cut;
  return std::string(text.substr(0, cut)) + "…";
}

/// More brackets in a row than may be open at once: the parser may announce them as a key first.
bool opens_too_many(std::string_view text) {
  std::size_t brackets = 0;
  for (const char c : text) {
    if (c != '[' && c != '{' && !is_space(c)) break;
    brackets += c == '[' || c == '{' ? 1 : 0;
    if (brackets > max_depth) return true;
  }
  return false;
}

/// The last dash of a list in the text between two tokens, or npos.
std::size_t last_dash(std::string_view between) {
  std::size_t found = std::string_view::npos;
  for (std::size_t i = 0; i < between.size(); ++i) {
    const bool starts = i == 0 || is_space(between[i - 1]);
    if (between[i] == '#' && starts) {
      i = std::min(between.find('\n', i), between.size());
    } else if (between[i] == '-' && (i + 1 == between.size() || is_space(between[i + 1]))) {
      found = i;
    }
  }
  return found;
}

/// A stretch of a text in double quotes that YAML turns into a control character.
struct Escape {
  std::size_t begin = 0, size = 0;
  unsigned long character = 0;
};

std::optional<Escape> control_escape(std::string_view quoted) {
  constexpr std::pair<char, unsigned long> letters[] = {
      {'0', 0x00}, {'a', 0x07}, {'b', 0x08}, {'v', 0x0B},   {'f', 0x0C},
      {'r', 0x0D}, {'e', 0x1B}, {'N', 0x85}, {'L', 0x2028}, {'P', 0x2029}};
  for (std::size_t at = 0; at + 1 < quoted.size(); ++at) {
    if (quoted[at] != '\\') continue;
    const char letter = quoted[at + 1];
    Escape escape{at, 2, ' '};
    for (const auto& [name, character] : letters)
      if (name == letter) escape.character = character;
    if (letter == 'x' || letter == 'u' || letter == 'U') {
      escape.size += letter == 'x' ? 2 : letter == 'u' ? 4 : 8;
      const std::string_view digits = quoted.substr(at + 2, escape.size - 2);
      std::from_chars(digits.data(), digits.data() + digits.size(), escape.character, 16);
    }
    const unsigned long c = escape.character;
    const bool control = (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7F && c < 0xA0) ||
                         c == 0x2028 || c == 0x2029;
    if (control) return escape;
    at += escape.size - 1;
  }
  return std::nullopt;
}

}  // namespace

std::size_t glued_colon(std::string_view text) {
  const auto is_word = [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-';
  };
  std::size_t at = 0;
  while (at < text.size() && is_word(text[at])) ++at;
  // Neither a time of day nor an address.
  const bool found = at > 0 && std::isdigit(static_cast<unsigned char>(text[0])) == 0 &&
                     at + 1 < text.size() && text[at] == ':' && !is_space(text[at + 1]) &&
                     text[at + 1] != '/';
  return found ? at : std::string_view::npos;
}

Builder::Builder(Feed& feed, Findings& findings, const Stream* stream)
    : feed_(feed), findings_(findings), stream_(stream), item_(std::make_unique<Tree>()),
      tree_(&root_), last_end_(feed.end()) {
  root_.file = item_->file = feed.file();
}

Finding& Builder::report(Code code, std::uint32_t begin, std::uint32_t end, Text message,
                         std::optional<Text> help) {
  return findings_.add(make_finding(code, {feed_.file(), begin, std::min(end, feed_.end())},
                                    std::move(message), std::nullopt, std::move(help)));
}

void Builder::stop(Code code, std::uint32_t begin, std::uint32_t end, Text message,
                   std::optional<Text> help, std::vector<Edit> repair) const {
  Finding finding = make_finding(code, {feed_.file(), begin, std::min(end, feed_.end())},
                                 std::move(message), std::nullopt, std::move(help));
  finding.repair = std::move(repair);
  throw Stop{std::move(finding)};
}

std::vector<Edit> Builder::space_behind(std::uint32_t colon) const {
  // In a text of several lines the offset is another one.
  if (feed_.at(colon) != ':') return {};
  return {{{feed_.file(), colon, colon + 1}, ": "}};
}

// --- events --------------------------------------------------------------------------------------

void Builder::null(std::uint32_t at, std::size_t anchor) {
  // The parser marks an empty value at the next token; only a written `~` or `null` stands there.
  const std::string_view here = feed_.from(at);
  std::uint32_t length = 0;
  for (const std::string_view word : {"~", "null", "Null", "NULL"})
    if (here.starts_with(word) &&
        (here.size() == word.size() || is_space(here[word.size()]) ||
         std::string_view(",]}").find(here[word.size()]) != std::string_view::npos))
      length = static_cast<std::uint32_t>(word.size());
  const bool written = length > 0;
  if (!frames_.empty() && frames_.back().streams) begin_item(at, true);
  if (frames_.empty()) {
    if (written) add(Kind::null, at, at + length, false, {});
    return;
  }
  Frame& frame = frames_.back();
  if (!frame.map) {
    std::uint32_t place = at;
    if (!written && !frame.flow) {
      // The dash of the empty item is the last one before the next token.
      const std::string_view between = feed_.from(last_end_).substr(0, at - last_end_);
      if (const std::size_t dash = last_dash(between); dash != std::string_view::npos)
        place = last_end_ + static_cast<std::uint32_t>(dash);
    }
    report(code::null_item, place, place + std::max(1U, length), Msg::null_item,
           Text(Msg::null_item_help));
    last_end_ = std::max(last_end_, place + std::max(1U, length));
  } else if (!frame.has_key) {
    stop(code::bad_key, at, at + std::max(1U, length), Msg::null_key, Text(Msg::bad_key_help));
  } else {
    Node& key = tree_->nodes[frame.last];
    const std::string text = tree_->chars.substr(key.text, key.text_size);
    const std::size_t colon = glued_colon(text);
    if (!written && !key.quoted && colon != std::string::npos) {
      const std::string value = text.substr(colon + 1);
      report(code::missing_space, key.begin, key.end, Text(Msg::missing_space, shown(text)),
             Text(Msg::missing_space_help, text.substr(0, colon), shown(value)))
          .repair = space_behind(key.begin + static_cast<std::uint32_t>(colon));
      // Reading goes on with what is meant, so that the key is not missed as well.
      key.text_size = static_cast<std::uint32_t>(colon);
      add(Kind::scalar, key.begin, key.end, false, value);
      completed();
      return;
    }
  }
  const std::uint32_t begin = written ? at : last_end_;
  const std::uint32_t node = add(Kind::null, begin, begin + length, false, {});
  remember(anchor, node);
  if (written) last_end_ = begin + length;
  completed();
}

void Builder::scalar(std::uint32_t at, bool quoted, bool tagged, std::size_t anchor,
                     const std::string& value) {
  if (swallow_ > 0) {
    --swallow_;
    return;
  }
  if (!frames_.empty() && frames_.back().streams) begin_item(at, true);
  if (in_block()) check_indentation(at);
  const std::uint32_t begin = skip_properties(at, &tagged);
  if (tagged) report(code::tag, at, at + 1, Msg::tag, Text(Msg::tag_help));
  const std::uint32_t end = scalar_end(begin, quoted, value);
  if (value.size() > max_scalar)
    stop(code::scalar_too_long, begin, begin + 1, Msg::scalar_too_long,
         Text(Msg::scalar_too_long_help));
  if (value.find("peq:") != std::string::npos)
    findings_.note_marked_text({feed_.file(), begin, end});
  last_quote_.reset();
  if (const char first = feed_.at(begin); quoted && (first == '"' || first == '\'')) {
    last_quote_ = begin;
    if (first == '"') check_escapes(begin, end);
  }
  if (frames_.empty()) {
    const std::size_t colon = glued_colon(value);
    if (!quoted && colon != std::string::npos)
      stop(code::missing_space, begin, end, Text(Msg::missing_space, shown(value)),
           Text(Msg::missing_space_help, value.substr(0, colon),
                shown(std::string_view(value).substr(colon + 1))),
           space_behind(begin + static_cast<std::uint32_t>(colon)));
  } else if (frames_.back().map && !frames_.back().has_key) {
    accept_key(begin, end, value, quoted);
    remember(anchor, frames_.back().last);
    last_end_ = end;
    return;
  }
  const std::uint32_t node = add(Kind::scalar, begin, end, quoted, value);
  remember(anchor, node);
  feed_.release(std::min(begin, last_end_));
  last_end_ = end;
  completed();
}

void Builder::open(Kind kind, std::uint32_t at, bool flow, bool tagged, std::size_t anchor) {
  if (swallow_ > 0) {
    --swallow_;
    return;
  }
  if (!frames_.empty() && frames_.back().streams) begin_item(at, false);
  if (in_block()) check_indentation(at);
  if (tagged) report(code::tag, at, at + 1, Msg::tag, Text(Msg::tag_help));
  if (frames_.size() >= max_depth || opens_too_many(feed_.from(at)))
    stop(code::too_deep, at, at + 1, Text(Msg::too_deep, max_depth), Text(Msg::too_deep_help));
  if (!frames_.empty() && frames_.back().map && !frames_.back().has_key) {
    // With a quote that swallowed the rest of the file the parser takes what is before it for a
    // key.
    const auto quote = feed_.at_end_of_file() ? find_unclosed_quote() : std::nullopt;
    if (quote)
      stop(code::unclosed_quote, *quote, *quote + 1, Msg::unclosed_quote,
           Text(Msg::unclosed_quote_help));
    stop(code::bad_key, at, at + 1, Msg::collection_as_key, Text(Msg::bad_key_help));
  }
  // A list with an anchor may be asked for again, so it is kept; read() hands its items out then.
  const bool streams =
      kind == Kind::list && stream_ != nullptr && frames_.size() == 1 && anchor == 0 &&
      tree_ == &root_ && frames_.back().map && !frames_.back().drop &&
      root_.nodes[frames_.back().last].text_size == stream_->key.size() &&
      std::string_view(root_.chars)
              .substr(root_.nodes[frames_.back().last].text, stream_->key.size()) == stream_->key;
  const std::uint32_t begin = skip_properties(at);
  if (frames_.empty()) root_column_ = column_of(at, begin);
  const std::uint32_t node = add(kind, begin, begin + (flow ? 1 : 0), false, {});
  remember(anchor, node);
  Frame frame;
  frame.tree = tree_;
  frame.node = node;
  frame.map = kind == Kind::map;
  frame.flow = flow || !in_block();
  if (const char bracket = feed_.at(begin); flow && (bracket == '{' || bracket == '['))
    frame.bracket = begin;
  frame.streams = streams;
  frames_.push_back(std::move(frame));
  feed_.release(std::min(begin, last_end_));
  if (flow) last_end_ = begin + 1;
}

void Builder::close() {
  const Frame& frame = frames_.back();
  Node& node = tree_->nodes[frame.node];
  node.end = std::max(node.begin + 1, last_end_);
  if (frame.bracket) {
    // Only blanks, commas and comments can stand before the closing bracket.
    const std::string_view rest = feed_.from(last_end_);
    bool comment = false;
    for (std::size_t i = 0; i < rest.size(); ++i) {
      if (rest[i] == '\n') comment = false;
      if (rest[i] == '#') comment = true;
      if (comment || (rest[i] != '}' && rest[i] != ']')) continue;
      node.end = last_end_ + static_cast<std::uint32_t>(i) + 1;
      break;
    }
  }
  last_end_ = node.end;
  frames_.pop_back();
  completed();
}

void Builder::alias(std::uint32_t at, std::size_t anchor) {
  if (!frames_.empty() && frames_.back().streams) begin_item(at, true);
  std::uint32_t end = at + 1;
  while (end < feed_.end() && !is_space(feed_.at(end)) &&
         std::string_view(",]}").find(feed_.at(end)) == std::string_view::npos)
    ++end;
  const auto known = anchors_.find(anchor);
  const std::string name(feed_.from(at).substr(0, end - at));
  if (known == anchors_.end())
    stop(code::unknown_alias, at, end, Text(Msg::unknown_alias, name),
         Text(Msg::unknown_alias_help));
  const bool open_node = std::any_of(frames_.begin(), frames_.end(), [&](const Frame& frame) {
    return frame.tree == known->second.tree && frame.node == known->second.node;
  });
  if (open_node)
    stop(code::cyclic_alias, at, end, Text(Msg::cyclic_alias, name), Text(Msg::cyclic_alias_help));
  if (!frames_.empty() && frames_.back().map && !frames_.back().has_key)
    stop(code::bad_key, at, end, Msg::alias_as_key, Text(Msg::bad_key_help));
  alias_ = {feed_.file(), at, end};
  copy(*known->second.tree, known->second.node, at, end, frames_.size());
  last_end_ = end;
  completed();
}

void Builder::resume() {
  swallow_ = 3;  // the root map, its key, the list
}

// --- nodes ---------------------------------------------------------------------------------------

std::uint32_t Builder::add(Kind kind, std::uint32_t begin, std::uint32_t end, bool quoted,
                           std::string_view text) {
  if (tree_->nodes.size() >= max_nodes)
    stop(code::too_many_nodes, begin, begin + 1, Msg::too_many_nodes,
         Text(Msg::too_many_nodes_help));
  Node node;
  node.kind = kind;
  node.quoted = quoted;
  node.begin = begin;
  node.end = end;
  node.text = static_cast<std::uint32_t>(tree_->chars.size());
  node.text_size = static_cast<std::uint32_t>(text.size());
  tree_->chars += text;
  tree_->nodes.push_back(node);
  const auto index = static_cast<std::uint32_t>(tree_->nodes.size() - 1);
  attach(index);
  return index;
}

void Builder::attach(std::uint32_t node) {
  // The first node of an item stands by itself in a tree of its own.
  if (frames_.empty() || frames_.back().streams) return;
  Frame& frame = frames_.back();
  if (frame.last == no_node)
    tree_->nodes[frame.node].first = node;
  else
    tree_->nodes[frame.last].next = node;
  frame.last = node;
}

void Builder::completed() {
  if (frames_.empty()) return;
  Frame& frame = frames_.back();
  if (frame.streams) {
    finish_item();
    return;
  }
  if (!frame.map) return;
  frame.has_key = false;
  if (!frame.drop) return;
  frame.drop = false;
  frame.last = frame.before_key;
  if (frame.last == no_node)
    tree_->nodes[frame.node].first = no_node;
  else
    tree_->nodes[frame.last].next = no_node;
}

void Builder::accept_key(std::uint32_t at, std::uint32_t end, const std::string& text,
                         bool quoted) {
  Frame& frame = frames_.back();
  frame.before_key = frame.last;
  frame.has_key = true;
  if (text == "<<" && !quoted) {
    report(code::merge_key, at, end, Msg::merge_key, Text(Msg::merge_key_help));
    frame.drop = true;
  }
  // Small maps are searched, large ones get an index.
  constexpr std::uint32_t indexed_from = 24;
  const Node* first = nullptr;
  if (frame.keys) {
    const auto [entry, added] =
        frame.keys->try_emplace(text, static_cast<std::uint32_t>(tree_->nodes.size()));
    if (!added) first = &tree_->nodes[entry->second];
  } else {
    const View map(*tree_, frame.node);
    for (std::uint32_t key = tree_->nodes[frame.node].first; key != no_node;
         key = tree_->nodes[tree_->nodes[key].next].next)
      if (View(*tree_, key).text() == text) first = &tree_->nodes[key];
    if (++frame.count == indexed_from) {
      frame.keys = std::make_unique<std::unordered_map<std::string, std::uint32_t>>();
      for (std::uint32_t key = tree_->nodes[frame.node].first; key != no_node;
           key = tree_->nodes[tree_->nodes[key].next].next)
        frame.keys->try_emplace(std::string(View(*tree_, key).text()), key);
      if (first == nullptr)
        frame.keys->try_emplace(text, static_cast<std::uint32_t>(tree_->nodes.size()));
    }
  }
  if (first != nullptr) {
    Finding finding = make_finding(code::duplicate_key, {feed_.file(), at, end},
                                   Text(Msg::duplicate_key, shown(text)), std::nullopt,
                                   Text(Msg::duplicate_key_help));
    finding.related.push_back({{feed_.file(), first->begin, first->end}, Msg::first_here});
    findings_.add(std::move(finding));
    frame.drop = true;
  }
  add(Kind::scalar, at, end, quoted, text);
}

void Builder::begin_item(std::uint32_t at, bool simple) {
  // Without anchors a new parser can go on here, from the line of the item's dash.
  if (!simple && anchors_.empty() && !frames_.back().flow &&
      at - feed_.parser_start() > stream_->stretch)
    restart_at_dash(at);
  tree_ = item_.get();
  tree_->clear();
}

void Builder::restart_at_dash(std::uint32_t at) {
  const std::size_t dash = last_dash(feed_.from(last_end_).substr(0, at - last_end_));
  if (dash == std::string_view::npos) return;
  std::uint32_t line = last_end_ + static_cast<std::uint32_t>(dash);
  while (line > 0 && feed_.at(line - 1) == ' ') --line;
  if (line <= feed_.parser_start() || feed_.at(line - 1) != '\n') return;
  last_end_ = line;
  throw Restart{line, std::string(root_column_, ' ') + stream_->key + ":\n"};
}

void Builder::finish_item() {
  tree_ = &root_;
  stream_->item(item_->root());
  feed_.release(last_end_);
  if (item_has_anchor_) {
    kept_.push_back(std::move(item_));
    item_ = std::make_unique<Tree>();
    item_->file = feed_.file();
    item_has_anchor_ = false;
  }
}

void Builder::remember(std::size_t anchor, std::uint32_t node) {
  if (anchor == 0) return;
  anchors_[anchor] = {tree_, node};
  if (tree_ == item_.get()) item_has_anchor_ = true;
}

std::uint32_t Builder::copy(const Tree& tree, std::uint32_t from, std::uint32_t at,
                            std::uint32_t end, std::size_t depth) {
  if (++alias_nodes_ > max_alias_nodes)
    stop(code::alias_budget, alias_.begin, alias_.end, Text(Msg::alias_budget, max_alias_nodes),
         Text(Msg::alias_budget_help));
  if (depth > max_depth)
    stop(code::too_deep, alias_.begin, alias_.end, Text(Msg::too_deep, max_depth),
         Text(Msg::too_deep_help));
  const Node original = tree.nodes[from];
  const std::string text = tree.chars.substr(original.text, original.text_size);
  const std::uint32_t node = add(original.kind, at, end, original.quoted, text);
  if (original.first == no_node) return node;
  Frame frame;
  frame.node = node;
  frames_.push_back(std::move(frame));
  for (std::uint32_t child = original.first; child != no_node; child = tree.nodes[child].next)
    copy(tree, child, tree.nodes[child].begin, tree.nodes[child].end, depth + 1);
  frames_.pop_back();
  return node;
}

// --- places --------------------------------------------------------------------------------------

std::optional<std::uint32_t> Builder::open_bracket() const {
  const auto innermost = std::find_if(frames_.rbegin(), frames_.rend(),
                                      [](const Frame& frame) { return frame.bracket.has_value(); });
  return innermost != frames_.rend() ? innermost->bracket : std::nullopt;
}

std::uint32_t Builder::skip_properties(std::uint32_t at, bool* tagged) const {
  while (feed_.at(at) == '&' || feed_.at(at) == '!') {
    // The parser hides a lone `!`, which would take the sign out of a text.
    if (tagged != nullptr && feed_.at(at) == '!') *tagged = true;
    while (at < feed_.end() && !is_space(feed_.at(at))) ++at;
    while (at < feed_.end() && (is_space(feed_.at(at)) || feed_.at(at) == '#')) {
      if (feed_.at(at) == '#')
        while (at < feed_.end() && feed_.at(at) != '\n') ++at;
      else
        ++at;
    }
  }
  return at;
}

std::uint32_t Builder::column_of(std::uint32_t at, std::uint32_t begin) const {
  // A tag in the same line is the first key's; one in a line of its own is the map's.
  if (feed_.from(at).substr(0, begin - at).find('\n') != std::string_view::npos) at = begin;
  std::uint32_t column = 0;
  while (column < at && feed_.at(at - column - 1) != '\n' && feed_.at(at - column - 1) != '\0')
    ++column;
  return column;
}

std::uint32_t Builder::closing_quote(std::uint32_t opening) const {
  const std::string_view text = feed_.from(opening);
  const char quote = text.empty() ? '"' : text[0];
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (quote == '"' && text[i] == '\\') {
      ++i;
    } else if (text[i] == quote) {
      if (quote == '\'' && i + 1 < text.size() && text[i + 1] == quote)
        ++i;
      else
        return opening + static_cast<std::uint32_t>(i);
    }
  }
  return no_node;
}

std::uint32_t Builder::scalar_end(std::uint32_t at, bool quoted, const std::string& value) const {
  const char first = feed_.at(at);
  if (quoted && (first == '"' || first == '\'')) {
    const std::uint32_t close = closing_quote(at);
    if (close == no_node)
      stop(code::unclosed_quote, at, at + 1, Msg::unclosed_quote, Text(Msg::unclosed_quote_help));
    return close + 1;
  }
  const std::string_view text = feed_.from(at);
  if (!quoted && text.starts_with(value)) return at + static_cast<std::uint32_t>(value.size());
  // A block scalar behind the line of its sign, or a plain one over several lines: folding changes
  // nothing but white space, so the other bytes are counted off.
  std::size_t end = std::min(text.find('\n'), text.size());
  if (first != '|' && first != '>') end = 0;
  auto left = std::count_if(value.begin(), value.end(), [](char c) { return !is_space(c); });
  for (std::size_t i = end; i < text.size() && left > 0; ++i) {
    if (is_space(text[i])) continue;
    --left;
    end = i + 1;
  }
  while (end > 1 && is_space(text[end - 1])) --end;
  return at + static_cast<std::uint32_t>(end);
}

void Builder::check_escapes(std::uint32_t begin, std::uint32_t end) {
  const auto escape = control_escape(feed_.from(begin).substr(0, end - begin));
  if (!escape) return;
  const std::uint32_t at = begin + static_cast<std::uint32_t>(escape->begin);
  report(code::control_character, at, at + static_cast<std::uint32_t>(escape->size),
         Text(Msg::control_escape, fmt::format("U+{:04X}", escape->character)),
         Text(Msg::bad_escape_help));
}

Finding Builder::too_long() const {
  // The next token begins behind white space, comments and the signs between tokens.
  std::uint32_t at = last_end_;
  while (at < feed_.end() && is_space(feed_.at(at))) ++at;
  const std::uint32_t first = at;
  while (at < feed_.end()) {
    const bool comment = feed_.at(at) == '#';
    const bool sign = std::string_view(",:?-").find(feed_.at(at)) != std::string_view::npos;
    if (!comment && !is_space(feed_.at(at)) && !(sign && is_space(feed_.at(at + 1)))) break;
    if (comment)
      while (at < feed_.end() && feed_.at(at) != '\n') ++at;
    else
      ++at;
  }
  at = skip_properties(at);
  const auto found = [&](Code code, std::uint32_t place, Msg message, Msg help) {
    return make_finding(code, {feed_.file(), place, place + 1}, message, std::nullopt, Text(help));
  };
  const auto quote = find_unclosed_quote();
  if (quote && !feed_.has_later(feed_.at(*quote)))
    return found(code::unclosed_quote, *quote, Msg::unclosed_quote, Msg::unclosed_quote_help);
  if (at < feed_.end() && feed_.at(at) != '[' && feed_.at(at) != '{')
    return found(code::scalar_too_long, at, Msg::scalar_too_long, Msg::scalar_too_long_help);
  return found(code::collection_too_long, at < feed_.end() ? at : first, Msg::collection_too_long,
               Msg::collection_too_long_help);
}

void Builder::check_indentation(std::uint32_t at) const {
  std::uint32_t begin = at;
  std::optional<std::uint32_t> tab;
  while (begin > 0 && is_blank(feed_.at(begin - 1)))
    if (feed_.at(--begin) == '\t') tab = begin;
  if (!tab || (begin > 0 && feed_.at(begin - 1) != '\n')) return;
  stop(code::tab_indentation, *tab, *tab + 1, Msg::tab_indentation,
       Text(Msg::tab_indentation_help));
}

std::optional<std::uint32_t> Builder::find_unclosed_quote() const {
  const std::uint32_t begin = last_end_ <= feed_.end() ? last_end_ : feed_.parser_start();
  const std::string_view text = feed_.from(begin);
  bool may_start = true;  // a quote opens a scalar only where a token may begin
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '#' && (i == 0 || is_space(text[i - 1]))) {
      i = text.find('\n', i);
      if (i == std::string_view::npos) break;
      may_start = true;
    } else if (may_start && (c == '"' || c == '\'')) {
      const std::uint32_t close = closing_quote(begin + static_cast<std::uint32_t>(i));
      if (close == no_node) return begin + static_cast<std::uint32_t>(i);
      i = close - begin;
      may_start = false;
    } else if (c == '\n' || std::string_view("[{,").find(c) != std::string_view::npos) {
      may_start = true;
    } else if (!is_blank(c)) {
      may_start =
          (c == ':' || c == '-' || c == '?') && i + 1 < text.size() && is_space(text[i + 1]);
    }
  }
  return std::nullopt;
}

}  // namespace peq::yaml
