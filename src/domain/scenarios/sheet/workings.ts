import { columnLetters } from "../../cell-area";
import type { PlannedCell } from "../../questionnaire/sheet-plan";
import { at, rowOf, type Content } from "../../templates/cells";
import { formulaInYear } from "../evaluate-scenario";
import { rewriteNames } from "../formula/rewrite-names";
import { decimalsOffered, placesOfValue, sameWithin } from "../decimals-needed";
import { yearNumber, type Scenario, type ScenarioInput } from "../scenario";
import { quoted } from "../../quoted-text";
import { mainStep, rowNamed } from "../step-named";
import { numberFormatOf, unitInSheet } from "./number-format-of";
import { leastSpread } from "../sensitivity";
import { columns, type ScenarioPlaces } from "./scenario-places";
import type { SheetBlock } from "./scenario-sheet";
import { ifReady, inputsReady } from "./sheet-formula";

/** What the table and the pictures are drawn from: the sums of the sheet, with one input changed at a time. */
export interface Workings {
  readonly cells: readonly PlannedCell[];
  /** The table of what matters most, the greatest first: its cells from the label on. */
  readonly mattersCells: readonly PlannedCell[];
  /** Labels, and how far the result moves at the low and at the high value. */
  readonly tornado: { readonly labels: SheetBlock; readonly atLow: SheetBlock; readonly atHigh: SheetBlock };
  /** Labels and values of a picture of single results; null for a picture of years. */
  readonly bars: { readonly labels: SheetBlock; readonly values: SheetBlock } | null;
}

/** The column of the sums as they are; those with an input changed follow, two for each input. */
const asIs = columns.value;

/** With more inputs than this, a picture leaves out some of their names; the table below has all. */
const mostInPicture = 8;

