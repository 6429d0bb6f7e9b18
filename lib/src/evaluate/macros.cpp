#include "evaluate/macros.hpp"

namespace peq {

Index band_of(const Figure& figure, std::span<const Band> bands, int decimals) {
  if (!figure.has_number()) return no_index;
  return evaluation::unrounded_band_of(round_half_up(figure.number(), decimals), bands);
}

namespace evaluation {

namespace {

/// Weighted mean of the listed factors; without one of them there is none.
MacroResult mean_of(std::span<const FactorShare> shares, const FactorFigures& factors) {
  MacroResult result;
  double sum = 0, weight = 0;
  for (const FactorShare& share : shares) {
    if (share.weight <= 0) continue;
    const Figure& factor = factors[static_cast<std::size_t>(share.factor)];
    if (!factor.has_number()) {
      result.figure = factor;
      result.blocked_by = share.factor;
      return result;
    }
    sum += share.weight * factor.number();
    weight += share.weight;
  }
  result.figure = weight > 0 ? Figure(sum / weight) : Figure(Absence::undefined);
  return result;
}

/// The first of the inputs that has no number, or null.
const MacroResult* first_absent(std::initializer_list<const MacroResult*> inputs) {
  for (const MacroResult* input : inputs)
    if (!input->figure.has_number()) return input;
  return nullptr;
}

/// A macro indicator of others: their absence, or the figure that `compute` gives.
template <class Compute>
MacroResult derive(std::initializer_list<const MacroResult*> inputs, Compute compute) {
  MacroResult result;
  if (const MacroResult* absent = first_absent(inputs)) {
    result.figure = absent->figure;
    result.blocked_by = absent->blocked_by;
  } else {
    result.figure = compute();
  }
  return result;
}

}  // namespace

Index unrounded_band_of(const Figure& figure, std::span<const Band> bands) {
  if (!figure.has_number()) return no_index;
  for (std::size_t i = 0; i < bands.size(); ++i)
    if (figure.number() >= bands[i].from.value - rounding_guard) return static_cast<Index>(i);
  return no_index;
}

ReadingResult read_factors(const Reading& reading, const FactorFigures& factors,
                           const EvaluationSettings& settings) {
  ReadingResult result;
  const auto at = [&](MacroId id) -> MacroResult& {
    return result.macros[static_cast<std::size_t>(id)];
  };
  MacroResult& efficacy = at(MacroId::efficacy);
  MacroResult& efficiency = at(MacroId::efficiency);
  MacroResult& effectiveness = at(MacroId::effectiveness);
  MacroResult& productivity = at(MacroId::productivity);
  MacroResult& excellence = at(MacroId::excellence);
  MacroResult& average = at(MacroId::average);

  efficacy = mean_of(reading.efficacy, factors);
  efficiency = mean_of(reading.efficiency, factors);
  effectiveness = derive({&efficacy, &efficiency}, [&] {
    return Figure(efficacy.figure.number() * efficiency.figure.number() / 100);
  });
  productivity = derive({&efficacy, &efficiency}, [&] {
    if (efficiency.figure.number() <= 0) return Figure(Absence::undefined);
    return Figure(100 * efficacy.figure.number() / efficiency.figure.number());
  });
  excellence = derive({&efficacy, &efficiency, &effectiveness, &productivity}, [&] {
    return Figure(efficacy.figure.number() + efficiency.figure.number() +
                  effectiveness.figure.number() + productivity.figure.number());
  });
  average = derive({&excellence}, [&] { return Figure(excellence.figure.number() / 4); });

  for (MacroResult& macro : result.macros) {
    // Excellence is a sum of four; its class is that of their average.
    const Figure& judged = &macro == &excellence ? average.figure : macro.figure;
    macro.band = band_of(judged, settings.bands, settings.decimals);
    macro.unrounded_band = unrounded_band_of(judged, settings.bands);
  }
  return result;
}

}  // namespace evaluation

}  // namespace peq
