#include "host.hpp"

#include <csignal>
#include <cstdlib>
#include <ctime>

#include <sys/ioctl.h>
#include <unistd.h>

#include "file_error.hpp"
#include "file_stream.hpp"

namespace peq::cli {

namespace {

/// The day on the user's calendar.
Date local_day() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  return Date::from_ymd(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday).value_or(Date());
}

std::optional<int> terminal_width() {
  for (int descriptor : {STDOUT_FILENO, STDERR_FILENO}) {
    winsize size{};
    if (isatty(descriptor) != 0 && ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
      return size.ws_col;
  }
  return std::nullopt;
}

}  // namespace

struct Host::Parts {
  FileStream out{STDOUT_FILENO};
  FileStream err{STDERR_FILENO};
  Disk disk;
  Io io{out,
        err,
        disk,
        [](const std::string& name) -> std::optional<std::string> {
          const char* value = std::getenv(name.c_str());
          return value == nullptr ? std::nullopt : std::optional<std::string>(value);
        },
        write_whole_file,
        [this]() -> std::optional<IoError> {
          if (out.error() == 0 || out.error() == EPIPE) return std::nullopt;
          return file_error("-", out.error());
        },
        local_day(),
        isatty(STDOUT_FILENO) != 0,
        isatty(STDERR_FILENO) != 0,
        terminal_width()};
};

Host::Host() : parts_(std::make_unique<Parts>()) {
  // A reader that goes away shows as a failed write, not as a signal.
  std::signal(SIGPIPE, SIG_IGN);
}

Host::~Host() = default;

Io& Host::io() { return parts_->io; }

}  // namespace peq::cli
