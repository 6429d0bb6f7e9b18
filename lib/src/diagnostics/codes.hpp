// Codes of all findings, by number. A code never changes its meaning; a retired one is never given
// to another rule. Meaning and severity: catalogue.cpp.
#pragma once

#include "peq/finding.hpp"

namespace peq::code {

// 1xx: syntax
inline constexpr Code syntax{101};
inline constexpr Code invalid_utf8{102};
inline constexpr Code wrong_encoding{103};
inline constexpr Code control_character{104};
inline constexpr Code lone_carriage_return{105};
inline constexpr Code unclosed_quote{106};
inline constexpr Code duplicate_key{107};
inline constexpr Code second_document{108};
inline constexpr Code text_after_end{109};
inline constexpr Code unknown_alias{110};
inline constexpr Code cyclic_alias{111};
inline constexpr Code alias_budget{112};
inline constexpr Code merge_key{113};
inline constexpr Code too_deep{114};
inline constexpr Code null_item{115};
inline constexpr Code empty_file{116};
inline constexpr Code tab_indentation{117};
inline constexpr Code missing_space{118};
inline constexpr Code scalar_too_long{119};
inline constexpr Code file_too_large{120};
inline constexpr Code too_many_nodes{121};
inline constexpr Code collection_too_long{122};
inline constexpr Code tag{123};
inline constexpr Code bad_key{124};

// 2xx: shape
inline constexpr Code unknown_key{201};
inline constexpr Code missing_key{202};
inline constexpr Code wrong_type{203};
inline constexpr Code bad_date{204};
inline constexpr Code bad_number{205};
inline constexpr Code out_of_range{206};
inline constexpr Code unknown_choice{207};
inline constexpr Code bad_id{208};
inline constexpr Code bad_interval{209};
inline constexpr Code bad_boolean{210};
inline constexpr Code wrong_kind{211};
inline constexpr Code bad_period{212};
inline constexpr Code figures_in_entry{213};
inline constexpr Code no_value{214};
inline constexpr Code bad_ignore{215};
inline constexpr Code unused_ignore{216};

// 3xx: the plan
inline constexpr Code duplicate_id{301};
inline constexpr Code unknown_reference{302};
inline constexpr Code reserved_id{303};
inline constexpr Code deadline_before_start{304};
inline constexpr Code outside_period{305};
inline constexpr Code schedule_outside{306};
inline constexpr Code schedule_falls{307};
inline constexpr Code reschedule_order{308};
inline constexpr Code target_is_baseline{309};
inline constexpr Code targets_do_not_add_up{310};
inline constexpr Code wrong_direction{311};
inline constexpr Code indicator_incomplete{312};
inline constexpr Code indicator_surplus{313};
inline constexpr Code target_period{314};
inline constexpr Code negative_weight{315};
inline constexpr Code weights_all_zero{316};
inline constexpr Code weight_zero{317};
inline constexpr Code weights_not_hundred{318};
inline constexpr Code bands{319};
inline constexpr Code no_occurrence{320};
inline constexpr Code recurring_conflict{321};
inline constexpr Code period_reversed{322};
inline constexpr Code other_plan{323};
inline constexpr Code empty_macro{324};
inline constexpr Code validity{325};
inline constexpr Code min_over_max{326};
inline constexpr Code thresholds{327};
inline constexpr Code no_period{328};
inline constexpr Code near_duplicate_id{329};
inline constexpr Code formula_without_data{330};
inline constexpr Code no_responsible{331};
inline constexpr Code nothing_below{332};
inline constexpr Code swot_unanswered{333};
inline constexpr Code numbering_gap{334};
inline constexpr Code id_under_other_parent{335};
inline constexpr Code same_text{336};
inline constexpr Code unit_without_duties{337};
inline constexpr Code budgets_of_parts{338};
inline constexpr Code indicator_attributes{339};
inline constexpr Code targets_look_like_increments{340};
inline constexpr Code bands_unsorted{341};

// 4xx: progress
inline constexpr Code unknown_target{401};
inline constexpr Code wrong_figure{402};
inline constexpr Code reported_with_parts{403};
inline constexpr Code unknown_occurrence{404};
inline constexpr Code in_no_occurrence{405};
inline constexpr Code two_on_one_day{406};
inline constexpr Code falls{407};
inline constexpr Code recorded_before{408};
inline constexpr Code spent_falls{409};
inline constexpr Code in_no_period{410};
inline constexpr Code in_the_future{411};
inline constexpr Code outside_plan{412};
inline constexpr Code before_start{413};
inline constexpr Code after_cancellation{414};
inline constexpr Code done_without_evidence{415};
inline constexpr Code evidence_missing{416};
inline constexpr Code evidence_form{417};
inline constexpr Code over_budget{418};
inline constexpr Code fraction{419};
inline constexpr Code level_as_increments{420};
inline constexpr Code totals_as_increments{421};
inline constexpr Code far_beyond_target{422};

// 5xx: advice
inline constexpr Code no_indicators{501};
inline constexpr Code no_deadlines{502};
inline constexpr Code placeholder_text{503};

}  // namespace peq::code
