import { funnel as chart, pointsOfLimit, rowsAbovePeers } from "../../domain/charts/funnel";
import { normalDeviate, type Confidence } from "../../domain/statistics/normal-deviate";
import { colours } from "../chart-parts/colours";
import { dataBlock, firstRow, headingRow, shortNameOf } from "../chart-parts/data-block";
import { lookLike } from "../chart-parts/look-like";
import { groupAskedFor, type ChartForm, type ChartLayout, type ExcelChart } from "../excel-chart";

const block = dataBlock(chart, [
  { label: "Group asked for", formula: groupAskedFor("B7") },
  { label: "The authority's value", formula: "=CLUB.VALUE(B4,B7,B6)", figure: "own" },
  { label: "Group average: counts taken together", formula: "=CLUB.PEERPOOLED(B4,B8,B6)", figure: "average" },
  { label: "Authorities in the group with a value", formula: "=CLUB.PEERCOUNT(B4,B8,B6)", figure: "n" },
  { label: "Year of the figures", given: 0 },
  { label: "Denominator", given: 1 },
  { label: "Kind of limits: Wilson's for a proportion, Byar's for a rate", given: 2 },
  { label: "What numerator ÷ denominator is multiplied by", given: 3 },
  { label: "The authority's denominator", formula: '=IFERROR(CLUB.VALUE(B13,B7,B12),"")' },
  { label: "Least denominator", formula: "=MIN(P4:P1003,B16)" },
  { label: "Greatest denominator", formula: "=MAX(P4:P1003,B16)" },
  { label: "Group average before it is multiplied", formula: "=B10/VALUE(B15)" },
  { label: "Figures from", formula: "=CLUB.ABOUT(B4)" },
]);

interface Limit {
  readonly name: string;
  readonly role?: string;
  readonly side: "lower" | "upper";
  readonly confidence: Confidence;
  /** Column of the drawn rows. */
  readonly column: number;
}

/** In the order of their rows. */
const limits: readonly Limit[] = [
  { name: "Lower 99.8% limit", side: "lower", confidence: 0.998, column: 5 },
  { name: "Lower 95% limit", side: "lower", confidence: 0.95, column: 6 },
  { name: "Upper 95% limit", role: "upper 95", side: "upper", confidence: 0.95, column: 7 },
  { name: "Upper 99.8% limit", role: "upper 99.8", side: "upper", confidence: 0.998, column: 8 },
];

const form: ChartForm = {
  type: "XYScatter",
  below: "categoryAxis",
  look(drawn) {
    lookLike.chart(drawn, "categoryAxis");
    drawn.axes.valueAxis.tickLabelPosition = "Low";
    lookLike.sideTitle(drawn);
  },
  series: ({ own, rows }) => [
    ...limits.map(({ name, role, confidence, column }) => ({
      name,
      ...(role !== undefined && { role }),
      column,
      across: 1,
      look: (series: Excel.ChartSeries) =>
        lookLike.curve(
          series,
          colours.median,
          confidence === 0.95 ? 1 : 1.5,
          confidence === 0.95 ? "Dash" : "Continuous",
        ),
    })),
    {
      name: "Group average",
      role: "average",
      column: 4,
      across: 1,
      look: (series) => lookLike.curve(series, colours.peers, 2, "Continuous"),
    },
    {
      name: "Peers",
      role: "peers",
      column: 2,
      across: 1,
      labels: { column: 0, isQuiet: true },
      look: (series) => lookLike.points(series, colours.peers, rows > rowsAbovePeers + 40 ? 5 : 7),
    },
    {
      name: own,
      isOwn: true,
      role: "own",
      column: 3,
      across: 1,
      look: (series) => lookLike.points(series, colours.own, 10),
    },
  ],
};

/**
 * Points, and lines for the limits. Everything is a formula that depends on what is compared (B4:B7), except the texts
 * in B12:B15, which we write again when that changes:
 *
 *   A3:C…   what is compared, the figures behind the words, the words
 *   D3:M…   what the chart draws: one's own, the average's line, the points of the four limits, then the peers
 *   N3:P…   the group's values as CLUB.PEERVALUES spills them, and their denominators
 *
 * A limit for a size is the value whose own limits just reach the group's average, as in funnelLimits. For a proportion
 * that has a formula. For a rate it has none, but the other way round does: the size for which a count is just at the
 * limit is its Byar's limit ÷ the average. So D has counts at the limit, close to those that evenly spread sizes would
 * have, and the size follows. The points are exactly on the limit; only their spacing is approximate.
 */
export const funnel: ExcelChart = {
  chart,
  hasLinkedTitles: true,
  titles: block.titles,
  form: () => form,
  forms: [form],
  rowsDrawn: ({ rows }) => rows,
  rows: (capacity) => `E${headingRow}:M${headingRow + capacity}`,
  figures: (capacity) => ["B9:B10", `G${firstRow}:M${headingRow + capacity}`, `O${firstRow}:O${headingRow + capacity}`],
  formats: ({ axes }, capacity) =>
    [
      "B16:B18",
      `D${firstRow}:D${headingRow + capacity}`,
      `F${firstRow}:F${headingRow + capacity}`,
      `P${firstRow}:P${headingRow + capacity}`,
    ].map((area) => ({ area, numberFormat: axes[1]?.numberFormat ?? "General" })),
  words: block.words,
  isUpToDate: block.isUpToDate,
  labels: block.labels,
  layout,
};

