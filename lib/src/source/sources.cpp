#include <algorithm>
#include <array>

#include "base/utf8.hpp"
#include "peq/source.hpp"

namespace peq {

namespace {

constexpr std::size_t block_size = std::size_t{1} << 14U;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80; }

/// Moves a place over some text. Columns count characters: all bytes but those that go on one.
void advance(LineColumn& place, std::string_view text) {
  if (const std::size_t last = text.rfind('\n'); last != std::string_view::npos) {
    const auto lines = std::count(text.begin(), text.end(), '\n');
    place = {place.line + static_cast<std::uint32_t>(lines), 1};
    text.remove_prefix(last + 1);
  }
  const auto continued = std::count_if(text.begin(), text.end(), is_continuation);
  place.column += static_cast<std::uint32_t>(text.size() - static_cast<std::size_t>(continued));
}

}  // namespace

FileId Sources::add(std::string name, std::unique_ptr<Bytes> bytes) {
  files_.push_back({std::move(name), std::move(bytes), {{}}});
  return static_cast<FileId>(files_.size() - 1);
}

LineColumn Sources::locate(FileId id, std::uint32_t offset) const {
  const File& file = files_[id];
  // Go on from the last checkpoint before the place; behind the last of all, each block leaves one.
  auto known = std::upper_bound(
      file.checkpoints.begin(), file.checkpoints.end(), offset,
      [](std::uint32_t wanted, const File::Checkpoint& point) { return wanted < point.offset; });
  File::Checkpoint here = *--known;
  std::array<char, block_size> block{};
  while (here.offset < offset) {
    const std::size_t wanted = std::min<std::size_t>(block.size(), offset - here.offset);
    const std::size_t got = file.bytes->read(here.offset, block.data(), wanted);
    if (got == 0) break;
    advance(here.place, {block.data(), got});
    here.offset += static_cast<std::uint32_t>(got);
    if (got == block.size() && here.offset > file.checkpoints.back().offset)
      file.checkpoints.push_back(here);
  }
  // A byte order mark is no character of the first line.
  std::array<char, 3> mark{};
  if (here.place.line == 1 && here.place.column > 1 &&
      file.bytes->read(0, mark.data(), mark.size()) == mark.size() &&
      std::string_view(mark.data(), mark.size()) == byte_order_mark)
    --here.place.column;
  return here.place;
}

std::string Sources::describe(const Place& place) const {
  return name(place.file) + ":" + std::to_string(locate(place.file, place.begin).line);
}

Sources::Line Sources::line_at(FileId id, std::uint32_t offset) const {
  constexpr std::uint32_t reach = 2048;
  const Bytes& bytes = *files_[id].bytes;
  const auto size = static_cast<std::uint32_t>(std::min<std::uint64_t>(bytes.size(), UINT32_MAX));
  offset = std::min(offset, size);
  const std::uint32_t from = offset > reach ? offset - reach : 0;
  std::string window(std::min<std::size_t>(2 * std::size_t{reach}, size - from), '\0');
  window.resize(bytes.read(from, window.data(), window.size()));
  const std::size_t first = from == 0 && window.starts_with(byte_order_mark) ? 3 : 0;
  const std::size_t at = std::max(first, std::min<std::size_t>(offset - from, window.size()));
  const std::size_t before = at == 0 ? std::string::npos : window.rfind('\n', at - 1);
  std::size_t begin = before == std::string::npos ? first : before + 1;
  std::size_t end = std::min(window.find('\n', at), window.size());
  if (end > begin && window[end - 1] == '\r') --end;
  // A window cut inside a character starts and ends with a whole one.
  if (before == std::string::npos && from > 0)
    while (begin < at && is_continuation(window[begin])) ++begin;
  if (end == window.size() && from + end < size) {
    std::size_t last = end;
    while (last > at && is_continuation(window[last - 1])) --last;
    if (last > at && utf8::valid_prefix(std::string_view(window).substr(last - 1)) == 0)
      end = last - 1;
  }
  if (end < begin) end = begin;
  return {window.substr(begin, end - begin), from + static_cast<std::uint32_t>(begin)};
}

}  // namespace peq
