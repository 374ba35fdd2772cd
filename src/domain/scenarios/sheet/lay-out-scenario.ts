import type { PlannedCell } from "../../questionnaire/sheet-plan";
import { quoted } from "../../quoted-text";
import { linesOf } from "../../reports/lines-of";
import { at, heightsOf, rowOf, wordsAt, type Content } from "../../templates/cells";
import { decimalsNeeded } from "../decimals-needed";
import { yearNumber, type Scenario } from "../scenario";
import { exampleStart, formerExampleStart } from "../catalogue/source-titles";
import { examplesLeft } from "../scenario-in-workbook";
import { mainStep, stepNamed } from "../step-named";
import { datedPage } from "./dated-page";
import { howInWords } from "./how-in-words";
import { limitFormatOf, numberFormatOf, unitInSheet } from "./number-format-of";
import { notesApart, notesOf } from "./notes-of";
import { pageBreaks, type PagePart } from "./page-breaks";
import { columns, placesOf, type ScenarioPlaces } from "./scenario-places";
import { oneCell, type ScenarioContext, type ScenarioSheet } from "./scenario-sheet";
import { picturesOf } from "./pictures-of";
import { inputsReady, sheetFormula } from "./sheet-formula";
import { workingsOf } from "./workings";
import { titleOfMember } from "../../title-of-member";

const widths = { label: 270, unit: 110, figure: 92, last: 330 } as const;
/** Of letters, in points. */
const letters = 11;
/** Of a label and of the words in the last column, in points; and of a line, in pixels. */
const [labelWidth, howWidth, lineHeight] = [195, 240, 16];
/** A result in bold letters in its column, in points. */
const resultWidth = 63;

/**
 * A scenario as a sheet: the answer, two pictures, the inputs in yellow cells, every sum below them, what matters most,
 * and what is taken as given. All figures are formulas of Excel's own, so it works where Yardstick is not installed.
 */
export function layOutScenario(scenario: Scenario, context: ScenarioContext): ScenarioSheet {
  const places = placesOf(scenario);
  const notes = notesOf(scenario, context);
  const printedRows = places.notes + notes.length;
  const workings = workingsOf(scenario, places, printedRows + 2);
  const columnWidths = [
    widths.label,
    widths.unit,
    ...Array<number>(places.last - columns.value).fill(widths.figure),
    widths.last,
  ];
  const headings = [places.answer, places.inputs, ...places.blocks.map(({ heading }) => heading), places.matters];
  const rowHeights = { ...heightsOf(headings), ...heightsOfRows(scenario, places) };
  return {
    scenario,
    name: context.name,
    cells: [
      wordsAt(0, 0, titleOfMember(context.name, context.member), "title"),
      ...rowOf(1, [[scenario.question, "note"]]),
      ...rowOf(2, [["Change a yellow cell, and the figures follow, also without Yardstick.", "note"]]),
      ...rowOf(3, [
        [
          `=IF(${inputsReady},${examplesInWords},"Results are blank until every yellow cell can be used: see What goes in.")`,
          "status",
        ],
      ]),
      ...answerCells(scenario, places),
      ...inputCells(scenario, places, context),
      ...places.blocks.flatMap((block) => stepCells(scenario, places, block)),
      ...mattersHeading(scenario, places),
      ...workings.mattersCells,
      ...notes.map(({ words, look }, index) => wordsAt(places.notes + index, columns.label, words, look)),
      ...workings.cells,
    ],
    columnWidths,
    rowHeights,
    breaks: pageBreaks(
      [...partsOf(places), ...notesApart(places.notes, notes)],
      rowHeights,
      columnWidths.reduce((sum, each) => sum + each, 0),
    ),
    lists: [],
    freezeRows: 0,
    page: datedPage(
      { title: titleOfMember(context.name, context.member), isDemonstration: context.isDemonstration },
      "Landscape",
    ),
    names: namesOf(scenario, places),
    charts: picturesOf(scenario, places, workings, context.inputs),
    limits: scenario.inputs.map((input) => ({
      ...oneCell(places.rowOf.get(input.name) ?? 0, columns.value),
      min: input.min,
      max: input.max,
      title: input.label.slice(0, 32),
      message: input.definition.slice(0, 255),
    })),
    printedRows,
  };
}

