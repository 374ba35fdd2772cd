import type { NumberFigure } from "../actions/cell/number-formula";
import { toldPutBack } from "../actions/cell/told-put-back";
import type { ChangedChart } from "../actions/ports";
import type { CellPlace } from "../domain/cell-place";
import { howMany } from "../domain/how-many";

/** The page Cell's texts about cells that are not of a questionnaire; in their own file, because they are loaded with it. */
export const cellMessages = {
  /** What each function gives, before the group or the year: "Median · 10 statistical neighbours of Leeds · 2024-25". */
  gives: {
    VALUE: "Value",
    UNITCOST: "Unit cost",
    PEERMEDIAN: "Median",
    PEERMEAN: "Mean",
    PEERPOOLED: "Pooled value",
    PEERMIN: "Lowest value",
    PEERMAX: "Highest value",
    PEERCOUNT: "Number of authorities with a value",
    PEERSTDEV: "Standard deviation",
    PEERQUARTILE: "Quartile",
    PEERPERCENTILE: "Percentile",
    PEERRANK: "Rank",
    PEERPERCENTRANK: "Share of the others that it is above",
    PEERZ: "Robust z",
    GAP: "Gap to the median",
    GAPCOST: "What the gap to the median costs",
    RANKOF: "Rank of your number",
    PERCENTRANKOF: "Share of the others that your number is above",
    ZOF: "Robust z of your number",
    GAPOF: "Gap of your number to the median",
    PEERVALUES: "Values",
    TREND: "Trend",
    DEFINITION: "Definition",
  } as Readonly<Partial<Record<string, string>>>,
  quartiles: ["Lowest value", "Lower quartile", "Median", "Upper quartile", "Highest value"] as const,
  percentile: (share: string) => `Percentile ${share}`,

  shows: (cell: string, text: string) => `${cell} shows ${text}`,
  spillsFrom: (cell: string, from: string) => `${cell} is filled by the formula in ${from}`,
  rows: (rows: number) => `${howMany(rows, "row", "rows")} in the sheet`,
  listed: (values: number) => howMany(values, "value", "values"),
  notKnown: (argument: string, written: string) =>
    `Only Excel can work out ${written} (the ${argument} of this formula). Put it into a cell of its own, and refer to that cell, to see more here.`,
  earlier: (now: string) => `The cell still shows an earlier figure; it is ${now} now. Refresh the workbook.`,
  restFails: "This part gives a figure. The error in the cell comes from the rest of its formula.",
  allGive: "Each of Yardstick's parts gives a figure. The error in the cell comes from the rest of its formula.",
  yours: (member: string) => `${member} (you)`,
  notInGroup: "not counted here",

  counted: (n: number) => `Counted: ${howMany(n, "authority", "authorities")}`,
  missing: (n: number) => `Not counted: ${howMany(n, "authority", "authorities")}`,
  member: "Authority",

  trace: "Where this figure comes from",
  worked: "How it is worked out",
  parts: "Numerator and denominator",
  noParts: (reason: string) => `No numerator and denominator: ${reason}`,
  partsOf: (numerator: string, denominator: string, factor: string) => `${numerator} ÷ ${denominator}${factor}`,
  partMissing: "a part is not published",
  exactFigures: (rounding: string) => `${rounding}.`,
  copy: "Copy as a table",
  value: "Value",
  note: "Note",

  about: "About this figure",
  source: "Published in",
  release: "Release",
  compare: "Open in Compare",
  change: "Change",
  changeTitle: "Change this figure",
  after: "The formula will be",
  comesFrom: (written: string) =>
    `${written} is a cell that other formulas may use. This one will no longer follow it.`,
  write: (cell: string) => `Write it into ${cell}`,
  cancel: "Cancel",
  changed: (cell: string) => `${cell} is changed.`,
  putBack: "Put back what was there",
  restored: (cell: string) => `Put back what was in ${cell}.`,

  empty: (cell: string) => `${cell} is empty`,
  emptyHelp: "Choose a figure or a chart in Compare, and insert it here. It stays live.",
  insert: "Choose what to insert",
  build: "Insert a formula",
  holds: (cell: string, text: string) => `${cell} holds ${text}`,
  isPercent: (unit: string) =>
    `This cell is a percentage, but the indicator is not${unit === "" ? "" : ` (${unit})`}. Choose an indicator that is a percentage.`,
  numberHelp: "See where this number would stand among other authorities.",
  numberFigures: { RANKOF: "Rank", GAPOF: "Gap to the median", ZOF: "Robust z" } satisfies Record<NumberFigure, string>,
  rankOf: (rank: string, n: number) => `${rank} of ${n}`,
  noGap: "none",
  gapOf: (gap: string, side: "above" | "below", median: string) => `${gap} ${side} ${median}`,
  z: (z: string) => `${z}, where 0 is the median`,
  farOutside: (unit: string) =>
    unit === "" ? "This is far outside the group." : `This is far outside the group. Is your number in ${unit}?`,
  place: (cell: string) => `Insert into ${cell}`,
  which: "Keep it live",
  errorHelp:
    "This formula uses none of Yardstick's functions, so we can't say what is wrong with it. Its error menu in the sheet may.",
  textHelp:
    "Your clubs know nothing by this name. Type a council's name, an indicator's id or label, or a CLUB formula.",
  questionnaire: (name: string) => `A sheet of ${name}`,
  questionnaireHelp:
    "Select an answer cell to see what counts, last year's answer, the published figure and any findings.",
  council: "An authority in your clubs",
  code: "ONS code",
  region: "Region",
  type: "Type",
  changes: "Boundary changes",
  indicator: "An indicator",
  group: "A peer group",
  groupOf: (n: number) => howMany(n, "authority", "authorities"),
  charts: (count: number) => (count === 1 ? "The chart on this sheet" : "The charts on this sheet"),
  whichChart: "Chart",
  findings: "A row of the list of findings that Check wrote. Its link leads to the answer that it is about.",
  openCheck: "Open Check",
  ofReport:
    "This chart is part of a report. Change what the report compares in the yellow cells on its first page: the group, the year and the authority.",
  report:
    "A page of a report. Change what the report compares in the yellow cells on its first page: the group, the year and the authority.",
  follows: (label: string, from: string) =>
    `${label} follows ${from}. What you choose here takes its place, for this chart alone.`,
  chartChanged: (chart: string) => `${chart} is changed.`,
  chartRestored: (chart: string, { cells }: ChangedChart, left: readonly CellPlace[]) =>
    toldPutBack(left.length === cells.length ? null : `Put back what was in the cells of ${chart}.`, left),
  logical: "TRUE and FALSE can't be compared. Select a number, a council's name or a CLUB formula.",
} as const;
