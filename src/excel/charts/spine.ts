import { spine as chart, spineScale } from "../../domain/charts/spine";
import { groupAskedFor, type ChartForm, type ChartLayout, type ExcelChart, type PlannedSeries } from "../excel-chart";
import { colours } from "../chart-parts/colours";
import { dataBlock, firstRow, headingRow, indicatorCell, shortNameOf, shownForId } from "../chart-parts/data-block";
import { lookLike } from "../chart-parts/look-like";
import { mostMeaningRows } from "../parameter-rows";

const most = chart.indicators.most;
/** The first drawn row names the columns of the table. */
const capacity = most + 1;
/** Tables of as many rows, one below the other: how far down each is from the drawn rows. */
const apart = capacity + 3;
const [rest, behind, places, written] = [1, 2, 3, 4].map((table) => table * apart) as [number, number, number, number];
const [firstRowBehind, lastRowBehind] = [firstRow + behind + 1, headingRow + behind + capacity];

const block = dataBlock(
  chart,
  [
    { label: "Group asked for", formula: groupAskedFor("B7") },
    { label: "Figures from", formula: "=CLUB.ABOUT(B4)" },
  ],
  {
    now: `E${firstRowBehind}:H${lastRowBehind}`,
    then: `E${firstRow + written + 1}:H${headingRow + written + capacity}`,
  },
);
/** The cell with the group asked for, below room for as many indicators as there can be. */
const group = `$B$${firstRow + mostMeaningRows(chart)}`;

/** From left to right: between which two places, and how it looks. The empty ones at the ends hold words. */
const bands = [
  { name: "Left of the group", colour: "" },
  { name: "Lowest quarter, left", colour: colours.range },
  { name: "Middle half, left", colour: colours.band },
  { name: "Middle half, right", colour: colours.band },
  { name: "Highest quarter, right", colour: colours.range },
  { name: "Right of the group", colour: "" },
] as const;

/** How wide one's own mark is, on a scale of 100. */
const mark = 1.6;
/** Where the pieces part without a mark: beyond the group, so that there is a piece at either end for its words. */
const noMark = 95;

const bars: ChartForm = {
  type: "BarStacked",
  below: "valueAxis",
  look(drawn) {
    lookLike.chart(drawn, "valueAxis");
    const { categoryAxis, valueAxis } = drawn.axes;
    categoryAxis.reversePlotOrder = true;
    categoryAxis.tickLabelSpacing = 1;
    categoryAxis.format.line.lineStyle = "None";
    // With the first at the top, the note would be there too.
    categoryAxis.position = "Maximum";
    // A place on this scale is no figure of anything.
    valueAxis.tickLabelPosition = "None";
    valueAxis.majorGridlines.visible = false;
  },
  series: ({ own }) => [
    ...bands.map((band, at) => planBand(band, at, at === 0 ? "left end" : null)),
    { name: own, isOwn: true, column: 7, look: (series) => lookLike.stack(series, colours.own, 40) },
    ...bands.map((band, at) => ({
      ...planBand({ ...band, name: `${band.name}, beyond the mark` }, at, at === 5 ? "right end" : null),
      down: rest,
    })),
    ...["own value", "median", "n"].map((role, at): PlannedSeries => ({
      name: ["Own value", "Group median", "n"][at] ?? "",
      role,
      column: 8 + at,
      labels: { column: 9 + at, down: rest, ...(at === 0 ? {} : { isQuiet: true }) },
      look: (series) => lookLike.stack(series, "", 40),
    })),
  ],
  fit(drawn, { rows }, isOfReport) {
    drawn.axes.categoryAxis.format.font.size = isOfReport || rows > 13 ? 8 : 9;
  },
};

function planBand(
  { name, colour }: (typeof bands)[number] | { name: string; colour: string },
  at: number,
  role: string | null,
): PlannedSeries {
  return {
    name,
    column: at + 1,
    ...(role !== null && { role, labels: { column: role === "left end" ? 7 : 8, down: rest, isQuiet: true } }),
    look(series) {
      lookLike.stack(series, colour, 40);
      if (colour !== colours.band) return;
      // White between the halves is the line of the medians.
      series.format.line.color = colours.nothing;
      series.format.line.weight = 2;
    },
  };
}