function answerCells(scenario: Scenario, { answer }: ScenarioPlaces): readonly PlannedCell[] {
  const outputs = scenario.outputs.map((name) => stepNamed(scenario, name));
  return [
    ...rowOf(answer, headings("The answer", "Result")),
    ...outputs.flatMap((step, index) =>
      rowOf(answer + 1 + index, [
        [step.label, "label"],
        [unitInSheet(step.unit), "unit"],
        [`=${step.name}`, "figure-heading", numberFormatOf(step)],
        ...(step.note === undefined ? [] : [[step.note, "status"] as const]),
      ]),
    ),
  ];
}

function inputCells(scenario: Scenario, places: ScenarioPlaces, context: ScenarioContext): readonly PlannedCell[] {
  const first = places.inputs + 1;
  const origins = `${at(columns.value + 4, first)}:${at(columns.value + 4, places.ready - 1)}`;
  const checks = `${at(columns.value + 3, first)}:${at(columns.value + 3, places.ready - 1)}`;
  return [
    ...rowOf(places.inputs, [
      ...headings("What goes in", "Value"),
      ["Lowest allowed", "figure-heading"],
      ["Highest allowed", "figure-heading"],
      ["Can be used", "word-heading"],
      ["Where from", "word-heading"],
      ...Array<Content>(places.last - columns.value - 4).fill([null, "heading"]),
    ]),
    ...scenario.inputs.flatMap((input, index) => {
      const row = first + index;
      const [value, from, to] = [0, 1, 2].map((offset) => at(columns.value + offset, row));
      const given = context.inputs.get(input.name) ?? null;
      const cells = rowOf(row, [
        [input.label, "label"],
        [unitInSheet(input.unit), "unit"],
        [given, "input", numberFormatOf({ unit: input.unit, decimals: decimalsNeeded(input, given ?? 0) })],
        [input.min, "figure", limitFormatOf(input, input.min)],
        [input.max, "figure", limitFormatOf(input, input.max)],
        [canBeUsed(input.name, value ?? "", from ?? "", to ?? ""), "status"],
      ]);
      const origin = originFormula(value ?? "", given, context.origins.get(input.name));
      return [...cells, ...rowOf(row, [...Array<null>(columns.value + 4).fill(null), [origin, "status"]])];
    }),
    ...rowOf(places.ready, [
      ["All figures can be used", "label"],
      null,
      [`=IF(COUNTIF(${checks},"Yes")=${scenario.inputs.length},1,0)`, "total", '"Yes";;"No"'],
      ["Results stay blank until this says Yes. Where it says Moved, rows were sorted: undo that.", "status"],
    ]),
    ...rowOf(places.examples, [
      ["Of these, still Yardstick's examples", "label"],
      null,
      [`=COUNTIF(${origins},"${exampleStart}*")+COUNTIF(${origins},"${formerExampleStart}*")`, "total", "0"],
      ["Put in your own. If one is right for you, type over where it is from: it then counts as yours.", "status"],
    ]),
  ];
}

const examplesInWords = `IF(${examplesLeft}=0,"",${examplesLeft}&" of the figures that go in "&IF(${examplesLeft}=1,"is still Yardstick's example","are still Yardstick's examples")&": put in your own, or confirm them under What goes in.")`;

/** Whether an input can be used: if rows are sorted, figures move and the names by which they are known do not. */
function canBeUsed(name: string, value: string, from: string, to: string): string {
  const inRange = `IF(AND(${value}>=${from},${value}<=${to}),"Yes","Check")`;
  return `=IF(ROW(${name})<>ROW(),"Moved",IF(ISNUMBER(${value}),${inRange},"Fill in"))`;
}

/** Where a figure comes from, as long as it is in its cell: what is typed over it is said to be. Blank once it is cleared. */
function originFormula(cell: string, given: number | null, origin = ""): string {
  // Excel takes at most 255 characters of text in a formula.
  const words = quoted(origin.slice(0, 255));
  return given === null
    ? `=IF(ISBLANK(${cell}),${words},"Put in on this sheet")`
    : `=IF(ISBLANK(${cell}),"",IF(${cell}=${given},${words},"Put in on this sheet"))`;
}

