// The way in: a plan to compute with.
#include "load/project.hpp"
#include "rules/entries.hpp"
#include "rules/rules.hpp"

namespace peq {

Loaded load(const Files& files, const std::string& path, const LoadOptions& options) {
  Loaded loaded;
  const loading::FileList list = loading::list_files(files, path, options, loaded.failures);
  judging::EntryJudge entries(files, loaded.sources, loading::parent_of(list.plan), options.today,
                              loaded.findings);
  const loading::Gaps gaps = loading::read_files(files, list, entries, loaded);
  entries.finish();
  // Rules judge a plan that could be read and joined; what is missing is said already.
  if (loaded.has_plan) judging::judge_all(loaded.partial, gaps, loaded.findings);
  loaded.findings.sort();
  return loaded;
}

Loaded judging::load_alone(const Files& files, const std::string& path,
                           const LoadOptions& options) {
  Loaded loaded;
  EntryJudge entries(files, loaded.sources, std::nullopt, options.today, loaded.findings);
  loading::read_alone(files, path, entries, loaded);
  entries.finish();
  loaded.findings.sort();
  return loaded;
}

}  // namespace peq
