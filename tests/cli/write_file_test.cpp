// Files are replaced whole or not at all.
#include <filesystem>
#include <fstream>
#include <sstream>

#include <sys/stat.h>
#include <unistd.h>

#include <doctest/doctest.h>

#include "host.hpp"

TEST_SUITE_BEGIN("cli");

namespace {

using namespace peq;
namespace fs = std::filesystem;

/// A folder that goes with the test.
struct Folder {
  fs::path path;
  Folder() : path(fs::temp_directory_path() / ("peq-test-" + std::to_string(::getpid()))) {
    fs::create_directory(path);
  }
  ~Folder() { fs::remove_all(path); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  [[nodiscard]] std::string at(const char* name) const { return (path / name).string(); }
  [[nodiscard]] std::size_t count() const {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(path), fs::directory_iterator()));
  }
};

std::string read(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

}  // namespace

TEST_CASE("a new file, then another in its place") {
  const Folder folder;
  const std::string path = folder.at("report.txt");
  CHECK_FALSE(cli::write_whole_file(path, "first\n"));
  CHECK(read(path) == "first\n");
  const mode_t mask = ::umask(0);
  ::umask(mask);
  CHECK((fs::status(path).permissions() & fs::perms::mask) == fs::perms(0666U & ~mask));
  fs::permissions(path, fs::perms(0640));
  CHECK_FALSE(cli::write_whole_file(path, "second\n"));
  CHECK(read(path) == "second\n");
  CHECK((fs::status(path).permissions() & fs::perms::mask) == fs::perms(0640));
  CHECK(folder.count() == 1);
}

TEST_CASE("a link stays a link") {
  const Folder folder;
  std::ofstream(folder.at("real.txt")) << "old";
  fs::create_symlink("real.txt", folder.at("link.txt"));
  CHECK_FALSE(cli::write_whole_file(folder.at("link.txt"), "new"));
  CHECK(fs::is_symlink(folder.at("link.txt")));
  CHECK(read(folder.at("real.txt")) == "new");
}

TEST_CASE("what can't be written leaves nothing behind") {
  const Folder folder;
  const auto missing = cli::write_whole_file(folder.at("no/report.txt"), "x");
  REQUIRE(missing);
  CHECK(missing->reason == IoReason::not_found);
  CHECK(missing->path == folder.at("no/report.txt"));
  const auto directory = cli::write_whole_file(folder.path.string(), "x");
  REQUIRE(directory);
  CHECK(directory->reason == IoReason::is_a_directory);
  std::ofstream(folder.at("file")) << "old";
  const auto below = cli::write_whole_file(folder.at("file/report.txt"), "x");
  REQUIRE(below);
  CHECK(below->reason == IoReason::not_a_directory);
  CHECK(read(folder.at("file")) == "old");
  CHECK(folder.count() == 1);
}

TEST_CASE("devices are written to as they are") {
  CHECK_FALSE(cli::write_whole_file("/dev/null", "x"));
  const auto full = cli::write_whole_file("/dev/full", "x");
  REQUIRE(full);
  CHECK(full->reason == IoReason::disk_full);
}

TEST_SUITE_END();
