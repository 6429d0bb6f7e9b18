// Validation of plan and progress files. Room: check.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peq/load.hpp"
#include "peq/settings.hpp"

namespace peq {

struct CheckOptions {
  LoadOptions load;
  /// The settings file; none: the nearest `.peq.yaml` in the folder of what is checked or above it,
  /// up to the root of the repository (the folder with `.git`).
  std::optional<std::string> settings;
  bool use_settings = true;
};

/// A plan with everything to be said about its files, sorted.
struct Checked {
  std::string path;
  Loaded loaded;      ///< with all findings; decides whether the plan can be computed with
  Findings findings;  ///< those that remain after settings and `# peq: ignore[…]` comments
  std::optional<Severity> fail_on;  ///< what the settings say
};

/// Finds the plans under the given paths: a plan folder, a file of any peq kind, or a folder that
/// is searched for them. A lone progress or actions file is checked by itself (its references can't
/// be). Settings files that were found are checked too.
class CheckRun {
 public:
  CheckRun(const Files& files, const std::vector<std::string>& paths, CheckOptions options = {});
  ~CheckRun();
  CheckRun(const CheckRun&) = delete;
  CheckRun& operator=(const CheckRun&) = delete;

  /// How many there are to check.
  [[nodiscard]] std::size_t size() const;
  /// Checks one of them; in natural order of their paths. May be called by several threads at once
  /// where the files may be read so.
  [[nodiscard]] Checked check(std::size_t index) const;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

/// What remains of a loaded plan's findings after the settings that hold for its path, and its
/// comments.
[[nodiscard]] Findings remaining_findings(const Files& files, const std::string& path,
                                          const Loaded& loaded);

/// The language that the settings for a path ask for.
[[nodiscard]] std::optional<Language> language_of_project(const Files& files,
                                                          const std::string& path);

/// All of them. The files stay open as long as the results are kept.
[[nodiscard]] std::vector<Checked> check_paths(const Files& files,
                                               const std::vector<std::string>& paths,
                                               const CheckOptions& options = {});

/// Reads a baseline file; what is wrong with it is in `problems`.
Baseline read_baseline(const Files& files, const std::string& path, Checked& problems);
/// The file's text.
std::string write_baseline(const Baseline& baseline);

/// Bytes [begin, end) of a file, which read `before`, are to read `after`.
struct ByteEdit {
  std::size_t begin = 0, end = 0;
  std::string before, after;
};

/// One finding's repair; all of it or nothing.
using Repair = std::vector<ByteEdit>;

/// What comes of repairs.
struct Repaired {
  std::string text;
  std::size_t made = 0;  ///< repairs; those left out overlap others, or the file has changed
};

Repaired apply_repairs(std::string_view text, const std::vector<Repair>& repairs);

/// A unified diff with three lines of context, `a/path` and `b/path` in its head; empty where
/// nothing differs.
std::string unified_diff(const std::string& path, std::string_view before, std::string_view after);

}  // namespace peq
