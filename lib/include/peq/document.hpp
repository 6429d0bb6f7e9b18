// Documents: what people are shown, in words, figures and charts, before any format. Room: report.
//
// A document is a list of blocks in reading order. Renderers (render.hpp) see nothing but these, so
// they can lay out, but not compute.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "peq/date.hpp"

namespace peq {

// --- words and figures ---------------------------------------------------------------------------

/// What a piece of text is, not how it looks. Words always say it too: tone is never the only
/// carrier.
enum class Tone : std::uint8_t { plain, strong, muted, good, warning, bad, accent };

/// A bar from 0 to 100; `planned` marks where it should be by now.
struct Bar {
  double done = 0;
  std::optional<double> planned;
};

/// The number that a cell's text shows, for formats that keep numbers apart from words.
struct Number {
  double value = 0;  ///< rounded to 6 decimals
  int decimals = 0;  ///< as the text shows it
  /// Thousands apart, as amounts of money have them.
  bool grouped = false;
  /// Shown with its sign, as changes have it.
  bool is_signed = false;
};

/// How a number follows from others of the document, for spreadsheets that compute it again.
struct Formula {
  /// Names of cells (Cell::name), numbers, `+ - * / ( )`: `(efficacy+efficiency)/2`. None of the
  /// names may be missing.
  std::string expression;
};

struct Cell {
  std::string text;
  Tone tone = Tone::plain;
  std::optional<Bar> bar = {};  ///< set: drawn instead of `text` where bars can be drawn
  std::uint8_t indent = 0;      ///< levels of a tree; one blank each

