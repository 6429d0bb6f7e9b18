// The bytes of a file on their way to the parser: checked for what it would let through, and kept
// in a window so that places can be looked at.
#pragma once

#include <cstdint>
#include <streambuf>
#include <string>
#include <string_view>

#include "diagnostics/findings.hpp"
#include "peq/source.hpp"

namespace peq::yaml {

/// Thrown through the parser to end a file, with the finding that says why. Never leaves the room.
struct Stop {
  Finding finding;
};

/// Thrown through the parser where it has not announced anything for too long (limits.hpp).
struct GapTooLong {};

class Feed final : public std::streambuf {
 public:
  Feed(const Bytes& bytes, FileId file);

  /// Goes (back) to an offset, where a new parser shall start behind the words of `prefix`.
  void restart(std::uint32_t offset, std::string prefix);

  /// Reads what a parser takes while it is made: it leaks when it is stopped there.
  void prepare();

  /// Where the parser's position (counted from its own start) lies in the file.
  [[nodiscard]] std::uint32_t offset_of(int position) const;

  /// Everything before this offset is not looked at any more, and the parser has got there.
  void release(std::uint32_t offset) { released_ = offset; }

  [[nodiscard]] FileId file() const { return file_; }
  [[nodiscard]] std::uint32_t end() const { return window_begin_ + size_of_window(); }
  [[nodiscard]] std::uint32_t parser_start() const { return parser_start_; }
  /// The byte at an offset between the released one and end(), 0 elsewhere.
  [[nodiscard]] char at(std::uint32_t offset) const {
    return offset >= window_begin_ && offset < end() ? window_[offset - window_begin_] : '\0';
  }
  /// The window from an offset on.
  [[nodiscard]] std::string_view from(std::uint32_t offset) const;
  /// Whether a character occurs in the part of the file that has not been read yet.
  [[nodiscard]] bool has_later(char c) const;
  [[nodiscard]] bool at_end_of_file() const { return next_ >= file_size_; }

 protected:
  int_type underflow() override;

 private:
  [[nodiscard]] std::uint32_t size_of_window() const {
    return static_cast<std::uint32_t>(window_.size());
  }
  void read_block();
  /// Ends the file at the first byte that no text file has.
  void validate(std::uint32_t begin);
  [[noreturn]] void stop(Code code, std::uint32_t offset, std::uint32_t length, Text message,
                         std::optional<Text> help) const;

  const Bytes& bytes_;
  FileId file_;
  std::uint32_t file_size_;
  std::string window_;  // bytes [window_begin_, end())
  std::uint32_t window_begin_ = 0;
  std::uint32_t next_ = 0;   // offset of the next block
  std::uint32_t given_ = 0;  // everything before was handed to the parser
  std::uint32_t released_ = 0;
  std::uint32_t parser_start_ = 0;  // offset of the first byte the parser gets behind the prefix
  std::string prefix_;
  bool prefix_given_ = true;
};

}  // namespace peq::yaml
