// peq report: the annual report, or the plan itself, as a document.
#include <functional>
#include <set>

#include "app.hpp"
#include "commands.hpp"
#include "days.hpp"
#include "options.hpp"
#include "output.hpp"
#include "peq/annual.hpp"
#include "peq/plan_report.hpp"
#include "peq/render.hpp"
#include "plans.hpp"

namespace peq::cli {

namespace {

constexpr std::string_view formats[] = {"html", "md", "csv", "json", "xlsx"};
constexpr std::string_view kinds[] = {"annual", "plan"};

constexpr Option options[] = {
    {"kind", 0, Msg::value_document, Msg::help_report_kind, false, kinds},
    {"from", 0, Msg::value_date, Msg::help_report_from},
    {"unit", 0, Msg::value_id, Msg::help_report_unit, true},
    {"summary", 0, {}, Msg::help_report_summary, false, {}, true},
    {"note", 0, Msg::value_text, Msg::help_report_note, true},
    as_of_option,
    known_by_option,
    progress_option,
    assume_option,
    format_option(formats),
    output_option,
    language_option,
    color_option,
    width_option,
};

constexpr Example examples[] = {
    {"peq report --as-of 2023 -o memoria.html", Msg::example_report},
    {"peq report --unit gerencia-general -o anexo.xlsx", Msg::example_report_unit},
    {"peq report --kind plan -o plan.html", Msg::example_report_plan},
};

/// Both kinds come as a document, as data and as rows.
struct Answer {
  std::function<Document()> document;
  std::function<Data()> data;
  std::function<Sheet()> sheet;
};

int deliver_answer(const Settings& settings, Language language, const Answer& answer, Io& io) {
  if (settings.format == "json")
    return deliver(settings, io, render_json(answer.data()), exit_done);
  if (settings.format == "csv") return deliver(settings, io, render_csv(answer.sheet()), exit_done);
  const Document document = answer.document();
  if (settings.format == "md") return deliver(settings, io, render_markdown(document), exit_done);
  if (settings.format == "html")
    return deliver(settings, io, render_html(document, language), exit_done);
  const auto workbook = render_xlsx(document, language);
  if (workbook) return deliver(settings, io, *workbook, exit_done);
  tell(io, say(settings.language, Msg::cli_report_no_workbook));
  return exit_input;
}

/// A document is in the plan's own language unless another one is asked for.
Language language_for(const Settings& settings, const Plan& plan) {
  if (settings.language_asked) return settings.language;
  return parse_language(plan.language).value_or(settings.language);
}

int report_plan(const Settings& settings, const Subject& subject, Io& io) {
  const Language language = language_for(settings, subject.project->plan);
  return deliver_answer(settings, language,
                        {[&] { return plan_document(subject, language); },
                         [&] { return plan_document_data(subject, language); },
                         [&] { return plan_sheet(subject); }},
                        io);
}

std::string last_part(const std::string& path) {
  const std::size_t end = path.find_last_not_of('/');
  return end == std::string::npos ? path : path.substr(0, end + 1).substr(path.rfind('/', end) + 1);
}

/// Below the plan's folder a name begins there, below a folder of progress with its last part; a
/// path that leads out of the current folder tells no more than its own last part.
std::string short_name(const std::string& name, const std::string& plan_folder,
                       const std::vector<std::string>& progress) {
  if (!plan_folder.empty() && name.starts_with(plan_folder)) return name.substr(plan_folder.size());
  if (!name.starts_with('/') && !name.starts_with("..")) return name;
  for (const std::string& given : progress) {
    const std::string folder = given.ends_with('/') ? given : given + "/";
    if (name.starts_with(folder)) return last_part(given) + "/" + name.substr(folder.size());
  }
  return last_part(name);
}

/// A document that others read names files as its plan sees them, and nothing of the machine on
/// which it was made. No two files get the same name.
void shorten_names(Sources& sources, const std::vector<std::string>& progress) {
  if (sources.size() == 0) return;
  const std::string plan = sources.name(0);
  const std::string folder = plan.substr(0, plan.rfind('/') + 1);
  std::set<std::string> taken;
  for (FileId file = 0; file < sources.size(); ++file) {
    const std::string name = short_name(sources.name(file), folder, progress);
    std::string wanted = name;
    for (int n = 2; !taken.insert(wanted).second; ++n)
      wanted = name + " (" + std::to_string(n) + ")";
    sources.rename(file, std::move(wanted));
  }
}

/// Checks what could not be checked before the plan was read.
Complaints check_options(const Settings& settings, const Plan& plan, const AnnualOptions& wanted) {
  Complaints complaints;
  check_units(plan, wanted.units, complaints);
  if (wanted.from) check_day(plan, "--from", *wanted.from, complaints);
  check_day(plan, "--as-of", settings.as_of, complaints);
  return complaints;
}

int report_annual(const Settings& settings, const EvaluatedPlan& plan, AnnualOptions wanted,
                  Io& io) {
  const Plan& of = plan.loaded.partial.plan;
  if (const Complaints complaints = check_options(settings, of, wanted); !complaints.empty())
    return wrong_usage(io, settings.language, complaints, settings.command);
  if (!wanted.from) wanted.from = usual_earlier_cut(of, settings.as_of);
  const Language language = language_for(settings, of);
  const AnnualReport report = annual_report(plan.loaded, plan.evaluation, std::move(wanted));
  return deliver_answer(settings, language,
                        {[&] { return annual_document(report, language); },
                         [&] { return annual_data(report, language); },
                         [&] { return annual_sheet(report); }},
                        io);
}

AnnualOptions read_options(const Settings& settings, const Arguments& arguments, const Io& io,
                           Complaints& complaints) {
  AnnualOptions wanted;
  wanted.from = read_day(arguments, "from", io, complaints);
  wanted.units = listed(arguments, "unit");
  wanted.summary = arguments.has("summary");
  wanted.notes = arguments.all("note");
  if (wanted.from && *wanted.from >= settings.as_of)
    complaints.emplace_back(Msg::cli_from_not_before, *wanted.from, settings.as_of);
  if (wanted.summary && !wanted.units.empty()) complaints.emplace_back(Msg::cli_report_not_both);
  return wanted;
}

int run(const Settings& settings, const Arguments& arguments, Io& io) {
  Complaints complaints;
  AnnualOptions wanted = read_options(settings, arguments, io, complaints);
  const std::string* kind = arguments.find("kind");
  const bool plan_itself = kind != nullptr && *kind == "plan";
  if (plan_itself)
    for (const std::string_view only : {"from", "unit", "summary", "note"})
      if (arguments.has(only))
        complaints.emplace_back(Msg::cli_report_only_annual, "--" + std::string(only));
  if (settings.format == "xlsx" && !settings.output && io.out_is_terminal)
    complaints.emplace_back(Msg::cli_report_terminal);
  if (!complaints.empty()) return wrong_usage(io, settings.language, complaints, settings.command);
  const auto plan = open_plan(settings, plan_path(arguments), io);
  if (!plan) return plan.exit_code();
  shorten_names(plan->loaded.sources, settings.progress);
  if (plan_itself) return report_plan(settings, plan->subject(), io);
  return report_annual(settings, *plan.operator->(), std::move(wanted), io);
}

}  // namespace

constexpr Command report_command{"report", Msg::summary_report, plan_positional, options, examples,
                                 run};

}  // namespace peq::cli
