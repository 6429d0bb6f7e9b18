"""The reading of a page: what it says, and every text that is left over."""
import re

import lxml.html

from documents import Cell, Document, add_table
from words import squeeze

BLOCKS = {"p", "li", "ul", "ol", "div", "details", "summary", "table", "dd", "dt"}


def text_of(element):
    return squeeze("".join(element.itertext()))


def own_text(element):
    """Without the blocks inside."""
    parts = [element.text or ""]
    for child in element:
        if child.tag not in BLOCKS:
            parts.append(text_of_raw(child))
        parts.append(child.tail or "" if child.tag not in BLOCKS else "")
    return squeeze("".join(parts))


def text_of_raw(element):
    return "".join(element.itertext())


def cell_of(element):
    value = element.get("data-v")
    if value is not None and re.fullmatch(r"-?[\d.]+", value):
        value = float(value)
    return Cell("" if element.find("svg") is not None and "bar" in element.find("svg").get("class", "")
                else text_of(element), value)


def bar_of(element):
    """What a bar draws: (percent done or None, percent planned or None)."""
    svg = element.find("svg")
    if svg is None:
        return None
    rects = svg.findall("rect")
    done = [rect.get("width") for rect in rects if rect.get("class") is None]
    planned = [rect.get("x") for rect in rects if rect.get("class") == "p"]
    number = lambda texts: float(texts[0].rstrip("%")) if texts else None
    return number(done), number(planned)


def rows_of(table, document):
    header = table.find("thead/tr")
    columns = [text_of(cell) if cell.find("svg") is None else "" for cell in header]
    rows, bars, shown = [], [], []
    for row in table.findall("tbody/tr") or table.findall("tr"):
        if row.get("class") == "m":
            lines = [own_text(block) for block in row.iter("p", "li")]
            document.details[rows[-1][0].text] = [line for line in lines if line]
            document.rest += [text_of(block) for block in row.iter("summary")]
            continue
        rows.append([cell_of(cell) for cell in row])
        shown.append(row)
        if "" in columns:
            bars.append(bar_of(row[columns.index("")]) if len(row) == len(columns) else None)
    return columns, rows, bars, shown


def svg_texts(element):
    """(text, class, x, y) of the texts in a drawing."""
    return [(text_of(one), one.get("class", ""), one.get("x"), one.get("y")) for one in element.iter("text")]


def chart_of(figure, document):
    kind = figure.get("class").split()[1]
    chart = {"kind": kind, "title": text_of(figure.find("figcaption/b")),
             "about": {text_of(one) for one in figure.xpath("./figcaption/p")}}
    for one in figure.xpath('.//svg[@role="img" and @aria-labelledby]/*[self::title or self::desc]'):
        if one.tag == "desc":
            chart["about"].add(text_of(one))
        else:
            assert text_of(one) == chart["title"], text_of(one)
    # Who sees the chart and who hears it are told the same.
    assert len(chart["about"]) == 1, chart["about"]
    chart["about"] = chart["about"].pop()
    chart["legend"] = [text_of(one) for one in figure.xpath('.//ul[starts-with(@class, "legend")]/li')]
    if kind == "bars":
        chart["axis"] = svg_texts(figure.find("div/svg"))
        chart["bars"] = []
        for line in figure.xpath("./ul[not(@class)]/li"):
            figures = line.xpath('./b[@class="figure"]')
            width = line.xpath('.//rect[@class="v"]/@width')
            was = line.xpath('.//use[@class="was"]/@x')
            marks = line.xpath('.//use[@class="goal"]/@x')
            chart["bars"].append({"label": text_of(line.find("span")), "shown": text_of(figures[0]),
                                  "remark": " ".join(text_of(one) for one in line.xpath('./span[contains(@class,"remark")]')),
                                  "width": width[0] if width else None, "was": was[0] if was else None,
                                  "mark": marks[0] if marks else None, "others": svg_texts(line)})
    elif kind == "lines":
        chart["texts"] = svg_texts(figure)
        chart["lines"] = [(one.get("class"), one.get("points")) for one in figure.iter("polyline")]
    else:
        table = next(figure.iter("table"))
        chart["columns"], chart["rows"], _, rows = rows_of(table, document)
        chart["titles"] = [text_of(one) for row in rows for one in row.iter("title")]
        chart["axis"] = svg_texts(table.find("thead")) if kind == "time" else []
        chart["ramp"] = [text for svg in figure.xpath('./svg[@class="ramp"]') for text, *_ in svg_texts(svg)]
    document.charts.append(chart)


def read_page(path):
    root = lxml.html.parse(str(path), parser=lxml.html.HTMLParser(encoding="utf-8")).getroot()
    document, title = Document(), ""
    document.rest.append(("title", text_of(root.find("head/title"))))
    document.rest += [("description", squeeze(one.get("content"))) for one in root.xpath('//meta[@name="description"]')]
    seen = set()

    def consume(element):
        seen.update(element.iter())

    for element in root.body.iter():
        if element in seen or not isinstance(element.tag, str):
            continue
        if element.tag in ("h1", "h2", "h3"):
            title = text_of(element)
            document.headings.append(title)
        elif element.tag == "figure":
            chart_of(element, document)
        elif element.tag == "table":
            columns, rows, bars, _ = rows_of(element, document)
            document.rest.append(("caption", text_of(element.find("caption"))))
            add_table(document, title, columns, rows)
            document.tables[-1].bars = bars
        elif element.tag == "dl":
            for fact in element:
                name, figure, *note = [own_text(one) for one in fact.iter("dt", "dd")]
                document.facts.append((name, Cell(figure), " ".join(note)))
        elif element.tag == "nav":
            document.rest += [("nav", text_of(one)) for one in element.iter("a")]
        elif element.tag in ("script", "style"):
            pass
        elif element.tag == "form":
            document.rest += [("choice", text_of(one)) for one in element.iter("option")]
            document.rest += [("form", squeeze(text)) for text in element.itertext()
                              if re.search(r"\d", text) and not any(squeeze(text) == text_of(one)
                                                                    for one in element.iter("option"))]
        elif element.tag in ("p", "li"):
            document.prose.append(own_text(element))
        else:
            for text in (element.text, element.tail):
                if text and re.search(r"\d", text):
                    document.rest.append(("loose", squeeze(text)))
            continue
        consume(element)
        if element.tail and re.search(r"\d", element.tail):
            document.rest.append(("loose", squeeze(element.tail)))
    return document
