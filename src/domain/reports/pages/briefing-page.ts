import { capital } from "../../capital";
import { unitInWords } from "../../charts/unit-in-words";
import { demonstrationData } from "../../demonstration-data";
import { missingMembers } from "../../indicators/missing-members";
import { itemAt } from "../../item-at";
import { listNames } from "../../list-names";
import type { Polarity } from "../../release/indicator";
import { releaseLine } from "../../release-line";
import type { Release } from "../../release/release";
import {
  largestInWords,
  lineInTable,
  lineName,
  omittedInWords,
  serviceInWords,
  unitOfLines,
} from "../briefing-in-words";
import type { GroupOfReport } from "../group-of-report";
import type { IndicatorInReport } from "../indicator-in-report";
import { linesOf } from "../lines-of";
import { mostNamed, type LineFault, type LinesOfBriefing } from "../lines-of-briefing";
import { pageSize, reportType } from "../page-size";
import type { About, TableColumn, TableRow, TextLook } from "../report";
import { draftPage, linesWith, type DraftPage } from "./draft-page";

/** Where the cells are that say what the briefing compares. */
export const briefingAskedAt = { row: 3, labels: ["Council", "Compared with", "Year"] } as const;

/** What a briefing says; numbers are indexes of its indicators. */
export interface Briefed {
  readonly title: string;
  /** What it is about: "Adult social care". */
  readonly service: string;
  readonly group: GroupOfReport;
  readonly releases: readonly Release[];
  readonly listed: readonly IndicatorInReport[];
  /** The service after income; before it, if the return has no income. */
  readonly total: number;
  /** The service before income, and the income, each null if it is not known; null if the return has no income. */
  readonly income: { readonly gross: number | null; readonly received: number | null } | null;
  readonly lines: LinesOfBriefing;
  /** How many lines there are. */
  readonly ofLines: number;
  /** What residents get for it. */
  readonly outcomes: readonly number[];
}

/** More lines or outcomes are not read in two minutes; and so many lines are worth more than another outcome. */
const most = { lines: 8, outcomes: 3 } as const;
const enoughLines = 5;

/** The page of a briefing: with as many outcomes and lines as there is room for. */
export function briefingPage(briefed: Briefed): DraftPage {
  const lines = Math.min(most.lines, briefed.lines.differing.length);
  let outcomes = Math.min(most.outcomes, briefed.outcomes.length);
  for (;;) {
    const least = outcomes > 1 ? Math.min(enoughLines, lines) : 0;
    for (let shown = lines; shown >= least; shown -= 1) {
      const { page, isWhole } = layOut(briefed, shown, outcomes);
      if (isWhole || (shown === 0 && outcomes === 0)) return page;
    }
    outcomes -= 1;
  }
}

function layOut(
  briefed: Briefed,
  mostLines: number,
  mostOutcomes: number,
): { readonly page: DraftPage; readonly isWhole: boolean } {
  const { title, service, group, releases, listed, total, income } = briefed;
  const page = draftPage("briefing", title);
  let isWhole = true;
  const put = (text: string, look: TextLook, about: About) => {
    if (linesWith(text, look).length > page.room) isWhole = false;
    page.text(text, look, about);
  };
  const putTable = (unit: string, columns: readonly Column[], rows: readonly Row[]) => {
    const shown = rows.map(({ fact, label }): TableRow => {
      const width = widthBefore(columns) - 6;
      return { fact, label: linesOf(label, width, reportType.table), cells: columns.map(({ cell }) => cell) };
    });
    const height = shown.reduce((sum, { label }) => sum + Math.max(1, label.length), 1);
    if (height > page.room) isWhole = false;
    else
      page.item(
        {
          kind: "table",
          row: page.row,
          // What the figures are stands above the labels.
          columns: [
            ...columns.map(({ cell: _, ...one }) => one),
            ...(unit === "" ? [] : [{ heading: unit, column: 0 }]),
          ],
          rows: shown,
        },
        height,
      );
  };
  const heading = (text: string) => {
    page.skip();
    put(text, "heading", null);
  };

  put(group.inWords, "heading", "the group");
  page.skip(briefingAskedAt.row - page.row + briefingAskedAt.labels.length);
  if (releases.some(({ stamp }) => stamp.demonstration)) {
    page.skip();
    put(`${capital(demonstrationData)}: made-up figures, not to be used for decisions.`, "warning", "the group");
  }

  heading("In short");
  put(serviceInWords(service, itemAt(listed, total)), "text", [total]);
  const largest = briefed.lines.differing.slice(0, mostNamed);
  if (largest.length > 0) put(largestInWords(largest.map((fact) => itemAt(listed, fact))), "text", largest);
  const omitted = briefed.lines.omitted.map(({ index, fault }) => ({
    line: itemAt(listed, index),
    why: faults[fault],
  }));
  if (omitted.length > 0)
    put(
      omittedInWords(omitted),
      "text",
      briefed.lines.omitted.map(({ index }) => index),
    );
  put("More spending is not worse and less is not better: a difference is a question to ask.", "strong", null);

  const shown = briefed.lines.differing.slice(0, mostLines);
  const { unit } = itemAt(listed, total).indicator;
  if (shown.length > 0) {
    heading("Where spending differs most");
    const lines = shown.map((fact) => itemAt(listed, fact));
    putTable(
      unitOfLines(lines, unit),
      moneyColumns,
      shown.map((fact) => ({ fact, label: lineInTable(itemAt(listed, fact).indicator, unit) })),
    );
  }
  if (income !== null && (income.gross ?? income.received) !== null) {
    heading("Before and after income");
    const rows = [
      { fact: income.gross, label: "Before income (gross): all that is spent" },
      { fact: income.received, label: "Income: what users, the NHS and others pay towards it" },
      { fact: total, label: "After income (net): what is left for the council to pay" },
    ];
    putTable(
      unitInWords(unit),
      moneyColumns,
      rows.flatMap(({ fact, label }) => (fact === null ? [] : [{ fact, label }])),
    );
  }
  const outcomes = briefed.outcomes.slice(0, mostOutcomes);
  if (outcomes.length > 0) {
    heading("What residents get for it");
    putTable(
      "",
      outcomeColumns,
      outcomes.map((fact) => ({ fact, label: outcomeLabel(itemAt(listed, fact)) })),
    );
  }
  heading("Questions to ask");
  for (const question of questions) put(question, "text", null);
  heading("Before you use these figures");
  put(notesOf(briefed, shown.length), "note", "the group");
  return { page: page.done(), isWhole };
}

