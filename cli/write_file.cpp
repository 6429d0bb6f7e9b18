#include <cerrno>
#include <cstdlib>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "file_error.hpp"
#include "host.hpp"

namespace peq::cli {

namespace {

/// Closes what it holds.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  [[nodiscard]] int number() const { return number_; }
  /// Closes now, for the errors that only closing shows.
  bool close() { return ::close(std::exchange(number_, -1)) == 0; }

 private:
  int number_;
};

bool write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto written = ::write(descriptor, bytes.data(), bytes.size());
    if (written >= 0)
      bytes.remove_prefix(static_cast<std::size_t>(written));
    else if (errno != EINTR)
      return false;
  }
  return true;
}

/// The file that a path means in the end; the path itself where there is none yet.
std::string resolved(const std::string& path) {
  char* real = ::realpath(path.c_str(), nullptr);
  if (real == nullptr) return path;
  std::string result(real);
  std::free(real);
  return result;
}

/// The rights of the file that is replaced, or those that a new file gets.
mode_t rights_for(const std::string& path) {
  struct stat old {};
  if (::stat(path.c_str(), &old) == 0) return old.st_mode & 07777U;
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666U & ~mask;
}

bool write_beside(const std::string& path, std::string_view bytes, std::string& beside) {
  beside = path + ".peq-XXXXXX";
  Descriptor file(::mkstemp(beside.data()));
  if (file.number() < 0) {
    beside.clear();
    return false;
  }
  return write_all(file.number(), bytes) && ::fchmod(file.number(), rights_for(path)) == 0 &&
         ::fsync(file.number()) == 0 && file.close();
}

}  // namespace

IoError file_error(const std::string& path, int error) {
  switch (error) {
  case ENOENT: return {IoReason::not_found, path, {}};
  case EACCES:
  case EPERM: return {IoReason::permission_denied, path, {}};
  case EISDIR: return {IoReason::is_a_directory, path, {}};
  case ENOTDIR: return {IoReason::not_a_directory, path, {}};
  case ENOSPC:
  case EDQUOT: return {IoReason::disk_full, path, {}};
  default: return {IoReason::other, path, std::generic_category().message(error)};
  }
}

std::optional<IoError> write_whole_file(const std::string& path, std::string_view bytes) {
  struct stat old {};
  const bool exists = ::stat(path.c_str(), &old) == 0;
  if (exists && S_ISDIR(old.st_mode)) return file_error(path, EISDIR);
  if (exists && !S_ISREG(old.st_mode)) {
    Descriptor device(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (device.number() < 0 || !write_all(device.number(), bytes)) return file_error(path, errno);
    return std::nullopt;
  }
  const std::string target = resolved(path);
  std::string beside;
  if (write_beside(target, bytes, beside) && ::rename(beside.c_str(), target.c_str()) == 0)
    return std::nullopt;
  const int error = errno;
  if (!beside.empty()) ::unlink(beside.c_str());
  return file_error(path, error);
}

}  // namespace peq::cli
