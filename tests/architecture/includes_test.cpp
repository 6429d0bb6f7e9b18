// The house stands by itself: every #include of lib/ and cli/ against the table of rooms below. An
// include may only point down; `lib/README.md` explains the rooms.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace fs = std::filesystem;

namespace {

const fs::path root = PEQ_ROOT_DIR;

struct Room {
  std::string_view name;
  int floor;  ///< an include points to a lower floor, or stays in its room
};

constexpr Room rooms[] = {
    {"base", 0},   {"source", 1},  {"locale", 1},   {"diagnostics", 2}, {"yaml", 3},
    {"model", 4},  {"load", 5},    {"evaluate", 6}, {"rules", 7},       {"check", 8},
    {"report", 9}, {"render", 10}, {"record", 11},  {"all", 12},  // peq.hpp
};

/// Steps down that are forbidden all the same.
struct Ban {
  std::string_view from, to, why;
};

constexpr Ban bans[] = {
    {"evaluate", "load", "an evaluation never sees files: it gets a Project"},
    {"evaluate", "yaml", "an evaluation never sees YAML"},
    {"evaluate", "diagnostics", "an evaluation has no findings: the rules have judged before"},
    {"evaluate", "locale", "an evaluation has no text"},
    {"rules", "yaml", "rules judge the model, not the text"},
    {"check", "evaluate", "a check computes no figures"},
    {"report", "yaml", "reports are made from the model, not the text"},
    {"render", "yaml", "renderers see nothing but reports"},
    {"render", "model", "renderers never see the model, so they cannot compute"},
    {"render", "load", "renderers never see the model, so they cannot compute"},
    {"render", "evaluate", "renderers never see the model, so they cannot compute"},
    {"render", "rules", "renderers see nothing but reports"},
};

/// Headers of others, each with the places that may know it.
struct Outsider {
  std::string_view header;  ///< how the include begins
  std::vector<std::string_view> allowed;
};

const std::vector<Outsider> outsiders = {
    {"yaml-cpp/", {"lib/src/yaml/read.cpp"}},
    {"nlohmann/", {"lib/src/render/json.cpp"}},
    {"CLI/", {"cli/parse.cpp"}},
    {"fmt/", {"lib/src/", "cli/"}},
    {"xlsxwriter", {"lib/src/render/xlsx_write.cpp", "lib/src/render/xlsx_format."}},
    {"utf8proc.h", {"lib/src/base/"}},
    {"sys/", {"lib/src/source/", "lib/src/record/", "cli/"}},
    {"unistd.h", {"lib/src/source/", "lib/src/record/", "cli/"}},
    {"fcntl.h", {"lib/src/source/", "lib/src/record/", "cli/"}},
    {"dirent.h", {"lib/src/source/"}},
};

/// Parts of the standard library that would give the pure rooms a clock, files or a locale.
const std::set<std::string_view> impure = {"chrono",   "cstdio", "ctime",  "filesystem", "fstream",
                                           "iostream", "locale", "random", "thread"};
const std::set<std::string_view> pure_rooms = {"model", "evaluate"};

/// Words that no code of the library may hold.
const std::vector<std::pair<std::string_view, std::string_view>> forbidden_words = {
    {"system_clock", "the only clock is --as-of"},
    {"steady_clock", "the only clock is --as-of"},
    {"high_resolution_clock", "the only clock is --as-of"},
    {"std::time(", "the only clock is --as-of"},
    {"std::cout", "the library returns what it has to say"},
    {"std::cerr", "the library returns what it has to say"},
    {"std::locale", "the same bytes in any locale"},
    {"setlocale", "the same bytes in any locale"},
    {"random_device", "the same input gives the same bytes"},
    {"getenv", "the environment belongs to the tool"},
};

struct Line {
  std::size_t number;
  std::string code;  ///< without its comment
};

struct File {
  std::string path;  ///< from the root of the repository, with `/`
  std::vector<Line> lines;
};

struct Include {
  const File* file;
  std::size_t line;
  std::string header;
  bool angled;
};

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

File parse(const fs::path& path) {
  File file{fs::relative(path, root).generic_string(), {}};
  std::istringstream text(read(path));
  std::size_t number = 0;
  for (std::string line; std::getline(text, line);) {
    // A `//` inside a text is taken for a comment too; no such line can hold an include.
    const std::size_t comment = line.find("//");
    file.lines.push_back({++number, line.substr(0, comment)});
  }
  return file;
}

const std::vector<File>& all_files() {
  static const std::vector<File> files = [] {
    std::vector<File> found;
    for (const char* folder : {"lib/include", "lib/src", "cli"})
      for (const auto& entry : fs::recursive_directory_iterator(root / folder))
        if (const auto type = entry.path().extension(); type == ".cpp" || type == ".hpp")
          found.push_back(parse(entry.path()));
    std::sort(found.begin(), found.end(),
              [](const File& a, const File& b) { return a.path < b.path; });
    return found;
  }();
  return files;
}

std::vector<Include> all_includes() {
  std::vector<Include> found;
  for (const File& file : all_files())
    for (const Line& line : file.lines) {
      std::istringstream words(line.code);
      std::string word;
      words >> word;
      if (word == "#") {
        words >> word;
        word = "#" + word;
      }
      if (!word.starts_with("#include")) continue;
      const std::size_t open = line.code.find_first_of("\"<");
      const std::size_t close = line.code.find_first_of("\">", open + 1);
      REQUIRE_MESSAGE(close != std::string::npos, file.path << ":" << line.number);
      found.push_back({&file, line.number, line.code.substr(open + 1, close - open - 1),
                       line.code[open] == '<'});
    }
  return found;
}

std::string describe(const Include& include) {
  return include.file->path + ":" + std::to_string(include.line) + ": includes " + include.header;
}

/// The room that a public header names in its first lines: `Room: base.`
std::string room_in_header(const fs::path& path) {
  std::istringstream text(read(path));
  std::string line;
  for (int i = 0; i < 4 && std::getline(text, line); ++i) {
    const std::size_t at = line.find("Room: ");
    if (at == std::string::npos) continue;
    const std::string rest = line.substr(at + 6);
    return rest.substr(0, rest.find_first_not_of("abcdefghijklmnopqrstuvwxyz"));
  }
  return path.filename() == "peq.hpp" ? "all" : "";
}

/// The room of a file by its path from the root, empty where it has none (cli/).
std::string room_of(const std::string& path) {
  constexpr std::string_view sources = "lib/src/";
  if (path.starts_with(sources)) {
    const std::string rest = path.substr(sources.size());
    return rest.substr(0, rest.find('/'));
  }
  return path.starts_with("lib/include/peq/") ? room_in_header(root / path) : std::string();
}

/// The file that a quoted include means, from the root; empty where there is none.
std::string resolve(const Include& include) {
  const bool tool = include.file->path.starts_with("cli/");
  for (const char* folder : {"lib/include/", tool ? "cli/" : "lib/src/"})
    if (fs::is_regular_file(root / (folder + include.header))) return folder + include.header;
  return {};
}

int floor_of(std::string_view room) {
  for (const Room& known : rooms)
    if (known.name == room) return known.floor;
  return -1;
}

/// One line that says it all: doctest's own words for a failed CHECK would bury it.
void expect(bool good, const std::string& complaint) {
  if (!good) FAIL_CHECK(complaint);
}

bool known_outsider(const Include& include) {
  return std::any_of(outsiders.begin(), outsiders.end(), [&](const Outsider& outsider) {
    return include.header.starts_with(outsider.header);
  });
}

}  // namespace

