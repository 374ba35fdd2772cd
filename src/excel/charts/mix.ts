import { mix as chart, mostParts, restLabel } from "../../domain/charts/mix";
import type { DescribedChart } from "../../domain/charts/chart-spec";
import { dataBlock, firstRow, headingRow, shortNameOf } from "../chart-parts/data-block";
import { factCells, rowBelowWords } from "../chart-parts/fact-cells";
import { lookLike } from "../chart-parts/look-like";
import { memberTable, valueColumn } from "../chart-parts/member-table";
import { tonesOf } from "../chart-parts/tones-of";
import { groupAskedFor, type ChartForm, type ChartLayout, type ExcelChart } from "../excel-chart";

const parts = Array.from({ length: mostParts }, (_, at) => at);
const facts = [
  ...(["group", "year", "whole", "smallest", "n", "parts", "about"] as const),
  ...parts.map((at) => `id ${at}` as const),
  ...parts.map((at) => `name ${at}` as const),
];
const cell = factCells(chart, facts);
const [idOf, nameOf] = [(at: number) => cell[`id ${at}`] ?? "", (at: number) => cell[`name ${at}`] ?? ""];

/** The columns of a member: the parts, the whole, and 1 ÷ the whole of those that count. */
const [wholeAt, inverseAt] = [mostParts, mostParts + 1];
const members = memberTable(
  rowBelowWords(chart, facts.length),
  `CLUB.PEERVALUES(${idOf(0)},${cell.group},${cell.year})`,
  [
    ...parts.map((at) => valueColumn(`Part ${at + 1}`, idOf(at), cell.year)),
    {
      heading: "Whole",
      formula: (row) =>
        `=IF($A${row}="","",IF(${cell.whole}="",SUM($D${row}:$K${row}),IFERROR(CLUB.VALUE(${cell.whole},$A${row},${cell.year}),"")))`,
    },
    { heading: "1 ÷ whole, if every figure", formula: (row) => `=IF($C${row}=1,1/$L${row},0)` },
  ],
  (row) =>
    `IF(AND(COUNT($D${row}:$K${row})=${cell.parts},ISNUMBER($L${row})),AND(MIN($D${row}:$K${row})>=0,$L${row}>0,SUM($D${row}:$K${row})<=$L${row}),FALSE)`,
);

const lastLetter = "N";
const table = { now: "F8:N10", then: "F14:N16" };

const block = dataBlock(
  chart,
  [
    { label: "Group asked for", formula: groupAskedFor("B7") },
    { label: "Year of the figures", given: 0 },
    { label: "The whole; blank if the parts are all of it", given: 1 },
    { label: "Smallest group the club gives figures of", given: 2 },
    { label: "Authorities in the group with every part", formula: `=${members.count}`, figure: "n" },
    { label: "Parts", formula: `=COUNTIF(${idOf(0)}:${idOf(mostParts - 1)},"?*")` },
    { label: "Figures from", formula: "=CLUB.ABOUT(B4)" },
    ...parts.map((at) => ({ label: `Count of part ${at + 1}`, given: 3 + at })),
    ...parts.map((at) => ({ label: `Name of part ${at + 1}`, given: 3 + mostParts + at })),
  ],
  table,
);

/** A shorter part of a bar has no room for its share, in per cent. */
const leastLabelled = 4;

/** A bar of as many parts, the rest among them if there is one. */
function barsOf(count: number): ChartForm {
  return {
    type: "BarStacked100",
    below: "valueAxis",
    look(drawn) {
      lookLike.rows(drawn);
      drawn.legend.visible = true;
      drawn.legend.position = "Bottom";
      drawn.axes.categoryAxis.format.font.size = 10;
      drawn.axes.valueAxis.majorGridlines.visible = false;
    },
    series: (spec) =>
      tonesOf(count).map(({ fill, text }, at) => ({
        name: namesOf(spec)[at] ?? "",
        isRenamed: true,
        // The rest is in the last column.
        column: 1 + (at === partsOf(spec) ? mostParts : at),
        look(series) {
          lookLike.bars(series, fill, 45);
          series.format.line.color = "#FFFFFF";
          series.format.line.weight = 1.5;
          lookLike.inside(series, text, `[>=${leastLabelled}]0"%";;`);
        },
      })),
  };
}

