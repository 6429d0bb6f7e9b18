#include "yaml/feed.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/utf8.hpp"
#include "yaml/limits.hpp"

namespace peq::yaml {

namespace {

constexpr std::uint32_t block_size = 1U << 16U;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80; }

}  // namespace

Feed::Feed(const Bytes& bytes, FileId file) : bytes_(bytes), file_(file) {
  if (bytes.size() > max_file)
    throw Stop{make_finding(code::file_too_large, {file, 0, 0}, Msg::file_too_large, std::nullopt,
                            Text(Msg::file_too_large_help))};
  file_size_ = static_cast<std::uint32_t>(bytes.size());
  std::string mark(4, '\0');
  mark.resize(bytes.read(0, mark.data(), mark.size()));
  if (mark.starts_with("\xFE\xFF") || mark.starts_with("\xFF\xFE") ||
      mark.starts_with(std::string_view("\0\0\xFE\xFF", 4)))
    stop(code::wrong_encoding, 0, 2, Msg::wrong_encoding, Text(Msg::wrong_encoding_help));
  if (!mark.starts_with(byte_order_mark)) return;
  next_ = window_begin_ = released_ = given_ = parser_start_ = 3;
  mark.resize(3);
  mark.resize(bytes.read(3, mark.data(), mark.size()));
  // The parser would skip another one without counting it.
  if (mark == byte_order_mark)
    stop(code::control_character, 3, 3, Text(Msg::control_character, "U+FEFF"),
         Text(Msg::control_character_help));
}

void Feed::restart(std::uint32_t offset, std::string prefix) {
  released_ = given_ = parser_start_ = offset;
  prefix_ = std::move(prefix);
  prefix_given_ = false;
  setg(nullptr, nullptr, nullptr);
}

void Feed::prepare() {
  constexpr std::uint32_t enough = 1U << 13U;
  while (end() - given_ < enough && !at_end_of_file()) read_block();
}

std::uint32_t Feed::offset_of(int position) const {
  const auto behind = static_cast<std::uint32_t>(std::max(position, 0));
  const auto prefix = static_cast<std::uint32_t>(prefix_.size());
  return std::min(file_size_, parser_start_ + (behind > prefix ? behind - prefix : 0));
}

std::string_view Feed::from(std::uint32_t offset) const {
  if (offset < window_begin_ || offset >= end()) return {};
  return std::string_view(window_).substr(offset - window_begin_);
}

Feed::int_type Feed::underflow() {
  if (!prefix_given_) {
    prefix_given_ = true;
    setg(prefix_.data(), prefix_.data(), prefix_.data() + prefix_.size());
    return traits_type::to_int_type(*gptr());
  }
  if (given_ >= end() && !at_end_of_file()) read_block();
  if (given_ >= end()) return traits_type::eof();
  char* const first = window_.data() + (given_ - window_begin_);
  setg(first, first, window_.data() + window_.size());
  given_ = end();
  return traits_type::to_int_type(*gptr());
}

void Feed::read_block() {
  if (next_ - released_ > max_gap) throw GapTooLong{};
  // What stands before may still explain a mistake.
  constexpr std::uint32_t kept = 1U << 12U;
  if (released_ > window_begin_ + kept) {
    window_.erase(0, released_ - kept - window_begin_);
    window_begin_ = released_ - kept;
  }
  const std::uint32_t block = next_;
  const auto append = [&](std::uint32_t count) {
    const std::size_t before = window_.size();
    window_.resize(before + std::min(count, file_size_ - next_));
    window_.resize(before + bytes_.read(next_, window_.data() + before, window_.size() - before));
    if (window_.size() == before) file_size_ = next_;  // the file has become shorter
    next_ = end();
  };
  append(block_size);
  // A block ends neither inside a character nor between CR and LF.
  while (!at_end_of_file() && !window_.empty() &&
         (static_cast<unsigned char>(window_.back()) >= 0x80 || window_.back() == '\r'))
    append(1);
  validate(block);
}

bool Feed::has_later(char c) const {
  std::string block(block_size, '\0');
  for (std::uint64_t at = next_; at < file_size_;) {
    const std::size_t got = bytes_.read(at, block.data(), block.size());
    if (got == 0) return false;
    if (std::string_view(block).substr(0, got).find(c) != std::string_view::npos) return true;
    at += got;
  }
  return false;
}

void Feed::validate(std::uint32_t begin) {
  const std::string_view text = from(begin);
  const auto offset = [&](std::size_t i) { return begin + static_cast<std::uint32_t>(i); };
  for (std::size_t i = 0; i < text.size();) {
    const auto c = static_cast<unsigned char>(text[i]);
    if ((c >= 0x20 && c < 0x7F) || c == '\n' || c == '\t') {
      ++i;
      continue;
    }
    if (c == '\r') {
      if (i + 1 == text.size() || text[i + 1] != '\n')
        stop(code::lone_carriage_return, offset(i), 1, Msg::lone_carriage_return,
             Text(Msg::lone_carriage_return_help));
      ++i;
      continue;
    }
    if (c < 0x80)
      stop(code::control_character, offset(i), 1,
           Text(Msg::control_character, fmt::format("U+{:04X}", c)),
           Text(c == 0 ? Msg::control_character_nul_help : Msg::control_character_help));
    const std::string_view rest = text.substr(i, 4);
    std::size_t length = 1;
    while (length < rest.size() && is_continuation(rest[length])) ++length;
    const std::size_t valid = utf8::valid_prefix(rest.substr(0, length));
    if (valid == 0)
      stop(code::invalid_utf8, offset(i), 1, Text(Msg::invalid_utf8, fmt::format("0x{:02X}", c)),
           Text(Msg::invalid_utf8_help));
    // U+0080 to U+009F are control characters; only U+0085 is a line break of old.
    if (c == 0xC2 && static_cast<unsigned char>(rest[1]) < 0xA0)
      stop(code::control_character, offset(i), 2,
           Text(Msg::control_character,
                fmt::format("U+{:04X}", static_cast<unsigned char>(rest[1]))),
           Text(Msg::control_character_help));
    i += valid;
  }
}

void Feed::stop(Code code, std::uint32_t offset, std::uint32_t length, Text message,
                std::optional<Text> help) const {
  throw Stop{make_finding(code, {file_, offset, std::min(file_size_, offset + length)},
                          std::move(message), std::nullopt, std::move(help))};
}

}  // namespace peq::yaml