TEST_CASE("there is something to look at") {
  CHECK(all_files().size() > 80);
  CHECK(all_includes().size() > 300);
}

TEST_CASE("every file of the library stands in a known room") {
  for (const File& file : all_files()) {
    if (!file.path.starts_with("lib/")) continue;
    const std::string room = room_of(file.path);
    expect(floor_of(room) >= 0,
           file.path + ": no room " +
               (room.empty() ? "named in its first lines (\"Room: base.\")" : room));
  }
}

TEST_CASE("includes in quotes are ours, includes in brackets are others'") {
  for (const Include& include : all_includes()) {
    if (include.angled)
      expect(known_outsider(include) || include.header.find('/') == std::string::npos,
             describe(include) + ": nobody knows this dependency");
    else
      expect(!resolve(include).empty(),
             describe(include) + ": no such file in lib/include, " +
                 (include.file->path.starts_with("cli/") ? "cli" : "lib/src"));
  }
}

TEST_CASE("includes point down") {
  for (const Include& include : all_includes()) {
    if (include.angled || include.file->path.starts_with("cli/")) continue;
    const std::string from = room_of(include.file->path);
    const std::string to = room_of(resolve(include));
    expect(to == from || floor_of(to) < floor_of(from),
           describe(include) + ": " + from + " stands below " + to + ", or beside it");
    for (const Ban& ban : bans)
      if (from == ban.from && to == ban.to)
        expect(false, describe(include) + ": " + from + " may not include " + to + ": " +
                          std::string(ban.why));
  }
}

