// From an entry as it is written to an Entry of the model.
#pragma once

#include <vector>

#include "load/raw.hpp"

namespace peq::loading {

/// Sees every entry while its fields are at hand, as they are read and let go.
class EntryWatch {
 public:
  EntryWatch() = default;
  EntryWatch(const EntryWatch&) = delete;
  EntryWatch& operator=(const EntryWatch&) = delete;
  virtual ~EntryWatch() = default;
  /// `plan` is null where the file is read without one; `entry` where it does not fit the plan.
  virtual void see(const RawEntry& raw, const Entry* entry, const Plan* plan, const Gaps& gaps) = 0;
};

/// Decodes the entries of progress files one by one. Without a plan only their shape is checked.
/// The context's gaps are those of the plan.
class EntryReader {
 public:
  EntryReader(Context& context, const Plan* plan, std::vector<Entry>& entries, EntryWatch& watch)
      : context_(context), plan_(plan), entries_(entries), watch_(watch) {}

  void read(yaml::View item);

 private:
  bool decode(const RawEntry& raw, bool complete, yaml::View item, Entry& entry);
  bool names_of(const RawEntry& raw, Entry& entry, bool& on_review);
  bool figure_of(const RawEntry& raw, Place at, Entry& entry);
  bool fits_review(const RawEntry& raw, const Entry& entry);
  bool fits(const RawEntry& raw, const Entry& entry);
  bool occurrence_fits(const RawEntry& raw, const Item& item);
  void report_unknown(const Located<std::string>& target);

  Context& context_;
  const Plan* plan_;
  std::vector<Entry>& entries_;
  EntryWatch& watch_;
};

/// The item in words: `strategy E-1-1-1`, `the vision`.
Text describe(const Item& item);

/// First and last calendar period in which a recurring duty or an indicator has occurrences,
/// whatever reschedules; none where there is not one.
struct PeriodRange {
  Period first, last;
};
std::optional<PeriodRange> periods_of(const Plan& plan, const Item& item, Every every);

}  // namespace peq::loading
