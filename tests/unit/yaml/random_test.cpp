// Thousands of small random texts, right and wrong ones: stream and tree agree on every byte.
// PEQ_YAML_TEXTS=100000 for a long run, PEQ_YAML_SEED=<n> to start at another text.
#include <cstdlib>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "oracle/dice.hpp"
#include "yaml/reading.hpp"

TEST_SUITE_BEGIN("yaml");

namespace peq::yaml {
namespace {

using oracle::Dice;
using test::joined;
using test::read_stream;
using test::read_tree;
using test::Reading;

/// Writes a document; every turn is taken by the dice.
class Writer {
 public:
  explicit Writer(Dice& dice) : dice_(dice), eol_(dice.chance(15) ? "\r\n" : "\n") {}

  std::string document() {
    if (dice_.chance(5)) text_ += "\xEF\xBB\xBF";
    if (dice_.chance(10)) text_ += "---" + eol_;
    const int indent = dice_.chance(15) ? dice_.between(1, 3) : 0;
    if (dice_.chance(6)) {
      text_ += "{peq: progress/1, entries: ";
      flow_list(0);
      text_ += ", plan: p}" + eol_;
    } else {
      block_map(indent, 0, true);
    }
    if (dice_.chance(10)) text_ += "..." + eol_;
    return text_;
  }

 private:
  void pad(int indent) { text_.append(static_cast<std::size_t>(indent), ' '); }
  void end_line() {
    if (dice_.chance(8)) text_ += " # comment - a: [";
    text_ += eol_;
    while (dice_.chance(8)) {
      pad(dice_.between(0, 6));
      if (dice_.chance(50)) text_ += "# - {b: 1}";
      text_ += eol_;
    }
  }
  void anchor() {
    if (!dice_.chance(6)) return;
    anchors_.push_back(dice_.pick<std::string>({"x", "y", "z"}));
    text_ += "&" + anchors_.back() + " ";
  }
  /// Mostly of something that was named before.
  std::string alias() {
    if (dice_.chance(2)) return "*unknown";
    return anchors_.empty() ? "a" : "*" + dice_.pick(anchors_);
  }

  void block_map(int indent, int depth, bool root = false) {
    const int keys = dice_.between(1, 4);
    const int list_at = root ? dice_.between(0, keys) : -1;
    for (int i = 0; i < keys; ++i) {
      if (i > 0 || root) pad(indent);
      const bool entries = i == list_at || dice_.chance(3);
      const bool asked = dice_.chance(3);
      if (asked) text_ += "? ";
      text_ += entries ? "entries" : key(i);
      if (asked) {
        end_line();
        pad(indent);
      }
      text_ += ":";
      value(indent, depth + 1, entries);
    }
  }

  void block_list(int indent, int depth) {
    const int items = dice_.between(1, 5);
    for (int i = 0; i < items; ++i) {
      if (i > 0) pad(indent);
      text_ += "-";
      if (dice_.chance(4)) {
        end_line();  // an empty item
        continue;
      }
      const int gap = dice_.between(1, 3);
      if (dice_.chance(10)) {
        end_line();
        pad(indent + 1 + gap);
      } else {
        pad(gap);
      }
      anchor();
      node(indent + 1 + gap, depth + 1);
    }
  }

  /// Behind the colon of a key.
  void value(int indent, int depth, bool list) {
    if (!list && dice_.chance(5)) return end_line();
    if (list ? dice_.chance(85) : depth < 4 && dice_.chance(25)) {
      if (dice_.chance(5)) {
        text_ += " ";
        anchor();
      }
      end_line();
      const int deeper = indent + (dice_.chance(40) ? 0 : dice_.between(1, 4));
      if (list || dice_.chance(50)) {
        pad(deeper);
        block_list(deeper, depth + 1);
      } else {
        pad(indent + 2);
        block_map(indent + 2, depth + 1);
      }
      return;
    }
    text_ += " ";
    anchor();
    scalar_or_flow(indent, depth);
    end_line();
  }

  /// Behind a dash: `column` is where it stands.
  void node(int column, int depth) {
    if (depth < 5 && dice_.chance(35)) return block_map(column, depth);
    if (depth < 5 && dice_.chance(15)) return block_list(column, depth);
    scalar_or_flow(column, depth);
    end_line();
  }

