#include <cmath>

#include "answers.hpp"

namespace peq::oracle {
namespace {

constexpr double guard = 1e-9;

/// Absent as the first absent input is, and for the same factor.
bool blocked(MacroResult& result, std::initializer_list<const MacroResult*> inputs) {
  for (const MacroResult* input : inputs) {
    if (input->figure.has_number()) continue;
    result.figure = input->figure;
    result.blocked_by = input->blocked_by;
    return true;
  }
  return false;
}

}  // namespace

MacroResult Answers::weighted(const std::vector<FactorShare>& shares) const {
  MacroResult result;
  double sum = 0, weights = 0;
  for (const FactorShare& share : shares) {
    if (share.weight == 0) continue;
    const Figure figure = factor(share.factor);
    if (!figure.has_number()) {
      result.figure = figure;
      result.blocked_by = share.factor;
      return result;
    }
    sum += share.weight * figure.number();
    weights += share.weight;
  }
  result.figure = weights > 0 ? Figure(sum / weights) : Figure(Absence::undefined);
  return result;
}

Index Answers::band(const Figure& figure, bool as_shown) const {
  if (!figure.has_number()) return no_index;
  double number = figure.number();
  if (as_shown) {
    const double scale = std::pow(10.0, plan_.evaluation.decimals);
    number = std::floor(number * scale + 0.5 + guard) / scale;
  }
  Index best = no_index;
  for (Index i = 0; i < plan_.evaluation.bands.size(); ++i) {
    const double from = plan_.evaluation.bands[i].from.value;
    if (number < from - guard) continue;
    if (best == no_index || from > plan_.evaluation.bands[best].from.value) best = i;
  }
  return best;
}

ReadingResult Answers::reading(const Reading& reading) const {
  ReadingResult all;
  const auto at = [&all](MacroId id) -> MacroResult& {
    return all.macros[static_cast<std::size_t>(id)];
  };
  MacroResult& efficacy = at(MacroId::efficacy);
  MacroResult& efficiency = at(MacroId::efficiency);
  MacroResult& effectiveness = at(MacroId::effectiveness);
  MacroResult& productivity = at(MacroId::productivity);
  MacroResult& excellence = at(MacroId::excellence);
  MacroResult& average = at(MacroId::average);
  efficacy = weighted(reading.efficacy);
  efficiency = weighted(reading.efficiency);
  if (!blocked(effectiveness, {&efficacy, &efficiency})) {
    effectiveness.figure = efficacy.figure.number() * efficiency.figure.number() / 100;
  }
  if (!blocked(productivity, {&efficacy, &efficiency})) {
    productivity.figure = Absence::undefined;
    if (efficiency.figure.number() > 0) {
      productivity.figure = 100 * efficacy.figure.number() / efficiency.figure.number();
    }
  }
  if (!blocked(excellence, {&efficacy, &efficiency, &effectiveness, &productivity})) {
    excellence.figure = efficacy.figure.number() + efficiency.figure.number() +
                        effectiveness.figure.number() + productivity.figure.number();
  }
  if (!blocked(average, {&excellence})) average.figure = excellence.figure.number() / 4;
  for (MacroResult& macro : all.macros) {
    macro.band = band(macro.figure, true);
    macro.unrounded_band = band(macro.figure, false);
  }
  excellence.band = average.band;
  excellence.unrounded_band = average.unrounded_band;
  return all;
}

}  // namespace peq::oracle