/** Lays the workings out from a row of the sheet on, below what is printed. */
export function workingsOf(scenario: Scenario, places: ScenarioPlaces, top: number): Workings {
  const varied = scenario.inputs.filter(({ varies }) => varies !== null);
  const [main] = scenario.outputs;
  const rows = {
    changed: top + 1,
    low: top + 2,
    high: top + 3,
    lowFormat: top + 4,
    highFormat: top + 5,
    atLow: top + 6,
    atHigh: top + 7,
    spread: top + 8,
    sums: top + 10,
  };
  const placed = placeSums(scenario, rows.sums);
  const mainRow = placed.single.get(main) ?? rows.sums;
  const inputCell = (input: ScenarioInput) => `$${at(columns.value, places.rowOf.get(input.name) ?? 0)}`;
  const columnOf = (index: number, isHigh: boolean) => asIs + 1 + 2 * index + (isHigh ? 1 : 0);
  const across = (row: number) => {
    const [from, to] = [columnOf(0, false), columnOf(Math.max(varied.length - 1, 0), true)];
    return `$${columnLetters(from)}$${row + 1}:$${columnLetters(to)}$${row + 1}`;
  };

  const changeCells = varied.flatMap((input, index): readonly PlannedCell[] => {
    const [low, high] = [columnOf(index, false), columnOf(index, true)];
    const { lowest, highest } = rangeFormulas(input, inputCell(input));
    const put = (row: number, column: number, content: Content) =>
      rowOf(row, [...Array<null>(column).fill(null), content]);
    const format = numberFormatOf(input);
    return [
      ...put(rows.changed, low, [input.label, "note"]),
      ...put(rows.low, low, [ifReady(lowest), "total", format]),
      ...put(rows.high, low, [ifReady(highest), "total", format]),
      ...put(rows.lowFormat, low, [ifReady(formatFormula(input, at(low, rows.low))), "total"]),
      ...put(rows.highFormat, low, [ifReady(formatFormula(input, at(low, rows.high))), "total"]),
      ...put(rows.atLow, low, [`=${at(low, mainRow)}`, "total"]),
      ...put(rows.atHigh, low, [`=${at(high, mainRow)}`, "total"]),
      // A little more for each, so that two inputs that matter as much, nothing or millions, are both in the table.
      ...put(rows.spread, low, [
        ifReady(`ABS(${at(low, rows.atHigh)}-${at(low, rows.atLow)})*(1+COLUMN()*1E-12)+COLUMN()*1E-9`),
        "total",
      ]),
    ];
  });

  const labels: readonly PlannedCell[] = [
    ...rowOf(top, [["Workings: the same sums with one input changed at a time. Not printed.", "note"]]),
    ...(
      [
        ["changed", "Input that is changed"],
        ["low", "Low"],
        ["high", "High"],
        ["lowFormat", "Format of low"],
        ["highFormat", "Format of high"],
        ["atLow", "Result at the low value"],
        ["atHigh", "Result at the high value"],
        ["spread", "How far apart they are"],
      ] as const
    ).flatMap(([row, label]) => rowOf(rows[row], [[label, "label"]])),
  ];

  const sumColumns = [asIs, ...varied.flatMap((_, index) => [columnOf(index, false), columnOf(index, true)])];
  const sums = [
    ...scenario.inputs.flatMap((input) => {
      const row = placed.single.get(input.name) ?? 0;
      const index = varied.indexOf(input);
      return rowOf(row, [
        [input.label, "label"],
        [unitInSheet(input.unit), "unit"],
        ...sumColumns.map((column): Content => {
          const format = numberFormatOf(input);
          if (column === asIs) return [`=${inputCell(input)}`, "total", format];
          if (index >= 0 && column === columnOf(index, false)) return [`=${at(column, rows.low)}`, "total", format];
          if (index >= 0 && column === columnOf(index, true)) return [`=${at(column - 1, rows.high)}`, "total", format];
          return [`=$${at(asIs, row)}`, "total", format];
        }),
      ]);
    }),
    ...placed.steps.flatMap(({ step, row, index }) =>
      rowOf(row, [
        [index === null ? step.label : `${step.label}, year ${index + 1}`, "label"],
        [unitInSheet(step.unit), "unit"],
        ...sumColumns.map((column): Content => {
          const formula = rewriteNames(formulaInYear(step, index ?? 0), ({ name, isBefore }) =>
            cellOf(placed, name, index, isBefore, column),
          );
          return [ifReady(formula), "total", numberFormatOf(step)];
        }),
      ]),
    ),
  ];

  // Sorted for the table and the picture: the k-th greatest, wherever it stands.
  const sorted = varied.map((_, rank) => {
    const place = `MATCH(LARGE(${across(rows.spread)},${rank + 1}),${across(rows.spread)},0)`;
    const of = (row: number) => `INDEX(${across(row)},${place})`;
    const worded = (row: number, format: number) => `TEXT(${of(row)},${of(format)})`;
    return {
      label: of(rows.changed),
      low: worded(rows.low, rows.lowFormat),
      high: worded(rows.high, rows.highFormat),
      atLow: of(rows.atLow),
      atHigh: of(rows.atHigh),
      /** Blank for what moves nothing: it says nothing of what to look at. */
      ifMoves: (formula: string) =>
        `=IF(${inputsReady},IF(LARGE(${across(rows.spread)},${rank + 1})<${leastSpread},"",${formula}),"")`,
    };
  });
  const mainFormat = numberFormatOf(mainStep(scenario));
  const mattersCells = sorted.flatMap(({ label, low, high, atLow, atHigh, ifMoves }, rank) =>
    rowOf(places.matters + 1 + rank, [
      [ifMoves(label), "label"],
      null,
      [ifMoves(low), "total"],
      [ifMoves(high), "total"],
      [ifMoves(atLow), "total", mainFormat],
      [ifMoves(atHigh), "total", mainFormat],
    ]),
  );

  const tornadoTop = placed.end + 2;
  const tornadoCells = sorted.flatMap(({ label, atLow, atHigh }, rank) =>
    rowOf(tornadoTop + rank, [
      [ifReady(label), "label"],
      null,
      [`=IF(${inputsReady},${atLow}-${main},NA())`, "total", mainFormat],
      [`=IF(${inputsReady},${atHigh}-${main},NA())`, "total", mainFormat],
    ]),
  );
  const block = (row: number, column: number, count: number): SheetBlock => ({ row, column, rows: count, columns: 1 });

  const pictured = Math.min(varied.length, mostInPicture);

  const barsTop = tornadoTop + varied.length + 1;
  const isBars = scenario.picture.kind === "bars";
  const barCells = isBars
    ? scenario.picture.rows.flatMap((name, index) => {
        const shown = rowNamed(scenario, name);
        return rowOf(barsTop + index, [
          [shown.label, "label"],
          null,
          [`=IF(${inputsReady},${name},NA())`, "total", numberFormatOf(shown)],
        ]);
      })
    : [];

  return {
    cells: [
      ...labels,
      ...changeCells,
      ...sums,
      ...rowOf(tornadoTop - 1, [["How far the result moves, the greatest first", "note"]]),
      ...tornadoCells,
      ...(isBars ? rowOf(barsTop - 1, [[scenario.picture.title, "note"]]) : []),
      ...barCells,
    ],
    mattersCells,
    tornado: {
      labels: block(tornadoTop, 0, pictured),
      atLow: block(tornadoTop, 2, pictured),
      atHigh: block(tornadoTop, 3, pictured),
    },
    bars: isBars
      ? {
          labels: block(barsTop, 0, scenario.picture.rows.length),
          values: block(barsTop, 2, scenario.picture.rows.length),
        }
      : null,
  };
}