  void scalar_or_flow(int indent, int depth) {
    if (depth < 6 && dice_.chance(35)) return dice_.chance(50) ? flow_list(depth) : flow_map(depth);
    const std::string deeper(static_cast<std::size_t>(indent) + 2, ' ');
    switch (dice_.between(0, 9)) {
    case 0: text_ += "\"" + word() + eol_ + deeper + word() + "\""; break;
    case 1: text_ += "'" + word() + eol_ + eol_ + deeper + "- " + word() + ": x'"; break;
    case 2: text_ += word() + eol_ + deeper + word(); break;
    case 3: text_ += "|" + eol_ + deeper + "- {a: 1}" + eol_ + deeper + word(); break;
    case 4: text_ += ">-" + eol_ + deeper + word() + eol_ + eol_ + deeper + "entries:"; break;
    case 5: text_ += alias(); break;
    default: text_ += plain(); break;
    }
  }

  void flow_list(int depth) {
    text_ += "[";
    for (int i = dice_.between(0, 3); i > 0; --i) {
      flow_node(depth + 1);
      text_ += i > 1 || dice_.chance(10) ? ", " : "";
      if (dice_.chance(5)) text_ += eol_ + "          ";
    }
    text_ += "]";
  }
  void flow_map(int depth) {
    text_ += "{";
    const int keys = dice_.between(0, 3);
    for (int i = 0; i < keys; ++i) {
      text_ += key(i) + ":";
      if (!dice_.chance(5)) {
        text_ += " ";
        flow_node(depth + 1);
      }
      text_ += i + 1 < keys ? ", " : "";
    }
    text_ += "}";
  }
  void flow_node(int depth) {
    anchor();
    if (depth < 6 && dice_.chance(15)) return flow_list(depth);
    if (depth < 6 && dice_.chance(15)) return flow_map(depth);
    text_ += plain();
  }

  std::string key(int number) {
    if (dice_.chance(4)) return dice_.pick<std::string>({"k0", "\"k 1\"", "'k0'", "<<", "ñ"});
    return "k" + std::to_string(number);
  }
  std::string word() {
    return dice_.pick<std::string>({"a", "b c", "ñandú", "日本", "it is", "1", "x-y", "a b c d e"});
  }
  std::string plain() {
    if (dice_.chance(7)) return alias();
    return dice_.pick<std::string>({"a", "b c", "12", "-1.5", "2022-01-01", "~", "null", "\"q\"",
                                    "'it''s'", "\"\\u00f1\"", "x-y", "ñ", "a#b", "c:d"});
  }

  Dice& dice_;
  std::string eol_;
  std::string text_;
  std::vector<std::string> anchors_;
};

/// A few bytes changed, as hands and tools do it.
void spoil(Dice& dice, std::string& text) {
  for (int times = dice.between(1, 3); times > 0 && !text.empty(); --times) {
    const std::size_t at = dice.next() % text.size();
    switch (dice.between(0, 4)) {
    case 0: text.erase(at, static_cast<std::size_t>(dice.between(1, 4))); break;
    case 1: text.resize(at); break;
    case 2: text[at] = dice.pick({' ', '\n', '\t', '-', ':', '\xC3', '\x01'}); break;
    default:
      text.insert(
          at, dice.pick<std::string>({"\"", "'",  "[",  "]",     "{",     "}",   ":",  ": ",  "- ",
                                      "#",  " ",  "  ", "\n",    "\t",    "&x ", "*x", "!t ", "|",
                                      ">",  "? ", ",",  "---\n", "...\n", "%",   "@",  "\r"}));
    }
  }
}

long number_from(const char* name, long standard) {
  const char* text = std::getenv(name);
  return text != nullptr ? std::atol(text) : standard;
}

TEST_CASE("random texts as tree and as stream") {
  const long first = number_from("PEQ_YAML_SEED", 1);
  const long count = number_from("PEQ_YAML_TEXTS", 3000);
  long right = 0;
  long items = 0;
  for (long seed = first; seed < first + count; ++seed) {
    Dice dice(static_cast<std::uint64_t>(seed));
    std::string text = Writer(dice).document();
    if (dice.chance(40)) spoil(dice, text);
    const Reading tree = read_tree(text);
    right += tree.tree.empty() ? 0 : 1;
    items += static_cast<long>(tree.items.size());
    for (const std::size_t stretch : {yaml::stretch, std::size_t{0}}) {
      const Reading stream = read_stream(text, stretch);
      const bool same_tree = tree.tree.empty() || (joined(stream.items) == joined(tree.items) &&
                                                   stream.rest == tree.rest);
      if (stream.told == tree.told && stream.tree.empty() == tree.tree.empty() && same_tree)
        continue;
      FAIL_CHECK("PEQ_YAML_SEED=" << seed << ", stretch " << stretch << "\n"
                                  << text << "\n--- tree\n"
                                  << joined(tree.items) << tree.told << "--- stream\n"
                                  << joined(stream.items) << stream.told);
    }
  }
  // The texts are worth it: most are right, and most have items.
  CHECK(right > count / 3);
  CHECK(items > count);
}

}  // namespace
}  // namespace peq::yaml

TEST_SUITE_END();
