// An output stream over a file descriptor that remembers why it failed.
#pragma once

#include <array>
#include <ostream>
#include <streambuf>

namespace peq::cli {

class FileBuffer final : public std::streambuf {
 public:
  explicit FileBuffer(int descriptor);
  ~FileBuffer() override;
  FileBuffer(const FileBuffer&) = delete;
  FileBuffer& operator=(const FileBuffer&) = delete;
  /// The errno of the first write that failed, or 0.
  [[nodiscard]] int error() const { return error_; }

 protected:
  int_type overflow(int_type character) override;
  int sync() override;

 private:
  bool flush();
  int descriptor_;
  int error_ = 0;
  std::array<char, 1U << 16U> block_{};
};

class FileStream final : public std::ostream {
 public:
  explicit FileStream(int descriptor) : std::ostream(nullptr), buffer_(descriptor) {
    rdbuf(&buffer_);
  }
  [[nodiscard]] int error() const { return buffer_.error(); }

 private:
  FileBuffer buffer_;
};

}  // namespace peq::cli
