// peq explain: how a figure came about.
#include <algorithm>

#include "app.hpp"
#include "commands.hpp"
#include "options.hpp"
#include "output.hpp"
#include "peq/derivation.hpp"
#include "peq/render.hpp"
#include "plans.hpp"

namespace peq::cli {

namespace {

/// A word for figures on the command line, and those it stands for.
struct Choice {
  std::string_view name;
  Quantity first;
  Quantity last;
};

constexpr Choice choices[] = {
    {"status", Quantity::status, Quantity::status},
    {"rating", Quantity::rating, Quantity::rating},
    {"achievement", Quantity::achievement, Quantity::achievement},
    {"advance", Quantity::advance, Quantity::advance},
    {"planned", Quantity::planned, Quantity::planned},
    {"compliance", Quantity::compliance, Quantity::compliance},
    {"coverage", Quantity::coverage, Quantity::coverage},
    {"bounds", Quantity::bound_zero, Quantity::achievement_bound_skip},
    {"forecast", Quantity::forecast, Quantity::forecast},
    {"money", Quantity::execution, Quantity::gap},
};
constexpr std::string_view figure_names[] = {"status",   "rating",     "achievement", "advance",
                                             "planned",  "compliance", "coverage",    "bounds",
                                             "forecast", "money"};
static_assert(std::size(choices) == std::size(figure_names));

constexpr int usual_depth = 3;
constexpr std::string_view formats[] = {"text", "md", "json"};

constexpr Option options[] = {
    {"figure", 0, Msg::value_figure, Msg::help_explain_figure, true, figure_names},
    {"depth", 0, Msg::value_depth, Msg::help_explain_depth},
    {"reading", 0, Msg::value_id, Msg::help_explain_reading},
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
    {"peq explain plans/san-miguel E-1-1-1", Msg::example_explain},
    {"peq explain average --depth all --as-of 2023", Msg::example_explain_average},
    {"peq explain D-1-1 --figure compliance -o D-1-1.md", Msg::example_explain_markdown},
};

struct Asked {
  std::string path = ".";
  std::vector<std::string> ids;
};

/// The first word is the plan if there is such a file or folder, else the current folder is meant.
Asked read_words(const Arguments& arguments, const Io& io) {
  Asked asked;
  asked.ids = arguments.positional;
  if (asked.ids.empty()) return asked;
  const std::string& first = asked.ids.front();
  const bool in_plan = io.files.kind("plan.yaml") != Files::Kind::missing;
  if (first == "-" || !in_plan || io.files.kind(first) != Files::Kind::missing ||
      first.find('/') != std::string::npos) {
    asked.path = first;
    asked.ids.erase(asked.ids.begin());
  }
  return asked;
}

bool stands_for(const Choice& choice, Quantity quantity) {
  return choice.first <= quantity && quantity <= choice.last;
}

/// The figures of a topic that are wanted; complains about one that it does not have.
std::vector<Quantity> wanted_figures(const Plan& plan, const Topic& topic, const std::string& id,
                                     const std::vector<std::string>& names,
                                     Complaints& complaints) {
  std::vector<Quantity> all = figures_of(plan, topic);
  if (names.empty()) return all;
  std::vector<Quantity> wanted;
  for (const std::string& name : names) {
    const auto* choice = std::find_if(std::begin(choices), std::end(choices),
                                      [&](const Choice& one) { return one.name == name; });
    const std::size_t before = wanted.size();
    for (Quantity one : all)
      if (stands_for(*choice, one)) wanted.push_back(one);
    if (wanted.size() > before) continue;
    std::vector<std::string_view> has;
    for (const Choice& one : choices)
      if (std::any_of(all.begin(), all.end(), [&](Quantity q) { return stands_for(one, q); }))
        has.push_back(one.name);
    complaints.emplace_back(Msg::cli_explain_no_figure, id, name, list_of(has));
  }
  return wanted;
}

/// The reading that is asked for, in every topic.
void set_reading(const Plan& plan, const std::string& id, const std::string& reading, Topic& topic,
                 Complaints& complaints) {
  if (topic.kind != Topic::Kind::macro) {
    complaints.emplace_back(Msg::cli_explain_reading_only, id);
    return;
  }
  std::vector<std::string_view> known;
  for (Index i = 0; i < plan.evaluation.readings.size(); ++i) {
    known.push_back(plan.evaluation.readings[i].id);
    if (plan.evaluation.readings[i].id == reading) topic.reading = i;
  }
  if (topic.reading == no_index)
    complaints.push_back(
        with_suggestion(Text(Msg::cli_explain_no_reading, reading), reading, known));
}

std::optional<int> parse_depth(const std::string& text) {
  const auto depth = parse_whole(text);
  return depth && *depth >= 1 && *depth <= 99 ? depth : std::nullopt;
}

std::vector<Explained> read_questions(const Plan& plan, const std::vector<std::string>& ids,
                                      const Arguments& arguments, Complaints& complaints) {
  std::vector<Explained> questions;
  for (const std::string& id : ids) {
    const auto topic = find_topic(plan, id);
    if (!topic) {
      const auto known = topic_ids(plan);
      complaints.push_back(with_suggestion(Text(Msg::cli_explain_unknown, id), id, known));
      continue;
    }
    Explained question{*topic, {}};
    if (const std::string* reading = arguments.find("reading"))
      set_reading(plan, id, *reading, question.topic, complaints);
    question.figures =
        wanted_figures(plan, question.topic, id, listed(arguments, "figure"), complaints);
    questions.push_back(std::move(question));
  }
  return questions;
}

std::string answer_in(const Settings& settings, const Subject& subject,
                      const std::vector<Explained>& questions, std::optional<int> depth) {
  const Project& project = *subject.project;
  const Explainer explainer(project.plan, project.entries, subject.evaluation->options);
  if (settings.format == "json") {
    Data::List answers;
    for (const Explained& question : questions)
      answers.push_back(explain_data(subject, explainer, question, depth));
    if (answers.size() == 1) return render_json(answers.front());
    return render_json(Data::Object{{"schema_version", 1}, {"explanations", std::move(answers)}});
  }
  const Document document =
      explain_document(subject, explainer, questions, depth, settings.language);
  return settings.format == "md" ? render_markdown(document)
                                 : render_text(document, settings.out_style);
}

int run(const Settings& settings, const Arguments& arguments, Io& io) {
  // Scripts want all of it, people the first steps.
  std::optional<int> depth;
  if (settings.format != "json") depth = usual_depth;
  Complaints complaints;
  if (const std::string* written = arguments.find("depth")) {
    depth = *written == "all" ? std::nullopt : parse_depth(*written);
    if (!depth && *written != "all") complaints.emplace_back(Msg::cli_bad_depth, *written);
  }
  const Asked asked = read_words(arguments, io);
  if (!complaints.empty()) return wrong_usage(io, settings.language, complaints, settings.command);
  const auto plan = open_plan(settings, asked.path, io);
  if (!plan) return plan.exit_code();
  const Subject subject = plan->subject();
  if (asked.ids.empty()) {
    const auto& strategies = subject.project->plan.strategies;
    const auto& items = subject.project->plan.items;
    complaints.emplace_back(Msg::cli_explain_nothing,
                            strategies.empty() ? "vision" : items[strategies.front()].id);
  }
  const auto questions = read_questions(subject.project->plan, asked.ids, arguments, complaints);
  if (!complaints.empty()) return wrong_usage(io, settings.language, complaints, settings.command);
  return deliver(settings, io, answer_in(settings, subject, questions, depth), exit_done);
}

}  // namespace

constexpr Command explain_command{
    "explain", Msg::summary_explain, {"PLAN ID", Msg::help_explain_id, true}, options, examples,
    run};

}  // namespace peq::cli
