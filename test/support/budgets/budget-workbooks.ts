import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { BudgetBlock, BudgetCell } from "../../../src/domain/benchmark/budget-block";
import { columnLetters } from "../../../src/domain/cell-area";

/** A label of a budget book, and what it means. */
export interface KnownLabel {
  readonly book: number;
  readonly kind: "heading" | "line" | "subtotal" | "total";
  readonly label: string;
  /** How the ids begin that it means; empty if no published indicator is about it. */
  readonly means: readonly string[];
  /** How the ids begin that may be proposed besides: near enough to be no mistake, but nothing that must be found. */
  readonly mayMean: readonly string[];
}

interface Row {
  readonly book: string;
  readonly kind: "h" | "l" | "s" | "t";
  readonly label: string;
  readonly means: string;
}

const kinds = { h: "heading", l: "line", s: "subtotal", t: "total" } as const;

/**
 * The labels of twenty budget books, as councils write them. They were written down, with what they mean, before anybody
 * looked at the words that the search knows, and no word was added there for them: what is measured on them is what a
 * council meets. Keep it so: where one of these is not found, leave both lists as they are.
 */
export const knownLabels: readonly KnownLabel[] = (
  parse(readFileSync(join(__dirname, "labels.csv"), "utf8"), { columns: true }) as Row[]
).map(({ book, kind, label, means }) => {
  const all = means.split(" ").filter((id) => id !== "");
  return {
    book: Number(book),
    kind: kinds[kind],
    label,
    means: all.filter((id) => !id.startsWith("~")),
    mayMean: all.filter((id) => id.startsWith("~")).map((id) => id.slice(1)),
  };
});

/** How a council lays its budget out. */
interface Layout {
  /** Where it begins on the sheet. */
  readonly top: number;
  readonly left: number;
  /** Lines above it, the first merged over all columns. */
  readonly titles: readonly string[];
  /** What the column of labels is called. */
  readonly labelled: string;
  /** The columns of figures; the figures of `main` are the ones a line is about. */
  readonly figures: readonly Figures[];
  readonly main: number;
  /** What figures are divided by. */
  readonly scale: 1 | 1_000 | 1_000_000;
  readonly format: string;
  /** A column of codes to the left, perhaps hidden. */
  readonly codes: "none" | "shown" | "hidden";
  /** Whether headings stand in a column of their own, once, beside their first line. */
  readonly headingsBeside: boolean;
  /** Whether there is an empty row before each heading. */
  readonly hasGaps: boolean;
  /** A column that says what each line is in. */
  readonly hasUnits: boolean;
  readonly footnote: string | null;
}

interface Figures {
  readonly heading: string | number;
  readonly share: number;
  readonly isHidden?: true;
}

const plain: Layout = {
  top: 0,
  left: 0,
  titles: [],
  labelled: "Service",
  figures: [{ heading: "Budget 2025/26 £", share: 1 }],
  main: 0,
  scale: 1,
  format: "#,##0",
  codes: "none",
  headingsBeside: false,
  hasGaps: false,
  hasUnits: false,
  footnote: null,
};
const thousands = { scale: 1_000, format: "#,##0" } as const;
const grossToNet = [
  { heading: "Gross expenditure", share: 1.3 },
  { heading: "Income", share: -0.3 },
  { heading: "Net budget", share: 1 },
];

/** One for each of the twenty books. */
const layouts: readonly Layout[] = [
  { ...plain, titles: ["Annex B: revenue budget", "£000"], ...thousands, hasGaps: true },
  { ...plain, top: 3, left: 1, figures: grossToNet, main: 2, format: "£#,##0" },
  {
    ...plain,
    titles: ["Adults budget book 2025/26"],
    hasGaps: true,
    figures: [{ heading: "£'000", share: 1 }],
    ...thousands,
  },
  {
    ...plain,
    codes: "shown",
    figures: [
      { heading: "2024/25 £", share: 0.97 },
      { heading: "2025/26 £", share: 1 },
    ],
    main: 1,
  },
  {
    ...plain,
    titles: ["Schools Forum, January"],
    figures: [{ heading: "£m", share: 1 }],
    scale: 1_000_000,
    format: "0.00",
  },
  { ...plain, left: 2, codes: "hidden", headingsBeside: false, format: "£#,##0;[Red]-£#,##0" },
  { ...plain, titles: ["General Fund", "Summary", "All figures in £000"], ...thousands },
  { ...plain, titles: ["Revenue outturn", "£ thousand"], figures: grossToNet, main: 2, ...thousands, codes: "shown" },
  { ...plain, headingsBeside: true, figures: [{ heading: "Revised budget £", share: 1 }] },
  {
    ...plain,
    top: 5,
    figures: [
      { heading: "FTE", share: 0.00001, isHidden: true },
      { heading: "Budget £", share: 1 },
    ],
    main: 1,
  },
  { ...plain, hasUnits: true, figures: [{ heading: 2025, share: 1 }], format: "General" },
  {
    ...plain,
    hasUnits: true,
    figures: [
      { heading: "2023/24", share: 0.9 },
      { heading: "2024/25", share: 1 },
    ],
    main: 1,
    format: "General",
  },
  {
    ...plain,
    titles: ["MTFS 2025-2028"],
    figures: [
      { heading: "2025/26 £000", share: 1 },
      { heading: "2026/27 £000", share: 1.1 },
    ],
    main: 1,
    ...thousands,
  },
  {
    ...plain,
    labelled: "Description",
    hasGaps: true,
    figures: [
      { heading: "Budget", share: 1 },
      { heading: "Forecast", share: 1.02 },
      { heading: "Variance", share: 0.02 },
    ],
    main: 0,
    format: "£#,##0",
  },
  {
    ...plain,
    labelled: "Cost centre",
    figures: [
      { heading: "Annual budget (£)", share: 1 },
      { heading: "Actual to date (£)", share: 0.6 },
    ],
    main: 0,
  },
  {
    ...plain,
    headingsBeside: true,
    titles: ["Directorate of Adults"],
    ...thousands,
    figures: [{ heading: "£k", share: 1 }],
  },
  { ...plain, top: 2, left: 3, titles: ["Grant allocation"], format: "£#,##0.00" },
  {
    ...plain,
    figures: grossToNet,
    main: 2,
    footnote:
      "Lines as in the section 251 return; recharges are left out, so that totals differ from the ledger, as explained in the appendix on page 41.",
  },
  {
    ...plain,
    codes: "hidden",
    hasGaps: true,
    figures: [
      { heading: "Budget", share: 1 },
      { heading: "% change", share: 0.0000001 },
    ],
    format: "£#,##0",
  },
  { ...plain, titles: ["Statement of reserves"], ...thousands, figures: [{ heading: "£'000", share: 1 }] },
];