/**
 * Bars in pieces, as many as Excel, the workbench and LibreOffice can stack, because none of them draws points over
 * horizontal bars. Everything depends on what is compared (B4:B26): the first indicator is in B4, the others are below the
 * authority. The tables are one below the other:
 *
 *   E3:O…   what the chart draws, a row for each indicator below one for the headings: the pieces up to one's own mark, the
 *           mark, and the columns of the table
 *   E27:O…  the pieces beyond the mark, what is written at the ends, and the texts of the table
 *   E51:N…  the figures behind them as the club gives them, and how far the median is from either end
 *   E75:I…  where these are along the drawing: own, and the ends of the four pieces
 *   E99:N…  as the words were written: the indicator and its figures, which way it rises, its format, its ends, its year,
 *           its label in lines
 *
 * A row whose indicator is not the one that was written has no bar until the add-in has said which end is better. A piece
 * without length is #N/A, or its outline would be drawn.
 */
export const spine: ExcelChart = {
  chart,
  hasLinkedTitles: true,
  titles: block.titles,
  form: () => bars,
  forms: [bars],
  rowsDrawn: ({ rows }) => rows,
  rows: () => `E${headingRow}:O${headingRow + capacity}`,
  figures: () => [],
  formats({ table = [] }) {
    return table.flatMap((row, at) => {
      const [, , , , , numberFormat] = row;
      const line = firstRowBehind + at;
      return typeof numberFormat === "string" && numberFormat !== ""
        ? [`F${line}:G${line}`, `I${line}:L${line}`].map((area) => ({ area, numberFormat }))
        : [];
    });
  },
  words(update) {
    const { said } = update;
    const table = typeof said === "string" ? [] : (said.table ?? []);
    return [
      ...block.words(update),
      {
        area: `I${firstRow + written + 1}:N${headingRow + written + capacity}`,
        values: Array.from({ length: most }, (_, at) => [4, 5, 6, 7, 8, 9].map((column) => table[at]?.[column] ?? "")),
      },
    ];
  },
  isUpToDate: block.isUpToDate,
  labels: block.labels,
  layout,
};

function layout(): ChartLayout {
  const rows = Array.from({ length: most }, (_, at) => at);
  const area = (table: number, from: string, to: string, first = 1) =>
    `${from}${firstRow + table + first}:${to}${headingRow + table + capacity}`;
  const headings = (table: number, from: string, to: string) =>
    `${from}${headingRow + table}:${to}${headingRow + table}`;
  return {
    cells: [
      ...block.cells,
      {
        area: headings(0, "E", "O"),
        formulas: [["Indicator", ...bands.map(({ name }) => name), "=B7", "Own value", "Group median", "n"]],
      },
      { area: `E${firstRow}:O${firstRow}`, formulas: [[" ", "100", ...Array(6).fill("=NA()"), ...tableWidths()]] },
      { area: area(0, "E", "O"), formulas: rows.map(drawnRow) },
      {
        area: headings(rest, "E", "P"),
        formulas: [
          [
            ...["", ...bands.map(({ name }) => `${name}, beyond the mark`)],
            ...["Left end", "Right end", "Own value", "Median", "n"],
          ],
        ],
      },
      {
        area: `F${firstRow + rest}:P${firstRow + rest}`,
        formulas: [[...Array(6).fill("=NA()"), "", "", `=${shortNameOf("$B$7")}`, "Median", "n"]],
      },
      { area: area(rest, "F", "P"), formulas: rows.map(restRow) },
      {
        area: headings(behind, "E", "N"),
        formulas: [
          [
            ...["Indicator", "=B7", "Group median", "n", "Lowest", "Lower quartile", "Upper quartile", "Highest"],
            ...["From the left end to the median", "From the median to the right end"],
          ],
        ],
      },
      { area: area(behind, "E", "N"), formulas: rows.map(rowBehind) },
      {
        area: headings(places, "E", "I"),
        formulas: [
          [
            "Place of own",
            "Left end of the group",
            "Left end of the half",
            "Right end of the half",
            "Right end of the group",
          ],
        ],
      },
      { area: area(places, "E", "I"), formulas: rows.map(placesRow) },
      {
        area: headings(written, "E", "N"),
        formulas: [
          ["As written: indicator", "Own", "Median", "n", "Rises", "Format", "Left end", "Right end", "Year", "Label"],
        ],
      },
    ],
    headings: [...block.headings, ...[0, rest, behind, places, written].map((table) => headings(table, "E", "P"))],
    numberHeadings: headings(0, "F", "O"),
  };
}

function tableWidths(): readonly string[] {
  const [own, median, n] = spineScale.columns;
  return [own - 100, median - own, n - median].map(String);
}

/** The row of a table that belongs to an indicator. */
function rowIn(table: number, at: number): number {
  return firstRow + table + 1 + at;
}

