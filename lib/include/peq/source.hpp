// Where bytes come from, and places in them. Room: source.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace peq {

/// Why the outside world did not give what was asked for.
enum class IoReason : std::uint8_t {
  not_found,
  nothing_found,  ///< a folder without anything of peq's
  permission_denied,
  is_a_directory,
  not_a_directory,
  disk_full,
  other,  ///< see IoError::detail
};

/// A failure of the world (not of the author): returned, never thrown.
struct IoError {
  IoReason reason = IoReason::other;
  std::string path;
  std::string detail;  ///< the system's own words, only for IoReason::other
};

/// Bytes that can be read from any offset. Stays readable if the file is replaced meanwhile.
class Bytes {
 public:
  virtual ~Bytes() = default;
  [[nodiscard]] virtual std::uint64_t size() const = 0;
  /// Reads at most `count` bytes at `offset` into `to`; returns how many there were (0 at the end
  /// or when the file has become unreadable).
  virtual std::size_t read(std::uint64_t offset, char* to, std::size_t count) const = 0;
};

struct OpenResult {
  std::unique_ptr<Bytes> bytes;  ///< null when `error` is set
  std::optional<IoError> error;
};

struct ListResult {
  std::vector<std::string> names;  ///< plain names, sorted by bytes
  std::optional<IoError> error;
};

/// The file system as peq sees it. Tests bring their own. Files are read by several threads at once
/// where several plans are checked.
class Files {
 public:
  virtual ~Files() = default;
  enum class Kind : std::uint8_t { missing, file, directory };
  [[nodiscard]] virtual Kind kind(const std::string& path) const = 0;
  [[nodiscard]] virtual OpenResult open(const std::string& path) const = 0;
  /// The names of all entries of a folder.
  [[nodiscard]] virtual ListResult list(const std::string& path) const = 0;
  /// The same for all paths of one file, so that none is read twice. Default: the path without
  /// detours (`./`, `x/../`).
  [[nodiscard]] virtual std::string identity(const std::string& path) const;
  /// The path from the root, without detours. Default: the path without detours.
  [[nodiscard]] virtual std::string absolute(const std::string& path) const;
};

/// The real disk. `-` is standard input, read whole and once.
class Disk final : public Files {
 public:
  [[nodiscard]] Kind kind(const std::string& path) const override;
  [[nodiscard]] OpenResult open(const std::string& path) const override;
  [[nodiscard]] ListResult list(const std::string& path) const override;
  [[nodiscard]] std::string identity(const std::string& path) const override;
  [[nodiscard]] std::string absolute(const std::string& path) const override;
};

/// Files held in memory, for tests and for callers that have the text already.
class MemoryFiles final : public Files {
 public:
  void add(std::string path, std::string text);
  [[nodiscard]] Kind kind(const std::string& path) const override;
  [[nodiscard]] OpenResult open(const std::string& path) const override;
  [[nodiscard]] ListResult list(const std::string& path) const override;

 private:
  struct File {
    std::string path;
    std::shared_ptr<const std::string> text;
  };
  std::vector<File> files_;  // sorted by path
};

/// Index of a file within Sources.
using FileId = std::uint32_t;

/// Bytes [begin, end) of a file. An empty stretch is a point. Offsets fit: a file has at most 1
/// GiB.
struct Place {
  FileId file = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  friend auto operator<=>(const Place&, const Place&) = default;
};

/// A place as people name it: both numbers are 1-based, the column counts characters (code points).
struct LineColumn {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
};

/// The files of one run, in the order they were read. Lines and columns are computed on demand.
class Sources {
 public:
  /// Adds a file; `name` is what messages call it.
  FileId add(std::string name, std::unique_ptr<Bytes> bytes);
  [[nodiscard]] const std::string& name(FileId file) const { return files_[file].name; }
  /// What messages call the file from now on.
  void rename(FileId file, std::string name) { files_[file].name = std::move(name); }
  [[nodiscard]] const Bytes& bytes(FileId file) const { return *files_[file].bytes; }
  [[nodiscard]] std::size_t size() const { return files_.size(); }

  /// Line and column of an offset.
  [[nodiscard]] LineColumn locate(FileId file, std::uint32_t offset) const;
  /// `name:line`, for derivations and short references.
  [[nodiscard]] std::string describe(const Place& place) const;

  /// One line of the author's own bytes around an offset, without its line end. Of a line longer
  /// than 4 KiB only the part around the offset is given.
  struct Line {
    std::string text;
    std::uint32_t begin = 0;  ///< offset of text's first byte
  };
  [[nodiscard]] Line line_at(FileId file, std::uint32_t offset) const;

 private:
  struct File {
    std::string name;
    std::unique_ptr<Bytes> bytes;
    // Line and column at growing offsets, so that a late place needs no scan from 0.
    struct Checkpoint {
      std::uint32_t offset = 0;
      LineColumn place;
    };
    mutable std::vector<Checkpoint> checkpoints;
  };
  std::vector<File> files_;
};

}  // namespace peq
