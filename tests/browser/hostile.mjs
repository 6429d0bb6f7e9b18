// Texts that want to be code, stay text: no script runs, nothing is fetched, nothing sticks out.
import { at, demand, demandNone, desktop, forEach, openAll, phone, shoot, visit } from "./harness.mjs";
import { isAccessible } from "./access.mjs";
import { attacks, hostilePlan } from "./hostile_plan.mjs";
import { fitsItsWidth, isSound } from "./layout.mjs";
import { report } from "./pages.mjs";

export async function testHostile() {
  const plan = hostilePlan();
  const asOf = ["--as-of", "2023-12-31"];
  const pages = {
    annual: report("hostile-annual", plan, ...asOf, "--lang", "es", "--note", attacks.join(" ")),
    summary: report("hostile-summary", plan, ...asOf, "--lang", "en", "--summary"),
    annex: report("hostile-annex", plan, ...asOf, "--lang", "en", "--unit", "u-2"),
    plan: report("hostile-plan", plan, ...asOf, "--kind", "plan", "--lang", "es"),
  };
  await forEach(Object.entries(pages), async ([kind, file]) => {
    for (const viewport of [phone, desktop])
      await at(`${kind}, ${viewport.width} pixels`, () =>
        visit(file, { viewport, colorScheme: viewport === phone ? "dark" : "light" }, (tab) => isInert(tab, kind, viewport)));
  });
}

async function isInert(tab, kind, viewport) {
  await fitsItsWidth(tab);
  await isSound(tab);
  await openAll(tab);
  await at("open", () => fitsItsWidth(tab));
  if (kind !== "annual" || viewport === phone) await isAccessible(tab);
  // All that could be set off by whoever uses the page.
  await tab.evaluate(() => {
    for (const element of document.querySelectorAll("*"))
      for (const kind of ["mouseover", "focus", "error", "load", "toggle"]) element.dispatchEvent(new Event(kind, { bubbles: false }));
  });
  const filter = tab.locator('.filter input[type="search"]');
  if (await filter.count()) {
    await filter.fill("<img src=x onerror=alert(1)>");
    await tab.waitForTimeout(300);
    await filter.fill("");
    await tab.waitForTimeout(300);
  }
  const found = await tab.evaluate((attacks) => {
    const allowed = new Set(["html", "head", "body", "meta", "title", "style", "script", "header", "main", "footer", "nav", "section",
      "h1", "h2", "h3", "h4", "h5", "p", "a", "ul", "ol", "li", "dl", "dt", "dd", "div", "span", "b", "strong", "small", "time",
      "pre", "code", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "colgroup", "col", "details", "summary",
      "form", "label", "select", "option", "input", "button", "output", "figure", "figcaption", "br", "wbr", "bdi",
      "svg", "g", "defs", "pattern", "path", "rect", "line", "polyline", "polygon", "circle", "text", "tspan", "use", "desc"]);
    const strange = [];
    for (const element of document.querySelectorAll("*")) {
      if (!allowed.has(element.localName)) strange.push(`an element: ${element.outerHTML.slice(0, 100)}`);
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) strange.push(`a handler: ${name}=${value.slice(0, 60)}`);
        if (["href", "src", "action", "formaction", "xlink:href", "data", "poster"].includes(name) && !/^(#|https?:\/\/)/i.test(value))
          strange.push(`an address: ${name}=${value.slice(0, 80)}`);
        if (name === "style") strange.push(`a style: ${value.slice(0, 80)}`);
      }
    }
    // Letters may be shown as signs for what can't be seen, but nothing is lost of what can.
    const words = document.documentElement.textContent;
    const bare = /[\u202A-\u202E\u2066-\u2069\u200E\u200F]/.test(words);
    return {
      ran: window.ran ?? 0, strange, bare,
      scripts: document.scripts.length,
      images: document.images.length,
      lost: attacks.filter((attack) => !words.includes(attack)),
      titled: document.title.length > 0,
    };
  }, attacks);
  demand(found.ran === 0, "no script of the plan runs");
  demandNone(found.strange, "nothing but elements and attributes of ours");
  demand(found.scripts === 1 && found.images === 0, "one script, no picture", JSON.stringify(found));
  demand(!found.bare, "no direction mark reaches the page");
  if (kind === "annual" || kind === "plan") demandNone(found.lost, "the texts can be read as they were written");
  await shoot(tab, `hostile ${kind} ${viewport.width}`, 6000);
}
