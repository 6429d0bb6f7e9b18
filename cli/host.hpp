// The real world: standard streams, environment, clock, disk.
#pragma once

#include <memory>

#include "io.hpp"

namespace peq::cli {

class Host {
 public:
  Host();
  ~Host();
  Host(const Host&) = delete;
  Host& operator=(const Host&) = delete;
  Io& io();

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

/// Writes a file beside the old one, brings it to the disk, and puts it in its place. What is no
/// regular file (a device, a pipe) is written to directly.
std::optional<IoError> write_whole_file(const std::string& path, std::string_view bytes);

}  // namespace peq::cli
