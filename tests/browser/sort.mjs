// Sorting by the heads of columns: every sortable table, by mouse and by keyboard.
import { at, demand, demandEqual, forEach, visit } from "./harness.mjs";
import { example, examplePage } from "./pages.mjs";
import { strategies } from "./filter.mjs";

export async function testSorting() {
  await forEach([["es", "2023-12-31", "mouse"], ["en", "2025-12-31", "keyboard"]], async ([lang, asOf, way]) => {
    const page = examplePage("annual", lang, asOf);
    await at(`${page.name}, ${way}`, () => visit(page.file, { viewport: wide }, async (tab) => {
      const tables = await tab.locator("table[data-s]").all();
      demand(tables.length > 1, "some tables can be sorted");
      for (const [i, table] of tables.entries())
        await at(`table ${i + 1}`, () => sortsByAll(tab, table, way, lang));
      await sortsStrategies(tab, strategies(...example, "--as-of", asOf));
    }));
  });
}

/// Where room is short a column may be left to the details.
const wide = { width: 2560, height: 1200 };

/// What the rows show in a column: stretches between lines that keep their place.
const stretches = (table, column) => table.evaluate((table, column) => {
  const units = table.classList.contains("more") ? [...table.tBodies].map((body) => body.rows[0]) : [...table.tBodies[0].rows];
  const all = [[]];
  for (const row of units)
    if (row.classList.contains("e")) all.push([]);
    else all.at(-1).push((row.cells[column]?.dataset.v ?? row.cells[column]?.textContent ?? "").trim());
  return all;
}, column);

const isNumber = (text) => /^[-+]?[\d,]*\.?\d+$/.test(text);
const isDay = (text) => /^\d{4}-\d\d-\d\d/.test(text);
const toNumber = (text) => Number(text.replaceAll(",", ""));

/// In order, told from what is shown alone; what is no number or day comes last.
function isSorted(values, direction, lang) {
  const some = values.filter(Boolean);
  const numbers = some.some(isNumber) && some.every((text) => isNumber(text) || !/^[-+]?\d/.test(text));
  const days = !numbers && some.some(isDay);
  const fits = numbers ? isNumber : days ? isDay : (text) => text !== "";
  const collator = new Intl.Collator(lang, { numeric: true });
  const compare = numbers ? (a, b) => toNumber(a) - toNumber(b)
    : days ? (a, b) => (a.slice(0, 10) < b.slice(0, 10) ? -1 : a.slice(0, 10) > b.slice(0, 10) ? 1 : 0)
    : collator.compare;
  const first = values.findIndex((text) => !fits(text));
  const filled = first < 0 ? values : values.slice(0, first);
  if (values.slice(filled.length).some(fits)) return false;
  return filled.every((value, i) => i === 0 || direction * compare(filled[i - 1], value) <= 0);
}

async function press(tab, button, way, i) {
  if (way === "mouse") return button.click();
  await button.focus();
  return tab.keyboard.press(i % 2 ? "Space" : "Enter");
}

async function sortsByAll(tab, table, way, lang) {
  const heads = await table.locator(":scope > thead th").all();
  for (const [i, head] of heads.entries()) {
    const title = (await head.innerText()).replace(/\s+/g, " ").trim();
    await at(title, async () => {
      demand(await head.isVisible(), "the column is seen where there is room");
      const column = await head.evaluate((th) => th.cellIndex);
      const before = await stretches(table, column);
      const order = await stretches(table, 0);
      for (const [name, direction] of [["ascending", 1], ["descending", -1]]) {
        await press(tab, head.locator("button"), way, i);
        demandEqual(await head.getAttribute("aria-sort"), name, "aria-sort tells the order");
        demandEqual(await table.locator("[aria-sort]").count(), 1, "no other column says that it sorts");
        const after = await stretches(table, column);
        const wrong = after.filter((values) => !isSorted(values, direction, lang));
        demandEqual(wrong, [], `rows are ${name}`);
        const same = (lists) => lists.map((values) => [...values].sort());
        demandEqual(same(after), same(before), "no row is lost");
      }
      await press(tab, head.locator("button"), way, i);
      demandEqual(await head.getAttribute("aria-sort"), null, "a third time takes the order back");
      demandEqual(await stretches(table, 0), order, "rows are as they were");
    });
  }
}

/// The table of strategies against the figures themselves, unrounded.
async function sortsStrategies(tab, all) {
  const table = tab.locator("table.more").first();
  const head = table.locator(":scope > thead th").filter({ hasText: /^(Avance|Advance|Done)/i }).first();
  await head.locator("button").click();
  const rows = await table.evaluate((table) => [...table.tBodies].map((body) => body.rows[0].id));
  const values = rows.map((id) => all.find((item) => item.id === id)?.advance.value ?? Infinity);
  demand(values.every((value, i) => i === 0 || values[i - 1] <= value), "strategies are sorted by their advance",
    rows.map((id, i) => `${id} ${values[i]}`).join("\n"));
  demandEqual(rows.length, all.length, "every strategy has its row");
}
