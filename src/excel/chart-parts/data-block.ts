import type { ChartKind } from "../../domain/charts/chart-kind";
import type { CellTexts, ChartWords } from "../excel-chart";
import { parameterRows } from "../parameter-rows";

/** A figure of a chart's cells: its label and formula, and which of the figures behind the words it is. */
export interface Fact {
  readonly label: string;
  readonly formula: string;
  readonly figure?: "own" | "median" | "n";
}

/** The rows where what it compares begins, and where its drawn rows have their headings. */
export const firstRow = 4;
export const headingRow = 3;

/** A block is as wide whatever its kind, and has the lists to choose from in its last columns. */
export const blockWidth = 24;

/** More than any list of choices, and more members than any club has. */
const lastListed = 1003;

/** The columns of each list: what it shows, and what that means. The same in every block. */
export const choiceColumns = {
  indicators: ["Q", "R"],
  peers: ["S", "T"],
  years: ["U", "V"],
  members: ["W", "X"],
} as const;

/** A formula's part: what an entry of a list means; the text itself if it is not in the list. */
export function meaningOf(cell: string, list: keyof typeof choiceColumns, place: (area: string) => string): string {
  const [shown, value] = choiceColumns[list];
  const both = place(`$${shown}$${firstRow}:$${value}$${lastListed}`);
  return `IFERROR(VLOOKUP(TRIM(${cell}),${both},2,FALSE),TRIM(${cell}))`;
}

/** A formula's part: the short name of the member with this name. */
export function shortNameOf(name: string): string {
  const [shown, value] = choiceColumns.members.map((column) => `$${column}$${firstRow}:$${column}$${lastListed}`);
  return `IFERROR(INDEX(${shown},MATCH(${name},${value},0)),${name})`;
}

const stale =
  "These figures are being updated. If this stays, sign in to Yardstick and choose Refresh; if the workbook is protected, unprotect it first.";

/**
 * The first three columns of a chart's cells, whatever its kind: what it compares, the figures, and the words.
 *
 *   A    labels
 *   B    what is compared now, the figures now, and the words
 *   C    what was compared when the words were written, and the figures then
 *
 * The title is shown only as long as B and C are the same: a formula can't write such a sentence, and a sentence beside
 * other figures would be wrong.
 */
export function dataBlock(chart: Pick<ChartKind, "label" | "usesYear" | "options">, facts: readonly Fact[]) {
  const roles = parameterRows(chart, { indicators: [""], peers: "", year: "", member: "", options: {} });
  const factsRow = firstRow + roles.length;
  const wordsRow = factsRow + facts.length;
  const rowOf = (fact: Fact) => factsRow + facts.indexOf(fact);
  const compared = facts.filter(({ figure }) => figure !== undefined);
  const rows = [0, 1, 2, 3, 4, 5, 6].map((at) => wordsRow + at);
  const [title, line, note, caption, isUpToDate, shownTitle, shownNote] = rows;
  const same = [
    ...roles.map((_, at) => `B${firstRow + at}&""=C${firstRow + at}&""`),
    // Null figures, and figures that the words don't mention.
    ...compared.map((fact) => `OR(C${rowOf(fact)}="any",IFERROR(B${rowOf(fact)}&"","")=C${rowOf(fact)}&"")`),
  ];
  return {
    isUpToDate: `B${isUpToDate}`,
    titles: { title: `B${shownTitle}`, note: `B${shownNote}` },
    cells: [
      {
        area: "A2",
        formulas: [
          [
            "Yardstick works these cells out; #N/A is drawn as nothing. Change what the chart compares in the yellow cells above it, not here.",
          ],
        ],
      },
      { area: `A${headingRow}:C${headingRow}`, formulas: [["What it compares", "Now", "When its words were written"]] },
      { area: `A${factsRow}:B${wordsRow - 1}`, formulas: facts.map(({ label, formula }) => [label, formula]) },
      {
        area: `A${wordsRow}:A${shownNote}`,
        formulas: [
          ["What the chart says"],
          ["What it shows"],
          ["The note below it"],
          ["The chart in words"],
          ["Are the words about these figures?"],
          ["The title shown"],
          ["The note shown"],
        ],
      },
      {
        area: `B${isUpToDate}:B${shownNote}`,
        formulas: [
          [`=AND(${same.join(",")})`],
          [`=IF(B${isUpToDate},B${title}&IF(B${line}="","",CHAR(10)&B${line}),"${stale}")`],
          [`=IF(B${isUpToDate},B${note}&"","")`],
        ],
      },
    ],
    headings: ["A1", `A${headingRow}:C${headingRow}`],
    words({ parameters, said }: ChartWords): readonly CellTexts[] {
      const texts =
        typeof said === "string" ? [said, "", "", ""] : [...said.title.split("\n"), said.note, said.caption];
      return [
        { area: `C${firstRow}:C${factsRow - 1}`, values: parameterRows(chart, parameters).map(({ value }) => [value]) },
        ...compared.map((fact) => ({
          area: `C${rowOf(fact)}`,
          values: [[typeof said === "string" || !fact.figure ? "any" : (said.figures[fact.figure] ?? "")]],
        })),
        { area: `B${title}:B${caption}`, values: texts.map((text) => [text]) },
      ];
    },
  };
}
