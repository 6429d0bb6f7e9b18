#include "file_stream.hpp"

#include <cerrno>

#include <unistd.h>

namespace peq::cli {

FileBuffer::FileBuffer(int descriptor) : descriptor_(descriptor) {
  setp(block_.data(), block_.data() + block_.size());
}

FileBuffer::~FileBuffer() { flush(); }

bool FileBuffer::flush() {
  const char* from = pbase();
  while (error_ == 0 && from < pptr()) {
    const auto written = ::write(descriptor_, from, static_cast<std::size_t>(pptr() - from));
    if (written >= 0)
      from += written;
    else if (errno != EINTR)
      error_ = errno;
  }
  setp(block_.data(), block_.data() + block_.size());
  return error_ == 0;
}

FileBuffer::int_type FileBuffer::overflow(int_type character) {
  if (!flush()) return traits_type::eof();
  if (traits_type::eq_int_type(character, traits_type::eof()))
    return traits_type::not_eof(character);
  return sputc(traits_type::to_char_type(character));
}

int FileBuffer::sync() { return flush() ? 0 : -1; }

}  // namespace peq::cli
