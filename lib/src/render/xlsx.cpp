// Documents as workbooks: a sheet for each part, and one for what stands behind its rows.
#include <algorithm>
#include <vector>

#include "peq/messages.hpp"
#include "peq/render.hpp"
#include "render/xlsx_layout.hpp"
#include "render/xlsx_link.hpp"
#include "render/xlsx_text.hpp"
#include "render/xlsx_write.hpp"
#include "source/scratch.hpp"

namespace peq {

namespace render::xlsx {

namespace {

const Heading* part_of(const Block& block) {
  const auto* heading = std::get_if<Heading>(&block);
  return heading != nullptr && heading->level == Heading::Level::part ? heading : nullptr;
}

/// Makes the sheets of a document, in its order.
class Sheets {
 public:
  explicit Sheets(Language language) : language_(language) {}

  void run(const Document& document) {
    const bool parts = std::any_of(document.blocks.begin(), document.blocks.end(),
                                   [](const Block& block) { return part_of(block) != nullptr; });
    begin(say(language_, parts ? Msg::book_summary : Msg::book_report));
    for (const Block& block : document.blocks) {
      if (const Heading* part = part_of(block)) {
        end();
        begin(part->text);
      }
      layout_->add(block);
      if (const auto* table = std::get_if<Table>(&block)) collect(*table);
    }
    end();
    // A workbook has at least one.
    if (sheets_.empty()) sheets_.push_back(layout_->finish());
  }

  std::vector<Grid> take() { return std::move(sheets_); }

 private:
  void begin(const std::string& heading) {
    heading_ = heading;
    layout_.emplace(sheet_name(heading, {}, taken_), language_);
    detailed_.clear();
  }

  void collect(const Table& table) {
    for (const Row& row : table.rows)
      if (row.more != nullptr && !row.more->blocks.empty()) detailed_.push_back(&row);
  }

  void end() {
    if (layout_->empty()) return;
    sheets_.push_back(layout_->finish());
    if (detailed_.empty()) return;
    Layout details(sheet_name(heading_, " – " + say(language_, Msg::book_details), taken_),
                   language_);
    details.add_details_head();
    for (const Row* row : detailed_) details.add_details(*row);
    sheets_.push_back(details.finish());
  }

  Language language_;
  std::vector<std::string> taken_;
  std::string heading_;
  std::optional<Layout> layout_;
  std::vector<const Row*> detailed_;
  std::vector<Grid> sheets_;
};

}  // namespace

}  // namespace render::xlsx

std::optional<std::string> render_xlsx(const Document& document, Language language) {
  using namespace render::xlsx;
  Sheets sheets(language);
  sheets.run(document);
  Workbook book;
  book.sheets = sheets.take();
  book.title = cell_text(document.title);
  book.description = cell_text(document.description);
  book.author = cell_text(document.author);
  // No clock decides when it was made.
  book.date = document.date.value_or(Date::from_days(10957));  // 2000-01-01
  book.footer = say(language, Text(Msg::book_page, "&P", "&N"));
  const Links links = link(book);

  const auto file = ScratchFile::create();
  if (!file || !write(book, links, file->path(), file->folder())) return std::nullopt;
  return file->read();
}

}  // namespace peq
