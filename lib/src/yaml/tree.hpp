// A YAML document as a tree with places, independent of the parser behind it.
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "peq/source.hpp"

namespace peq::yaml {

enum class Kind : std::uint8_t { null, scalar, list, map };

inline constexpr std::uint32_t no_node = std::numeric_limits<std::uint32_t>::max();

/// A node. Children are chained: of a list its items, of a map key, value, key, value …
struct Node {
  Kind kind = Kind::null;
  bool quoted = false;  ///< a scalar in quotes or a block scalar: text, never a number or a date
  std::uint32_t begin = 0;  ///< offset in the file
  std::uint32_t end = 0;    ///< behind the last byte; of a block collection, behind its last scalar
  std::uint32_t text = 0, text_size = 0;  ///< in Tree::chars
  std::uint32_t first = no_node, next = no_node;
};

class View;

struct Tree {
  FileId file = 0;
  std::vector<Node> nodes;  ///< the root is the first
  std::string chars;

  void clear() {
    nodes.clear();
    chars.clear();
  }
  [[nodiscard]] bool empty() const { return nodes.empty(); }
  [[nodiscard]] View root() const;
};

/// A node seen together with its tree. Cheap to copy; valid as long as the tree is unchanged.
class View {
 public:
  View(const Tree& tree, std::uint32_t index) : tree_(&tree), index_(index) {}

  [[nodiscard]] Kind kind() const { return node().kind; }
  [[nodiscard]] bool is_scalar() const { return kind() == Kind::scalar; }
  [[nodiscard]] bool is_map() const { return kind() == Kind::map; }
  [[nodiscard]] bool is_list() const { return kind() == Kind::list; }
  [[nodiscard]] bool is_null() const { return kind() == Kind::null; }
  [[nodiscard]] bool quoted() const { return node().quoted; }
  [[nodiscard]] std::string_view text() const {
    return std::string_view(tree_->chars).substr(node().text, node().text_size);
  }
  [[nodiscard]] Place place() const { return {tree_->file, node().begin, node().end}; }

  /// Iterates over the children, `step` at a time: 1 for lists, 2 for the keys of a map.
  class Iterator {
   public:
    Iterator(const Tree& tree, std::uint32_t index, bool pairs)
        : tree_(&tree), index_(index), pairs_(pairs) {}
    View operator*() const { return {*tree_, index_}; }
    Iterator& operator++() {
      index_ = tree_->nodes[index_].next;
      if (pairs_ && index_ != no_node) index_ = tree_->nodes[index_].next;
      return *this;
    }
    bool operator!=(const Iterator& other) const { return index_ != other.index_; }

   private:
    const Tree* tree_;
    std::uint32_t index_;
    bool pairs_;
  };
  struct Range {
    Iterator first, last;
    [[nodiscard]] Iterator begin() const { return first; }
    [[nodiscard]] Iterator end() const { return last; }
  };
  /// The items of a list; nothing for other kinds.
  [[nodiscard]] Range items() const { return range(is_list(), false); }
  /// The keys of a map; the value of a key is value_of(key).
  [[nodiscard]] Range keys() const { return range(is_map(), true); }
  [[nodiscard]] View value_of(View key) const { return {*tree_, key.node().next}; }
  /// The value of a key by its name, or none.
  [[nodiscard]] bool has(std::string_view name) const { return find(name) != no_node; }
  [[nodiscard]] View operator[](std::string_view name) const { return {*tree_, find(name)}; }

 private:
  [[nodiscard]] const Node& node() const { return tree_->nodes[index_]; }
  [[nodiscard]] Range range(bool any, bool pairs) const {
    return {{*tree_, any ? node().first : no_node, pairs}, {*tree_, no_node, pairs}};
  }
  [[nodiscard]] std::uint32_t find(std::string_view name) const {
    for (const View key : keys())
      if (key.text() == name) return key.node().next;
    return no_node;
  }
  const Tree* tree_;
  std::uint32_t index_;
};

inline View Tree::root() const { return {*this, 0}; }

/// One line that shows the whole tree: `{peq: "plan/1" list: [1 ~]}`. Quoted scalars in quotes.
std::string dump(View view);

}  // namespace peq::yaml