/** How many parts there are besides the rest. */
function partsOf({ given = [] }: DescribedChart): number {
  return given.slice(3, 3 + mostParts).filter((id) => id !== "").length;
}

function namesOf(spec: DescribedChart): readonly string[] {
  const names = (spec.given ?? []).slice(3 + mostParts);
  return [...names.slice(0, partsOf(spec)), restLabel];
}

const forms = new Map(
  Array.from({ length: mostParts }, (_, at) => at + 2).map((count) => [String(count), barsOf(count)]),
);

/**
 * Three bars of shares. Everything is a formula that depends on what is compared, except the texts that say which counts
 * these are, which we write again when that changes:
 *
 *   A3:C…   what is compared, the figures behind the words, the words
 *   E3:N…   the bars: one's own, the average of the group's shares, and the group taken together
 *   E7:N…   the same, rounded, and as they were when the words were written
 *   A…:M…   below everything, the group's members one by one
 */
export const mix: ExcelChart = {
  chart,
  hasLinkedTitles: true,
  titles: block.titles,
  form: ({ form }) => forms.get(form) ?? barsOf(2),
  forms: [...forms.values()],
  rowsDrawn: ({ rows }) => rows,
  rows: (capacity) => `E${headingRow}:${lastLetter}${headingRow + capacity}`,
  figures: () => [`F${firstRow}:N6`],
  formats: () => [{ area: members.figures, numberFormat: "#,##0" }],
  words: block.words,
  isUpToDate: block.isUpToDate,
  labels: block.labels,
  layout,
};

function layout(): ChartLayout {
  const headings = [...parts.map((at) => `=${nameOf(at)}&""`), restLabel];
  const isThere = (at: number, figure: string) => `=IF(${idOf(at)}="",NA(),IFERROR(${figure},NA()))`;
  const ofGroup = (figure: string) => `IF(${cell.n}<MAX(1,VALUE(${cell.smallest})),NA(),${figure})`;
  const row = (at: number, share: (part: number) => string) => [
    ...parts.map((part) => isThere(part, share(part))),
    `=IF(${cell.whole}="",NA(),IF(ISNUMBER($F${firstRow + at}),100-SUMIF($F${firstRow + at}:$M${firstRow + at},">=0"),NA()))`,
  ];
  return {
    texts: block.texts,
    cells: [
      ...block.cells,
      ...members.cells,
      { area: `E${headingRow}:N${headingRow}`, formulas: [["Bar", ...headings]] },
      {
        area: `E${firstRow}:N6`,
        formulas: [
          [
            `=${shortNameOf("$B$7")}`,
            ...row(0, (part) => `IF(${members.isOwnComplete}=1,${members.own(part)}/${members.own(wholeAt)}*100,NA())`),
          ],
          [
            `="Average of "&${cell.n}&IF(${cell.n}=1," authority"," authorities")`,
            ...row(1, (part) =>
              ofGroup(`SUMPRODUCT(${members.column(part)},${members.column(inverseAt)})/${cell.n}*100`),
            ),
          ],
          [
            `="The "&${cell.n}&" taken together"`,
            ...row(2, (part) => ofGroup(`${members.sum(part)}/${members.sum(wholeAt)}*100`)),
          ],
        ],
      },
      { area: "E7:E7", formulas: [["The same, rounded to four decimals"]] },
      {
        area: "F8:N10",
        formulas: [0, 1, 2].map((at) =>
          "FGHIJKLMN".split("").map((letter) => `=IFERROR(ROUND(${letter}${firstRow + at},4),"")`),
        ),
      },
      { area: "E13:E13", formulas: [["The same, when the words were written"]] },
    ],
    headings: [...block.headings, ...members.headings, `E${headingRow}:N${headingRow}`, "E7", "E13"],
    numberHeadings: `F${headingRow}:N${headingRow}`,
  };
}
