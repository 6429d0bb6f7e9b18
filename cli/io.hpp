// The world as the tool sees it. Tests bring their own.
#pragma once

#include <functional>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

#include "peq/date.hpp"
#include "peq/source.hpp"

namespace peq::cli {

struct Io {
  std::ostream& out;  ///< data
  std::ostream& err;  ///< talk
  const Files& files;
  /// An environment variable; none where it is not set.
  std::function<std::optional<std::string>(const std::string&)> variable;
  /// Replaces a file by these bytes, whole or not at all.
  std::function<std::optional<IoError>(const std::string& path, std::string_view bytes)> write_file;
  /// Why writing to `out` failed, once it has; none where the reader has just gone away.
  std::function<std::optional<IoError>()> why_out_failed;
  Date today;
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  std::optional<int> terminal_width;  ///< in cells; none without a terminal
};

}  // namespace peq::cli
