// Files held in memory behave as a file system does.
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "peq/source.hpp"

TEST_SUITE_BEGIN("source");

namespace peq {
namespace {

std::string content(const Files& files, const std::string& path) {
  const OpenResult opened = files.open(path);
  if (!opened.bytes) return "(none)";
  std::string text(opened.bytes->size(), '\0');
  text.resize(opened.bytes->read(0, text.data(), text.size()));
  return text;
}

MemoryFiles some_files() {
  MemoryFiles files;
  files.add("p/plan.yaml", "plan");
  files.add("p/progress/2023.yaml", "2023");
  files.add("p/progress/2022.yaml", "2022");
  files.add("p/progress/old/2021.yaml", "2021");
  files.add("p-other/plan.yaml", "other");
  files.add("loose.yaml", "loose");
  return files;
}

TEST_CASE("kinds") {
  const MemoryFiles files = some_files();
  CHECK((files.kind("p/plan.yaml") == Files::Kind::file));
  CHECK((files.kind("p") == Files::Kind::directory));
  CHECK((files.kind("p/") == Files::Kind::directory));
  CHECK((files.kind("p/progress") == Files::Kind::directory));
  CHECK((files.kind(".") == Files::Kind::directory));
  CHECK((files.kind("p/prog") == Files::Kind::missing));  // the start of a name is no name
  CHECK((files.kind("p/plan.yaml/x") == Files::Kind::missing));
  CHECK((files.kind("q") == Files::Kind::missing));
}

TEST_CASE("names of a folder, sorted and each once") {
  const MemoryFiles files = some_files();
  using Names = std::vector<std::string>;
  CHECK((files.list("p").names == Names{"plan.yaml", "progress"}));
  CHECK((files.list("p/progress").names == Names{"2022.yaml", "2023.yaml", "old"}));
  CHECK((files.list("p/progress/").names == Names{"2022.yaml", "2023.yaml", "old"}));
  CHECK((files.list(".").names == Names{"loose.yaml", "p", "p-other"}));
}

TEST_CASE("what can't be opened or listed") {
  const MemoryFiles files = some_files();
  struct Case {
    IoError error;
    IoReason reason;
    std::string path;
  };
  for (const Case& c : {
           Case{files.open("gone").error.value_or(IoError{}), IoReason::not_found, "gone"},
           {files.open("p").error.value_or(IoError{}), IoReason::is_a_directory, "p"},
           {files.list("gone").error.value_or(IoError{}), IoReason::not_found, "gone"},
           {files.list("loose.yaml").error.value_or(IoError{}), IoReason::not_a_directory,
            "loose.yaml"},
       }) {
    CHECK((c.error.reason == c.reason));
    CHECK(c.error.path == c.path);
    CHECK(c.error.detail.empty());
  }
  CHECK_FALSE(files.open("gone").bytes);
}

TEST_CASE("bytes can be read from anywhere") {
  MemoryFiles files;
  files.add("a", "0123456789");
  const OpenResult opened = files.open("a");
  REQUIRE(opened.bytes);
  CHECK_FALSE(opened.error);
  CHECK(opened.bytes->size() == 10);
  char buffer[16] = {};
  CHECK(opened.bytes->read(4, buffer, 3) == 3);
  CHECK(std::string(buffer, 3) == "456");
  CHECK(opened.bytes->read(8, buffer, 16) == 2);
  CHECK(opened.bytes->read(10, buffer, 16) == 0);
  CHECK(opened.bytes->read(1'000'000'000'000, buffer, 16) == 0);
  CHECK(opened.bytes->read(0, buffer, 0) == 0);
}

TEST_CASE("an open file stays what it was when another takes its name") {
  MemoryFiles files;
  files.add("a", "old");
  const OpenResult opened = files.open("a");
  files.add("a", "newer");
  CHECK(content(files, "a") == "newer");
  CHECK(opened.bytes->size() == 3);
  CHECK(files.list(".").names.size() == 1);
}

TEST_CASE("several paths of one file") {
  const MemoryFiles files = some_files();
  CHECK(files.identity("p/plan.yaml") == files.identity("./p/plan.yaml"));
  CHECK(files.identity("p/plan.yaml") == files.identity("p/progress/../plan.yaml"));
  CHECK(files.identity("p/plan.yaml") != files.identity("p-other/plan.yaml"));
}

}  // namespace
}  // namespace peq

TEST_SUITE_END();
