// What stands behind a row, opened by mouse and keyboard and by an address; and the page without
// scripts.
import { at, demand, demandEqual, demandNone, desktop, forEach, phone, visit } from "./harness.mjs";
import { examplePage, examplePages } from "./pages.mjs";

export async function testDetails() {
  await forEach(["es", "en"], async (lang) => {
    const page = examplePage("annual", lang);
    await at(page.name, async () => {
      await at("mouse", () => visit(page.file, {}, byMouse));
      await at("keyboard", () => visit(page.file, { viewport: phone }, byKeyboard));
      for (const viewport of [phone, desktop])
        await at(`address, ${viewport.width} pixels`, () => visit(page.file, { viewport, hash: "#E-1-1-1" }, byAddress));
    });
  });
}

const bodyOf = (tab, id) => tab.locator(`table.more > tbody:has(> tr[id="${id}"])`);
const isOpen = (tab, id) => bodyOf(tab, id).locator(":scope > .m > td > details").evaluate((details) => details.open);

async function byMouse(tab) {
  const id = "E-1-1-1";
  const body = bodyOf(tab, id);
  demandEqual(await isOpen(tab, id), false, "details are closed at first");
  await body.locator("summary").click();
  demandEqual(await isOpen(tab, id), true, "a click on the mark opens them");
  demand(await body.locator("details > div").isVisible(), "they are seen");
  await body.locator("summary").click();
  demandEqual(await isOpen(tab, id), false, "another closes them");
  await body.locator("tr").first().locator("td").first().click();
  demandEqual(await isOpen(tab, id), true, "so does a click on the row");

  // A narrow page leaves some columns to the details.
  const left = await tab.evaluate(() => [...document.querySelectorAll("table.more > tbody")].flatMap((body) =>
    [...body.rows[0].cells].filter((cell) => getComputedStyle(cell).display === "none" && !["", "–"].includes(cell.textContent.trim()))
      .filter((cell) => !body.querySelector("details").textContent.includes(cell.textContent.trim()))
      .map((cell) => `${body.rows[0].id}: ${cell.textContent.trim()}`)));
  demandNone(left, "what a hidden column says is said in the details");

  const count = () => tab.locator("table.more > tbody > .m details[open]").count();
  const total = await tab.locator("table.more > tbody > .m details").count();
  const buttons = tab.locator(".all button");
  await buttons.nth(0).click();
  demandEqual(await count(), total, "a button opens all");
  await buttons.nth(1).click();
  demandEqual(await count(), 0, "another closes all");
  await tab.locator('.filter select[name="status"]').selectOption("done");
  await buttons.nth(0).click();
  const shown = await tab.locator("table.more > tbody:not([hidden]) > .m details").count();
  demandEqual(await count(), shown, "rows that are not shown stay closed");
}

async function byKeyboard(tab) {
  // The first of all stops leads to the content.
  await tab.keyboard.press("Tab");
  const skip = await tab.evaluate(() => ({
    href: document.activeElement.getAttribute("href"),
    left: document.activeElement.getBoundingClientRect().left,
  }));
  demand(skip.href?.endsWith("main") && skip.left >= 0, "the first stop leads past the contents, and is seen", JSON.stringify(skip));

  const id = "E-2-1-1";
  const summary = bodyOf(tab, id).locator("summary");
  await summary.focus();
  for (const [key, expected] of [["Enter", true], ["Space", false], ["Space", true], ["Enter", false]]) {
    await tab.keyboard.press(key);
    demandEqual(await isOpen(tab, id), expected, `${key} ${expected ? "opens" : "closes"}`);
  }
  demand((await summary.innerText()).includes(id), "the mark is called by its row's id");
  const outline = await summary.evaluate((element) => getComputedStyle(element).outlineStyle);
  demand(outline !== "none", "who has the keyboard's focus is seen");
}

async function byAddress(tab) {
  const seen = (id) => tab.evaluate((id) => {
    const box = document.getElementById(id).getBoundingClientRect();
    return box.top >= -1 && box.top < innerHeight - 40;
  }, id);
  demandEqual(await isOpen(tab, "E-1-1-1"), true, "#E-1-1-1 opens its row");
  demand(await seen("E-1-1-1"), "and is in sight");
  await tab.locator('.filter select[name="component"]').selectOption("D-1");
  await tab.evaluate(() => { location.hash = "#E-4-3-2"; });
  await tab.waitForTimeout(200);
  demandEqual(await isOpen(tab, "E-4-3-2"), true, "#E-4-3-2 opens its row though it was not chosen");
  demand(await bodyOf(tab, "E-4-3-2").isVisible() && await seen("E-4-3-2"), "and is in sight");
  await tab.evaluate(() => { location.hash = "#%E0%A4%A"; });
  await tab.evaluate(() => { location.hash = "#no-such-row"; });
}

// --- without scripts

const cells = (tab) => tab.evaluate(() => [...document.querySelectorAll("table tr")].map((row) =>
  [...row.cells].map((cell) => cell.textContent.replace(/\s+/g, " ").trim()).join(" | ")));
const figures = (tab) => tab.evaluate(() => [...document.querySelectorAll("dl, .figure, h1, h2, h3, figcaption")]
  .map((element) => element.textContent.trim()));

export async function testWithoutScripts() {
  await forEach(examplePages().filter(({ asOf }) => asOf === "2023-12-31"), async (page) => {
    await at(page.name, async () => {
      const with_ = {};
      await visit(page.file, {}, async (tab) => {
        with_.cells = await cells(tab);
        with_.figures = await figures(tab);
      });
      await visit(page.file, { javaScriptEnabled: false }, async (tab) => {
        const without = await cells(tab);
        demandEqual(without.length, with_.cells.length, "tables have as many rows");
        demandNone(without.filter((row, i) => row !== with_.cells[i]), "tables show the same");
        demandEqual(await figures(tab), with_.figures, "headings and figures are the same");
        demandEqual(await tab.locator(".filter:visible, .all:visible, button:visible").count(), 0,
          "nothing is offered that needs a script");
        const summary = tab.locator("table.more summary").first();
        if (page.kind !== "annual" && (await summary.count()) === 0) return;
        await summary.click();
        demand(await tab.locator("table.more details > div").first().isVisible(), "details open by mouse");
        await tab.keyboard.press("Enter");
        demand(!(await tab.locator("table.more details > div").first().isVisible()), "and close by keyboard");
      });
    });
  });
}
