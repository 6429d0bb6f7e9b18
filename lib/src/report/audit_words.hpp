// The audit in words and ids. Room: report.
#pragma once

#include "peq/audit_report.hpp"
#include "report/view.hpp"

namespace peq::report {

std::string say(Language language, Attribute attribute);
/// `112 of 120 entries never corrected later`; without anything counted, why there is no figure.
std::string say_counted(Language language, Attribute attribute, const AttributeResult& result);
/// What is to be done about it, and where to begin.
std::string say_to_do(Language language, const Lapse& lapse, const std::string& first);

const std::string& id_of(const Plan& plan, const Offender& offender);

/// The attributes, the worst offenders of each, and what to do.
void add_audit(Document& document, const View& view, const Sources& sources, const Audit& audit);

/// In the order of the source document.
std::array<Attribute, attribute_count> all_attributes();

}  // namespace peq::report
