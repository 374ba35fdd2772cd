import { bridge as chart, mostLines, otherLines } from "../../domain/charts/bridge";
import { dataBlock, firstRow, shortNameOf } from "../chart-parts/data-block";
import { factCells, rowBelowWords } from "../chart-parts/fact-cells";
import { memberTable, valueColumn } from "../chart-parts/member-table";
import { stepBars } from "../chart-parts/step-bars";
import { groupAskedFor, type ChartLayout, type ExcelChart } from "../excel-chart";

const lines = Array.from({ length: mostLines }, (_, at) => at);
const facts = [
  ...(["group", "year", "total", "units", "factor", "decimals", "smallest", "own", "ofGroup", "n"] as const),
  ...(["lines", "hasRest", "bars", "format", "signedFormat", "about"] as const),
  ...lines.map((at) => `id ${at}` as const),
  ...lines.map((at) => `name ${at}` as const),
];
const cell = factCells(chart, facts);
const [idOf, nameOf] = [(at: number) => cell[`id ${at}`] ?? "", (at: number) => cell[`name ${at}`] ?? ""];
const names = `${nameOf(0)}:${nameOf(mostLines - 1)}`;

/** The columns of a member: units, total, lines. */
const [unitsAt, totalAt, linesAt] = [0, 1, 2];
const members = memberTable(
  rowBelowWords(chart, facts.length),
  `CLUB.PEERVALUES(${cell.total},${cell.group},${cell.year})`,
  [
    valueColumn("Units", cell.units, cell.year),
    valueColumn("Total", cell.total, cell.year),
    ...lines.map((at) => valueColumn(`Line ${at + 1}`, idOf(at), cell.year)),
  ],
  (row) => `AND(COUNT($D${row}:$P${row})=2+${cell.lines},N($D${row})>0)`,
);

/** A formula's part: a column's amount for each unit, one's own or the group's. */
const ofOwn = (at: number) => `${members.own(at)}/${members.own(unitsAt)}*VALUE(${cell.factor})`;
const ofGroup = (at: number) => `${members.sum(at)}/${members.sum(unitsAt)}*VALUE(${cell.factor})`;

/** The table of lines: place, name, one's own, the group's, the difference. */
const lastLineRow = firstRow + mostLines - 1;
const inLines = (letter: string) => `$${letter}$${firstRow}:$${letter}$${lastLineRow}`;
const rounded = (figure: string) => `ROUND(${figure},VALUE(${cell.decimals}))`;
const isSomething = (figure: string) => `ABS(${figure})>=0.5*10^-VALUE(${cell.decimals})`;

const bars = stepBars(mostLines + 3, {
  rows: cell.bars,
  decimals: `VALUE(${cell.decimals})`,
  format: cell.format,
  signedFormat: cell.signedFormat,
});

const block = dataBlock(
  chart,
  [
    { label: "Group asked for", formula: groupAskedFor("B7") },
    { label: "Year of the figures", given: 0 },
    { label: "Amount of the total", given: 1 },
    { label: "Units it is divided by", given: 2 },
    { label: "What amount ÷ units is multiplied by", given: 3 },
    { label: "Decimals", given: 4 },
    { label: "Smallest group the club gives figures of", given: 5 },
    {
      label: "The authority's total for each unit",
      formula: `=IF(${members.isOwnComplete}=1,${rounded(ofOwn(totalAt))},NA())`,
      figure: "own",
    },
    {
      label: "The group's, taken together",
      formula: `=IF(${cell.n}<VALUE(${cell.smallest}),NA(),${rounded(ofGroup(totalAt))})`,
      figure: "group",
    },
    { label: "Authorities in the group with every line", formula: `=${members.count}`, figure: "n" },
    { label: "Lines", formula: `=COUNTIF(${idOf(0)}:${idOf(mostLines - 1)},"?*")` },
    {
      label: "Do the lines leave anything?",
      formula: `=IFERROR(OR(${isSomething(`${ofOwn(totalAt)}-SUM(${inLines("N")})`)},${isSomething(`${ofGroup(totalAt)}-SUM(${inLines("O")})`)},${cell.own}<>${rounded(`${ofGroup(totalAt)}+SUM(${inLines("P")})`)}),FALSE)`,
    },
    {
      label: "Bars",
      formula: `=IF(AND(ISNUMBER(${cell.own}),ISNUMBER(${cell.ofGroup})),${cell.lines}+2+IF(${cell.hasRest},1,0),0)`,
    },
    { label: "Format of amounts", given: 6 },
    { label: "Format of steps", given: 7 },
    { label: "Figures from", formula: "=CLUB.ABOUT(B4)" },
    ...lines.map((at) => ({ label: `Amount of line ${at + 1}`, given: 8 + at })),
    ...lines.map((at) => ({ label: `Name of line ${at + 1}`, given: 8 + mostLines + at })),
  ],
  bars.table,
);

