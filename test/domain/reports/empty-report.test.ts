import { findReportKind } from "../../../src/domain/reports/index";
import { opened } from "../../functions/asked-of";
import { contentOf } from "../release/release-content";
import { smallReport } from "./small-report";

/** A has a figure of care; its neighbours, B and C, have none, and nobody has another. */
const release = opened({
  ...contentOf(
    { care: ["1", null, null, "3"], rate: [null, null, null, null] },
    { care: { label: "Care: weekly cost" } },
  ),
  groups: [
    { id: "neighbours", label: "statistical neighbours", owner: "A", members: ["B", "C"], provenance: "made up" },
  ],
});

function saidOf(kind: string, parts: typeof smallReport.parts, peers: string): string {
  const parameters = { member: "A", peers, year: "newest" };
  const definition = { ...smallReport, kind, parts };
  const report = findReportKind(kind)!.describe({ definition, parameters, releases: [release], sources: {} });
  return report.ok ? "" : report.problem.message;
}

const nothing = "There is nothing to put in the report Small club.";

test.each(["comparative", "review-pack"])("a %s without figures names the indicator, and says why", (kind) => {
  const of = (...indicators: string[]) => [{ title: "Costs", kind: "ranked", indicators }];
  const nobody = "Care: weekly cost: none of its 2 statistical neighbours has a figure for 2024-25.";
  expect(saidOf(kind, of("care"), "neighbours")).toBe(`${nothing} ${nobody}`);
  expect(saidOf(kind, of("care", "rate", "gone"), "neighbours")).toBe(`${nothing} ${nobody} 2 more are left out.`);
  expect(saidOf(kind, of("gone"), "all")).toBe(`${nothing} gone: none of your clubs has it.`);
  expect(saidOf(kind, of("rate"), "all")).toBe(`${nothing} Label of rate has no figures for any year.`);
  expect(saidOf(kind, [], "all")).toBe(`${nothing} Its definition names no indicators.`);
});

test("a report whose charts can't be drawn names the first", () => {
  const parts = [{ title: "More", kind: "bridge", indicators: ["care"] }];
  expect(saidOf("comparative", parts, "all")).toBe(`${nothing} More: it needs at least 2 figures, and has 1.`);
});

test("a briefing without its total names it", () => {
  const of = (id: string) => [{ title: "Total", kind: "total", indicators: [id] }];
  expect(saidOf("briefing", of("gone"), "all")).toBe(`${nothing} gone: none of your clubs has it.`);
  expect(saidOf("briefing", of("rate"), "all")).toBe(`${nothing} Label of rate has no figures for any year.`);
  expect(saidOf("briefing", [], "all")).toBe(`${nothing} Its definition names no indicators.`);
});
