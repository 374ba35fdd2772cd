import { linesOf } from "../../reports/lines-of";
import { at, heightsOf, rowOf, wordsAt, type Content } from "../../templates/cells";
import type { TemplateSheet } from "../../templates/template";
import type { Scenario, ScenarioInput, ScenarioStep } from "../scenario";
import { linkTo, type ScenarioInWorkbook } from "../scenario-in-workbook";
import { datedPage } from "./dated-page";
import { axisFormatOf, numberFormatOf, unitInSheet } from "./number-format-of";
import { pictureNames, type PlannedChart } from "./scenario-sheet";
import { stepNamed } from "../step-named";
import { titleOfMember } from "../../title-of-member";

/** How many sheets fit side by side on a page that can be read. */
export const mostCompared = 6;

/** Sheets of one scenario side by side, on a sheet that is not yet in a workbook. */
export interface ComparisonSheet extends TemplateSheet {
  readonly charts: readonly PlannedChart[];
}

/** The columns of what a row is and its unit; those of the sheets begin after them. */
const firstFigures = 2;
const [top, pictureRows] = [4, 12];
/** In pixels, and of a heading's words in points. */
const widths = { label: 270, unit: 110, figure: 110, difference: 120 } as const;
const [headingWidth, labelWidth, lineHeight, noteWidth, letters] = [72, 190, 16, 500, 11] as const;

/**
 * Sheets of the same scenario side by side: what goes in, what comes out, and how each differs from the first. Every
 * figure is a link to its own sheet by the name of its cell, so it follows what is changed there.
 *
 * @param sheets two or more, the first being what the others are compared with
 * @param member the name of the authority, for the title; "" if it isn't known
 */
export function layOutComparison(
  scenario: Scenario,
  sheets: readonly ScenarioInWorkbook[],
  member: string,
): ComparisonSheet {
  const title = `${scenario.title}, side by side`;
  const inputs = top + pictureRows + 1;
  const outputs = inputs + scenario.inputs.length + 2;
  const steps = scenario.outputs.map((name) => stepNamed(scenario, name));
  const notes = notesOf(scenario, sheets);
  const notesAt = outputs + steps.length + 2;
  const others = sheets.slice(1);
  const rows = (heading: number, first: string, of: readonly (ScenarioInput | ScenarioStep)[]) => [
    ...headingsOf(first, sheets).map(([text, look], column) => wordsAt(heading, column, String(text), look)),
    ...of.flatMap((one, index) => rowOf(heading + 1 + index, contentsOf(one, heading + 1 + index, sheets))),
  ];
  const longest = Math.max(
    ...headingsOf("", sheets).map(([text]) => linesOf(String(text), headingWidth, letters, true).length),
  );
  const [main] = steps;
  const results = `${at(firstFigures, outputs + 1)}:${at(firstFigures + sheets.length - 1, outputs + 1)}`;
  // So that lengths compare; below 0 Excel decides.
  const answers = sheets.map(({ values }) => Number(values.get(scenario.outputs[0]) ?? 0));
  const isFromZero = answers.every((answer) => answer >= 0);
  return {
    name: "Side by side",
    cells: [
      ...rowOf(0, [[titleOfMember(title, member), "title"]]),
      ...rowOf(1, [[scenario.question, "note"]]),
      ...rowOf(2, [
        ["Every figure is a link: change a yellow cell on a scenario's own sheet, and it follows.", "note"],
      ]),
      ...rowOf(top + pictureRows, [[pictureFault(results, isFromZero), "status"]]),
      ...rows(inputs, "What goes in", scenario.inputs),
      ...rows(outputs, "What comes out", steps),
      ...notes.map((note, index) => wordsAt(notesAt + index, 0, note, "note")),
    ],
    columnWidths: [
      widths.label,
      widths.unit,
      ...sheets.map(() => widths.figure),
      ...others.map(() => widths.difference),
    ],
    rowHeights: {
      ...heightsOf([]),
      [inputs]: longest * lineHeight + 6,
      [outputs]: longest * lineHeight + 6,
      ...heightsOfLabels(inputs + 1, scenario.inputs),
      ...heightsOfLabels(outputs + 1, steps),
    },
    lists: [],
    freezeRows: 0,
    page: datedPage(
      { title: titleOfMember(title, member), isDemonstration: sheets.some((sheet) => sheet.isDemonstration) },
      sheets.length > 3 ? "Landscape" : "Portrait",
    ),
    charts: main === undefined ? [] : [pictureOf(main, outputs, answers, isFromZero)],
  };
}

