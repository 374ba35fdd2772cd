import { gdpDeflators } from "../deflators/gdp-deflators";
import { questionPage } from "../questionnaire/question-page";
import type { CellLook, PlannedCell } from "../questionnaire/sheet-plan";
import { quoted } from "../quoted-text";
import { asked, at, formats, head, headLists, heightsOf, rowOf, sourceRows, type Content } from "./cells";
import type { Template } from "./template";

const children = "s251.population-0-17";

/** Lines that add up to all of children's services, with the published cost of a unit; activity null: spend ÷ that cost. */
const lines = [
  {
    label: "Children looked after",
    spend: "s251.looked-after.gross",
    cost: "s251.looked-after.weekly-cost",
    activity: null,
    unit: "weeks of care",
  },
  ...(
    [
      ["Safeguarding", "safeguarding"],
      ["Family support", "family-support"],
      ["Early years", "early-years"],
      ["Services for young people", "young-people"],
      ["Youth justice", "youth-justice"],
      ["Other services", "other-services"],
    ] as const
  ).map(([label, line]) => ({
    label,
    spend: `s251.${line}.gross`,
    cost: `s251.${line}.gross-per-child`,
    activity: children,
    unit: "children 0 to 17",
  })),
] as const;

const title = "Medium-term plan";
const purpose =
  "What children's services would cost over five years: unit costs × activity, from the published outturn.";
const firstYearCell = "$B$6";
/** The five years stand in columns D to H. */
const years = [3, 4, 5, 6, 7] as const;
const count = lines.length;
/** The heading of each block; its lines follow, and, where it has one, its total. */
const blocks = { base: 7, unitCost: 7 + count + 3, activity: 7 + 2 * count + 5, spend: 7 + 3 * count + 7 } as const;
const end = blocks.spend + count + 4;

const notes = [
  "Unit costs rise with HM Treasury's GDP deflator (CLUB.REAL) and what you add above it; activity by what you give.",
  "Pay and fees in social care may rise faster than the deflator. 0% is an assumption like any other: change it.",
  "Weeks of care are the published spend ÷ the published weekly cost. Unit costs are gross.",
];

/** Five years of unit costs × activity, from published figures and the user's own assumptions. */
export const mediumTermPlan: Template = {
  id: "medium-term-plan",
  title,
  purpose,
  indicators: ["s251.looked-after.gross", children, ...lines.map(({ cost }) => cost)],
  layOut(context) {
    return {
      name: title,
      cells: [
        ...head(`${title}: children's services`, purpose, context, "Base year"),
        ...rowOf(5, [
          ["First year of the plan", "label"],
          [firstYear(context.year), "input"],
        ]),
        ...baseCells(),
        ...yearBlock(blocks.unitCost, "Unit cost, £", formats.pence, (row, _, column) => {
          const growth = `(1+$H${row + 1})^${yearsOn(column)}`;
          return `=CLUB.REAL($E${row + 1},${asked.year},${yearAt(column)})*${growth}`;
        }),
        ...yearBlock(
          blocks.activity,
          "Activity",
          formats.count,
          (row, _, column) => `=$D${row + 1}*(1+$G${row + 1})^${yearsOn(column)}`,
        ),
        ...yearBlock(
          blocks.spend,
          "Spend, £",
          formats.pounds,
          (_, line, column) => `=${at(column, blocks.unitCost + 1 + line)}*${at(column, blocks.activity + 1 + line)}`,
        ),
        ...totalCells(),
        ...notes.flatMap((note, index) => rowOf(end + 1 + index, [[note, "note"]])),
        ...rowOf(end + 1 + notes.length, [[`Prices: ${gdpDeflators.issue}.`, "note"]]),
        ...sourceRows(end + 2 + notes.length, lines[0].spend, context),
      ],
      columnWidths: [200, 130, 110, 105, 105, 105, 105, 105],
      rowHeights: heightsOf([blocks.base]),
      lists: headLists(context),
      freezeRows: 0,
      page: questionPage(
        { title: `${title}: ${context.member}`, isDemonstration: context.isDemonstration },
        "Portrait",
        0,
        "",
      ),
    };
  },
};

