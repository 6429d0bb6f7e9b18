// Plans that lack what others have, or have too much of it: no page shows an empty shell.
import { at, forEach, openAll, phone, shoot, visit } from "./harness.mjs";
import { isAccessible } from "./access.mjs";
import { fitsItsWidth, isSound } from "./layout.mjs";
import { folder, report } from "./pages.mjs";

const base = (id) => ({
  peq: "plan/1", id, title: `Plan ${id}`, institution: "Municipio", language: "es",
  period: { start: "2022-01-01", end: "2026-12-31" },
});

/// A component with objectives of so many strategies, each with `more`.
const component = (d, objectives, strategies, more = {}) => ({
  id: `D-${d}`, name: `Componente ${d}`,
  objectives: Array.from({ length: objectives }, (_, o) => ({
    id: `D-${d}-${o + 1}`, text: `Lograr el objetivo ${o + 1}`,
    strategies: Array.from({ length: strategies }, (_, s) => ({
      id: `E-${d}-${o + 1}-${s + 1}`, text: `Ejecutar la estrategia ${s + 1}`, ...more,
    })),
  })),
});

const words = { vision: { text: "Ver lejos" }, mission: { text: "Servir" }, values: [{ id: "V-1", name: "Honradez" }] };
const progress = (id, ids, entry) => ({ peq: "progress/1", plan: id, entries: ids.map((of) => ({ for: of, ...entry })) });

/// Name: plan, progress, cut-off date.
const plans = {
  "without-progress": [{ ...base("a"), ...words, components: [component(1, 2, 2), component(2, 1, 3)] }, undefined, "2023-12-31"],
  "one-strategy": [{ ...base("b"), components: [component(1, 1, 1)] }, progress("b", ["E-1-1-1"], { date: "2023-06-30", progress: 40 }), "2023-12-31"],
  "one-of-all": [{ ...base("c"), ...words, components: [component(1, 1, 1)] }, progress("c", ["vision"], { date: "2023-06-30", rating: 80 }), "2023-12-31"],
  "sixty-components": [{ ...base("d"), ...words, components: Array.from({ length: 60 }, (_, i) => component(i + 1, 1, 1)) },
    progress("d", ["E-1-1-1", "E-60-1-1"], { date: "2023-06-30", progress: 70 }), "2023-12-31"],
  "nothing-due-yet": [{ ...base("e"), ...words, components: [component(1, 2, 2, { start: "2024-01-01" })] }, undefined, "2022-06-30"],
  "on-its-first-day": [{ ...base("f"), ...words, components: [component(1, 2, 2)] }, undefined, "2022-01-01"],
  "after-its-end": [{ ...base("g"), ...words, components: [component(1, 2, 2)] }, undefined, "2030-01-01"],
  "all-done": [{ ...base("h"), ...words, components: [component(1, 2, 2)] },
    progress("h", ["E-1-1-1", "E-1-1-2", "E-1-2-1", "E-1-2-2"], { date: "2023-06-30", progress: 100 }), "2026-12-31"],
  "all-cancelled": [{ ...base("i"), ...words, components: [component(1, 2, 2, { cancelled: { on: "2023-01-01", reason: "Sin fondos" } })] },
    progress("i", ["E-1-1-1"], { date: "2022-06-30", progress: 10 }), "2023-12-31"],
  "all-zero": [{ ...base("j"), ...words, components: [component(1, 2, 2)] },
    progress("j", ["E-1-1-1", "E-1-1-2", "E-1-2-1", "E-1-2-2"], { date: "2023-06-30", progress: 0 }), "2023-12-31"],
  "without-strategies": [{ ...base("k"), components: [{ id: "D-1", name: "Uno", objectives: [{ id: "D-1-1", text: "Nada" }] }] }, undefined, "2023-12-31"],
  "a-day-long": [{ ...base("l"), period: { start: "2022-01-01", end: "2022-01-01" }, components: [component(1, 1, 2)] }, undefined, "2022-01-01"],
  "only-recurring": [{ ...base("m"), components: [component(1, 1, 3, { every: "month" })] },
    progress("m", ["E-1-1-1"], { date: "2022-01-20", progress: 100 }), "2026-12-31"],
};

export async function testOdd() {
  await forEach(Object.entries(plans), async ([name, [plan, entries, asOf]]) => {
    const path = folder(name, plan, entries);
    const lang = name.length % 2 ? "es" : "en";
    const kinds = { annual: [], summary: ["--summary"], plan: ["--kind", "plan"] };
    for (const [kind, options] of Object.entries(kinds))
      await at(`${name}, ${kind}, ${lang}`, async () => {
        const file = report(`odd-${name}-${kind}`, path, "--as-of", asOf, "--lang", lang, ...options);
        await visit(file, { viewport: phone }, async (tab) => {
          await openAll(tab);
          await fitsItsWidth(tab);
          await isSound(tab);
          if (kind === "annual" && name !== "sixty-components") await isAccessible(tab);
          await tab.setViewportSize({ width: 1280, height: 900 });
          await fitsItsWidth(tab);
          if (kind === "annual") await shoot(tab, `odd ${name}`);
        });
      });
  });
}
