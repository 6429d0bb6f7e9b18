// The pages of the San Miguel plan at every width and in both colour schemes.
import { at, desktop, openAll, phone, shoot, visit } from "./harness.mjs";
import { isAccessible } from "./access.mjs";
import { fitsItsWidth, hasWholeWords, isSound } from "./layout.mjs";
import { examplePages } from "./pages.mjs";

const widths = [320, 390, 1280, 2560];

/// What axe-core reads: each page and size, each scheme, closed and open; the annual report, which
/// takes it many seconds, not in all combinations of them.
function readings(page) {
  const all = [
    { name: "desktop light", viewport: desktop, colorScheme: "light" },
    { name: "phone dark", viewport: phone, colorScheme: "dark" },
    { name: "desktop dark", viewport: desktop, colorScheme: "dark" },
    { name: "phone light", viewport: phone, colorScheme: "light" },
  ];
  if (page.kind !== "annual") return all;
  if (page.asOf !== "2023-12-31") return [];
  return page.lang === "es" ? all.slice(0, 2) : all.slice(2);
}

export async function testExample() {
  for (const page of examplePages()) {
    await at(page.name, async () => {
      await at("sizes", () => visit(page.file, {}, async (tab) => {
        await isSound(tab);
        await fitsAll(tab, hasWholeWords);
        await openAll(tab);
        await isSound(tab);
        await at("open", () => fitsAll(tab));
      }));
      for (const reading of readings(page))
        await at(reading.name, () => visit(page.file, reading, async (tab) => {
          await shoot(tab, `${page.name} ${reading.name}`);
          await isAccessible(tab);
          await openAll(tab, page.kind === "annual" ? 12 : Infinity);
          await at("open", () => isAccessible(tab));
        }));
    });
  }
}

async function fitsAll(tab, also = async () => {}) {
  for (const width of widths) {
    await tab.setViewportSize({ width, height: 900 });
    await at(`${width} pixels wide`, async () => {
      await fitsItsWidth(tab);
      await also(tab);
    });
  }
}
