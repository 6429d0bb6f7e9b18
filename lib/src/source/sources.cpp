#include <algorithm>
#include <array>
#include <cstring>

#include "peq/source.hpp"

namespace peq {

namespace {

constexpr std::size_t block_size = std::size_t{1} << 16U;

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80; }

}  // namespace

FileId Sources::add(std::string name, std::unique_ptr<Bytes> bytes) {
  files_.push_back({std::move(name), std::move(bytes), {{0, 1}}});
  return static_cast<FileId>(files_.size() - 1);
}

LineColumn Sources::locate(FileId id, std::uint32_t offset) const {
  const File& file = files_[id];
  // Places are mostly asked for in growing order: go on from the last checkpoint before this one.
  auto checkpoint = std::upper_bound(
      file.checkpoints.begin(), file.checkpoints.end(), offset,
      [](std::uint32_t wanted, const File::Checkpoint& known) { return wanted < known.offset; });
  --checkpoint;
  std::uint32_t line = checkpoint->line;
  std::uint32_t line_start = checkpoint->offset;
  std::array<char, block_size> block{};
  std::uint32_t at = line_start;
  std::uint32_t passed = 0;  // lines since the last checkpoint
  while (at < offset) {
    const std::size_t wanted = std::min<std::size_t>(block.size(), offset - at);
    const std::size_t got = file.bytes->read(at, block.data(), wanted);
    if (got == 0) break;
    const char* from = block.data();
    const char* const end = from + got;
    while (const void* hit = std::memchr(from, '\n', static_cast<std::size_t>(end - from))) {
      from = static_cast<const char*>(hit) + 1;
      line_start = at + static_cast<std::uint32_t>(from - block.data());
      ++line;
      ++passed;
    }
    at += static_cast<std::uint32_t>(got);
    constexpr std::uint32_t checkpoint_distance = 1U << 18U;
    if (passed > 0 && line_start > file.checkpoints.back().offset + checkpoint_distance) {
      file.checkpoints.push_back({line_start, line});
      passed = 0;
    }
  }
  // Columns count characters, so the line is read once more from its start.
  std::uint32_t column = 1;
  for (at = line_start; at < offset;) {
    const std::size_t wanted = std::min<std::size_t>(block.size(), offset - at);
    const std::size_t got = file.bytes->read(at, block.data(), wanted);
    if (got == 0) break;
    for (std::size_t i = 0; i < got; ++i) column += is_continuation(block[i]) ? 0U : 1U;
    at += static_cast<std::uint32_t>(got);
  }
  // A byte order mark is no character of the first line.
  if (line_start == 0 && offset >= 3) {
    std::array<char, 3> mark{};
    if (file.bytes->read(0, mark.data(), 3) == 3 && std::memcmp(mark.data(), "\xEF\xBB\xBF", 3) == 0)
      --column;
  }
  return {line, column};
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
  const std::size_t at = std::min<std::size_t>(offset - from, window.size());
  const std::size_t before = at == 0 ? std::string::npos : window.rfind('\n', at - 1);
  std::size_t begin = before == std::string::npos ? 0 : before + 1;
  if (before == std::string::npos && from == 0 && window.starts_with("\xEF\xBB\xBF")) begin = 3;
  if (begin > at) begin = at;
  std::size_t end = std::min(window.find('\n', at), window.size());
  if (end > begin && window[end - 1] == '\r') --end;
  // A window cut inside a character starts and ends at the next whole one.
  while (begin < at && is_continuation(window[begin])) ++begin;
  if (end == window.size())
    while (end > at && end < size - from && is_continuation(window[end - 1])) --end;
  if (end < begin) end = begin;
  return {window.substr(begin, end - begin), from + static_cast<std::uint32_t>(begin)};
}

}  // namespace peq