interface Row {
  readonly fact: number;
  readonly label: string;
}

type Column = TableColumn & { readonly cell: TableRow["cells"][number] };

const moneyColumns: readonly Column[] = [
  { heading: "This council", column: 4, cell: "own" },
  { heading: "Median", column: 5, cell: "median" },
  { heading: "£ a year", column: 8, cell: "gapCost", numberFormat: '+£0.00,,"m";−£0.00,,"m";£0.00"m"' },
];
const outcomeColumns: readonly Column[] = [
  { heading: "This council", column: 4, cell: "own" },
  { heading: "Median", column: 5, cell: "median" },
  { heading: "Year", column: 8, cell: "year" },
];

/** A label goes on into the empty columns beside it. */
function widthBefore(columns: readonly Column[]): number {
  return pageSize.columnWidths.slice(0, columns[0]?.column ?? 0).reduce((sum, width) => sum + width, 0);
}

const ends: Readonly<Record<Polarity, string>> = {
  neutral: "",
  "higher-is-better": " (higher is better)",
  "lower-is-better": " (lower is better)",
};

/** Per cent stands with the figures. */
function outcomeLabel({ indicator }: IndicatorInReport): string {
  const { label, unit, polarity } = indicator;
  return `${label}${unit === "%" ? "" : `, ${unitInWords(unit)}`}${ends[polarity]}`;
}

const questions = [
  "Do more or fewer people use the service, or does each cost more or less?",
  "Is it need, prices or our own choice, and has it changed over the years?",
  "Do we record these costs in the same way as the others?",
];

const faults: Readonly<Record<LineFault, string>> = {
  "no figure": "there is no figure",
  "other year": "the figures are of another year",
  nothing: "no spending is reported, so it may be recorded elsewhere",
  negative: "more income than spending",
  far: "the figure is far outside the group; check the return first",
};

/**
 * What somebody has to know who sees such figures for the first time.
 *
 * @param shown how many lines
 */
function notesOf({ releases, listed, total: service, income, lines, ofLines }: Briefed, shown: number): string {
  const total = itemAt(listed, service);
  const missing = missingMembers(total.release, total.comparison).flatMap(({ names }) => names);
  const named = new Set(lines.omitted.map(({ index }) => index));
  // Those that differ as much as the largest are named under "In short".
  const hidden = [...lines.faulty].flatMap(([fault, facts]) => {
    const names = facts.filter((fact) => !named.has(fact)).map((fact) => lineName(itemAt(listed, fact).indicator));
    return names.length === 0 ? [] : [`not shown (${faults[fault]}): ${listNames(names)}.`];
  });
  const less = [...lines.faulty.values()].reduce((left, { length }) => left - length, ofLines - shown);
  const { title, publisher } = total.indicator.source;
  const from = releases.map(({ stamp }) => `${stamp.clubLabel}, ${releaseLine(stamp)}`).join("; ");
  return [
    "£ a year is what the difference from the median comes to at this council's own number of residents, with + where it has more. It is not a saving: needs, prices and ways of recording differ. Each median is of its own row, so medians and £ a year don't add up or subtract.",
    `${shown === ofLines ? `All ${ofLines}` : `${shown} of the ${ofLines}`} lines that make up the service are shown${less === 0 ? "" : less === 1 ? "; another differs less" : `; ${less} others differ less`}.`,
    ...hidden.map((one) => (named.size > 0 ? `Also ${one}` : capital(one))),
    income === null ? "What the council pays after income is not known from this return." : "",
    "Budgets of the same year are not published for these lines.",
    missing.length > 0 ? `Without a figure, and so not counted: ${listNames(missing)}.` : "",
    `Source: ${title}, ${publisher}; ${from}.`,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}
