import { describeReport } from "../../../src/domain/reports/describe-report";
import { inPages } from "../../../src/domain/reports/pages/in-pages";
import { pageSize } from "../../../src/domain/reports/page-size";
import { smallRelease } from "../../support/small-release";
import { described, smallReport, textsOn } from "./small-report";
import { rowsOfItem } from "./rows-of-item";

describe("things on pages", () => {
  const tenOfFour = Array.from({ length: 10 }, () => 4);

  it("fill a page before the next begins", () => {
    expect(inPages(tenOfFour, { room: 24 })).toEqual([
      [0, 1, 2, 3, 4, 5],
      [6, 7, 8, 9],
    ]);
    expect(inPages(tenOfFour, { room: 24, between: 1 })).toEqual([
      [0, 1, 2, 3, 4],
      [5, 6, 7, 8, 9],
    ]);
  });

  it("leave room for what stands at the end, and no page nearly empty", () => {
    expect(inPages(tenOfFour, { room: 40, atEnd: 6 })).toEqual([
      [0, 1, 2, 3, 4, 5],
      [6, 7, 8, 9],
    ]);
    expect(inPages(tenOfFour, { room: 36 })).toEqual([
      [0, 1, 2, 3, 4],
      [5, 6, 7, 8, 9],
    ]);
  });

  it("have a page if there are none", () => {
    expect(inPages([], { room: 36 })).toEqual([[]]);
  });
});

describe("a comparative report", () => {
  it("has a cover, contents, a summary, headline figures, a page for each pair of charts, and what is behind the figures", () => {
    expect(described().pages.map(({ number, title }) => [number, title])).toEqual([
      [1, "Small club: comparative report"],
      [2, "Contents"],
      [3, "Summary"],
      [4, "Headline figures"],
      [5, "Costs"],
      [6, "Over the years"],
      [7, "Old"],
      [8, "Members of the group"],
      [9, "Definitions"],
      [10, "Data quality"],
    ]);
  });

  it("says on the cover whom it compares, with which release, and that figures are a draft and made up", () => {
    expect(textsOn(described(), "Small club: comparative report")).toEqual(
      expect.arrayContaining([
        "Leeds and its 3 statistical neighbours",
        "Small club: Release 3 · DRAFT · 31 Jan 2026 · demonstration data",
        "DRAFT: figures may still change before the final release.",
        "Demonstration data: made-up figures, not to be used for decisions.",
      ]),
    );
    expect(described().running).toMatchObject({ center: "DRAFT", right: "Demonstration data" });
  });

  it("lists in the contents the page on which each chart is", () => {
    const report = described();
    const texts = textsOn(report, "Contents").map((text) => text.trim());
    const listed = texts.flatMap((text, at) => (/^\d+$/.test(text) ? [[texts[at - 1], Number(text)]] : []));
    expect(listed).toContainEqual(["Care: gross spend", 5]);
    for (const [title, page] of listed) {
      const at = report.pages.find(({ number }) => number === page);
      const charts = at?.items.flatMap((item) => (item.kind === "chart" ? [report.charts[item.chart]?.title] : []));
      expect([at?.title, ...(charts ?? [])].join(" ")).toContain(title);
    }
  });

  it("has no page for an indicator that nobody in the group has, but says so", () => {
    const report = described();
    expect(report.facts.map(({ indicator }) => indicator)).toEqual(["care.weekly-cost", "care.gross", "old.count"]);
    expect(textsOn(report, "Data quality")).toEqual(
      expect.arrayContaining([
        "Not in this report",
        "Same name has no figures for any year.",
        "Old figures",
        "Count of old: newest figures 2020-21.",
      ]),
    );
  });

  it("marks old figures in its tables", () => {
    const report = described();
    const rows = report.pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === "table" ? item.rows : [])));
    expect(rows.map(({ label }) => label.join(" "))).toContain("Count of old (old figures)");
  });

  it("shows the year asked for, or the last before it", () => {
    const years = (year: string) => described({ year }).facts.map((fact) => [fact.indicator, fact.year]);
    expect(years("2023-24")).toEqual([
      ["care.weekly-cost", "2020-21"],
      ["old.count", "2020-21"],
    ]);
  });

  it("puts nothing outside its page, and no two things in the same cell", () => {
    for (const peers of ["neighbours", "all", "core", "region"]) {
      for (const page of described({ peers }).pages) {
        const rows = page.items.map((item) => {
          const column = item.kind === "text" ? (item.column ?? 0) : 0;
          return [item.row, item.row + rowsOfItem(item), column] as const;
        });
        for (const [top, bottom] of rows) {
          expect(top).toBeGreaterThanOrEqual(0);
          expect(bottom).toBeLessThanOrEqual(pageSize.rows);
        }
        const inFirst = rows.filter(([, , column]) => column === 0);
        for (const [at, [top]] of inFirst.entries()) {
          expect(top).toBeGreaterThanOrEqual(inFirst[at - 1]?.[1] ?? 0);
        }
      }
    }
  });

  it("is refused if none of its indicators has figures for the group", () => {
    const definition = { ...smallReport, parts: [{ title: "None", kind: "ranked", indicators: ["never.count"] }] };
    const parameters = { member: "Leeds", peers: "neighbours", year: "newest" };
    const report = describeReport({ definition, parameters, releases: [smallRelease], sources: {} }, "report");
    expect(report.ok ? "" : report.problem.message).toBe(
      "There is nothing to put in the report Small club. Same name has no figures for any year.",
    );
  });
});