  /// What the text shows, where it is a number or a day and nothing else.
  std::variant<std::monostate, Number, Date> value = {};
  /// A web address (http or https) that the text stands for; empty: none.
  std::string link = {};
  /// The row of the document with this `Row::id`, to go there; empty: none.
  std::string target = {};
  /// The author's words, in the author's language (Document::text_language).
  bool authored = false;
  /// By which formulas know the number; unique in the document, letters and `_`. Empty: none.
  std::string name = {};
  std::optional<Formula> formula = {};
};

struct Heading {
  /// `part` divides long documents; `section` is the usual heading; `subsection` stands below it.
  enum class Level : std::uint8_t { title, part, section, subsection };
  std::string text;
  std::string detail;  ///< shown muted beside it
  Level level = Level::section;
  /// Stable name in letters of ASCII, digits and `-`, unique in the document, for addresses within
  /// a page: `strategies`. Empty: none.
  std::string id = {};
};

/// Running text; wrapped to the width.
struct Paragraph {
  std::vector<Cell> parts;  ///< joined without a space
  bool item = false;        ///< one of a list: a dash before it, further lines indented
};

/// A figure with its name, to be seen at a glance.
struct Fact {
  std::string label;
  Cell figure;
  std::string note = {};  ///< a few words below it
};

/// Some of them side by side.
struct Facts {
  std::vector<Fact> facts;
};

// --- tables --------------------------------------------------------------------------------------

enum class Align : std::uint8_t { left, right };

struct Column {
  std::string title;
  Align align = Align::left;
  /// Takes the room that is left; shortened with `…` or wrapped where there is too little.
  bool elastic = false;
  /// Columns are given up from the highest number on where the width is too small; 0: never.
  std::uint8_t expendable = 0;
  /// When given up, its cells go on a line of their own below the row, as `title: text`; muted and
  /// empty cells do not.
  bool below = false;
  /// One of a row of neighbours, such as dates: shown only where the one to its right is.
  bool run = false;
};

struct Document;

struct Row {
  std::vector<Cell> cells;
  bool emphasis = false;    ///< a subtotal or group line
  bool rule_above = false;  ///< separates it from what stands above
  /// Stable and unique among the rows of the document that have one, mostly the id of an item; may
  /// hold letters of any script. Empty: none.
  std::string id = {};
  /// What stands behind the row, opened on demand or in a place of its own; null: nothing. Without
  /// headings.
  std::shared_ptr<const Document> more = {};
  /// The values (Facet::Choice::value) that it has of each of the document's facets, in their
  /// order; a row without any is always shown.
  std::vector<std::vector<std::string>> facets = {};
};

/// Columns without any title get no head line.
struct Table {
  std::vector<Column> columns;
  std::vector<Row> rows;
  bool wrap = false;          ///< elastic cells are wrapped instead of shortened
  std::string bar_note = {};  ///< said below it where bars with a planned mark were drawn
  std::string caption = {};   ///< what it shows, for who can't see what stands around it
  bool sortable = false;      ///< its order may be changed by any column
};

/// Lines that are shown as they are, a little indented.
struct Verbatim {
  std::string text;
};

/// A statement of a tree, with further lines about it.
struct OutlineItem {
  std::vector<Cell> head;                ///< joined without a space
  std::vector<std::vector<Cell>> lines;  ///< the same for each
  std::uint8_t level = 0;                ///< 0: a root; at most one more than the item before
};

/// A tree, each item followed by those below it.
struct Outline {
  std::vector<OutlineItem> items;
};

// --- charts --------------------------------------------------------------------------------------
//
// A chart stands beside a table or words that say the same, so formats without charts lose nothing.

/// A stretch of a scale with a name, such as a band.
struct Zone {
  double from = 0;  ///< up to the next zone's, or the top of the scale
  std::string name;
  Tone tone = Tone::plain;
};

/// What every chart has: a title, and in words what there is to see in it.
struct ChartHead {
  std::string title;
  std::string description;  ///< for those who can't see it
  std::string note = {};    ///< a sentence for all, below the title
};

/// Horizontal bars from 0, a line each.
struct BarChart {
  struct Line {
    std::string label;
    std::optional<double> value;  ///< none: `shown` says why
    std::string shown;            ///< the figure as shown, or the words for its absence
    std::string note = {};        ///< such as its band
    Tone tone = Tone::plain;
    std::optional<double> before = {};  ///< a mark where it was, see `before_name`
    std::optional<double> mark = {};    ///< a mark where it should be, see `mark_name`
    bool emphasis = false;
    bool authored = false;  ///< the label is in the author's language
  };
  ChartHead head;
  double top = 100;         ///< end of the scale; bars beyond it are cut and marked as going on
  std::vector<Zone> zones;  ///< by growing `from`; may be empty
  std::vector<Line> lines;
  std::string before_name = {}, mark_name = {};  ///< in words, for the legend; empty: no such marks
};

struct Tick {
  Date date;
  std::string label;
};

/// Lines over time, from 0 to `top`.
struct LineChart {
  enum class Stroke : std::uint8_t { solid, dashed, dotted };
  struct Point {
    Date date;
    double value = 0;
    std::string shown = {};  ///< the figure in words where the point is to be marked; else empty
  };
  struct Line {
    std::string name;
    std::vector<Point> points;  ///< by date; may be a single one
    Stroke stroke = Stroke::solid;
    Tone tone = Tone::plain;  ///< lines of one chart have different tones or strokes
  };
  ChartHead head;
  double top = 100;
  DateRange days;
  std::vector<Tick> ticks;
  std::vector<Zone> zones;
  std::optional<Date> today = {};  ///< a vertical line, see `today_name`
  std::string today_name = {};
  std::vector<Line> lines;
};

/// How many there are of each pair of row and column.
struct HeatMap {
  struct Column {
    std::string label;
    Tone tone = Tone::plain;
  };
  struct Line {
    std::string label;
    std::string detail = {};  ///< longer words for the same
    std::vector<int> counts;  ///< one a column
    bool authored = false;
  };
  ChartHead head;
  std::vector<Column> columns;
  std::vector<Line> lines;
};

/// Stretches of days (a Gantt chart), a line each.
struct Timeline {
  struct Line {
    std::string id;
    std::string title;
    bool authored = false;
    std::string group = {};  ///< lines of one group follow each other; its heading, or empty
    DateRange days;          ///< from its start to the deadline in force
    double done = 0;         ///< percent of the stretch that is drawn as done
    std::optional<Date> original = {};  ///< the deadline before it was moved
    std::optional<Date> finished = {};  ///< the day on which it was complete
    std::optional<Date> forecast = {};
    bool cancelled = false;
    std::string status;  ///< in words
    Tone tone = Tone::plain;
    std::string target = {};                            ///< as Cell::target
    std::vector<std::vector<std::string>> facets = {};  ///< as Row::facets
  };
  ChartHead head;
  DateRange days;
  std::vector<Tick> ticks;
  std::optional<Date> today = {};
  std::string today_name = {};
  std::string id_name, title_name, status_name, deadline_name;  ///< titles of its columns
  /// For the legend; empty where there is none of it in the chart.
  std::string done_name = {}, original_name = {}, finished_name = {}, forecast_name = {};
  std::vector<Line> lines;
};

using Chart = std::variant<BarChart, LineChart, HeatMap, Timeline>;

// --- the whole -----------------------------------------------------------------------------------

/// A large sheet to be hung on a wall: a page of its own when printed.
struct Poster {
  std::string title;
  std::vector<Cell> lines;  ///< a paragraph each
  std::string foot = {};    ///< whose it is
};

/// What rows of tables and timelines can be chosen by: a component, a status.
struct Facet {
  struct Choice {
    std::string value;  ///< id or machine name
    std::string label;
    bool authored = false;  ///< the label is in the author's language
  };
  std::string name;   ///< stable machine name: `component`
  std::string label;  ///< in words
  std::vector<Choice> choices;
};

using Block = std::variant<Heading, Paragraph, Facts, Table, Verbatim, Outline, Chart, Poster>;

struct Document {
  std::vector<Block> blocks;
  std::vector<Facet> facets = {};  ///< see Row::facets

  // About the document as a file.
  std::string title = {};        ///< also for the window and the file's properties
  std::string description = {};  ///< one sentence
  std::string author = {};       ///< the institution
  std::optional<Date> date = {};
  std::string text_language = {};  ///< BCP 47; of what is `authored`
  bool brief = false;              ///< meant to fit on one sheet of paper
};

}  // namespace peq
