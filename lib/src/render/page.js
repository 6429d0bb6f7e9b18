// What the page can do beyond being read: choose rows, sort them, open what stands behind them.
(() => {
  "use strict";
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const lang = document.documentElement.lang;

  // --- rows: what moves and hides together; with details behind it that is a body of its own.
  const unitOf = (row) => (row.closest("table").classList.contains("more") ? row.parentNode : row);
  const detailsOf = (row) => unitOf(row).querySelector(":scope > .m > td > details");

  // --- filter
  const filter = document.querySelector(".filter");
  const rows = filter ? all("tr[data-f]") : [];
  let showAll = () => {};
  if (filter) {
    const selects = all("select", filter);
    const search = filter.elements.namedItem("q");
    const output = filter.querySelector("output");
    const facts = rows.map((row) => {
      const link = row.cells[0].querySelector('a[href^="#"]');
      return {
        row,
        unit: unitOf(row),
        // A strategy may have a row here and there; it is counted once.
        key: row.id ? "#" + encodeURIComponent(row.id) : link ? link.getAttribute("href") : row,
        values: row.dataset.f.split(";").map((list) => (list ? list.split(",") : [])),
        text: null,
      };
    });
    const total = new Set(facts.map((fact) => fact.key)).size;
    const groups = new Set(facts.filter((fact) => fact.unit === fact.row).map((fact) => fact.row.parentNode));
    const apply = () => {
      const wanted = selects.filter((select) => select.selectedIndex > 0)
        .map((select) => [Number(select.dataset.i), String(select.selectedIndex - 1)]);
      const words = fold(search.value).split(/\s+/).filter(Boolean);
      const shown = new Set();
      for (const fact of facts) {
        let fits = wanted.every(([facet, value]) => (fact.values[facet] || []).includes(value));
        if (fits && words.length) {
          fact.text ??= fold(fact.unit.textContent);
          fits = words.every((word) => fact.text.includes(word));
        }
        if (fact.unit.hidden === fits) fact.unit.hidden = !fits;
        if (fits) shown.add(fact.key);
      }
      for (const group of groups) group.hidden = !all(":scope > tr:not(.gh)", group).some((row) => !row.hidden);
      const active = wanted.length + words.length > 0;
      const line = output.dataset.n.replace("{0}", shown.size).replace("{1}", total);
      output.textContent = active && shown.size === 0 ? output.dataset.none : line;
      filter.classList.toggle("active", active);
    };
    let waiting = 0;
    search.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(apply, 150);
    });
    filter.addEventListener("change", apply);
    filter.addEventListener("submit", (event) => event.preventDefault());
    filter.addEventListener("reset", () => setTimeout(apply));
    showAll = () => {
      filter.reset();
      apply();
    };
    filter.hidden = false;
    // A browser may remember what was chosen.
    apply();
  }

  // --- sorting
  const collator = new Intl.Collator(lang, { numeric: true });
  const valueOf = (cell, kind) => {
    if (!cell) return null;
    const text = (cell.dataset.v ?? cell.textContent).trim();
    if (kind === "n") return text !== "" && Number.isFinite(Number(text)) ? Number(text) : null;
    if (kind === "d") return /^\d{4}-\d\d-\d\d/.test(text) ? text : null;
    return text === "" ? null : text;
  };
  const compare = (a, b) => (typeof a === "number" ? a - b : collator.compare(a, b));
  const sort = (table, column, kind, direction) => {
    const many = table.classList.contains("more");
    const parent = many ? table : table.tBodies[0];
    const units = many ? [...table.tBodies] : [...parent.rows];
    units.forEach((unit, i) => { unit.peqOrder ??= i; });
    units.sort((a, b) => a.peqOrder - b.peqOrder);
    // Subtotals and group lines keep their place; rows are sorted between them.
    const keys = units.map((unit) => {
      const row = many ? unit.rows[0] : unit;
      return { unit, fixed: row.classList.contains("e"), value: valueOf(row.cells[column], kind) };
    });
    const sorted = [];
    let stretch = [];
    const finish = () => {
      // What has no value comes last either way.
      stretch.sort((a, b) => (a.value === null ? 1 : 0) - (b.value === null ? 1 : 0) ||
        (a.value === null ? 0 : direction * compare(a.value, b.value)));
      sorted.push(...stretch);
      stretch = [];
    };
    for (const key of keys) {
      if (!key.fixed || direction === 0) stretch.push(key);
      else { finish(); sorted.push(key); }
    }
    if (direction === 0) sorted.push(...stretch);
    else finish();
    parent.append(...sorted.map((key) => key.unit));
  };
  for (const table of all("table[data-s]")) {
    for (const head of all("th", table.tHead ?? document.createElement("thead"))) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
    }
    if (table.caption) {
      const hint = document.createElement("span");
      hint.className = "vh";
      hint.textContent = " " + table.dataset.s;
      table.caption.append(hint);
    }
  }

  // --- details and deep links
  const open = (hash) => {
    let id = hash.slice(1);
    try { id = decodeURIComponent(id); } catch { return; }
    const row = id && document.getElementById(id);
    if (!row || row.tagName !== "TR") return;
    if (unitOf(row).hidden) showAll();
    const details = detailsOf(row);
    if (details) details.open = true;
    row.scrollIntoView({ block: "start" });
  };
  addEventListener("hashchange", () => open(location.hash));
  for (const bar of all(".all")) bar.hidden = false;

  document.addEventListener("click", (event) => {
    const target = event.target;
    const link = target.closest('a[href^="#"]');
    if (link && link.getAttribute("href") === location.hash) open(location.hash);
    const head = target.closest("table[data-s] > thead th");
    if (head && target.closest("button")) {
      const table = head.closest("table");
      const now = head.getAttribute("aria-sort");
      const direction = now === "ascending" ? -1 : now === "descending" ? 0 : 1;
      for (const other of all("[aria-sort]", table.tHead)) other.removeAttribute("aria-sort");
      if (direction) head.setAttribute("aria-sort", direction > 0 ? "ascending" : "descending");
      sort(table, head.cellIndex, head.dataset.k, direction);
      return;
    }
    const button = target.closest(".all button");
    if (button) {
      const table = button.closest(".all").nextElementSibling;
      for (const body of table.querySelector("table").tBodies) {
        const details = body.hidden ? null : body.querySelector(":scope > .m > td > details");
        if (details) details.open = button.dataset.o === "1";
      }
      return;
    }
    // Anywhere on a row that has details, except on what does something of its own.
    const row = target.closest(".more > tbody > tr:not(.m)");
    if (row && !target.closest("a, button, input, select, summary") && String(getSelection()) === "") {
      const details = detailsOf(row);
      if (details) details.open = !details.open;
    }
  });

  // --- tables that are narrow enough need no scrolling of their own; their heads stay in sight.
  if ("ResizeObserver" in window && "IntersectionObserver" in window) {
    const fit = (frame) => {
      const fits = frame.firstElementChild.offsetWidth <= frame.clientWidth;
      frame.classList.toggle("fits", fits);
      if (fits) frame.removeAttribute("tabindex");
      else frame.tabIndex = 0;
    };
    const sizes = new ResizeObserver((entries) => entries.forEach((entry) => fit(entry.target)));
    // Not before they come near: to measure one is to lay it out.
    const near = new IntersectionObserver((entries) => {
      for (const entry of entries) {
        if (!entry.isIntersecting) continue;
        near.unobserve(entry.target);
        sizes.observe(entry.target);
      }
    }, { rootMargin: "300px" });
    for (const frame of all(".sc")) near.observe(frame);
  }

  if (location.hash) open(location.hash);
})();
