// Pages as peq writes them, each once a run.
import { execFileSync } from "node:child_process";
import { writeFileSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { work } from "./harness.mjs";

export const example = ["plans/san-miguel-2022-2026", "--progress", "examples/san-miguel/progress"];

let program = "";
export const usePeq = (path) => { program = resolve(path); };

const environment = { PATH: process.env.PATH, HOME: work, PEQ_LANG: "en" };
// Where files made for a test lie is nothing for a page to tell.
const placeOf = (args) => (args.some((arg) => arg.startsWith("plans/")) ? process.cwd() : work);
const options = { encoding: "utf8", env: environment, maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "pipe"] };

/// What peq prints; its status 1 (findings) is as good as 0.
export function peq(...args) {
  try {
    return execFileSync(program, args, { ...options, cwd: placeOf(args) });
  } catch (error) {
    if (error.status === 1) return error.stdout;
    throw new Error(`peq ${args.join(" ")}: exit code ${error.status}\n${error.stderr}`);
  }
}

const written = new Set();

/// The page `peq report ARGS` writes; its file.
export function report(name, ...args) {
  const file = join(work, `${name}.html`);
  if (!written.has(file)) peq("report", ...args, "-o", file);
  written.add(file);
  return file;
}

/// The pages of the San Miguel plan: {name, file, lang, asOf, kind}.
export function examplePages() {
  const pages = [];
  for (const lang of ["es", "en"]) {
    const add = (kind, asOf, ...args) => {
      const name = `${kind}-${asOf}-${lang}`;
      pages.push({ name, kind, lang, asOf, file: report(name, ...args, "--as-of", asOf, "--lang", lang) });
    };
    add("annual", "2023-12-31", ...example);
    add("annual", "2025-12-31", ...example);
    add("summary", "2023-12-31", ...example, "--summary");
    add("annex", "2023-12-31", ...example, "--unit", "gerencia-general");
    add("plan", "2023-12-31", example[0], "--kind", "plan");
  }
  return pages;
}

export const examplePage = (kind, lang, asOf = "2023-12-31") =>
  examplePages().find((page) => page.kind === kind && page.lang === lang && page.asOf === asOf);

/// A plan folder of the given files; its name, by which peq() finds it. JSON is YAML, so no text needs to be quoted by hand.
export function folder(name, plan, progress = undefined) {
  const path = join(work, name);
  mkdirSync(join(path, "progress"), { recursive: true });
  writeFileSync(join(path, "plan.yaml"), yaml(plan));
  if (progress) writeFileSync(join(path, "progress", "all.yaml"), yaml(progress));
  return name;
}

/// Block style down to short things: as people write it, and each entry on a line of its own.
export function yaml(value, indent = "") {
  if (Array.isArray(value)) return value.map((item) => `${indent}- ${flow(item)}\n`).join("");
  return Object.entries(value).map(([key, item]) => {
    const deep = typeof item === "object" && item !== null && Object.keys(item).length > 0;
    return deep ? `${indent}${key}:\n${yaml(item, indent + "  ")}` : `${indent}${key}: ${flow(item)}\n`;
  }).join("");
}

/// Dates and words that are one can stand as they are; all else is quoted as in JSON.
function flow(value) {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (value === null || typeof value !== "object")
    return typeof value === "string" && !/^[A-Za-z0-9][A-Za-z0-9_./-]*( \w+)?$/.test(value) ? quoted(value) : String(value);
  return `{${Object.entries(value).map(([key, item]) => `${key}: ${flow(item)}`).join(", ")}}`;
}

/// Quoted as YAML has it: what can't be seen is written by its number.
function quoted(text) {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (c) => "\\u" + c.charCodeAt(0).toString(16).padStart(4, "0"));
}
