import { itemAt } from "../item-at";
import { fail, succeed, type Result } from "../result";
import { emptyReport } from "./empty-report";
import { extractsFor } from "./extracts-for";
import { findingsOfReport } from "./findings-of-report";
import { groupOfReport } from "./group-of-report";
import { factOf, type IndicatorInReport } from "./indicator-in-report";
import { indicatorsOfReport } from "./indicators-of-report";
import { outliersOfReport } from "./outliers-of-report";
import { askedAt, coverPage } from "./pages/cover-page";
import { extractPages } from "./pages/extract-pages";
import { headlinePages } from "./pages/headline-pages";
import { withKeptPages } from "./pages/kept-pages";
import { qualityPages } from "./pages/quality-pages";
import { questionPages } from "./pages/question-pages";
import { roomPages } from "./pages/room-pages";
import { farOutside, qualityOfReport } from "./quality-of-report";
import type { Report } from "./report";
import type { ReportInputs } from "./report-inputs";
import type { ReportKind } from "./report-kind";
import { runningOf } from "./running-of";

/** More are not discussed in a meeting. */
const mostQuestions = 10;

/** Where nothing stands out, the first indicators of the report stand in the tables. */
const leastFigures = 4;

/**
 * What the members of a club need for their review meeting: questions to discuss, figures whose returns should be checked
 * first, what members wrote about the same things, who is in the room, and what to know when comparing. Its definition
 * has the parts of the club's comparative report, whose indicators it looks at; it draws no charts.
 */
export const reviewPack: ReportKind = {
  kind: "review-pack",
  label: "review-meeting pack",
  readsScrapbook: true,
  describe,
};

function describe(inputs: ReportInputs): Result<Report> {
  const { definition, parameters, releases } = inputs;
  const group = groupOfReport(inputs);
  if (!group.ok) return group;
  const { listed: all, leftOut } = indicatorsOfReport(inputs);
  if (all.length === 0) return fail(emptyReport(definition.title, leftOut));
  const found = findingsOfReport(inputs, all, mostQuestions);
  const far = outliersOfReport(all);
  const used = [...found.map(({ fact }) => fact), ...far.map(({ fact }) => fact)];
  const shown = [...new Set([...used, ...all.keys()].slice(0, Math.max(used.length, leastFigures)))];
  const listed: readonly IndicatorInReport[] = shown.map((at) => itemAt(all, at));
  const questions = found.map((one) => ({ ...one, fact: shown.indexOf(one.fact) }));
  const title = `${definition.title}: ${reviewPack.label}`;
  const pagesOf = (count: number) => [
    coverPage(title, group.value, releases, count),
    ...questionPages(questions, listed),
    ...qualityPages(far.length === 0 ? [nobodyFar] : [{ heading: farOutside, lines: far.map(({ said }) => said) }], {
      title: "Figures to check first",
      key: "check",
      between: 1,
    }),
    ...extractPages(
      extractsFor(
        inputs.answers ?? [],
        questions.map(({ fact }) => itemAt(listed, fact)),
      ),
    ),
    ...roomPages(group.value, questions, listed),
    ...headlinePages(listed),
    ...qualityPages(qualityOfReport(listed, leftOut, { farElsewhere: true }), {
      title: "Comparability",
      key: "comparability",
      between: 0,
    }),
  ];
  const kept = inputs.kept ?? [];
  const pages = withKeptPages(pagesOf(withKeptPages(pagesOf(0), kept).length), kept);
  return succeed({
    id: definition.id,
    kind: definition.kind,
    title,
    parameters,
    asked: askedAt,
    ...runningOf(title, group.value, releases),
    facts: listed.map(factOf),
    charts: [],
    pages: pages.map((page, index) => ({ ...page, number: index + 1 })),
  });
}

const nobodyFar = {
  heading: "Nothing to check",
  lines: ["No figure of the report is far outside the group."],
};
