// Builds trees from the parser's events and catches what the parser lets through: design.md 3.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "peq/finding.hpp"
#include "yaml/feed.hpp"
#include "yaml/limits.hpp"
#include "yaml/tree.hpp"

namespace peq::yaml {

/// A list under a key of the root that is handed out item by item instead of being kept.
struct Stream {
  std::string key;
  std::function<void(View)> item;
  std::size_t stretch = yaml::stretch;  ///< a new parser goes on after about so many bytes
};

/// Where `key:value` lacks its space, as the position of the colon; npos where it is no such text.
std::size_t glued_colon(std::string_view text);

/// Thrown through the parser at the start of an item: a new parser shall go on at this offset,
/// behind words that make it expect the item.
struct Restart {
  std::uint32_t offset;
  std::string prefix;
};

class Builder {
 public:
  Builder(Feed& feed, Findings& findings, const Stream* stream);

  // The parser's events, with offsets in the file. `anchor` 0: none. `tagged`: an explicit tag.
  void null(std::uint32_t at, std::size_t anchor);
  void alias(std::uint32_t at, std::size_t anchor);
  void scalar(std::uint32_t at, bool quoted, bool tagged, std::size_t anchor,
              const std::string& value);
  void open(Kind kind, std::uint32_t at, bool flow, bool tagged, std::size_t anchor);
  void close();

  /// The next events up to the streamed list repeat what was seen already.
  void resume();

  /// The root map, or whatever stands there; without the items of a streamed list.
  Tree take() { return std::move(root_); }
  [[nodiscard]] bool has_root() const { return !root_.empty(); }

  /// The first quote from here on that is never closed, or no offset.
  [[nodiscard]] std::optional<std::uint32_t> find_unclosed_quote() const;
  /// What goes on for longer than may be (limits.hpp) behind the last thing that was understood.
  [[nodiscard]] Finding too_long() const;
  /// Behind the last thing that was understood.
  [[nodiscard]] std::uint32_t last_end() const { return last_end_; }
  /// The opening quote of the last thing that was understood, if it is a text in quotes.
  [[nodiscard]] std::optional<std::uint32_t> last_quote() const { return last_quote_; }
  /// The innermost bracket or brace that is open.
  [[nodiscard]] std::optional<std::uint32_t> open_bracket() const;

 private:
  struct Frame {
    const Tree* tree = nullptr;
    std::uint32_t node = no_node;
    std::uint32_t last = no_node;  // last child
    bool map = false;
    bool flow = false;
    std::optional<std::uint32_t> bracket;  // where the author wrote one
    bool streams = false;                  // the streamed list itself
    bool has_key = false;                  // a key waits for its value
    bool drop = false;                     // the pair being read is left out
    std::uint32_t before_key = no_node;    // last child before the pair
    std::uint32_t count = 0;
    std::unique_ptr<std::unordered_map<std::string, std::uint32_t>> keys;  // of large maps
  };
  struct Anchor {
    const Tree* tree = nullptr;
    std::uint32_t node = no_node;
  };

  std::uint32_t add(Kind kind, std::uint32_t begin, std::uint32_t end, bool quoted,
                    std::string_view text);
  void attach(std::uint32_t node);
  void completed();
  void begin_item(std::uint32_t at, bool simple);
  void restart_at_dash(std::uint32_t at);
  void finish_item();
  void accept_key(std::uint32_t at, std::uint32_t end, const std::string& text, bool quoted);
  void remember(std::size_t anchor, std::uint32_t node);
  std::uint32_t copy(const Tree& tree, std::uint32_t node, std::uint32_t at, std::uint32_t end,
                     std::size_t depth);
  [[nodiscard]] std::uint32_t skip_properties(std::uint32_t at, bool* tagged = nullptr) const;
  [[nodiscard]] std::uint32_t scalar_end(std::uint32_t at, bool quoted,
                                         const std::string& value) const;
  /// Bytes before the root map in its line, which begins with the properties at `at`.
  [[nodiscard]] std::uint32_t column_of(std::uint32_t at, std::uint32_t begin) const;
  [[nodiscard]] std::uint32_t closing_quote(std::uint32_t opening) const;
  void check_indentation(std::uint32_t at) const;
  void check_escapes(std::uint32_t begin, std::uint32_t end);
  Finding& report(Code code, std::uint32_t begin, std::uint32_t end, Text message,
                  std::optional<Text> help = {});
  [[noreturn]] void stop(Code code, std::uint32_t begin, std::uint32_t end, Text message,
                         std::optional<Text> help = {}, std::vector<Edit> repair = {}) const;
  /// The repair of a colon without a space, where it stands at that offset.
  [[nodiscard]] std::vector<Edit> space_behind(std::uint32_t colon) const;
  [[nodiscard]] bool in_block() const { return frames_.empty() || !frames_.back().flow; }

  Feed& feed_;
  Findings& findings_;
  const Stream* stream_;
  Tree root_;
  std::unique_ptr<Tree> item_;
  Tree* tree_;
  std::vector<Frame> frames_;
  std::map<std::size_t, Anchor> anchors_;
  std::vector<std::unique_ptr<Tree>> kept_;  // items that hold anchors
  bool item_has_anchor_ = false;
  std::size_t alias_nodes_ = 0;
  Place alias_;  // the one being written out
  std::uint32_t last_end_ = 0;
  std::optional<std::uint32_t> last_quote_;
  int swallow_ = 0;
  std::uint32_t root_column_ = 0;
};

}  // namespace peq::yaml
