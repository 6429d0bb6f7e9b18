// The pages of the San Miguel plan at every width and in both colour schemes.
import { at, desktop, forEach, openAll, phone, shoot, visit } from "./harness.mjs";
import { isAccessible } from "./access.mjs";
import { fitsItsWidth, hasWholeWords, isSound } from "./layout.mjs";
import { examplePages } from "./pages.mjs";

const widths = [320, 390, 1280, 2560];

/// What axe-core reads: each language, size and scheme beside each other one, and the long pages,
/// which take it many seconds, only so often.
function readings({ kind, lang, asOf }) {
  if (asOf !== "2023-12-31") return [];
  const [light, dark] = [{ colorScheme: "light" }, { colorScheme: "dark" }];
  const both = lang === "es"
    ? [{ name: "desktop light", viewport: desktop, ...light }, { name: "phone dark", viewport: phone, ...dark, few: true }]
    : [{ name: "phone light", viewport: phone, ...light }, { name: "desktop dark", viewport: desktop, ...dark, few: true }];
  return kind === "annex" ? both.slice(1) : both;
}

export async function testExample() {
  await forEach(examplePages(), (page) =>
    at(page.name, async () => {
      await at("sizes", () => visit(page.file, {}, async (tab) => {
        await isSound(tab);
        await fitsAll(tab, hasWholeWords);
        await openAll(tab);
        await isSound(tab);
        await at("open", () => fitsAll(tab));
      }));
      for (const { name, few, ...options } of readings(page))
        await at(name, () => visit(page.file, options, async (tab) => {
          await isAccessible(tab);
          await openAll(tab, few ? 8 : Infinity);
          await at("open", () => isAccessible(tab));
          await shoot(tab, `${page.name} ${name}`);
        }));
    }));
}

async function fitsAll(tab, also = async () => {}) {
  for (const width of widths) {
    await tab.setViewportSize({ width, height: 900 });
    await at(`${width} pixels wide`, async () => {
      await fitsItsWidth(tab);
      if (width === phone.width || width === desktop.width) await also(tab);
    });
  }
}
