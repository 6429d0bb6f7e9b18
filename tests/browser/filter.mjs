// Choosing rows: by mouse and keyboard, against what `peq evaluate` says of the same day.
import { at, demand, demandEqual, forEach, phone, shoot, visit } from "./harness.mjs";
import { example, examplePage, peq } from "./pages.mjs";

export const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

export function strategies(...args) {
  const answer = JSON.parse(peq("evaluate", ...args, "--format", "json"));
  return answer.items.filter((item) => item.kind === "strategy");
}

/// Rows that are shown: of the table of strategies by their ids, of the timeline by their words.
const shownRows = (tab) => tab.evaluate(() => {
  const seen = (row) => row.getClientRects().length > 0;
  const inOrder = (rows) => [...rows].filter(seen).map((row) => row.cells[0].textContent.trim());
  return {
    table: inOrder(document.querySelectorAll("table.more > tbody > tr[data-f]")),
    timeline: inOrder(document.querySelectorAll(".time tr[data-f]")),
  };
});

const announced = async (tab) => (await tab.locator(".filter output").innerText()).match(/\d+/g)?.map(Number) ?? [];

/// The page may take a moment to choose; then it says how many there are.
const settled = (tab, count) => tab.waitForFunction(
  (count) => Number(document.querySelector(".filter output").textContent.match(/\d+/)?.[0] ?? 0) === count,
  count, { timeout: 2000 }).catch(() => {});

async function demandShown(tab, expected, all) {
  await settled(tab, expected.length);
  const rows = await shownRows(tab);
  const sorted = (ids) => [...new Set(ids)].sort();
  demandEqual(sorted(rows.table), sorted(expected), "the table shows exactly the rows chosen");
  demandEqual(sorted(rows.timeline), sorted(expected), "the timeline shows exactly the rows chosen");
  const counts = await announced(tab);
  demandEqual(counts, expected.length > 0 ? [expected.length, all.length] : [], "the live region counts them");
}

export async function testFilter() {
  await forEach([["es", "2023-12-31"], ["en", "2025-12-31"]], async ([lang, asOf]) => {
    const page = examplePage("annual", lang, asOf);
    const all = strategies(...example, "--as-of", asOf);
    await at(page.name, async () => {
      await at("mouse", () => visit(page.file, {}, (tab) => byMouse(tab, all)));
      await at("keyboard", () => visit(page.file, { viewport: phone }, (tab) => byKeyboard(tab, all)));
    });
  });
}

async function byMouse(tab, all) {
  const filter = tab.locator(".filter");
  demand(await filter.isVisible(), "the filter is shown");
  await demandShown(tab, ids(all), all);
  const status = filter.locator('select[name="status"]');
  const offered = await status.locator("option").evaluateAll((options) => options.map((o) => o.value).filter(Boolean));
  demandEqual([...offered].sort(), [...new Set(all.map((item) => item.status))].sort(), "the statuses that occur can be chosen");
  for (const chosen of offered) {
    await status.selectOption(chosen);
    await at(`status ${chosen}`, () => demandShown(tab, ids(all.filter((item) => item.status === chosen)), all));
  }
  await shoot(tab, `filtered ${await tab.evaluate(() => document.documentElement.lang)}`, 3000);
  const reset = filter.locator('button[type="reset"]');
  await reset.click();
  await at("reset", () => demandShown(tab, ids(all), all));

  const component = filter.locator('select[name="component"]');
  await component.selectOption("D-4");
  const status4 = all.find((item) => item.id.startsWith("E-4-")).status;
  await status.selectOption(status4);
  await at(`D-4 and ${status4}`, () => demandShown(tab,
    ids(all.filter((item) => item.id.startsWith("E-4-") && item.status === status4)), all));
  await reset.click();
  await demandShown(tab, ids(all), all);

  await filter.locator('input[type="search"]').fill("xyzzy-nothing-has-this");
  await at("words that no row has", async () => {
    await demandShown(tab, [], all);
    demand((await filter.locator("output").innerText()).trim() !== "", "the live region says that there are none");
  });
}

async function byKeyboard(tab, all) {
  // From above the filter on, nothing but keys.
  await tab.evaluate(() => {
    const heading = document.querySelector(".filter").previousElementSibling;
    heading.tabIndex = -1;
    heading.focus();
  });
  const focused = () => tab.evaluate(() => document.activeElement.getAttribute("name") ?? document.activeElement.type);
  const tabTo = async (name) => {
    for (let i = 0; i < 8 && (await focused()) !== name; ++i) await tab.keyboard.press("Tab");
    demandEqual(await focused(), name, `the Tab key comes to ${name}`);
  };
  await tabTo("status");
  const options = await tab.locator('select[name="status"] option').evaluateAll((list) => list.map((o) => o.value));
  for (const chosen of options.slice(1)) {
    await tab.keyboard.press("ArrowDown");
    await at(`status ${chosen}`, () => demandShown(tab, ids(all.filter((item) => item.status === chosen)), all));
  }
  await tab.keyboard.press("Home");
  await demandShown(tab, ids(all), all);

  // A word of some titles, written without its accents.
  const words = all.flatMap((item) => fold(item.title).split(/[^a-z0-9]+/)).filter((word) => word.length > 8);
  const word = words.find((w) => all.filter((item) => fold(item.title).includes(w)).length === 2) ?? words[0];
  await tabTo("q");
  await tab.keyboard.type(word);
  await tab.waitForTimeout(400);
  await at(`the word ${word}`, async () => {
    const { table } = await shownRows(tab);
    const missing = ids(all.filter((item) => fold(item.title).includes(word))).filter((id) => !table.includes(id));
    demandEqual(missing, [], "the rows with the word are shown");
    demand(table.length < all.length, "and not all rows are");
    demandEqual((await announced(tab))[1], all.length, "the live region says of how many");
  });
  await tabTo("reset");
  await tab.keyboard.press("Enter");
  await at("reset", () => demandShown(tab, ids(all), all));
}

const ids = (items) => items.map((item) => item.id);
