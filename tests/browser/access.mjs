// axe-core: what a machine can say of how accessible a page is.
import { axeSource, demandNone } from "./harness.mjs";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export async function isAccessible(page, within = undefined) {
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async ({ tags, within }) => {
    const result = await window.axe.run(within ?? document, {
      runOnly: tags, resultTypes: ["violations"], elementRef: false,
    });
    return result.violations.map((violation) => ({
      id: violation.id,
      help: violation.help,
      count: violation.nodes.length,
      nodes: violation.nodes.slice(0, 4).map((node) =>
        `${node.target.join(" ")}  ${node.html.slice(0, 140)}\n  ${(node.any[0] ?? node.all[0] ?? node.none[0])?.message ?? ""}`),
    }));
  }, { tags, within });
  demandNone(violations.map((violation) =>
    `${violation.id} (${violation.count}): ${violation.help}\n${violation.nodes.join("\n")}`), "axe finds nothing");
}
