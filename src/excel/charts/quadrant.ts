import { corners, quadrant as chart } from "../../domain/charts/quadrant";
import { groupAskedFor, type ChartForm, type ChartLayout, type ExcelChart } from "../excel-chart";
import { colours } from "../chart-parts/colours";
import { dataBlock, firstRow, headingRow, indicatorCell, shownForId } from "../chart-parts/data-block";
import { lookLike } from "../chart-parts/look-like";
import { mostMeaningRows } from "../parameter-rows";

const most = chart.indicators.most / 2;
const capacity = corners.length + most;
/** Tables one below the other, a row for each service. */
const apart = most + 3;
const [firstDrawn, firstBehind] = [firstRow + corners.length, firstRow + capacity + 3];
const [firstCounted, firstWritten] = [firstBehind + apart, firstBehind + 2 * apart];

/** The cell with the group asked for, below room for as many indicators as there can be. */
const group = `$B$${firstRow + mostMeaningRows(chart)}`;
const costCell = (at: number) => indicatorCell(chart, 2 * at);
const performanceCell = (at: number) => indicatorCell(chart, 2 * at + 1);
const block = dataBlock(
  chart,
  [
    { label: "Group asked for", formula: groupAskedFor("B7") },
    { label: "Figures from", formula: "=CLUB.ABOUT(B4)" },
  ],
  {
    now: `E${firstBehind}:L${firstBehind + most - 1}`,
    then: `E${firstWritten}:L${firstWritten + most - 1}`,
  },
);

const points: ChartForm = {
  type: "XYScatter",
  below: "categoryAxis",
  look(drawn) {
    lookLike.chart(drawn, "categoryAxis");
    lookLike.sideTitle(drawn);
    const { categoryAxis, valueAxis } = drawn.axes;
    valueAxis.majorGridlines.visible = false;
    for (const axis of [categoryAxis, valueAxis]) {
      // The axes themselves are the lines at half of the group.
      axis.setPositionAt(50);
      axis.tickLabelPosition = "Low";
      // There is room beyond 0 and 100 for the words in the corners, but nothing to be read off there.
      axis.majorTickMark = "None";
      axis.format.line.color = colours.median;
      axis.format.line.weight = 1;
    }
  },
  series: ({ own }) => [
    {
      name: "Corners",
      role: "corners",
      across: 1,
      column: 3,
      labels: { column: 0, isQuiet: true },
      look(series) {
        series.markerStyle = "None";
      },
    },
    {
      name: own,
      isOwn: true,
      role: "own",
      across: 1,
      column: 2,
      labels: { column: 0 },
      look: (series) => lookLike.points(series, colours.own, 10),
    },
  ],
};

/**
 * A point for each service. Everything depends on what is compared (B4:B22): the first cost is in B4, the other indicators
 * are below the authority. The tables are one below the other:
 *
 *   E3:H…   what the chart draws: the corners, and a row for each service
 *   E…:L…   for each service, its indicators, one's own figures, its places from 0 to 100 and their n
 *   E…:L…   what they are worked out from: how many of the group are listed, one's own among them, lower, and the same
 *   E…:O…   as the words were written: the first eight of the former, which way performance rises, one's own names
 *
 * A service whose indicators are not those that were written is not drawn until the add-in has said which end is better.
 */
export const quadrant: ExcelChart = {
  chart,
  hasLinkedTitles: true,
  titles: block.titles,
  form: () => points,
  forms: [points],
  rowsDrawn: ({ rows }) => rows,
  rows: () => `E${headingRow}:H${headingRow + capacity}`,
  figures: () => [`F${firstRow}:H${headingRow + capacity}`, `I${firstBehind}:J${firstBehind + most - 1}`],
  words(update) {
    const { said } = update;
    const table = typeof said === "string" ? [] : (said.table ?? []);
    return [
      ...block.words(update),
      {
        area: `M${firstWritten}:O${firstWritten + most - 1}`,
        values: Array.from({ length: most }, (_, at) => [8, 9, 10].map((column) => table[at]?.[column] ?? "")),
      },
    ];
  },
  isUpToDate: block.isUpToDate,
  labels: block.labels,
  layout,
};