/**
 * Bars from the group's total to one's own. Everything is a formula that depends on what is compared, except the texts
 * that say which amounts these are, which we write again when that changes:
 *
 *   A3:C…   what is compared, the figures behind the words, the words
 *   E3:K…   the bars; below them, the totals that lead from one to the next
 *   L3:P…   the lines, for each unit, and which of them adds most
 *   A…:P…   below everything, the group's members one by one, in pounds
 */
export const bridge: ExcelChart = {
  chart,
  hasLinkedTitles: true,
  titles: block.titles,
  form: () => bars.form,
  forms: [bars.form],
  rowsDrawn: ({ rows }) => rows,
  rows: () => bars.rows,
  figures: () => [...bars.figures, `${cell.own}:${cell.ofGroup}`, `N${firstRow}:P${lastLineRow}`],
  formats: () => [{ area: members.figures, numberFormat: "#,##0" }],
  words: block.words,
  isUpToDate: block.isUpToDate,
  labels: block.labels,
  layout,
};

function layout(): ChartLayout {
  return {
    texts: [...block.texts, ...bars.texts],
    cells: [
      ...block.cells,
      ...members.cells,
      { area: "L3:P3", formulas: [["Which adds most", "Line", "=B7", "The group", "Difference"]] },
      {
        area: `L${firstRow}:P${lastLineRow}`,
        formulas: lines.map((at) => {
          const row = firstRow + at;
          const figure = (what: string) => `=IF(${idOf(at)}="","",IFERROR(${what},""))`;
          const [gap, gaps] = [`$P${row}`, inLines("P")];
          const before = at === 0 ? "0" : `SUMPRODUCT(--($P$${firstRow}:$P$${row - 1}=${gap}))`;
          return [
            `=IF(ISNUMBER(${gap}),1+SUMPRODUCT(ISNUMBER(${gaps})*(${gaps}>${gap}))+${before},"")`,
            `=${nameOf(at)}&""`,
            figure(ofOwn(linesAt + at)),
            figure(ofGroup(linesAt + at)),
            `=IF(AND(ISNUMBER($N${row}),ISNUMBER($O${row})),$N${row}-$O${row},"")`,
          ];
        }),
      },
      ...bars.cells(Array.from({ length: mostLines + 3 }, (_, at) => stepRow(at + 1))),
    ],
    headings: [...block.headings, ...bars.headings, ...members.headings, "L3:P3"],
    numberHeadings: "F3:P3",
  };
}

/** The group, the lines in their order, what they leave if they leave anything, one's own. */
function stepRow(place: number) {
  if (place === 1) {
    return { name: `${cell.n}&IF(${cell.n}=1," authority"," authorities taken together")`, total: ofGroup(totalAt) };
  }
  const line = `MATCH(${place - 1},${inLines("L")},0)`;
  const isEnd = `${place}=${cell.bars}`;
  const isRest = `AND(${cell.hasRest},${place}=${cell.bars}-1)`;
  return {
    name: `IF(${isEnd},${shortNameOf("$B$7")},IF(${isRest},"${otherLines}",INDEX(${names},${line})))`,
    total: `IF(OR(${isEnd},${isRest}),${ofOwn(totalAt)},${bars.totalBefore(place)}+INDEX(${inLines("P")},${line}))`,
  };
}
