import { memberInWords } from "../charts/member-in-words";
import { problem, type Problem } from "../problems";
import { fail, succeed, type Result } from "../result";
import { emptyReport } from "./empty-report";
import { groupOfReport } from "./group-of-report";
import { factOf, indicatorInReport, type IndicatorInReport } from "./indicator-in-report";
import { withoutFigures } from "./indicators-of-report";
import { linesOfBriefing } from "./lines-of-briefing";
import { briefingAskedAt, briefingPage } from "./pages/briefing-page";
import { modellingPage } from "./pages/modelling-page";
import { withKeptPages } from "./pages/kept-pages";
import type { Report } from "./report";
import type { ReportInputs } from "./report-inputs";
import type { ReportKind } from "./report-kind";
import { runningOf } from "./running-of";

/**
 * One page for councillors: what the authority spends on a service beside its group, before and after income, which lines
 * differ most and what that comes to, what residents get for it, and what to know before using it; and, if the user chose
 * some, a second page with the savings of the authority's own scenarios. Its definition has these
 * parts: "total", the service after income, before it, and its income (or only the first of these); "lines", whose spend
 * adds up to it; and, if there are any, "outcomes".
 */
export const briefing: ReportKind = {
  kind: "briefing",
  label: "briefing for councillors",
  showsSavings: true,
  describe,
};

function describe(inputs: ReportInputs): Result<Report> {
  const { definition, parameters, releases, savings = [] } = inputs;
  const group = groupOfReport(inputs);
  if (!group.ok) return group;
  const idsOf = (kind: string) => definition.parts.find((part) => part.kind === kind)?.indicators ?? [];
  const [total = "", ...otherTotals] = idsOf("total");
  const first = indicatorInReport(inputs, total);
  if (!first.ok) {
    return fail(emptyReport(definition.title, total === "" ? [] : [withoutFigures(inputs, total, first.problem)]));
  }
  const found = [first, ...otherTotals.map((id) => indicatorInReport(inputs, id))];
  const nothing = nothingToCompare(first.value);
  if (nothing !== null) return fail(nothing);
  const known = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const one = indicatorInReport(inputs, id);
      return one.ok ? [one.value] : [];
    });
  const totals = found.flatMap((one) => (one.ok ? [one.value] : []));
  const inTotals = (one: Result<IndicatorInReport> | undefined) =>
    one?.ok === true ? totals.indexOf(one.value) : null;
  const lines = known(idsOf("lines"));
  const outcomes = known(idsOf("outcomes")).filter(({ isOld, comparison }) => !isOld && comparison.own.value !== null);
  const listed: readonly IndicatorInReport[] = [...totals, ...lines, ...outcomes];
  const title = `${definition.title}: ${briefing.label}`;
  const chosen = linesOfBriefing(lines, first.value.comparison.year);
  const inListed = (index: number) => totals.length + index;
  const page = briefingPage({
    title,
    service: definition.title,
    group: group.value,
    releases,
    listed,
    total: 0,
    income: found.length === 1 ? null : { gross: inTotals(found[1]), received: inTotals(found[2]) },
    lines: {
      differing: chosen.differing.map(inListed),
      faulty: new Map([...chosen.faulty].map(([fault, indexes]) => [fault, indexes.map(inListed)])),
      omitted: chosen.omitted.map(({ index, fault }) => ({ index: inListed(index), fault })),
    },
    ofLines: lines.length,
    outcomes: outcomes.map((_, index) => inListed(lines.length + index)),
  });
  // What one council models says nothing of another, also if that one is signed in.
  const { code } = first.value.comparison.member;
  const shown = savings.flatMap((one, saving) => (one.by === code ? [{ ...one, saving }] : []));
  const modelling = shown.length > 0 ? [modellingPage(group.value, shown)] : [];
  return succeed({
    id: definition.id,
    kind: definition.kind,
    title,
    parameters,
    asked: briefingAskedAt,
    ...runningOf(title, group.value, releases),
    facts: listed.map(factOf),
    savings,
    charts: [],
    pages: withKeptPages([page, ...modelling], inputs.kept ?? []).map((one, index) => ({ ...one, number: index + 1 })),
  });
}

/** Why a briefing would have nothing to say: the member has no figure, or too few of the group have one. */
function nothingToCompare({ indicator, comparison }: IndicatorInReport): Problem | null {
  const { own, year, member, withheld, median, n, selection } = comparison;
  if (own.value === null) {
    const name = memberInWords(member);
    return problem("missing-value", { indicator: indicator.label, member: name, year, reason: own.reason.meaning });
  }
  if (withheld !== null) return withheld;
  const group = selection.label;
  return median === null ? problem("too-few-values", { statistic: "A median", n, minimum: 1, group, year }) : null;
}
