// The commands, one file each (command_x.cpp). A new one is declared here and listed in
// commands.cpp.
#pragma once

#include "command.hpp"

namespace peq::cli {

extern const Command check_command;
extern const Command status_command;
extern const Command deadlines_command;
extern const Command due_command;
extern const Command evaluate_command;
extern const Command audit_command;
extern const Command report_command;
extern const Command calendar_command;
extern const Command diff_command;
extern const Command explain_command;
extern const Command levers_command;
extern const Command trend_command;
extern const Command rules_command;
extern const Command schema_command;
extern const Command completion_command;

}  // namespace peq::cli
