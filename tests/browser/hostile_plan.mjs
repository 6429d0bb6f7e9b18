// A plan that wants to be anything but text.
import { folder } from "./pages.mjs";

export const attacks = [
  '<script>window.ran = 1; alert(1)</script>',
  '"><img src=x onerror="window.ran = 1; alert(1)">',
  "' onmouseover='window.ran = 1' x='",
  "]]>",
  "</style><script>window.ran = 1</script>",
  "</title><script>window.ran = 1</script>",
  "</script><script>window.ran = 1</script>",
  "--><svg onload=window.ran=1>",
  "{{constructor.constructor('window.ran = 1')()}} ${window.ran = 1} &lt;b&gt; &#60;i&#62; \\u003cb",
  "=HYPERLINK(\"http://evil.example\",\"x\")",
  "javascript:window.ran=1",
];
/// Direction marks, a word of 10,000 letters, signs stacked on each other, wide and joined letters.
export const oddities = [
  "abc\u202Etxt.exe\u202C \u2066def\u2069 \u200Fghi",
  "W".repeat(10000),
  "z" + "\u0300\u0301\u0302\u0303".repeat(40),
  "漢字かな交じり文".repeat(30) + " 👩‍👩‍👧‍👦🇸🇻",
  "مرحبا بالعالم שלום",
  "ninguno\u00a0se\u00a0separa\u00a0".repeat(60),
];
const longName = "Unidad de nombre que no termina nunca " + "y que continúa con más palabras todavía ".repeat(30);

const texts = [...attacks, ...oddities, longName];
let next = 0;
/// Another of them, with something before it to tell it by.
const text = () => `${++next} ${texts[next % texts.length]}`;

export function hostilePlan() {
  next = 0;
  const strategies = (objective, count) => Array.from({ length: count }, (_, i) => ({
    id: `E-${objective}-${i + 1}`, text: text(), notes: text(), source: text(), tags: [text()],
    budget: 1e12 + i, transcription: { state: "garbled", note: text() },
    addresses: ["F-1"], responsible: ["u-1", "u-2"],
    ...(i % 5 === 3 ? { cancelled: { on: "2023-05-01", reason: text() } } : {}),
    ...(i % 5 === 2 ? { rescheduled: [{ on: "2023-02-01", deadline: "2025-06-30", reason: text() }] } : {}),
    ...(i % 5 === 1 ? { actions: [{ id: `A-${objective}-${i + 1}-1`, text: text(), deadline: "2023-09-30" }] } : {}),
  }));
  const indicator = (id) => ({
    id, name: text(), kind: "level", unit: text(), baseline: 0, target: 40, application: text(),
    responsible: ["u-1"], source: text(), notes: text(), valid: { from: "2022-01-01", to: "2026-12-31" },
  });
  const objectives = (d) => [1, 2].map((o) => ({
    id: `D-${d}-${o}`, text: text(), notes: text(), source: text(),
    responsible: ["u-1"], indicators: o === 1 ? [indicator(`I-${d}`)] : [], strategies: strategies(`${d}-${o}`, 6),
  })).map(({ indicators, ...rest }) => (indicators.length > 0 ? { ...rest, indicators } : rest));
  const plan = {
    peq: "plan/1", id: "hostile", title: text(), institution: text(), language: "es",
    period: { start: "2022-01-01", end: "2026-12-31" }, currency: '"><b>$', notes: text(), source: text(),
    units: [{ id: "u-1", name: text() }, { id: "u-2", name: longName }, { id: "u-3", name: oddities[1] }],
    vision: { text: text(), notes: text() }, mission: { text: text() },
    values: Array.from({ length: 8 }, (_, i) => ({ id: `V-${i + 1}`, name: text(), text: text() })),
    components: [1, 2, 3].map((d) => ({ id: `D-${d}`, name: text(), notes: text(), objectives: objectives(d) })),
    swot: {
      opportunities: [{ id: "O-1", text: text() }], threats: [{ id: "T-1", text: text() }],
      strengths: [{ id: "F-1", text: text() }], weaknesses: [{ id: "W-1", text: text() }],
    },
    reviews: [{ id: "r-1", name: text(), every: "6 months", responsible: ["u-2"] }],
    evaluation: {
      readings: [{ id: "other", name: text(), efficacy: { of: ["vision"] }, efficiency: { of: ["mission"] } }],
      bands: [{ from: 70, name: text() }, { from: 40, name: text() }, { from: 0, name: text() }],
    },
  };
  return folder("hostile", plan, hostileProgress(plan));
}

function hostileProgress(plan) {
  const evidence = ["javascript:window.ran=1", "JaVaScRiPt:window.ran=1", " javascript:window.ran=1",
    "data:text/html,<script>window.ran=1</script>", "https://evil.example/\"onmouseover=\"window.ran=1",
    "vbscript:x", "//evil.example/x", "https://evil.example/<script>"];
  const entries = [];
  for (const component of plan.components) {
    for (const objective of component.objectives) {
      for (const [i, strategy] of objective.strategies.entries()) {
        const common = { by: "u-1", evidence: [evidence[next % evidence.length], text()], note: text() };
        if (strategy.cancelled) continue;
        entries.push({ date: "2022-06-30", for: strategy.actions?.[0].id ?? strategy.id, progress: 5 + i, ...common });
        entries.push({ date: "2023-06-30", for: strategy.actions?.[0].id ?? strategy.id, progress: 20 * i, spent: 5e11, ...common });
      }
    }
    entries.push({ date: "2023-06-30", for: `I-${component.id.slice(2)}`, value: 12, note: text(), by: "u-1" });
  }
  for (const id of ["vision", "mission", "V-1", "V-2"])
    entries.push({ date: "2023-06-30", for: id, rating: 66, by: "u-2", note: text() });
  entries.push({ date: "2023-06-30", for: "r-1", held: true, note: text() });
  return { peq: "progress/1", plan: "hostile", entries };
}
