// The browser, and what every page of every test is watched for.
import { AsyncLocalStorage } from "node:async_hooks";
import { mkdirSync, mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const modules = createRequire(resolve(process.env.PEQ_MODULES ?? ".", "package.json"));
const { chromium } = modules("playwright-core");
export const axeSource = modules("axe-core").source;

export const phone = { width: 390, height: 844 };
export const desktop = { width: 1280, height: 900 };

export const work = mkdtempSync(join(tmpdir(), "peq-browser-"));
export const screenshots = process.env.PEQ_SCREENSHOTS ?? mkdtempSync(join(tmpdir(), "peq-screenshots-"));
mkdirSync(screenshots, { recursive: true });

// --- verdicts: what, where, what was expected; all of them, to the end

const failures = [];
let passed = 0;
const places = new AsyncLocalStorage();

/// Everything that `body` demands is reported as seen at `where`.
export async function at(where, body) {
  const outer = places.getStore();
  await places.run(outer ? `${outer}, ${where}` : where, async () => {
    try {
      await body();
    } catch (error) {
      fail("the test could not go on", String(error?.stack ?? error));
    }
  });
}

/// Calls `work` for each item, two at a time, which is as many as most machines have room for.
export async function forEach(items, work) {
  const left = [...items];
  const worker = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all([worker(), worker()]);
}

export function fail(what, detail = "") {
  const place = places.getStore();
  failures.push(`${place}: ${what}`);
  const lines = String(detail).split("\n").slice(0, 25).map((line) => `    ${line}`);
  console.error(`FAILED ${place}: ${what}${detail === "" ? "" : "\n" + lines.join("\n")}`);
}

export function demand(holds, what, detail = "") {
  if (holds) ++passed;
  else fail(what, detail);
}

export function demandEqual(found, expected, what) {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  demand(a === b, what, `expected ${brief(b)}\nfound    ${brief(a)}`);
}

const brief = (text) => (text && text.length > 1500 ? text.slice(0, 1500) + "…" : text);

/// Nothing in the list; its first few are shown.
export function demandNone(list, what) {
  demand(list.length === 0, `${what} (${list.length})`,
    list.slice(0, 12).map((item) => (typeof item === "string" ? item : JSON.stringify(item))).join("\n"));
}

export function verdict() {
  console.error(`${passed} checks passed, ${failures.length} failed`);
  return failures.length === 0 ? 0 : 1;
}

// --- browser

let browser;
export async function start() {
  browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
      "--disable-background-networking", "--disable-component-update"],
  });
  return browser.version();
}
export const stop = () => browser?.close();

/// Opens a file and hands the page to `body`; then demands that nothing was said on the console,
/// refused by the page's own policy, asked of a network or shown as a dialog.
export async function visit(file, options, body) {
  const { hash = "", ...wanted } = options;
  const context = await browser.newContext({ viewport: desktop, colorScheme: "light", ...wanted });
  const url = pathToFileURL(file).href;
  const said = [];
  const asked = [];
  try {
    context.setDefaultTimeout(8000);
    await context.route("**", (route) => {
      const address = route.request().url();
      if (address.split("#")[0] === url) return route.continue();
      asked.push(address);
      return route.abort();
    });
    await context.exposeBinding("peqRefused", (_, words) => said.push(`policy: ${words}`));
    await context.addInitScript(() => addEventListener("securitypolicyviolation", (event) =>
      window.peqRefused(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`)));
    const page = await context.newPage();
    page.on("console", (message) => {
      if (["error", "warning", "assert"].includes(message.type()))
        said.push(`console ${message.type()}: ${message.text()}`);
    });
    page.on("pageerror", (error) => said.push(`script: ${error.message}`));
    page.on("dialog", (dialog) => {
      said.push(`dialog: ${dialog.message()}`);
      dialog.dismiss().catch(() => {});
    });
    page.on("popup", () => said.push("another window was opened"));
    page.on("request", (request) => {
      if (request.url().split("#")[0] !== url) asked.push(request.url());
    });
    await page.goto(url + hash, { waitUntil: "load" });
    await body(page);
    demandNone(said, "the browser has nothing to complain of");
    demandNone([...new Set(asked)], "nothing is asked of a network");
  } finally {
    await context.close();
  }
}

/// A picture to be looked at: the page's beginning, so far as one can look at.
export async function shoot(page, name, tall = 12000) {
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth, height: document.documentElement.scrollHeight,
  }));
  await page.screenshot({
    path: join(screenshots, `${name.replace(/\W+/g, "-")}.png`), fullPage: true, animations: "disabled",
    clip: { x: 0, y: 0, width, height: Math.min(height, tall) },
  });
}

/// What can be opened, from the first on.
export const openAll = (page, most = Infinity) => page.evaluate((most) => {
  [...document.querySelectorAll("details")].slice(0, most ?? undefined)
    .forEach((details) => { details.open = true; });
}, Number.isFinite(most) ? most : null);