TEST_CASE("render knows report by its public header alone") {
  for (const Include& include : all_includes()) {
    if (include.angled || !include.file->path.starts_with("lib/src/render/")) continue;
    expect(!include.header.starts_with("report/"),
           describe(include) + ": typed documents are all that a renderer gets");
  }
}

TEST_CASE("public headers include nothing but public headers and the standard library") {
  for (const Include& include : all_includes()) {
    if (!include.file->path.starts_with("lib/include/")) continue;
    if (include.angled)
      expect(!known_outsider(include),
             describe(include) + ": a user of the library would need it too");
    else
      expect(include.header.starts_with("peq/"), describe(include) + ": it is not installed");
  }
}

TEST_CASE("the tool sees the library as its users do") {
  for (const Include& include : all_includes()) {
    if (include.angled || !include.file->path.starts_with("cli/")) continue;
    const std::string file = resolve(include);
    expect(file.starts_with("lib/include/peq/") || file.starts_with("cli/"),
           describe(include) + ": cli may include peq/… and its own files");
  }
}

TEST_CASE("each dependency is known in one place") {
  for (const Include& include : all_includes()) {
    if (!include.angled) continue;
    for (const Outsider& outsider : outsiders) {
      if (!include.header.starts_with(outsider.header)) continue;
      const bool allowed =
          std::any_of(outsider.allowed.begin(), outsider.allowed.end(),
                      [&](std::string_view path) { return include.file->path.starts_with(path); });
      expect(allowed,
             describe(include) + ": only allowed in " + std::string(outsider.allowed.front()));
    }
  }
}

TEST_CASE("model and evaluate have no clock, no files, no locale") {
  for (const Include& include : all_includes()) {
    if (!include.angled || pure_rooms.count(room_of(include.file->path)) == 0) continue;
    expect(impure.count(include.header) == 0,
           describe(include) + ": the same question must have the same answer everywhere");
  }
}

TEST_CASE("the library has no clock, no terminal, no locale, no environment") {
  for (const File& file : all_files()) {
    if (!file.path.starts_with("lib/")) continue;
    for (const Line& line : file.lines)
      for (const auto& [word, why] : forbidden_words)
        if (line.code.find(word) != std::string::npos)
          expect(false, file.path + ":" + std::to_string(line.number) + ": says " +
                            std::string(word) + ": " + std::string(why));
  }
}

TEST_CASE("every source file is built") {
  struct Part {
    std::string cmake, sources;
  };
  for (const Part& part :
       {Part{"lib/CMakeLists.txt", "lib/src/"}, {"cli/CMakeLists.txt", "cli/"}}) {
    std::string text = read(root / part.cmake);
    for (char& c : text) c = c == '(' || c == ')' ? ' ' : c;
    std::istringstream cmake(text);
    std::multiset<std::string> listed;
    for (std::string word; cmake >> word;)
      if (word.ends_with(".cpp")) listed.insert(word);
    for (const std::string& name : listed) {
      expect(fs::is_regular_file(root / part.sources / name),
             part.cmake + ": lists " + name + ", which is not there");
      expect(listed.count(name) == 1, part.cmake + ": lists " + name + " twice");
    }
    for (const File& file : all_files()) {
      if (!file.path.starts_with(part.sources) || !file.path.ends_with(".cpp")) continue;
      const std::string name = file.path.substr(part.sources.size());
      expect(listed.count(name) == 1, file.path + ": not listed in " + part.cmake);
    }
  }
}

TEST_CASE("every file of tests is built") {
  const std::string listed = read(root / "tests/CMakeLists.txt");
  for (const auto& entry : fs::recursive_directory_iterator(root / "tests")) {
    if (entry.path().extension() != ".cpp") continue;
    const std::string name = fs::relative(entry.path(), root / "tests").string();
    if (name.starts_with("bench/")) continue;  // by program, in a loop
    expect(listed.find(name) != std::string::npos, name + ": not listed in tests/CMakeLists.txt");
  }
}

TEST_CASE("headers are guarded") {
  for (const File& file : all_files()) {
    if (!file.path.ends_with(".hpp")) continue;
    const bool guarded = std::any_of(file.lines.begin(), file.lines.end(), [](const Line& line) {
      return line.code.starts_with("#pragma once");
    });
    expect(guarded, file.path + ": has no #pragma once");
  }
}