function stepCells(
  scenario: Scenario,
  places: ScenarioPlaces,
  block: ScenarioPlaces["blocks"][number],
): readonly PlannedCell[] {
  const years = Array.from({ length: scenario.years ?? 0 }, (_, index) => index);
  const ofYears = new Map(
    places.blocks.flatMap(({ isOfYears, steps }) =>
      isOfYears ? steps.map(({ name }): [string, number] => [name, places.rowOf.get(name) ?? 0]) : [],
    ),
  );
  const firstHeading = places.rowOf.get(yearNumber);
  if (firstHeading !== undefined) ofYears.set(yearNumber, firstHeading);
  const blanks = Array<Content>(places.last - columns.value - 1).fill([null, "heading"]);
  const heading: readonly Content[] = block.isOfYears
    ? [
        ["Year by year", "heading"],
        ["Unit", "word-heading"],
        ...years.map((index): Content => [index + 1, "figure-heading", `"Year "0`]),
        ...Array<Content>(places.last - columns.value - years.length).fill([null, "heading"]),
        ["How it is worked out", "word-heading"],
      ]
    : [...headings("How it is worked out", "Result"), ["How", "word-heading"], ...blanks];
  return [
    ...rowOf(block.heading, heading),
    ...block.steps.flatMap((step) => {
      const format = numberFormatOf(step);
      const values = block.isOfYears ? years : [null];
      const how: Content = [howInWords(scenario, step), block.isOfYears ? "unit" : "status"];
      return rowOf(places.rowOf.get(step.name) ?? 0, [
        [step.label, "label"],
        [unitInSheet(step.unit), "unit"],
        ...values.map((index): Content => [sheetFormula(step, (name) => ofYears.get(name), index), "total", format]),
        ...(block.isOfYears ? Array<null>(places.last - columns.value - years.length).fill(null) : []),
        how,
      ]);
    }),
  ];
}

/** What stays together on a page: the answer with its pictures, the inputs, each block and what matters most. */
function partsOf({ inputs, blocks, matters, notes }: ScenarioPlaces): readonly PagePart[] {
  const firsts = [0, inputs, ...blocks.map(({ heading }) => heading), matters];
  return firsts.map((first, index) => ({ first, rows: (firsts[index + 1] ?? notes) - first - 1, blank: 1 }));
}

/** Rows whose label, or words in the last column, take more than one line. */
function heightsOfRows(scenario: Scenario, places: ScenarioPlaces): Readonly<Record<number, number>> {
  const lines = (text: string, width: number) => linesOf(text, width, letters).length;
  const answers = scenario.outputs.map((name, index): readonly [number, number] => {
    // A result may be words in place of a figure.
    const words = [...stepNamed(scenario, name).formula.matchAll(/"([^"]+)"/g)].map(([, text = ""]) => text);
    const most = Math.max(1, ...words.map((text) => linesOf(text, resultWidth, letters, true).length));
    return [places.answer + 1 + index, most * lineHeight + 4];
  });
  return Object.fromEntries([
    ...answers,
    ...[...scenario.inputs, ...scenario.steps].flatMap((one) => {
      const isOfYears = "formula" in one && one.years !== undefined;
      const most = Math.max(lines(one.label, labelWidth), isOfYears ? lines(howInWords(scenario, one), howWidth) : 1);
      return most > 1 || isOfYears ? [[places.rowOf.get(one.name) ?? 0, most * lineHeight + 4] as const] : [];
    }),
  ]);
}

function mattersHeading(scenario: Scenario, places: ScenarioPlaces): readonly PlannedCell[] {
  return rowOf(places.matters, [
    [`What matters most to: ${mainStep(scenario).label.toLowerCase()}`, "heading"],
    [null, "heading"],
    ["Low", "figure-heading"],
    ["High", "figure-heading"],
    ["Result at low", "figure-heading"],
    ["Result at high", "figure-heading"],
    ...Array<Content>(places.last - columns.value - 3).fill([null, "heading"]),
  ]);
}

function namesOf(scenario: Scenario, places: ScenarioPlaces): ScenarioSheet["names"] {
  const width = (step: Scenario["steps"][number]) => (step.years === undefined ? 1 : (scenario.years ?? 1));
  return [
    ...scenario.inputs.map(({ name }) => ({ name, ...oneCell(places.rowOf.get(name) ?? 0, columns.value) })),
    ...scenario.steps.map((step) => ({
      name: step.name,
      ...oneCell(places.rowOf.get(step.name) ?? 0, columns.value),
      columns: width(step),
    })),
    { name: inputsReady, ...oneCell(places.ready, columns.value) },
    { name: examplesLeft, ...oneCell(places.examples, columns.value) },
    ...[places.rowOf.get(yearNumber)].flatMap((row) =>
      row === undefined ? [] : { name: yearNumber, ...oneCell(row, columns.value), columns: scenario.years ?? 1 },
    ),
  ];
}

function headings(first: string, value: string): readonly Content[] {
  return [
    [first, "heading"],
    ["Unit", "word-heading"],
    [value, "figure-heading"],
  ];
}
