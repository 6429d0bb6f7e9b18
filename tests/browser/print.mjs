// The pages on paper, as Chromium prints them, read by poppler's tools.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { at, demand, demandEqual, demandNone, forEach, screenshots, visit, work } from "./harness.mjs";
import { examplePages } from "./pages.mjs";

const A4 = [595, 842];

/// How many sheets each may take: what fits, and no waste of paper.
const sheets = {
  annual: [8, 45], annex: [4, 30], plan: [10, 30], summary: [1, 1],
};

const run = (program, ...args) => execFileSync(program, args, { encoding: "utf8", maxBuffer: 1 << 28 });

async function print(tab, name) {
  const file = join(work, `${name}.pdf`);
  await tab.pdf({ path: file, preferCSSPageSize: true, printBackground: true });
  return file;
}

/// {sizes, texts, flows}: of each page its points, what can be read on it line by line, and in the
/// order of its columns.
function readPdf(file) {
  const sizes = [...run("pdfinfo", "-f", "1", "-l", "999", file).matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm)]
    .map((match) => [Math.round(match[1]), Math.round(match[2])]);
  const pages = (...how) => run("pdftotext", ...how, file, "-").split("\f").slice(0, sizes.length);
  return { sizes, texts: pages("-layout"), flows: pages() };
}

const isSheet = ([width, height], [a, b]) => Math.abs(width - a) <= 2 && Math.abs(height - b) <= 2;
const squeeze = (text) => text.replace(/[\s\u00ad]+/g, "");

export async function testPrint() {
  await forEach(examplePages(), async (page) => {
    await at(page.name, () => visit(page.file, { colorScheme: page.lang === "es" ? "light" : "dark" }, async (tab) => {
      const posters = await tab.locator(".poster").evaluateAll((all) => all.map((poster) => ({
        title: poster.querySelector("h2, h3").textContent,
        lines: [...poster.querySelectorAll("p")].map((line) => line.textContent),
      })));
      const rows = await tab.evaluate(() => [...document.querySelectorAll("tr[id]")]
        .map((row) => row.cells[0].textContent.trim()).filter((id) => /^[DE](-\d+)+$/.test(id)));
      const file = await print(tab, page.name);
      const pdf = readPdf(file);
      run("pdftoppm", "-r", "50", "-png", file, join(screenshots, `${page.name}-print`));
      const [least, most] = sheets[page.kind];
      const count = pdf.sizes.length;
      demand(count >= least && count <= most, `${count} pages are printed`, `expected ${least} to ${most}`);
      demandNone(pdf.sizes.filter((size) => !isSheet(size, A4) && !isSheet(size, [A4[1], A4[0]])), "all paper is A4");
      numbersPages(pdf, posters);
      hangsPosters(pdf, posters);
      const words = new Set(pdf.texts.join(" ").split(/\s+/));
      demandNone([...new Set(rows)].filter((id) => !words.has(id)), "every row's id can be read in one piece");
      demandNone(wasted(pdf, posters), "no page is as good as empty");
      demand(isWhite(file), "paper is white");
      const fonts = run("pdffonts", file).split("\n").slice(2).filter(Boolean);
      demandNone(fonts.filter((line) => !/\byes\s+(yes|no)\s+yes\b/.test(line)), "fonts are embedded and their text can be copied");
    }));
  });
}

/// Sheets to hang up have no number; all others do.
function numbersPages(pdf, posters) {
  const total = pdf.texts.length;
  const without = pdf.texts.map((text, i) => [i + 1, text])
    .filter(([number, text]) => !new RegExp(`\\b${number} ?/ ?${total}\\s*$`).test(text))
    .filter(([, text]) => !posters.some(({ title }) => text.trim().startsWith(title)));
  demandNone(without.map(([number, text]) => `page ${number}: …${text.trim().slice(-60)}`), "pages are numbered");
}

function hangsPosters(pdf, posters) {
  for (const { title, lines } of posters) {
    const sheet = pdf.texts.findIndex((text, i) => text.trim().split("\n")[0].trim() === title && pdf.sizes[i][0] > pdf.sizes[i][1]);
    demand(sheet >= 0, `the sheet ${title} begins a page of its own, lying`);
    if (sheet < 0) continue;
    const missing = lines.filter((line) => !squeeze(pdf.flows[sheet]).includes(squeeze(line)));
    demandNone(missing, `the sheet ${title} is whole on its page`);
    const whole = squeeze(title + lines.join(""));
    demand(squeeze(pdf.texts[sheet]).length <= whole.length, `nothing else is on the sheet ${title}`,
      pdf.texts[sheet].slice(-300));
  }
}

function wasted(pdf, posters) {
  return pdf.texts.map((text, i) => [i + 1, text.replace(/\d+ ?\/ ?\d+\s*$/, "").trim()])
    .filter(([, text]) => text.length < 200 && !posters.some(({ title }) => text.startsWith(title)))
    .map(([number, text]) => `page ${number}: ${text.slice(0, 200)}`);
}

/// The corner of the first page, as a picture of few points.
function isWhite(file) {
  const picture = execFileSync("pdftoppm", ["-r", "10", "-f", "1", "-l", "1", file], { maxBuffer: 1 << 24 });
  return picture.subarray(-30).every((byte) => byte === 255);
}

export async function testPrintedDetails() {
  const page = examplePages().find(({ kind, lang }) => kind === "annual" && lang === "es");
  await visit(page.file, {}, async (tab) => {
    await tab.evaluate(() => {
      document.querySelector("table.more tr[id='E-1-1-1']").parentNode.querySelector("details").open = true;
    });
    const words = await tab.locator("table.more details[open] > div").first().innerText();
    const text = squeeze(readPdf(await print(tab, "opened")).texts.join(" "));
    const lines = words.split("\n").map((line) => line.trim()).filter((line) => line.length > 12 && line.length < 60);
    demandNone(lines.filter((line) => !text.includes(squeeze(line))), "details that are open are printed");

    // What is chosen is printed, and nothing else of the table; the paper says so.
    await tab.locator('.filter select[name="status"]').selectOption("done");
    const count = await tab.locator(".filter output").innerText();
    const chosen = readPdf(await print(tab, "chosen")).texts.join(" ");
    demand(squeeze(chosen).includes(squeeze(count)), `paper says "${count}"`);
    const ids = await tab.evaluate(() => [...document.querySelectorAll("table.more > tbody[hidden] > tr[id]")].map((row) => row.id));
    demandEqual(ids.length > 0, true, "some rows are not chosen");
  });
}
