#include <doctest/doctest.h>

#include "answer.hpp"
#include "peq/finding.hpp"
#include "peq/messages.hpp"

TEST_SUITE_BEGIN("report");

namespace {

using namespace peq;
using namespace peq::test;

/// What reading this text as a file would leave, with one finding at [begin, end).
Loaded loaded_with(const std::string& text, std::uint32_t begin, std::uint32_t end) {
  MemoryFiles files;
  files.add("plan.yaml", text);
  Loaded loaded;
  loaded.sources.add("plan.yaml", files.open("plan.yaml").bytes);
  Finding finding;
  finding.code = static_cast<Code>(304);
  finding.place = {0, begin, end};
  finding.message = Text(Msg::count_files, 1);
  loaded.findings.add(std::move(finding));
  return loaded;
}

ShownPlace shown(const std::string& text, std::uint32_t begin, std::uint32_t end) {
  return findings_report(loaded_with(text, begin, end), Language::en).findings.at(0).place;
}

}  // namespace

TEST_CASE("a place comes with the author's own line") {
  const ShownPlace place = shown("a: 1\nñandú: xyz\n", 14, 17);
  CHECK(place.path == "plan.yaml");
  CHECK(place.begin.line == 2);
  CHECK(place.begin.column == 8);
  CHECK(place.end.column == 11);
  CHECK(place.line == "ñandú: xyz");
  CHECK(place.line.substr(place.caret_offset, place.caret_length) == "xyz");
}

TEST_CASE("places at the edges") {
  // Over the end of a line: only its first line is marked.
  ShownPlace place = shown("a: b\nc: d\n", 3, 9);
  CHECK(place.line == "a: b");
  CHECK(place.caret_offset == 3);
  CHECK(place.caret_length == 1);
  CHECK(place.end.line == 2);
  // At the end of a line.
  place = shown("a:\nc: d\n", 2, 2);
  CHECK(place.line == "a:");
  CHECK(place.caret_offset == 2);
  CHECK(place.caret_length == 0);
  // A point inside a line marks one byte.
  place = shown("abc\n", 1, 1);
  CHECK(place.caret_length == 1);
  // At the end of the file, and in an empty one.
  place = shown("abc\n", 4, 4);
  CHECK(place.line.empty());
  CHECK(place.begin.line == 2);
  place = shown("", 0, 0);
  CHECK(place.line.empty());
  CHECK(place.begin.line == 1);
}

TEST_CASE("a byte order mark is not shown") {
  const ShownPlace place = shown("\xEF\xBB\xBFpeq: x\n", 8, 9);
  CHECK(place.line == "peq: x");
  CHECK(place.caret_offset == 5);
  CHECK(place.begin.column == 6);
}

TEST_CASE("the summary counts in words") {
  FindingsReport report;
  CHECK(findings_summary(report, Language::en) == "0 files, no findings");
  report.files = {"a"};
  report.errors = 1;
  CHECK(findings_summary(report, Language::en) == "1 file, 1 error");
  report.files = {"a", "b", "c"};
  report.errors = 2;
  report.warnings = 1;
  report.notes = 4;
  CHECK(findings_summary(report, Language::en) == "3 files, 2 errors, 1 warning, 4 notes");
  CHECK(findings_summary(report, Language::es) == "3 archivos, 2 errores, 1 advertencia, 4 notas");
  report.failures = {"x"};
  CHECK(findings_summary(report, Language::es) ==
        "3 archivos, 2 errores, 1 advertencia, 4 notas, 1 ruta sin leer");
}

TEST_CASE("findings for scripts") {
  // FNV-1a (64 bits) of the code, the path, the line and how often it came before, each on a line.
  const std::string digest = "22a6f7c47635f2b1";
  const FindingsReport report =
      findings_report(loaded_with("a: 1\nñandú: xyz\n", 14, 17), Language::es);
  CHECK(
      json(findings_data(report)) ==
      R"({"schema_version": 1,"files": 1,"errors": 1,"warnings": 0,"notes": 0,"known": 0,"findings": [)"
      R"({"code": "PEQ304","name": "deadline-before-start","severity": "error",)"
      R"("message": "1 archivo","path": "plan.yaml",)"
      R"("line": 2,"column": 8,"end_line": 2,"end_column": 11,"label": null,"help": null,)"
      R"("related": [],"fingerprint": ")" +
          digest + R"(","repairable": false}],"failures": []})");
}

TEST_CASE("failures of the world in words") {
  const auto said = [](IoReason reason, Language language) {
    return describe({reason, "a/b", "out of luck"}, language);
  };
  CHECK(said(IoReason::not_found, Language::en) == "a/b: no such file or folder");
  CHECK(said(IoReason::not_found, Language::es) == "a/b: no existe ese archivo o carpeta");
  CHECK(said(IoReason::disk_full, Language::es) == "a/b: el disco está lleno");
  CHECK(said(IoReason::is_a_directory, Language::en) == "a/b: is a folder, not a file");
  CHECK(said(IoReason::not_a_directory, Language::en) == "a/b: a part of the path is not a folder");
  CHECK(said(IoReason::permission_denied, Language::es) == "a/b: permiso denegado");
  CHECK(said(IoReason::other, Language::en) == "a/b: out of luck");
}

TEST_SUITE_END();