/** A budget on a sheet, as the generator made it. */
export interface BudgetSheet {
  readonly book: number;
  readonly block: BudgetBlock;
  readonly merged: readonly { readonly row: number; readonly columns: number }[];
  /** The label that stands in each row, by its row in the block. */
  readonly labels: ReadonlyMap<number, KnownLabel>;
  readonly scale: number;
  /** The amount in pounds of each line, by its row in the block. */
  readonly amounts: ReadonlyMap<number, number>;
}

/** The unit of a line of activity or performance, as its label has it. */
const unitOf = (label: string) =>
  /cost|week/i.test(label) ? "£ per week" : /rate|proportion|satisfaction|suitable/i.test(label) ? "%" : "no.";

/** The twenty budgets. The same each time. */
export const budgetWorkbooks: readonly BudgetSheet[] = layouts.map((layout, at) => layOut(at + 1, layout));

function layOut(book: number, layout: Layout): BudgetSheet {
  const { figures, codes, headingsBeside, hasUnits, scale, format } = layout;
  const random = numbersFrom(book);
  const [code, beside, unit] = [codes !== "none", headingsBeside, hasUnits].map((has) => (has ? 1 : 0)) as [
    0 | 1,
    0 | 1,
    0 | 1,
  ];
  const label = code + beside;
  const width = label + 1 + unit + figures.length;
  const first = label + 1 + unit;
  const values: BudgetCell[][] = [];
  const formulas: BudgetCell[][] = [];
  const formats: string[][] = [];
  const labels = new Map<number, KnownLabel>();
  const amounts = new Map<number, number>();
  const add = (
    cells: Readonly<Record<number, BudgetCell | undefined>>,
    typed: Readonly<Record<number, string>> = {},
  ) => {
    const row = Array.from({ length: width }, (_, column) => cells[column] ?? "");
    values.push(row);
    formulas.push(row.map((cell, column) => typed[column] ?? cell));
    formats.push(row.map((cell) => (typeof cell === "number" ? format : "General")));
  };
  for (const title of layout.titles) add({ 0: title });
  const headings = Object.fromEntries(figures.map(({ heading }, at) => [first + at, heading]));
  add({ ...(code && { 0: "Code" }), [label]: layout.labelled, ...(unit && { [label + 1]: "Unit" }), ...headings });
  let pending: string | null = null;
  let [since, sinceTotal] = [values.length, values.length];
  let sums = figures.map(() => 0);
  for (const known of knownLabels.filter((one) => one.book === book)) {
    if (known.kind === "heading") {
      if (layout.hasGaps) add({});
      if (headingsBeside) pending = known.label;
      else {
        labels.set(values.length, known);
        add({ [label]: known.label });
      }
      since = values.length;
      continue;
    }
    const isTotal = known.kind !== "line";
    const from = known.kind === "total" ? sinceTotal : since;
    const amount = Math.round((random() * 9_000 + 20) * 1_000);
    const shown = figures.map(({ share }, at) =>
      isTotal ? (sums[at] ?? 0) : scale === 1 ? Math.round(amount * share * 100) / 100 : (amount * share) / scale,
    );
    labels.set(values.length, known);
    if (!isTotal) {
      amounts.set(values.length, (shown[layout.main] ?? 0) * scale);
      sums = sums.map((sum, at) => sum + (shown[at] ?? 0));
    }
    const letter = (at: number) => columnLetters(layout.left + first + at);
    add(
      {
        ...(code && { 0: `R${1000 + values.length}` }),
        ...(beside && pending !== null && { [code]: pending }),
        [label]: known.label,
        ...(unit && { [label + 1]: unitOf(known.label) }),
        ...Object.fromEntries(shown.map((value, at) => [first + at, value])),
      },
      isTotal
        ? Object.fromEntries(
            shown.map((_, at) => [
              first + at,
              `=SUM(${letter(at)}${layout.top + from + 1}:${letter(at)}${layout.top + values.length})`,
            ]),
          )
        : {},
    );
    pending = null;
    if (known.kind === "total") sinceTotal = values.length;
  }
  if (layout.footnote !== null) add({ [label]: layout.footnote });
  const hidden = new Set([
    ...(codes === "hidden" ? [0] : []),
    ...figures.flatMap(({ isHidden }, at) => (isHidden ? [first + at] : [])),
  ]);
  return {
    book,
    block: { sheet: "Budget", top: layout.top, left: layout.left, rows: values, formulas, formats, hidden },
    merged: layout.titles.slice(0, 1).map(() => ({ row: 0, columns: width })),
    labels,
    scale,
    amounts,
  };
}

/** Numbers from 0 to 1 that look random and are the same each time. */
function numbersFrom(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