const drawnColumns = 8;

/** A drawn row: the count at the limit, the name, the size, and nothing but in its own column. */
function drawnRow(
  { count = "", name = "", size }: { readonly count?: string; readonly name?: string; readonly size: string },
  column: number,
  value: string,
): readonly string[] {
  const values = Array.from({ length: drawnColumns - 1 }, (_, at) => (at + 2 === column ? value : "=NA()"));
  return [count, name, size, ...values];
}

function layout(capacity: number): ChartLayout {
  const peers = Math.max(1, capacity - rowsAbovePeers);
  const listed = Array.from({ length: peers }, (_, at) => firstRow + at);
  const rows = [
    drawnRow(
      { name: `=${shortNameOf("$B$7")}`, size: "=IF(ISNUMBER($B$16),$B$16,0)" },
      3,
      "=IF(AND(ISNUMBER($B$9),ISNUMBER($B$16)),$B$9,NA())",
    ),
    ...["$B$17", "$B$18"].map((size) =>
      drawnRow(
        { name: "Group average", size: `=IF(ISNUMBER(${size}),${size},0)` },
        4,
        "=IF(ISNUMBER($B$10),$B$10,NA())",
      ),
    ),
    ...limits.flatMap((limit, at) =>
      Array.from({ length: pointsOfLimit }, (_, point) =>
        limitRow(limit, point, firstRow + 3 + at * pointsOfLimit + point),
      ),
    ),
    ...listed.map((row) =>
      drawnRow(
        { name: `=IF(N${row}="","",${shortNameOf(`N${row}`)})`, size: `=IF(ISNUMBER(P${row}),P${row},0)` },
        2,
        `=IF(AND(ISNUMBER(O${row}),ISNUMBER(P${row}),N${row}<>$B$7),O${row},NA())`,
      ),
    ),
  ];
  return {
    texts: block.texts,
    cells: [
      ...block.cells,
      {
        area: `D${headingRow}:M${headingRow}`,
        formulas: [
          [
            "Count at the limit",
            "Authority or line",
            "Denominator",
            "Peers",
            "=B7",
            "Group average",
            ...limits.map(({ name }) => name),
          ],
        ],
      },
      { area: `N${headingRow}:P${headingRow}`, formulas: [["Group member", "Value", "Denominator"]] },
      { area: `D${firstRow}:M${firstRow + rows.length - 1}`, formulas: rows },
      { area: `N${firstRow}`, formulas: [["=CLUB.PEERVALUES(B4,B8,B6)"]] },
      {
        area: `P${firstRow}:P${firstRow + peers - 1}`,
        formulas: listed.map((row) => [`=IF(N${row}="","",IFERROR(CLUB.VALUE($B$13,N${row},$B$12),""))`]),
      },
    ],
    headings: [...block.headings, `D${headingRow}:M${headingRow}`, `N${headingRow}:P${headingRow}`],
    numberHeadings: `F${headingRow}:M${headingRow}`,
  };
}

/** A point of a limit. */
function limitRow({ name, side, confidence, column }: Limit, point: number, row: number): readonly string[] {
  const z = normalDeviate(confidence);
  const [count, size] = [`$D${row}`, `$F${row}`];
  const aimedAt = `$B$17*($B$18/$B$17)^(${point}/${pointsOfLimit - 1})`;
  const expected = `$B$19*${aimedAt}`;
  const ofRate =
    side === "upper"
      ? { count: `(SQRT(${expected})+${z / 2})^2`, size: byars(count, `-${z}`) }
      : { count: `MAX(0,(SQRT(${expected})-${z / 2})^2-1)`, size: byars(`(${count}+1)`, `+${z}`) };
  // Below it even none would be within the limits.
  const least = side === "lower" ? (1 - 1 / 9 + z / 3) ** 3 : 0;
  const reach = `${z}*SQRT($B$19*(1-$B$19)*${aimedAt})`;
  const ofProportion = side === "upper" ? `MIN(${aimedAt},${expected}+${reach})` : `MAX(0,${expected}-${reach})`;
  return drawnRow(
    {
      name,
      count: `=IF($B$14="rate",${side === "lower" ? `IF(${expected}<=${least},0,${ofRate.count})` : ofRate.count},${ofProportion})`,
      size: `=IFERROR(IF($B$14="rate",${side === "lower" ? `IF(${expected}<=${least},${aimedAt},${ofRate.size}/$B$19)` : `${ofRate.size}/$B$19`},${aimedAt}),0)`,
    },
    column,
    `=IF(${size}>0,${count}/${size}*VALUE($B$15),NA())`,
  );
}

/** A formula's part: Byar's limit of a count, some standard deviations from it. */
function byars(count: string, deviations: string): string {
  return `${count}*(1-1/(9*${count})${deviations}/(3*SQRT(${count})))^3`;
}
