// The parts of the evaluation as people read it.
#pragma once

#include "report/view.hpp"

namespace peq::report {

/// `mean of vision and objectives`.
std::string formula(const View& view, const std::vector<FactorShare>& shares);
/// `formula`, or what it is computed from.
std::string formula(const View& view, MacroId macro);
/// `(between 65.2 and 74.8, …)`: what missing reports make of the average, in words; empty where
/// they make nothing of it.
std::string bounds_words(const View& view);
/// The macro indicators that a factor is part of: `Efficacy`; a dash for none.
std::string macros_of(const View& view, FactorId factor);

/// Why a macro indicator has no number, after its absence in words.
std::string why_no_number(const View& view, MacroId macro);
/// `No figure for Efficacy and Average; …`, one line for each reason; empty where all have numbers.
std::vector<std::string> missing_figures(const View& view);

/// All macro indicators of one reading.
Data macros_data(const Plan& plan, const ReadingResult& reading, Language language);

/// What is measured, how missing reports count, bands that rounding decides.
void add_notes(Document& document, const View& view);
/// Budget against spending, and where it runs away from the advance. Nothing without money.
void add_money(Document& document, const View& view);
/// The same without a heading of its own; only where there is money.
void add_money_tables(Document& document, const View& view);
/// The other readings beside the official one. Nothing without any.
void add_readings(Document& document, const View& view);

/// All macro indicators in display order.
inline constexpr std::array<MacroId, macro_count> all_macros = {
    MacroId::efficacy,     MacroId::efficiency, MacroId::effectiveness,
    MacroId::productivity, MacroId::excellence, MacroId::average};
inline constexpr std::array<FactorId, factor_count> all_factors = {
    FactorId::vision, FactorId::mission, FactorId::values, FactorId::objectives,
    FactorId::strategies};

}  // namespace peq::report
