// The page around the blocks: policy, title, contents, script.
#include <algorithm>

#include "peq/messages.hpp"
#include "peq/render.hpp"
#include "render/html_page.hpp"
#include "render/html_text.hpp"
#include "render/page_assets.hpp"

namespace peq {

namespace render {

namespace {

/// Bytes in hexadecimal as base64.
std::string base64(std::string_view hex) {
  constexpr std::string_view digits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const auto nibble = [&](std::size_t at) {
    const char c = at < hex.size() ? hex[at] : '0';
    return static_cast<unsigned>(c <= '9' ? c - '0' : c - 'a' + 10);
  };
  std::string result;
  // Three nibbles are two digits of six bits.
  for (std::size_t at = 0; at < hex.size(); at += 3) {
    const unsigned bits = nibble(at) << 8 | nibble(at + 1) << 4 | nibble(at + 2);
    result += digits[bits >> 6];
    if (at + 1 < hex.size()) result += digits[bits & 63U];
  }
  while (result.size() % 4 != 0) result += '=';
  return result;
}

std::string policy() {
  return "default-src 'none'; style-src 'sha256-" + base64(page_style_sha256) +
         "'; script-src 'sha256-" + base64(page_script_sha256) +
         "'; base-uri 'none'; form-action 'none'";
}

std::string_view tag_of(Language language) {
  for (const LanguageName& name : all_languages)
    if (name.language == language) return name.tag;
  return "en";
}

/// The language as an attribute, if it is written as one.
std::string lang_attribute(std::string_view language, Language page) {
  const bool sound = std::all_of(language.begin(), language.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  });
  if (language.empty() || !sound || parse_language(language) == page) return {};
  return " lang=\"" + std::string(language) + '"';
}

void write_meta(Page& page, std::string_view name, const std::string& content) {
  if (!content.empty())
    page.out += "<meta name=\"" + std::string(name) + "\" content=\"" + escaped(content) + "\">\n";
}

void write_head(Page& page) {
  const Document& document = page.document;
  page.out += "<!DOCTYPE html>\n<html lang=\"" + std::string(tag_of(page.language)) +
              "\">\n<head>\n<meta charset=\"utf-8\">\n"
              "<meta http-equiv=\"Content-Security-Policy\" content=\"" +
              policy() + "\">\n<meta name=\"viewport\" content=\"width=device-width, " +
              "initial-scale=1\">\n<title>";
  const std::string& heading = page.anchors.marks().front().text;
  const std::string& title = document.title.empty() ? heading : document.title;
  page.out += title.empty() ? page.say(Msg::page_untitled) : escaped(title);
  page.out += "</title>\n";
  write_meta(page, "description", document.description);
  write_meta(page, "author", document.author);
  if (document.date) write_meta(page, "dcterms.date", document.date->to_string());
  write_meta(page, "color-scheme", "light dark");
  write_meta(page, "referrer", "no-referrer");
  page.out += "<style>" + std::string(page_style) + "</style>\n</head>\n";
}

/// Title, what is said right below it and the figures to be seen first. The number of its blocks.
std::size_t write_masthead(Page& page) {
  const Mark& mark = page.anchors.marks().front();
  const auto& blocks = page.document.blocks;
  page.out += "<header>\n";
  if (!page.document.author.empty())
    page.out += "<p class=\"owner\">" + escaped(page.document.author) + "</p>\n";
  page.out += "<h1 id=\":top\">" +
              (mark.text.empty() ? page.say(Msg::page_untitled) : escaped(mark.text)) + "</h1>\n";
  std::size_t next = 0;
  if (page.anchors.has_title()) {
    const auto& title = std::get<Heading>(blocks[next++]);
    if (!title.detail.empty())
      page.out += "<p class=\"detail\">" + escaped(title.detail) + "</p>\n";
    const auto rest = std::find_if(blocks.begin() + 1, blocks.end(), [](const Block& block) {
      const auto* paragraph = std::get_if<Paragraph>(&block);
      return std::get_if<Facts>(&block) == nullptr && (paragraph == nullptr || paragraph->item);
    });
    // What is all of it belongs to the content.
    if (rest != blocks.end()) next = static_cast<std::size_t>(rest - blocks.begin());
    write_blocks(page, blocks, 1, next);
  }
  page.out += "</header>\n";
  return next;
}

bool has_contents(const Page& page) {
  const auto& marks = page.anchors.marks();
  return std::count_if(marks.begin(), marks.end(), [](const Mark& m) { return m.listed; }) > 1;
}

void write_contents(Page& page) {
  if (!has_contents(page)) return;
  page.out += "<nav aria-label=\"" + page.say(Msg::page_contents) + "\">\n<p>" +
              page.say(Msg::page_contents) + "</p>\n<ol>";
  bool nested = false;
  bool empty = true;
  for (const Mark& mark : page.anchors.marks()) {
    if (!mark.listed) continue;
    if (mark.level > 2 && !nested && !empty) page.out += "<ol>";
    if (mark.level <= 2 && nested) page.out += "</ol>";
    nested = mark.level > 2 && !empty;
    empty = false;
    page.out += "<li><a href=\"" + fragment(mark.id) + "\">" + escaped(mark.text) + "</a>\n";
  }
  page.out += nested ? "</ol></ol>\n</nav>\n" : "</ol>\n</nav>\n";
}

void write_foot(Page& page) {
  const Document& document = page.document;
  page.out += "<footer>\n<p>";
  if (!document.author.empty()) page.out += escaped(document.author) + " · ";
  if (document.date) {
    const std::string day = document.date->to_string();
    page.out += "<time datetime=\"" + day + "\">" + day + "</time> · ";
  }
  page.out += "<a href=\"#:top\">" + page.say(Msg::page_top) + "</a></p>\n</footer>\n";
}

}  // namespace

Page::Page(const Document& of, Language in)
    : document(of), language(in), authored_lang(lang_attribute(of.text_language, in)), anchors(of) {
}

std::string Page::say(const Text& text) const { return escaped(peq::say(language, text)); }

}  // namespace render

std::string render_html(const Document& document, Language language) {
  using namespace render;
  Page page(document, language);
  write_head(page);
  page.out += "<body" +
              class_attribute(document.brief ? "brief" : "", has_contents(page) ? "side" : "") +
              ">\n<a class=\"skip\" href=\"#:main\">" + page.say(Msg::page_skip) + "</a>\n";
  write_shapes(page);
  const std::size_t first = write_masthead(page);
  write_contents(page);
  page.out += "<main id=\":main\" tabindex=\"-1\">\n";
  if (first == document.blocks.size())
    page.out += "<p class=\"none\">" + page.say(Msg::page_empty) + "</p>\n";
  write_blocks(page, document.blocks, first, document.blocks.size());
  page.out += "</main>\n";
  write_foot(page);
  page.out += "<script>" + std::string(page_script) + "</script>\n</body>\n</html>\n";
  return std::move(page.out);
}

}  // namespace peq
