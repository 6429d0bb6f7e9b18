// peq schema: JSON Schema for editors.
#include "app.hpp"
#include "commands.hpp"
#include "options.hpp"
#include "output.hpp"
#include "peq/render.hpp"
#include "peq/report.hpp"

namespace peq::cli {

namespace {

constexpr std::string_view formats[] = {"json"};
constexpr Option options[] = {format_option(formats), output_option, language_option, color_option,
                              width_option};

constexpr Example examples[] = {
    {"peq schema plan -o plan.schema.json", Msg::example_schema},
    {"peq schema progress -o progress.schema.json", Msg::example_schema_progress},
};

int run(const Settings& settings, const Arguments& arguments, Io& io) {
  return deliver(settings, io, render_json(schema_data(arguments.positional.front())), exit_done);
}

}  // namespace

constexpr Command schema_command{
    "schema",
    Msg::summary_schema,
    {"KIND", Msg::help_schema_kind, false, Takes::words, schema_kinds, true},
    options,
    examples,
    run};

}  // namespace peq::cli
