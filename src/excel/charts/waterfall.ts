import { mostCategories, stepNames, waterfall as chart } from "../../domain/charts/waterfall";
import { dataBlock, shortNameOf } from "../chart-parts/data-block";
import { factCells, rowBelowWords } from "../chart-parts/fact-cells";
import { memberTable, valueColumn } from "../chart-parts/member-table";
import { stepBars } from "../chart-parts/step-bars";
import { groupAskedFor, type ChartLayout, type ExcelChart } from "../excel-chart";

const categories = Array.from({ length: mostCategories }, (_, at) => at);
const facts = [
  ...(["group", "year", "population", "smallest", "n", "count", "own", "expected", "expectedUnits"] as const),
  ...(["units", "average", "virtual", "bars", "format", "signedFormat", "about"] as const),
  ...categories.map((at) => `units ${at}` as const),
  ...categories.map((at) => `cost ${at}` as const),
  ...categories.map((at) => `name ${at}` as const),
];
const cell = factCells(chart, facts);
const at = (what: "units" | "cost" | "name", category: number) => cell[`${what} ${category}`] ?? "";

/** The columns of a member: people, units, costs. */
const [peopleAt, unitsAt, costsAt] = [0, 1, 1 + mostCategories];
const members = memberTable(
  rowBelowWords(chart, facts.length),
  `CLUB.PEERVALUES(${at("units", 0)},${cell.group},${cell.year})`,
  [
    valueColumn("People", cell.population, cell.year),
    ...categories.map((category) => valueColumn(`Units ${category + 1}`, at("units", category), cell.year)),
    ...categories.map((category) => valueColumn(`Cost ${category + 1}`, at("cost", category), cell.year)),
  ],
  // Every figure, and no category with units but no cost, or the reverse.
  (row) =>
    `AND(COUNT($D${row}:$P${row})=2*${cell.count}+IF(${cell.population}="",0,1),SUMPRODUCT(--(($E${row}:$J${row}>0)<>($K${row}:$P${row}>0)))=0)`,
);

/** The most bars: the group, volume, mix, price, one's own. */
const mostBars = 5;
const bars = stepBars(mostBars, {
  rows: cell.bars,
  decimals: "0",
  format: cell.format,
  signedFormat: cell.signedFormat,
});

/** The table of categories is below the bars. */
const headings = 21;
const [firstCategory, lastCategory] = [headings + 1, headings + mostCategories];
const down = (letter: string) => `$${letter}$${firstCategory}:$${letter}$${lastCategory}`;

const block = dataBlock(
  chart,
  [
    { label: "Group asked for", formula: groupAskedFor("B7") },
    { label: "Year of the figures", given: 0 },
    { label: "People, for volume; blank without", given: 1 },
    { label: "Smallest group the club gives figures of", given: 2 },
    { label: "Authorities in the group with every figure", formula: `=${members.count}`, figure: "n" },
    { label: "Categories", formula: `=COUNTIF(${at("units", 0)}:${at("units", mostCategories - 1)},"?*")` },
    {
      label: "The authority's cost",
      formula: `=IF(${members.isOwnComplete}=1,ROUND(SUM(${down("G")}),0),NA())`,
      figure: "own",
    },
    {
      label: "What the group would spend",
      formula: `=IF(${cell.n}<MAX(1,VALUE(${cell.smallest})),NA(),ROUND(${cell.expectedUnits}*${cell.average},0))`,
      figure: "expected",
    },
    {
      label: "Units expected",
      formula: `=IF(${cell.population}="",${cell.units},${members.own(peopleAt)}*SUM(${down("H")})/${members.sum(peopleAt)})`,
    },
    { label: "The authority's units", formula: `=SUM(${down("F")})` },
    { label: "Group's average price: its mix at its prices", formula: `=SUM(${down("L")})/SUM(${down("H")})` },
    { label: "The authority's units at the group's prices", formula: `=SUM(${down("K")})` },
    {
      label: "Bars",
      formula: `=IF(AND(ISNUMBER(${cell.own}),ISNUMBER(${cell.expected})),3+IF(${cell.population}="",0,1)+IF(${cell.count}>1,1,0),0)`,
    },
    { label: "Format of amounts", given: 3 },
    { label: "Format of steps", given: 4 },
    { label: "Figures from", formula: "=CLUB.ABOUT(B4)" },
    ...categories.map((category) => ({ label: `Units of category ${category + 1}`, given: 5 + category })),
    ...categories.map((category) => ({
      label: `Cost of category ${category + 1}`,
      given: 5 + mostCategories + category,
    })),
    ...categories.map((category) => ({
      label: `Name of category ${category + 1}`,
      given: 5 + 2 * mostCategories + category,
    })),
  ],
  bars.table,
);

