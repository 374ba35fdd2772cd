import { parseArea } from "../../domain/cell-area";
import type { ChartKind } from "../../domain/charts/chart-kind";
import type { CellTexts, ChartWords } from "../excel-chart";
import { meaningRows, mostMeaningRows } from "../parameter-rows";

/** A figure of a chart's cells: its label and formula, and which of the figures behind the words it is. */
interface CalculatedFact {
  readonly label: string;
  readonly formula: string;
  readonly figure?: string;
}

/** A text that no formula gives: its label, and which of the texts that come with the words it is, counting from 0. */
interface GivenFact {
  readonly label: string;
  readonly given: number;
}

export type Fact = CalculatedFact | GivenFact;

/**
 * Where the figures behind the words are a table: its cells, none of them an error, and the cells of the same size that
 * hold what was there when the words were written.
 */
export interface FactTable {
  readonly now: string;
  readonly then: string;
}

type Shape = Pick<ChartKind, "indicators" | "usesYear" | "options">;

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

/** A formula's part: what an entry of a list means; the text itself if it is not in the list, and "" if it is blank. */
export function meaningOf(cell: string, list: keyof typeof choiceColumns, place: (area: string) => string): string {
  const [shown, value] = choiceColumns[list];
  const both = place(`$${shown}$${firstRow}:$${value}$${lastListed}`);
  return `IF(TRIM(${cell})="","",IFERROR(VLOOKUP(TRIM(${cell}),${both},2,FALSE),TRIM(${cell})))`;
}

/** The cell with the meaning of an indicator: the first in the first row, the others below the authority and options. */
export function indicatorCell({ usesYear, options }: Shape, at: number): string {
  return `$B$${at === 0 ? firstRow : firstRow + mostMeaningRows({ indicators: { least: 0, most: 0 }, usesYear, options }) + at}`;
}

/** A formula's part: how the list of indicators shows the one with this id; the id itself if it is not in the list. */
export function shownForId(id: string): string {
  const [shown, value] = choiceColumns.indicators.map((column) => `$${column}$${firstRow}:$${column}$${lastListed}`);
  return `IFERROR(INDEX(${shown},MATCH(${id},${value},0)),${id})`;
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
 * other figures would be wrong. The figures begin below room for as many indicators as the kind can take: with one
 * indicator, a year and no options in row 8.
 */
export function dataBlock(chart: Shape, facts: readonly Fact[], table: FactTable | null = null) {
  const most = mostMeaningRows(chart);
  const factsRow = firstRow + most;
  const wordsRow = factsRow + facts.length;
  const rowOf = (fact: Fact) => factsRow + facts.indexOf(fact);
  const compared = facts.filter((fact): fact is CalculatedFact => "figure" in fact);
  const given = facts.filter((fact): fact is GivenFact => "given" in fact);
  const rows = [0, 1, 2, 3, 4, 5, 6].map((at) => wordsRow + at);
  const [title, line, note, caption, isUpToDate, shownTitle, shownNote] = rows;
  const same = [
    ...Array.from({ length: most }, (_, at) => `B${firstRow + at}&""=C${firstRow + at}&""`),
    // Null figures, and figures that the words don't mention.
    ...compared.map((fact) => `OR(C${rowOf(fact)}="any",IFERROR(B${rowOf(fact)}&"","")=C${rowOf(fact)}&"")`),
    ...(table === null
      ? []
      : [`OR(${firstCellOf(table.then)}="any",SUMPRODUCT(--(${table.now}&""<>${table.then}&""))=0)`]),
  ];
  const ofWords = [
    "What the chart says",
    "What it shows",
    "The note below it",
    "The chart in words",
    "Are the words about these figures?",
    "The title shown",
    "The note shown",
  ];
  return {
    isUpToDate: `B${isUpToDate}`,
    labels: {
      area: `A${factsRow}:A${shownNote}`,
      values: [...facts.map(({ label }) => label), ...ofWords].map((label) => [label]),
    },
    titles: { title: `B${shownTitle}`, note: `B${shownNote}` },
    /** The cells of texts that formulas read. */
    texts: given.map((fact) => `B${rowOf(fact)}`),
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
      {
        area: `A${factsRow}:B${wordsRow - 1}`,
        formulas: facts.map((fact) => [fact.label, "given" in fact ? "" : fact.formula]),
      },
      {
        area: `A${wordsRow}:A${shownNote}`,
        formulas: ofWords.map((label) => [label]),
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
        {
          area: `C${firstRow}:C${factsRow - 1}`,
          values: padded(
            meaningRows(chart, parameters).map(({ value }) => [value]),
            { rows: most, columns: 1 },
          ),
          isTextFormat: true,
        },
        ...compared.map((fact) => ({
          area: `C${rowOf(fact)}`,
          values: [[typeof said === "string" || !fact.figure ? "any" : (said.figures[fact.figure] ?? "")]],
        })),
        ...(table === null
          ? []
          : [
              {
                area: table.then,
                values: padded(typeof said === "string" ? [["any"]] : (said.table ?? []), sizeOf(table.then)),
              },
            ]),
        // What a chart is drawn from stays as it was while it has nothing to say.
        ...(typeof said === "string"
          ? []
          : given.map((fact) => ({
              area: `B${rowOf(fact)}`,
              values: [[said.given?.[fact.given] ?? ""]],
              isTextFormat: true as const,
            }))),
        { area: `B${title}:B${caption}`, values: texts.map((text) => [text]) },
      ];
    },
  };
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

function sizeOf(area: string): Size {
  const { top, bottom, left, right } = parseArea(area) ?? { top: 0, bottom: 0, left: 0, right: 0 };
  return { rows: bottom - top + 1, columns: right - left + 1 };
}

function firstCellOf(area: string): string {
  return area.split(":")[0] ?? area;
}

/** These values with blanks after them, or without what is too much. */
function padded(values: readonly (readonly (number | string | null)[])[], { rows, columns }: Size) {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => values[row]?.[column] ?? ""),
  );
}
