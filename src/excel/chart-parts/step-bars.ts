import { colours } from "./colours";
import { firstRow, headingRow } from "./data-block";
import { lookLike } from "./look-like";
import type { ChartForm, ChartLayout } from "../excel-chart";

/** Cells that a kind of chart with steps has, as if its cells began in A1. */
export interface StepCells {
  /** How many rows are drawn. */
  readonly rows: string;
  /** How many decimals the amounts are rounded to. */
  readonly decimals: string;
  /** The formats of amounts, and of steps with their sign. */
  readonly format: string;
  readonly signedFormat: string;
}

/** What leads to a row: its name, and the total before it is rounded; both formulas without their equals sign. */
export interface StepRow {
  readonly name: string;
  readonly total: string;
}

const form: ChartForm = {
  type: "BarStacked",
  below: "valueAxis",
  look(drawn) {
    lookLike.rows(drawn);
    drawn.axes.categoryAxis.format.font.size = 10;
    // Where the steps begin.
    drawn.axes.categoryAxis.format.line.color = colours.median;
  },
  series: ({ own }) => [
    { name: "Up to the step", column: 1, look: (series) => lookLikeNothing(series) },
    { name: "Adds", column: 2, look: (series) => lookLike.bars(series, colours.peers, 40) },
    { name: "Adds, below the group", column: 3, look: (series) => lookLike.bars(series, colours.peers, 40) },
    { name: "Takes away", column: 4, look: lookLikeLess },
    { name: "Takes away, below the group", column: 5, look: lookLikeLess },
    { name: own, isOwn: true, column: 6, look: (series) => lookLike.bars(series, colours.own, 40) },
  ],
};

function lookLikeNothing(series: Excel.ChartSeries): void {
  lookLike.bars(series, colours.nothing, 40);
  series.format.fill.clear();
}

function lookLikeLess(series: Excel.ChartSeries): void {
  lookLike.bars(series, colours.band, 40);
  series.format.line.color = colours.peers;
}

/**
 * Bars that lead from one amount to another, step by step, with their names and amounts beside them:
 *
 *   E3:K…   what the chart draws, one row for each bar: how far from the first amount each begins and ends
 *   D…:I…   below it, the totals that lead from one to the next, rounded so that the steps add up as they are shown
 *
 * The axis shows how far a bar is from the first amount. Bars may cross 0, so each step has a part on either side of it.
 *
 * @param most how many rows there may be, with the first and the last
 */
export function stepBars(most: number, { rows, decimals, format, signedFormat }: StepCells) {
  const top = headingRow + most + 3;
  const row = (place: number) => top + place;
  const [first, last] = [row(1), row(most)];
  const total = (place: number) => `$G$${row(place)}`;
  const steps = { now: `H${row(2)}:I${row(most - 1)}`, then: `K${row(2)}:L${row(most - 1)}` };
  return {
    form,
    table: steps,
    rows: `E${headingRow}:K${headingRow + most}`,
    figures: [`F${firstRow}:K${headingRow + most}`, `F${first}:G${last}`, `I${first}:I${last}`, `L${first}:L${last}`],
    /** The total before a place, not rounded. */
    totalBefore: (place: number) => `$F$${row(place - 1)}`,
    texts: [`K${first}:K${last}`],
    headings: [`E${headingRow}:K${headingRow}`, `D${top}:L${top}`],
    /** @param rowsOf from the first to the last place that there may be */
    cells(rowsOf: readonly StepRow[]): ChartLayout["cells"] {
      return [
        {
          area: `E${headingRow}:K${headingRow}`,
          formulas: [
            [
              "Step",
              "Up to the step",
              "Adds",
              "Adds, below the group",
              "Takes away",
              "Takes away, below the group",
              "=B7",
            ],
          ],
        },
        { area: `E${firstRow}:K${headingRow + most}`, formulas: rowsOf.map((_, at) => drawn(at + 1)) },
        {
          area: `D${top}:L${top}`,
          formulas: [
            [
              "Place",
              "",
              "Total",
              "Total, rounded",
              "Step",
              "Amount",
              "",
              "Step when the words were written",
              "Amount",
            ],
          ],
        },
        {
          area: `D${first}:I${last}`,
          formulas: rowsOf.map(({ name, total: exact }, at) => {
            const place = at + 1;
            const isThere = (what: string) => `=IF(${place}>${rows},"",${what})`;
            const step =
              place === 1 ? '""' : `IF(${place}=${rows},"",ROUND(${total(place)}-${total(place - 1)},${decimals}))`;
            return [
              String(place),
              "",
              isThere(`IFERROR(${exact},"")`),
              isThere(`IFERROR(ROUND($F$${row(place)},${decimals}),"")`),
              isThere(`IFERROR(${name},"")`),
              isThere(`IFERROR(${step},"")`),
            ];
          }),
        },
      ];
    },
  };

  function drawn(place: number): readonly string[] {
    const [from, to] = [total(Math.max(1, place - 1)), total(place)].map((cell) => `(${cell}-${total(1)})`);
    const [low, high] = [`MIN(${from},${to})`, `MAX(${from},${to})`];
    const name = `$H$${row(place)}`;
    const amount = `$I$${row(place)}`;
    const isStep = `AND(${place}>1,${place}<${rows},ISNUMBER(${amount}))`;
    const inStep = (figure: string, which = "TRUE") => `=IF(${isStep},IF(${which},${figure},NA()),NA())`;
    const [above, below] = [`MAX(${high},0)-MAX(${low},0)`, `MIN(${low},0)-MIN(${high},0)`];
    const shown = (cell: string, how: string) => `TEXT(${cell},${how})`;
    const label =
      place === 1
        ? `${name}&"  "&${shown(total(1), format)}`
        : `IF(${place}=${rows},${name}&"  "&${shown(total(place), format)}&" ("&${shown(`${total(place)}-${total(1)}`, signedFormat)}&")",${name}&"  "&${shown(amount, signedFormat)})`;
    return [
      `=IF(${place}>${rows},"",IFERROR(${label},""))`,
      inStep(`MAX(${low},0)+MIN(${high},0)`),
      inStep(above, `${amount}>=0`),
      inStep(below, `${amount}>=0`),
      inStep(above, `${amount}<0`),
      inStep(below, `${amount}<0`),
      `=IF(AND(${place}>1,${place}=${rows}),IF(ISNUMBER(${to}),${to},NA()),NA())`,
    ];
  }
}