/**
 * Bars from what the group would spend to one's own cost. Everything is a formula that depends on what is compared,
 * except the texts that say which units and costs these are, which we write again when that changes:
 *
 *   A3:C…   what is compared, the figures behind the words, the words
 *   E3:K…   the bars; below them, the totals that lead from one to the next
 *   E21:L…  the categories: units and costs of one's own and of the group, the group's price, and both at that price
 *   A…:P…   below everything, the group's members one by one
 *
 * The arithmetic is that of CLUB.VOLUMEEFFECT, CLUB.MIXEFFECT and CLUB.PRICEEFFECT, whose ranges have a column for each
 * peer; here each has a row, and every step can be seen.
 */
export const waterfall: ExcelChart = {
  chart,
  hasLinkedTitles: true,
  titles: block.titles,
  form: () => bars.form,
  forms: [bars.form],
  rowsDrawn: ({ rows }) => rows,
  rows: () => bars.rows,
  figures: () => [
    ...bars.figures,
    `${cell.own}:${cell.expected}`,
    cell.virtual,
    `G${firstCategory}:G${lastCategory}`,
    `I${firstCategory}:I${lastCategory}`,
    `K${firstCategory}:L${lastCategory}`,
  ],
  formats: () => [
    { area: members.figures, numberFormat: "#,##0" },
    { area: `${cell.expectedUnits}:${cell.units}`, numberFormat: "#,##0.0" },
    { area: cell.average, numberFormat: "£#,##0.00" },
    { area: `F${firstCategory}:F${lastCategory}`, numberFormat: "#,##0" },
    { area: `H${firstCategory}:H${lastCategory}`, numberFormat: "#,##0" },
    { area: `J${firstCategory}:J${lastCategory}`, numberFormat: "£#,##0.00" },
  ],
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
      ...bars.cells(Array.from({ length: mostBars }, (_, index) => stepRow(index + 1))),
      {
        area: `E${headings}:L${headings}`,
        formulas: [
          [
            "Category",
            "Own units",
            "Own cost",
            "Group's units",
            "Group's cost",
            "Group's price",
            "Own units at it",
            "Group's units at it",
          ],
        ],
      },
      { area: `E${firstCategory}:L${lastCategory}`, formulas: categories.map(categoryRow) },
    ],
    headings: [...block.headings, ...bars.headings, ...members.headings, `E${headings}:L${headings}`],
    numberHeadings: "F3:K3",
  };
}

function categoryRow(category: number): readonly string[] {
  const row = firstCategory + category;
  const [units, costs] = [unitsAt + category, costsAt + category];
  const isThere = (figure: string) => `=IF(${at("units", category)}="",0,N(${figure}))`;
  return [
    `=${at("name", category)}&""`,
    isThere(members.own(units)),
    isThere(members.own(costs)),
    isThere(`SUMIFS(${members.column(units)},${members.complete},1,${members.column(units)},">0")`),
    isThere(`SUMIFS(${members.column(costs)},${members.complete},1,${members.column(costs)},">0")`),
    // Where no peer has any, the price of all categories together.
    `=IF($H${row}>0,$I${row}/$H${row},IF(SUM(${down("H")})>0,SUM(${down("I")})/SUM(${down("H")}),0))`,
    `=$F${row}*$J${row}`,
    `=$H${row}*$J${row}`,
  ];
}

/** The group, volume if people are given, mix if there are several categories, price, one's own. */
function stepRow(place: number) {
  if (place === 1) {
    return {
      name: `"The "&${cell.n}&" together would spend"`,
      total: `${cell.expectedUnits}*${cell.average}`,
    };
  }
  const hasVolume = `${cell.population}<>""`;
  const isEnd = `${place}=${cell.bars}`;
  const isPrice = `${place}=${cell.bars}-1`;
  const isVolume = `AND(${hasVolume},${place}=2)`;
  return {
    name: `IF(${isEnd},${shortNameOf("$B$7")},IF(${isPrice},"${stepNames.price}",IF(${isVolume},"${stepNames.volume}","${stepNames.mix}")))`,
    total: `IF(OR(${isEnd},${isPrice}),SUM(${down("G")}),IF(${isVolume},${cell.units}*${cell.average},${cell.virtual}))`,
  };
}
