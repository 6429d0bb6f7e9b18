#include "answers.hpp"

namespace peq::oracle {

std::vector<Window> Answers::duty_windows(Index item) const {
  return windows(plan_.items[item].every->value, duration(item), plan_.period.first);
}

std::vector<Entry> Answers::reports_of(Index item, const Window& window) const {
  std::vector<Entry> found;
  for (const Entry& entry : reports(item)) {
    const bool belongs =
        entry.occurrence ? *entry.occurrence == window.period : window.days.contains(entry.date);
    if (belongs) found.push_back(entry);
  }
  return found;
}

std::vector<Occurrence> Answers::occurrences(Index item) const {
  std::vector<Occurrence> found;
  for (const Window& window : duty_windows(item)) {
    const std::vector<Entry> own = reports_of(item, window);
    std::vector<bool> at_100;
    at_100.reserve(own.size());
    for (const Entry& entry : own) at_100.push_back(entry.figure >= 100);
    Occurrence duty;
    duty.period = window.period;
    duty.window = window.days;
    duty.ended = t_ > window.days.last;
    duty.progress = t_ >= window.days.last ? Absence::not_reported : Absence::not_due;
    if (!own.empty()) duty.progress = own.back().figure;
    duty.completed_on = final_run(own, at_100);
    found.push_back(duty);
  }
  return found;
}

}  // namespace peq::oracle