function baseCells(): readonly PlannedCell[] {
  const row = blocks.base;
  const cells = lines.flatMap(({ label, unit, spend, cost, activity }, index) => {
    const here = row + 1 + index;
    const value = (indicator: string) => `=CLUB.VALUE(${quoted(indicator)},${asked.member},${asked.year})`;
    return rowOf(here, [
      [label, "label"],
      [unit, "unit"],
      [value(spend), "total", formats.pounds],
      [activity === null ? `=${at(2, here)}/${at(4, here)}` : value(activity), "total", formats.count],
      [activity === null ? value(cost) : `=${at(2, here)}/${at(3, here)}`, "total", formats.pence],
      [`=CLUB.PEERMEDIAN(${quoted(cost)},${asked.peers},${asked.year})`, "total", formats.pence],
      [0, "input", formats.percent],
      [0, "input", formats.percent],
    ]);
  });
  const blank: Content = [null, "figure-heading"];
  return [
    ...rowOf(row, [
      [`="Base year "&${asked.year}`, "heading"],
      ["Activity is", "word-heading"],
      ["Published, £", "figure-heading"],
      ["Activity", "figure-heading"],
      ["Unit cost, £", "figure-heading"],
      ["Median of the group, £", "figure-heading"],
      ["Activity growth a year", "figure-heading"],
      ["Cost growth above prices", "figure-heading"],
    ]),
    ...cells,
    ...rowOf(row + 1 + count, [["Total", "heading"], blank, sumOf(2, row), blank, blank, blank, blank, blank]),
  ];
}

/** A block of a figure for the base year and the five years of the plan. */
function yearBlock(
  row: number,
  what: string,
  numberFormat: string,
  formulaOf: (baseRow: number, line: number, column: number) => string,
): readonly PlannedCell[] {
  const isFirst = row === blocks.unitCost;
  const base = { [blocks.unitCost]: 4, [blocks.activity]: 3, [blocks.spend]: 2 }[row] ?? 2;
  const heading: CellLook = "figure-heading";
  return [
    ...rowOf(row, [
      [what, "heading"],
      ["Unit", "word-heading"],
      [`=${asked.year}`, heading],
      ...years.map((column): Content => [isFirst ? yearFormula(column) : `=${yearAt(column)}`, heading]),
    ]),
    ...lines.flatMap(({ label, unit }, line) => {
      const baseRow = blocks.base + 1 + line;
      return rowOf(row + 1 + line, [
        [label, "label"],
        [row === blocks.spend ? "£ a year" : row === blocks.unitCost ? unitCostOf(unit) : unit, "unit"],
        [`=${at(base, baseRow)}`, "total", numberFormat],
        ...years.map((column): Content => [formulaOf(baseRow, line, column), "total", numberFormat]),
      ]);
    }),
  ];
}

function totalCells(): readonly PlannedCell[] {
  const row = blocks.spend + 1 + count;
  const columns = [2, ...years];
  return [
    ...rowOf(row, [
      ["Total", "heading"],
      ["£ a year", "word-heading"],
      ...columns.map((column) => sumOf(column, blocks.spend)),
    ]),
    ...rowOf(row + 1, [
      ["Change on column before", "label"],
      ["%", "unit"],
      null,
      ...years.map((column): Content => [`=${at(column, row)}/${at(column - 1, row)}-1`, "total", formats.percent]),
    ]),
    ...rowOf(row + 2, [
      ["Total in base-year prices", "label"],
      ["£ a year", "unit"],
      [`=${at(2, row)}`, "total", formats.pounds],
      ...years.map((column): Content => [
        `=CLUB.REAL(${at(column, row)},${yearAt(column)},${asked.year})`,
        "total",
        formats.pounds,
      ]),
    ]),
  ];
}

function sumOf(column: number, block: number): Content {
  return [`=SUM(${at(column, block + 1)}:${at(column, block + count)})`, "figure-heading", formats.pounds];
}

/** The cell with the year of a column. */
function yearAt(column: number): string {
  return at(column, blocks.unitCost).replace(/(\d+)$/, "$$$1");
}

/** How many years a column's year is after the base year. */
function yearsOn(column: number): string {
  return `(LEFT(${yearAt(column)},4)-LEFT(${asked.year},4))`;
}

/** The first year, and after it the year after the one before: "2027-28" after "2026-27". */
function yearFormula(column: number): string {
  if (column === years[0]) return `=${firstYearCell}`;
  const before = at(column - 1, blocks.unitCost);
  return `=(LEFT(${before},4)+1)&"-"&TEXT(MOD(RIGHT(${before},2)+1,100),"00")`;
}

function unitCostOf(unit: string): string {
  return unit === "weeks of care" ? "£ a week" : "£ a child";
}

/** Two years after the base year, as figures are published late; earlier if prices are not foreseen for five years from then. */
function firstYear(base: string): string {
  const known = [...gdpDeflators.index.keys()];
  const wanted = known.indexOf(base) + 2;
  return known[Math.min(wanted, known.length - years.length)] ?? base;
}
