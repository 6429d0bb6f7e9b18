// All that is tested in a browser: node run.mjs PEQ [PART...], from the project's folder. Needs the
// packages that tests/browser.sh installs, in PEQ_MODULES.
import { rmSync } from "node:fs";
import { at, screenshots, start, stop, verdict, work } from "./harness.mjs";
import { usePeq } from "./pages.mjs";
import { testDetails, testWithoutScripts } from "./details.mjs";
import { testExample } from "./example.mjs";
import { testFilter } from "./filter.mjs";
import { testHostile } from "./hostile.mjs";
import { testLarge } from "./large.mjs";
import { testOdd } from "./odd.mjs";
import { testPrint, testPrintedDetails } from "./print.mjs";
import { testSorting } from "./sort.mjs";

const parts = {
  example: testExample,
  filter: testFilter,
  sorting: testSorting,
  details: testDetails,
  "without scripts": testWithoutScripts,
  print: testPrint,
  "printed details": testPrintedDetails,
  hostile: testHostile,
  odd: testOdd,
  large: testLarge,
};

const [program, ...wanted] = process.argv.slice(2);
usePeq(program);
console.error(`chromium ${await start()}, screenshots in ${screenshots}`);
for (const [name, part] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const begin = Date.now();
  await at(name, part);
  console.error(`${name}: ${((Date.now() - begin) / 1000).toFixed(1)} s`);
}
await stop();
const code = verdict();
rmSync(work, { recursive: true, force: true });
process.exit(code);