interface PlacedSums {
  /** The row of each input and single result. */
  readonly single: ReadonlyMap<string, number>;
  /** The first row of what has a value for each year. */
  readonly ofYears: ReadonlyMap<string, number>;
  readonly years: number;
  readonly steps: readonly {
    readonly step: Scenario["steps"][number];
    readonly row: number;
    readonly index: number | null;
  }[];
  readonly end: number;
}

/** Each input and result on a row of its own, a year after another. */
function placeSums(scenario: Scenario, top: number): PlacedSums {
  const years = scenario.years ?? 0;
  const single = new Map<string, number>(scenario.inputs.map(({ name }, index) => [name, top + index]));
  const ofYears = new Map<string, number>();
  let row = top + scenario.inputs.length;
  const steps = scenario.steps.flatMap((step): PlacedSums["steps"][number][] => {
    if (step.years === undefined) {
      single.set(step.name, row);
      return [{ step, row: row++, index: null }];
    }
    ofYears.set(step.name, row);
    return Array.from({ length: years }, (_, index) => ({ step, row: row++, index }));
  });
  return { single, ofYears, years, steps, end: row };
}

/** The cell of a name in a column of the sums, or its cells if it has a value for each year and all are meant. */
function cellOf(placed: PlacedSums, name: string, index: number | null, isBefore: boolean, column: number): string {
  if (name === yearNumber && index !== null) return String(index + 1 - (isBefore ? 1 : 0));
  const first = placed.ofYears.get(name);
  if (first !== undefined) {
    if (index !== null) return at(column, first + index - (isBefore ? 1 : 0));
    return `${at(column, first)}:${at(column, first + placed.years - 1)}`;
  }
  return at(column, placed.single.get(name) ?? 0);
}

/** The low and the high value of an input around its cell, within its range; as `rangeAround` gives them. */
function rangeFormulas({ varies, min, max }: ScenarioInput, cell: string) {
  const step = varies === null ? "0" : "share" in varies ? `ABS(${cell})*${varies.share}` : String(varies.by);
  return { lowest: `MAX(${min},${cell}-${step})`, highest: `MIN(${max},${cell}+${step})` };
}

/** The format with the fewest decimals that show the value that is worked with; as `decimalsNeeded` chooses them. */
function formatFormula(input: ScenarioInput, cell: string): string {
  const [most, ...fewer] = decimalsOffered(input)
    .map((decimals) => ({ decimals, format: quoted(numberFormatOf({ unit: input.unit, decimals })) }))
    .reverse();
  return fewer.reduce(
    (otherwise, { decimals, format }) =>
      `IF(ABS(ROUND(${cell},${placesOfValue(input, decimals)})-${cell})<${sameWithin},${format},${otherwise})`,
    most?.format ?? "",
  );
}
