// Finding and reading the files of a plan.
#pragma once

#include <string>
#include <vector>

#include "load/context.hpp"
#include "peq/load.hpp"

namespace peq::loading {

class EntryWatch;

/// The files that make up a plan, in the order in which they are read.
struct FileList {
  std::string plan;
  std::vector<std::string> actions, progress;
};

/// Lists the files of a plan folder or plan file with further progress, each once; folders and
/// files that can't be read are failures.
FileList list_files(const Files& files, const std::string& path, const LoadOptions& options,
                    std::vector<IoError>& failures);

/// Reads them. Findings of shape and of references only; no rules, which get what was left out.
/// `watch` sees the entries go by.
Gaps read_files(const Files& files, const FileList& list, EntryWatch& watch, Loaded& loaded);

/// Reads progress or actions files without their plan: their references can't be checked.
void read_alone(const Files& files, const std::string& path, EntryWatch& watch, Loaded& loaded);

/// Opens and reads a file of one kind (`plan/1`). None, with a finding or a failure, where it can't
/// be read or is of another kind.
std::optional<yaml::Tree> read_file(const Files& files, const std::string& path,
                                    std::string_view kind, Context& context, Loaded& loaded);

/// What a file says it is, from its first bytes: `plan`, `actions`, `progress`, `settings`,
/// `baseline`; the nearest of them where the word is misspelt; empty where it does not say `peq:`.
std::string sniff_kind(const Files& files, const std::string& path);

/// The folder a path lies in; `.` where it names none.
std::string parent_of(const std::string& path);

/// `folder/name`, without `./`.
std::string join_path(const std::string& folder, const std::string& name);

}  // namespace peq::loading
