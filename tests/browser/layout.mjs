// What can be seen of a page's layout without looking: nothing sticks out, nothing is empty.
import { demand, demandNone } from "./harness.mjs";

/// The page itself never scrolls sideways; what is too wide has a region that does, and that the
/// keyboard reaches.
export async function fitsItsWidth(page) {
  // After a change of its size the page may take a moment to find out what fits.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.waitForFunction(() => document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth,
    undefined, { timeout: 1500 }).catch(() => {});
  const found = await page.evaluate(() => {
    const root = document.scrollingElement;
    const name = (element) => {
      const id = element.id ? `#${element.id}` : "";
      const kind = typeof element.className === "string" && element.className
        ? "." + element.className.trim().replace(/\s+/g, ".") : "";
      return `<${element.localName}${id}${kind}> ${element.textContent.trim().slice(0, 40)}`;
    };
    const hides = (element) => ["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(element).overflowX);
    const wide = [];
    const deaf = [];
    for (const element of document.body.querySelectorAll("*")) {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      const scrolls = ["auto", "scroll"].includes(getComputedStyle(element).overflowX);
      if (scrolls && element.scrollWidth > element.clientWidth + 1 && element.tabIndex < 0 &&
          !element.querySelector("a, button, summary, [tabindex]"))
        deaf.push(name(element));
      if (box.right <= root.clientWidth + 1) continue;
      let outer = element.parentElement;
      while (outer && !hides(outer)) outer = outer.parentElement;
      if (!outer || outer === document.documentElement) wide.push(`${name(element)} ends at ${Math.round(box.right)}`);
    }
    return { has: root.scrollWidth, room: root.clientWidth, wide, deaf };
  });
  demand(found.has <= found.room, `the page scrolls sideways: ${found.has} of ${found.room} pixels`,
    found.wide.slice(0, 6).join("\n"));
  demandNone(found.deaf, "what scrolls sideways is reached by the keyboard");
}

/// Words that only a mistake writes, empty shells, gaps between headings, ids that occur twice.
export async function isSound(page) {
  const found = await page.evaluate(() => {
    const words = document.body.innerText.replace(/\s+/g, " ");
    const slips = [...words.matchAll(/(?<![\p{L}\p{N}_])(NaN|undefined|null|-?inf|Infinity|nullopt|\[object Object\]|\{\d\})(?![\p{L}\p{N}_])/gu)]
      // In English a figure can be said to be undefined.
      .filter((match) => match[0] !== "undefined" || document.documentElement.lang !== "en")
      .map((match) => words.slice(Math.max(0, match.index - 40), match.index + 40));
    const empty = [];
    for (const element of document.querySelectorAll(
      "svg, figure, table, section, ul, ol, dl, tbody, tr, details, p, h1, h2, h3, h4, caption, button, nav, select")) {
      const drawn = element.localName === "svg" ? element.childElementCount > 0
        : element.textContent.trim() !== "" || element.querySelector("svg > *");
      if (!drawn) empty.push(element.outerHTML.slice(0, 120));
    }
    for (const element of document.querySelectorAll("section"))
      if (element.childElementCount < 2) empty.push(`section with nothing but ${element.innerText.slice(0, 60)}`);
    for (const element of document.querySelectorAll("table"))
      if (!element.querySelector("tbody :is(th, td)")) empty.push(`table without a cell: ${element.outerHTML.slice(0, 120)}`);
    const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")];
    const gaps = [];
    let last = 0;
    for (const heading of headings) {
      const level = Number(heading.localName[1]);
      if (level > last + 1) gaps.push(`h${last} is followed by ${heading.outerHTML.slice(0, 90)}`);
      last = level;
    }
    if (headings.filter((heading) => heading.localName === "h1").length !== 1) gaps.push("not exactly one h1");
    const seen = new Set();
    const twice = [];
    for (const element of document.querySelectorAll("[id]")) {
      if (seen.has(element.id)) twice.push(element.id);
      seen.add(element.id);
    }
    const astray = [];
    for (const link of document.querySelectorAll('a[href^="#"]'))
      if (!document.getElementById(decodeURIComponent(link.getAttribute("href").slice(1)))) astray.push(link.outerHTML);
    for (const element of document.querySelectorAll("[aria-labelledby]"))
      for (const id of element.getAttribute("aria-labelledby").split(/\s+/))
        if (!document.getElementById(id)) astray.push(element.outerHTML.slice(0, 120));
    for (const element of document.querySelectorAll("use"))
      if (!document.getElementById(element.getAttribute("href").slice(1))) astray.push(element.outerHTML);
    return { slips, empty, gaps, twice, astray, title: document.title.trim() };
  });
  demandNone(found.slips, "no word that only a mistake writes");
  demandNone(found.empty, "nothing is empty");
  demandNone(found.gaps, "headings go down a step at a time");
  demandNone(found.twice, "no id occurs twice");
  demandNone(found.astray, "what is pointed at is there");
  demand(found.title !== "", "the page has a title");
}

/// Figures, days and ids of tables stand on one line: "68." and "8" below it is read as two numbers.
export async function hasWholeWords(page) {
  const broken = await page.evaluate(() => {
    const found = [];
    const range = document.createRange();
    for (const cell of document.querySelectorAll("td, th, dd, .figure")) {
      const words = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      for (let node = words.nextNode(); node; node = words.nextNode()) {
        // Details are running text, with addresses.
        if (node.parentElement.closest("details, a[href^=http]")) continue;
        for (const match of node.data.matchAll(/\d{4}-\d\d-\d\d|[-+]?\d[\d.,]*\d|\p{L}+/gu)) {
          // File names may break anywhere, and so may what is longer than any word.
          const token = /\S*$/.exec(node.data.slice(0, match.index))[0] + /^\S*/.exec(node.data.slice(match.index))[0];
          if (match[0].length > 20 || token.includes("/")) continue;
          range.setStart(node, match.index);
          range.setEnd(node, match.index + match[0].length);
          const lines = new Set([...range.getClientRects()].filter((box) => box.width > 1).map((box) => Math.round(box.top)));
          if (lines.size > 1) found.push(`${match[0]} in ${cell.closest("table")?.caption?.textContent.trim().slice(0, 50) ?? cell.outerHTML.slice(0, 80)}`);
        }
      }
    }
    return [...new Set(found)];
  });
  demandNone(broken, "no word or figure of a table is broken over lines");
}