function headingsOf(first: string, sheets: readonly ScenarioInWorkbook[]): readonly Content[] {
  const [base, ...others] = sheets.map(({ sheet }) => sheet);
  return [
    [first, "heading"],
    ["Unit", "word-heading"],
    ...sheets.map(({ sheet }): Content => [sheet, "figure-heading"]),
    ...others.map((sheet): Content => [`${sheet} less ${base}`, "figure-heading"]),
  ];
}

/** A row: each sheet's figure, and the difference of the others from the first where both are numbers. */
function contentsOf(
  one: ScenarioInput | ScenarioStep,
  row: number,
  sheets: readonly ScenarioInWorkbook[],
): readonly Content[] {
  const format = numberFormatOf(one);
  // The difference of two percentages is in points.
  const [positive] = format.split(";").map((each) => (one.unit === "share" ? `${each}" points"` : each));
  const base = at(firstFigures, row);
  return [
    [one.label, "label"],
    [unitInSheet(one.unit), "unit"],
    ...sheets.map((of): Content => {
      if (!of.values.has(one.name)) return ["deleted", "figure"];
      return [linkTo(of.sheet, one.name), "total", format];
    }),
    ...sheets.slice(1).map((_, index): Content => {
      const other = at(firstFigures + 1 + index, row);
      return [`=IF(COUNT(${base},${other})=2,${other}-${base},"")`, "total", `+${positive};−${positive};"the same"`];
    }),
  ];
}

function heightsOfLabels(first: number, of: readonly { readonly label: string }[]): Readonly<Record<number, number>> {
  return Object.fromEntries(
    of.flatMap(({ label }, index): readonly [number, number][] => {
      const lines = linesOf(label, labelWidth, letters).length;
      return lines > 1 ? [[first + index, lines * lineHeight + 4]] : [];
    }),
  );
}

function notesOf({ inputs, steps }: Scenario, sheets: readonly ScenarioInWorkbook[]): readonly string[] {
  const [base] = sheets;
  const gone = sheets.flatMap(({ sheet, values }) => {
    const labels = [...inputs, ...steps].filter(({ name }) => readsIt(name) && !values.has(name));
    return labels.map(
      ({ label }) => `${sheet}: "${label}" is not shown, because somebody deleted its cell or its name.`,
    );
  });
  return [
    `Differences are from ${base?.sheet ?? ""}, with + for more; those of percentages are in percentage points. A blank figure has none.`,
    "Headings are the names that the sheets had when this was made; the links follow a sheet that is renamed.",
    "What is taken as given, and what the results do not say, is on each scenario's own sheet.",
    ...gone,
  ].flatMap((note) => linesOf(note, noteWidth, letters));

  function readsIt(name: string): boolean {
    return inputs.some((input) => input.name === name) || sheets.some(({ values }) => values.has(name));
  }
}

/** The main result of each sheet as a bar. */
function pictureOf(
  main: ScenarioStep,
  outputs: number,
  answers: readonly number[],
  beginsAtZero: boolean,
): PlannedChart {
  const count = answers.length;
  const row = (index: number) => ({ row: index, column: firstFigures, rows: 1, columns: count });
  return {
    name: pictureNames.comparison,
    kind: "compared",
    title: `${main.label}, ${unitInSheet(main.unit)}`,
    numberFormat: axisFormatOf(main, answers.filter(Number.isFinite)),
    beginsAtZero,
    categories: row(outputs),
    series: [{ name: main.label, values: row(outputs + 1) }],
    place: { row: top, column: 0, rows: pictureRows, columns: firstFigures + Math.min(count, 3) },
  };
}

/** Says when figures have since moved to where the picture's axis doesn't suit them: no formula can change an axis. */
function pictureFault(results: string, isFromZero: boolean): string {
  const [moved, what] = isFromZero
    ? ["<0", "A figure is below 0 now, and the picture leaves it out"]
    : [">=0", "No figure is below 0 any more, and the bars may not begin at 0"];
  return `=IF(AND(COUNT(${results})>0,MIN(${results})${moved}),"${what}: put the sheets side by side again.","")`;
}
