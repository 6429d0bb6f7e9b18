// Which files are read, in what order, and each once (design.md 2).
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "load/loading.hpp"

TEST_SUITE_BEGIN("load");

namespace peq::loading::test {
namespace {

constexpr std::string_view plan_text = R"(peq: plan/1
id: p
title: T
institution: I
period: {start: 2022-01-01, end: 2026-12-31}
components:
  - id: D
    name: N
    objectives:
      - id: O
        text: T
        indicators:
          - {id: I, name: N, kind: cumulative, target: 100, unit: km, application: F,
             valid: {from: 2022-01-01}}
        strategies: [{id: E, text: T, actions: [{id: A-0, text: T}]}, {id: F, text: U}]
)";

File plan_file() { return {"p/plan.yaml", std::string(plan_text)}; }

/// One entry with a value that tells the file.
File progress(const std::string& path, int value) {
  return {path, "peq: progress/1\nplan: p\nentries:\n  - {date: 2022-0" +
                    std::to_string(1 + value % 9) + "-01, for: I, value: " + std::to_string(value) +
                    "}\n"};
}

File actions(const std::string& path, const std::string& id) {
  return {path, "peq: actions/1\nplan: p\nactions:\n  - {id: " + id + ", of: E, text: Part " + id +
                    "}\n"};
}

std::string values(const Loaded& loaded) {
  std::string all;
  for (const Entry& entry : loaded.partial.entries)
    all += (all.empty() ? "" : " ") + std::to_string(static_cast<int>(entry.figure));
  return all;
}

std::string names(const Loaded& loaded) {
  std::string all;
  for (FileId file = 0; file < loaded.sources.size(); ++file)
    all += (all.empty() ? "" : " ") + loaded.sources.name(file);
  return all;
}

TEST_CASE("the files of a folder, in natural order of their names") {
  const Loaded loaded =
      load_all({plan_file(), progress("p/progress/10.yaml", 10), progress("p/progress/9.yaml", 9),
                progress("p/progress/2022-2.yaml", 4), progress("p/progress/2022-10.yaml", 5),
                progress("p/progress/a.yml", 7), actions("p/actions/2023.yaml", "A-3"),
                actions("p/actions/900.yaml", "A-1")});
  CHECK_MESSAGE(loaded.project() != nullptr, told(loaded));
  CHECK(names(loaded) ==
        "p/plan.yaml p/actions/900.yaml p/actions/2023.yaml p/progress/9.yaml p/progress/10.yaml "
        "p/progress/2022-2.yaml p/progress/2022-10.yaml p/progress/a.yml");
  CHECK(values(loaded) == "9 10 4 5 7");
  const Plan& plan = loaded.partial.plan;
  std::string parts;
  for (const Index part : plan.items[plan.find_item("E")].children)
    parts += plan.items[part].id + " ";
  CHECK(parts == "A-0 A-1 A-3 ");  // those of the plan first, then in reading order
}

TEST_CASE("what is no YAML file of the folder is left alone") {
  const Loaded loaded = load_all({plan_file(),
                                  progress("p/progress/1.yaml", 1),
                                  {"p/progress/notes.txt", "{{{"},
                                  {"p/progress/.hidden.yaml", "{{{"},
                                  {"p/progress/old/2.yaml", "{{{"},
                                  {"p/progress/dir.yaml/x", "{{{"},
                                  {"p/progress/3.yaml~", "{{{"},
                                  {"p/other.yaml", "{{{"}});
  CHECK_MESSAGE(loaded.project() != nullptr, told(loaded));
  CHECK(names(loaded) == "p/plan.yaml p/progress/1.yaml");
}

TEST_CASE("a plan file stands for itself") {
  const std::vector<File> list = {plan_file(), progress("p/progress/1.yaml", 1),
                                  actions("p/actions/1.yaml", "A-1"), progress("other.yaml", 2)};
  CHECK(names(load_all(list, "p/plan.yaml")) == "p/plan.yaml");
  CHECK(names(load_all(list, "p/plan.yaml", {{"other.yaml"}})) == "p/plan.yaml other.yaml");
  CHECK(names(load_all(list, "p/")) == "p/plan.yaml p/actions/1.yaml p/progress/1.yaml");
}

TEST_CASE("further progress comes after the folder's own, in the order asked for") {
  const std::vector<File> list = {
      plan_file(),           progress("p/progress/5.yaml", 5), progress("x.yaml", 1),
      progress("y.yaml", 2), progress("more/10.yaml", 4),      progress("more/9.yaml", 3)};
  CHECK(values(load_all(list, "p", {{"y.yaml", "x.yaml"}})) == "5 2 1");
  CHECK(values(load_all(list, "p", {{"more", "x.yaml"}})) == "5 3 4 1");
  CHECK(values(load_all(list, "p", {{"more/10.yaml", "more"}})) == "5 4 3");
}

TEST_CASE("no file is read twice") {
  const std::vector<File> list = {plan_file(), progress("p/progress/1.yaml", 1),
                                  progress("p/progress/2.yaml", 2), progress("x.yaml", 3)};
  for (const std::vector<std::string>& further : std::vector<std::vector<std::string>>{
           {"x.yaml", "x.yaml"},
           {"x.yaml", "./x.yaml"},
           {"x.yaml", "p/../x.yaml"},
           {"p/progress/1.yaml", "x.yaml"},
           {"p/progress", "x.yaml"},
           {"p/progress/", "p/progress/2.yaml", "x.yaml", "p//progress/1.yaml"}}) {
    CAPTURE(further[0]);
    const Loaded loaded = load_all(list, "p", {further});
    CHECK_MESSAGE(codes(loaded).empty(), told(loaded));
    CHECK(values(loaded) == "1 2 3");
  }
}

TEST_CASE("what can't be read is a failure, and the rest is read all the same") {
  struct Case {
    std::string path;
    std::vector<std::string> further;
    std::string failed, read;
  };
  const std::vector<File> list = {plan_file(), progress("p/progress/1.yaml", 1),
                                  progress("q/progress/1.yaml", 1)};
  for (const Case& c : {Case{"gone", {}, "gone", ""},
                        {"gone.yaml", {"gone2.yaml"}, "gone.yaml gone2.yaml", ""},
                        {"p", {"gone.yaml"}, "gone.yaml", "p/plan.yaml p/progress/1.yaml"},
                        {"q", {}, "q/plan.yaml", "q/progress/1.yaml"}}) {
    CAPTURE(c.path);
    const Loaded loaded = load_all(list, c.path, {c.further});
    std::string failed;
    for (const IoError& failure : loaded.failures)
      failed += (failed.empty() ? "" : " ") + failure.path;
    CHECK(failed == c.failed);
    CHECK(names(loaded) == c.read);
    CHECK(loaded.project() == nullptr);
  }
}

TEST_CASE("a file of another kind, or of another plan") {
  CHECK(codes(load_all({{"p/plan.yaml", progress("", 1).text}})) == "PEQ211");
  CHECK(codes(load_all({plan_file(), {"p/progress/1.yaml", std::string(plan_text)}})) == "PEQ211");
  CHECK(codes(load_all({plan_file(), {"p/actions/1.yaml", progress("", 1).text}})) == "PEQ211");
  CHECK(codes(load_all(
            {plan_file(), {"p/progress/1.yaml", "peq: progress/2\nplan: p\nentries: []\n"}})) ==
        "PEQ211");
  CHECK(codes(load_all(
            {plan_file(), {"p/progress/1.yaml", "peq: progress/1\nplan: q\nentries: []\n"}})) ==
        "PEQ323");
  CHECK(codes(load_all(
            {plan_file(), {"p/actions/1.yaml", "peq: actions/1\nplan: q\nactions: []\n"}})) ==
        "PEQ323");
}

TEST_CASE("all files are read, whatever is wrong with one of them") {
  const Loaded loaded =
      load_all({plan_file(),
                {"p/progress/1.yaml", "peq: progress/1\nplan: p\nentries: [\n"},
                {"p/progress/2.yaml", "peq: progress/1\nplan: p\nentries:\n  - {date: 2022-02-30, "
                                      "for: I, value: 1}\n"},
                {"p/actions/1.yaml", "caf\xE9\n"},
                progress("p/progress/3.yaml", 3)});
  CHECK(names(loaded) ==
        "p/plan.yaml p/actions/1.yaml p/progress/1.yaml p/progress/2.yaml p/progress/3.yaml");
  CHECK(codes(loaded) == "PEQ102 PEQ101 PEQ204");
  CHECK(loaded.project() == nullptr);
}

TEST_CASE("the list of entries may be an alias, and is read once") {
  const Loaded loaded =
      load_all({plan_file(),
                {"p/progress/1.yaml",
                 "peq: progress/1\nplan: p\nx-all: &all\n  - {date: 2022-01-01, for: I, value: 1}\n"
                 "  - {date: 2022-02-01, for: I, value: 2}\nentries: *all\n"}});
  CHECK_MESSAGE(loaded.project() != nullptr, told(loaded));
  CHECK(values(loaded) == "1 2");
}

TEST_CASE("entries stand before or behind the head") {
  const std::string entries = "entries:\n  - {date: 2022-01-01, for: I, value: 1}\n";
  for (const std::string& text :
       {"peq: progress/1\nplan: p\n" + entries, entries + "peq: progress/1\nplan: p\n",
        "plan: p\n" + entries + "peq: progress/1\n"})
    CHECK(values(load_all({plan_file(), {"p/progress/1.yaml", text}})) == "1");
}

}  // namespace
}  // namespace peq::loading::test

TEST_SUITE_END();