function layout(): ChartLayout {
  const services = Array.from({ length: most }, (_, at) => at);
  const row = (from: string, to: string, at: number) => `${from}${at}:${to}${at}`;
  const table = (from: string, to: string, first: number) => `${from}${first}:${to}${first + most - 1}`;
  return {
    cells: [
      ...block.cells,
      { area: row("E", "H", headingRow), formulas: [["Service", "Cost percentile", "=B7", "Corners"]] },
      {
        area: `E${firstRow}:H${firstDrawn - 1}`,
        formulas: corners.map(({ name, across, upwards }) => [name, String(across), "=NA()", String(upwards)]),
      },
      { area: table("E", "H", firstDrawn), formulas: services.map(drawnRow) },
      {
        area: row("E", "L", firstBehind - 1),
        formulas: [
          [
            "Cost",
            "Performance",
            "Own cost",
            "Own performance",
            "Cost percentile",
            "Performance percentile",
            "n of cost",
            "n of performance",
          ],
        ],
      },
      { area: table("E", "L", firstBehind), formulas: services.map(behindRow) },
      {
        area: row("E", "L", firstCounted - 1),
        formulas: [
          ["Cost", "Performance"].flatMap((which) =>
            ["listed", "own", "lower", "the same"].map((what) => `${which}: ${what}`),
          ),
        ],
      },
      { area: table("E", "L", firstCounted), formulas: services.map(countedRow) },
      {
        area: row("E", "O", firstWritten - 1),
        formulas: [
          [
            ...[
              "As written: cost",
              "Performance",
              "Own cost",
              "Own performance",
              "Cost percentile",
              "Performance percentile",
            ],
            ...["n of cost", "n of performance", "Better rises", "Own name, cost", "Own name, performance"],
          ],
        ],
      },
    ],
    headings: [
      ...block.headings,
      row("E", "H", headingRow),
      ...[firstBehind, firstCounted, firstWritten].map((first) => row("E", "O", first - 1)),
    ],
    numberHeadings: row("F", "H", headingRow),
  };
}

function drawnRow(at: number): readonly string[] {
  const behind = firstBehind + at;
  const isPlaced = `AND(ISNUMBER($I${behind}),ISNUMBER($J${behind}))`;
  const name = (row: number) => `LEFT(${shownForId(`$E${row}`)},FIND(":",${shownForId(`$E${row}`)}&":")-1)`;
  const same = Array.from({ length: most }, (_, other) => other)
    .filter((other) => other !== at)
    .map((other) => `${name(behind)}=${name(firstBehind + other)}`);
  return [
    `=IF(${isPlaced},${name(behind)}&IF(OR(${same.join(",")}),", "&${shownForId(`$F${behind}`)},""),"")`,
    `=IF(${isPlaced},$I${behind},50)`,
    `=IF(${isPlaced},$J${behind},NA())`,
    "=NA()",
  ];
}

function behindRow(at: number): readonly string[] {
  const [row, counted, written] = [firstBehind + at, firstCounted + at, firstWritten + at];
  const isWritten = `AND($E${row}=$E${written},$F${row}=$F${written})`;
  const own = (id: string, listed: string) => `=IF(ISNUMBER(${listed}),IFERROR(CLUB.VALUE(${id},$B$7,$B$6),""),"")`;
  // The median itself is at half, whichever of those with the same figure it is.
  const placed = ([listed, ours, lower, same]: readonly string[]) => {
    const [others, isMedian] = [
      `(${listed}-${ours})`,
      `AND(2*${lower}<${listed}-${ours},2*(${listed}-${ours}-${lower}-${same})<${listed}-${ours})`,
    ];
    return `IF(${isMedian},50,100*(${lower}+${same}/2)/${others})`;
  };
  const place = (figure: string, counted: readonly string[], shown: (place: string) => string) =>
    `=IF(AND(${isWritten},ISNUMBER(${figure})),IF(${counted[0]}>${counted[1]},${shown(placed(counted))},""),"")`;
  const n = (figure: string, place_: string, [listed, ours]: readonly string[]) =>
    `=IF(AND(ISNUMBER(${figure}),ISNUMBER(${place_})),${listed}-${ours}+1,"")`;
  const [cost, performance] = [
    ["E", "F", "G", "H"].map((column) => `$${column}${counted}`),
    ["I", "J", "K", "L"].map((column) => `$${column}${counted}`),
  ] as [readonly string[], readonly string[]];
  const rises = `$M${written}`;
  return [
    `=IF(OR(${costCell(at)}="",${performanceCell(at)}=""),"",${costCell(at)}&"")`,
    `=IF(OR(${costCell(at)}="",${performanceCell(at)}=""),"",${performanceCell(at)}&"")`,
    own(`$E${row}`, cost[0] ?? ""),
    own(`$F${row}`, performance[0] ?? ""),
    place(`$G${row}`, cost, (one) => one),
    place(`$H${row}`, performance, (one) => `IF(${rises}=1,${one},IF(${rises}=-1,100-${one},""))`),
    n(`$G${row}`, `$I${row}`, cost),
    n(`$H${row}`, `$J${row}`, performance),
  ];
}

function countedRow(at: number): readonly string[] {
  const [row, written] = [firstBehind + at, firstWritten + at];
  return [...counts(`$E${row}`, `$G${row}`, `$N${written}`), ...counts(`$F${row}`, `$H${row}`, `$O${written}`)];
}

/** How many of the group have a figure, whether one's own is among them, and how many others have a lower or the same. */
function counts(id: string, own: string, name: string): readonly string[] {
  const listed = `CLUB.PEERVALUES(${id},${group},$B$6)`;
  const counted = (what: string) => `=IF(${id}="","",IFERROR(${what},""))`;
  const amongThem = `SUMPRODUCT(--(INDEX(${listed},0,1)=${name}))`;
  const values = `INDEX(${listed},0,2)`;
  return [
    counted(`ROWS(${listed})`),
    counted(amongThem),
    counted(`SUMPRODUCT(--(${values}<${own}))`),
    counted(`SUMPRODUCT(--(${values}=${own}))-${amongThem}`),
  ];
}