function drawnRow(at: number): readonly string[] {
  const [figures, place, line] = [rowIn(behind, at), rowIn(places, at), rowIn(written, at)];
  const isThere = `$E${figures}<>""`;
  const label = shownForId(`$E${figures}`);
  const year = `IF($M${line}="","",", "&$M${line})`;
  const own = `IF(ISNUMBER($E${place}),$E${place}-${mark / 2},${noMark})`;
  return [
    `=IF(${isThere},IF(AND($E${figures}=$E${line},$N${line}<>""),$N${line},${label}&${year}),"")`,
    ...ends(place).map(([from, to]) => piece(`MIN(${to},${own})-${from}`, isThere)),
    `=IF(ISNUMBER($E${place}),${mark},NA())`,
    ...tableWidths().map((width) => `=IF(${isThere},${width},NA())`),
  ];
}

function restRow(at: number): readonly string[] {
  const [figures, place, line] = [rowIn(behind, at), rowIn(places, at), rowIn(written, at)];
  const isThere = `$E${figures}<>""`;
  const own = `IF(ISNUMBER($E${place}),$E${place}+${mark / 2},${noMark})`;
  const shown = (cell: string) => `=IF(${isThere},IF(ISNUMBER(${cell}),TEXT(${cell},$J${line}),"–"),"")`;
  const isWritten = `$E${figures}=$E${line}`;
  return [
    ...ends(place).map(([from, to]) => piece(`${to}-MAX(${from},${own})`, isThere)),
    ...["K", "L"].map((column) => `=IF(AND(${isThere},${isWritten},ISNUMBER($G${figures})),$${column}${line},"")`),
    shown(`$F${figures}`),
    shown(`$G${figures}`),
    `=IF(${isThere},IF(ISNUMBER($H${figures}),$H${figures}&"","–"),"")`,
  ];
}

/** The two ends of each band, from left to right; without quartiles, the half has none. */
function ends(place: number): readonly (readonly [from: string, to: string])[] {
  const cell = (column: string, otherwise: string) =>
    `IF(ISNUMBER($${column}${place}),$${column}${place},${otherwise})`;
  const { middle } = spineScale;
  const [low, high] = [cell("F", String(middle)), cell("I", String(middle))];
  const [lower, upper] = [cell("G", String(middle)), cell("H", String(middle))];
  return [
    ["0", low],
    [low, lower],
    [lower, String(middle)],
    [String(middle), upper],
    [upper, high],
    [high, "100"],
  ];
}

function piece(length: string, isThere: string): string {
  return `=IF(${isThere},IF(${length}>0.001,${length},NA()),NA())`;
}

function rowBehind(at: number): readonly string[] {
  const [row, line] = [rowIn(behind, at), rowIn(written, at)];
  const asked = (figure: string) => `=IF($E${row}="","",IFERROR(${figure},""))`;
  // Nothing stands alone where there is no median to compare with.
  const beside = (figure: string) => `=IF(ISNUMBER($G${row}),IFERROR(${figure},""),"")`;
  const far = (sign: string) =>
    `=IF(AND(ISNUMBER($G${row}),ISNUMBER($I${line}),$E${row}=$E${line}),MAX(0,${["F", "I", "L"]
      .map((column) => `IF(ISNUMBER($${column}${row}),${sign}$I${line}*($${column}${row}-$G${row}),0)`)
      .join(",")}),"")`;
  return [
    `=${indicatorCell(chart, at)}&""`,
    beside(`CLUB.VALUE($E${row},$B$7,$B$6)`),
    asked(`CLUB.PEERMEDIAN($E${row},${group},$B$6)`),
    beside(`CLUB.PEERCOUNT($E${row},${group},$B$6)`),
    asked(`CLUB.PEERMIN($E${row},${group},$B$6)`),
    asked(`CLUB.PEERQUARTILE($E${row},1,${group},$B$6)`),
    asked(`CLUB.PEERQUARTILE($E${row},3,${group},$B$6)`),
    asked(`CLUB.PEERMAX($E${row},${group},$B$6)`),
    far("-"),
    far(""),
  ];
}

function placesRow(at: number): readonly string[] {
  const [row, line] = [rowIn(behind, at), rowIn(written, at)];
  const { middle, to } = spineScale;
  const placeOf = (figure: string) => {
    const gap = `$I${line}*(${figure}-$G${row})`;
    return `${middle}+${to - middle}*IF(${gap}<0,${gap}/$M${row},IF(${gap}>0,${gap}/$N${row},0))`;
  };
  const place = (figure: string) => `=IF(AND(ISNUMBER($M${row}),ISNUMBER(${figure})),${placeOf(figure)},"")`;
  const either = (rising: string, falling: string) => place(`IF($I${line}>0,$${rising}${row},$${falling}${row})`);
  return [place(`$F${row}`), either("I", "L"), either("J", "K"), either("K", "J"), either("L", "I")];
}
