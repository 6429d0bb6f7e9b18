// The real disk, in a folder of its own.
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

#include <doctest/doctest.h>

#include "peq/source.hpp"

TEST_SUITE_BEGIN("source");

namespace fs = std::filesystem;

namespace peq {
namespace {

class Folder {
 public:
  Folder() {
    std::string pattern = (fs::temp_directory_path() / "peq-disk-XXXXXX").string();
    REQUIRE(::mkdtemp(pattern.data()) != nullptr);
    path_ = pattern;
  }
  ~Folder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  [[nodiscard]] std::string operator/(const std::string& name) const {
    return (path_ / name).string();
  }
  [[nodiscard]] std::string path() const { return path_.string(); }
  void write(const std::string& name, const std::string& text) const {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << text;
  }

 private:
  fs::path path_;
};

std::string content(const OpenResult& opened) {
  if (!opened.bytes) return "(none)";
  std::string text(opened.bytes->size(), '\0');
  text.resize(opened.bytes->read(0, text.data(), text.size()));
  return text;
}

IoReason reason(const std::optional<IoError>& error) {
  REQUIRE(error);
  return error->reason;
}

TEST_CASE("files and folders") {
  const Folder folder;
  folder.write("plan.yaml", "peq: plan/1\n");
  folder.write("progress/2022.yaml", "");
  folder.write("progress/2023.yaml", "x");
  const Disk disk;
  CHECK((disk.kind(folder / "plan.yaml") == Files::Kind::file));
  CHECK((disk.kind(folder / "progress") == Files::Kind::directory));
  CHECK((disk.kind(folder / "gone") == Files::Kind::missing));
  CHECK((disk.kind(folder / "plan.yaml/x") == Files::Kind::missing));
  CHECK(content(disk.open(folder / "plan.yaml")) == "peq: plan/1\n");
  CHECK(content(disk.open(folder / "progress/2022.yaml")).empty());
  CHECK(
      (disk.list(folder / "progress").names == std::vector<std::string>{"2022.yaml", "2023.yaml"}));
}

TEST_CASE("what can't be opened or listed") {
  const Folder folder;
  folder.write("plan.yaml", "x");
  const Disk disk;
  const std::string gone = folder / "gone";
  CHECK((reason(disk.open(gone).error) == IoReason::not_found));
  CHECK(disk.open(gone).error->path == gone);
  CHECK_FALSE(disk.open(gone).bytes);
  CHECK((reason(disk.open(folder.path()).error) == IoReason::is_a_directory));
  CHECK((reason(disk.open(folder / "plan.yaml/x").error) == IoReason::not_a_directory));
  CHECK((reason(disk.list(gone).error) == IoReason::not_found));
  CHECK((reason(disk.list(folder / "plan.yaml").error) == IoReason::not_a_directory));
  const OpenResult long_name = disk.open(folder / std::string(5000, 'x'));
  CHECK((reason(long_name.error) == IoReason::other));
  CHECK_FALSE(long_name.error->detail.empty());
}

TEST_CASE("what must not be read") {
  if (::geteuid() == 0) return;  // nothing is forbidden to this user
  const Folder folder;
  folder.write("secret.yaml", "x");
  folder.write("closed/plan.yaml", "x");
  fs::permissions(folder / "secret.yaml", fs::perms::none);
  fs::permissions(folder / "closed", fs::perms::none);
  const Disk disk;
  CHECK((reason(disk.open(folder / "secret.yaml").error) == IoReason::permission_denied));
  CHECK((reason(disk.list(folder / "closed").error) == IoReason::permission_denied));
  CHECK((reason(disk.open(folder / "closed/plan.yaml").error) == IoReason::permission_denied));
  fs::permissions(folder / "closed", fs::perms::owner_all);
}

TEST_CASE("bytes can be read from anywhere") {
  const Folder folder;
  folder.write("a", "0123456789");
  const OpenResult opened = Disk().open(folder / "a");
  REQUIRE(opened.bytes);
  CHECK(opened.bytes->size() == 10);
  char buffer[16] = {};
  CHECK(opened.bytes->read(4, buffer, 3) == 3);
  CHECK(std::string(buffer, 3) == "456");
  CHECK(opened.bytes->read(8, buffer, 16) == 2);
  CHECK(opened.bytes->read(10, buffer, 16) == 0);
  CHECK(opened.bytes->read(1'000'000'000'000, buffer, 16) == 0);
}

TEST_CASE("an open file stays what it was") {
  const Folder folder;
  folder.write("a", "old words");
  const OpenResult opened = Disk().open(folder / "a");
  REQUIRE(opened.bytes);
  SUBCASE("when another is renamed to it") {
    folder.write("b", "new");
    fs::rename(folder / "b", folder / "a");
    CHECK(content(opened) == "old words");
  }
  SUBCASE("when it grows") {
    std::ofstream(folder / "a", std::ios::app) << " and more";
    CHECK(opened.bytes->size() == 9);
    CHECK(content(opened) == "old words");
  }
  SUBCASE("when it is cut, it just ends") {
    fs::resize_file(folder / "a", 3);
    CHECK(content(opened) == "old");
  }
  SUBCASE("when it is removed") {
    fs::remove(folder / "a");
    CHECK(content(opened) == "old words");
  }
}

/// Writes a text into a pipe while somebody reads it.
class Pipe {
 public:
  explicit Pipe(std::string text) : text_(std::move(text)) {
    int ends[2] = {-1, -1};
    REQUIRE(::pipe(ends) == 0);
    reading_ = ends[0];
    writer_ = std::thread([this, end = ends[1]] {
      for (std::size_t done = 0; done < text_.size();) {
        const auto count = ::write(end, text_.data() + done, text_.size() - done);
        if (count <= 0) break;
        done += static_cast<std::size_t>(count);
      }
      ::close(end);
    });
  }
  ~Pipe() {
    writer_.join();
    ::close(reading_);
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;
  [[nodiscard]] int reading() const { return reading_; }

 private:
  std::string text_;
  int reading_ = -1;
  std::thread writer_;
};

std::string long_text() {
  std::string text;
  while (text.size() < 300'000) text += "line " + std::to_string(text.size()) + "\n";
  return text;
}

TEST_CASE("a pipe is read whole") {
  const std::string text = long_text();
  const Pipe pipe(text);
  const OpenResult opened = Disk().open("/dev/fd/" + std::to_string(pipe.reading()));
  REQUIRE(opened.bytes);
  CHECK(opened.bytes->size() == text.size());
  CHECK((content(opened) == text));
  char buffer[5] = {};
  CHECK(opened.bytes->read(text.size() - 3, buffer, 5) == 3);
  CHECK(opened.bytes->read(text.size(), buffer, 5) == 0);
}

TEST_CASE("a dash is standard input") {
  const std::string text = long_text();
  const int kept = ::dup(STDIN_FILENO);
  {
    const Pipe pipe(text);
    REQUIRE(::dup2(pipe.reading(), STDIN_FILENO) == STDIN_FILENO);
    CHECK((Disk().kind("-") == Files::Kind::file));
    CHECK((content(Disk().open("-")) == text));
    CHECK(content(Disk().open("-")).empty());  // there is but one
    if (kept >= 0) ::dup2(kept, STDIN_FILENO);
  }
  if (kept >= 0) ::close(kept);
}

TEST_CASE("several paths of one file") {
  const Folder folder;
  folder.write("progress/2022.yaml", "x");
  folder.write("progress/2023.yaml", "x");
  fs::create_symlink("progress/2022.yaml", folder / "link.yaml");
  const Disk disk;
  const std::string file = disk.identity(folder / "progress/2022.yaml");
  CHECK(disk.identity(folder / "progress/../progress//2022.yaml") == file);
  CHECK(disk.identity(folder / "link.yaml") == file);
  CHECK(disk.identity(folder / "progress/2023.yaml") != file);
  CHECK(disk.identity("-") == "-");
  CHECK(disk.identity(folder / "gone") != disk.identity(folder / "gone2"));
}

}  // namespace
}  // namespace peq

TEST_SUITE_END();
