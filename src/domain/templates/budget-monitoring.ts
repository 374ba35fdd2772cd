import { questionPage } from "../questionnaire/question-page";
import { quoted } from "../quoted-text";
import { asked, at, formats, head, headLists, heightsOf, rowOf, sourceRows, type Content } from "./cells";
import type { Template } from "./template";

const weekly = "£ a week a child";
const perChild = "£ a child aged 0 to 17";

/** Service lines with the published cost of a unit of each. */
const lines = [
  { label: "Residential care", indicator: "s251.residential-care.weekly-cost", unit: weekly },
  { label: "Fostering", indicator: "s251.fostering.weekly-cost", unit: weekly },
  { label: "Adoption", indicator: "s251.adoption.weekly-cost", unit: weekly },
  { label: "Leaving care", indicator: "s251.leaving-care.gross-per-child", unit: perChild },
  { label: "Social work and safeguarding", indicator: "s251.safeguarding.gross-per-child", unit: perChild },
  { label: "Family support", indicator: "s251.family-support.gross-per-child", unit: perChild },
  { label: "Early years", indicator: "s251.early-years.gross-per-child", unit: perChild },
  { label: "Services for young people", indicator: "s251.young-people.gross-per-child", unit: perChild },
  { label: "Youth justice", indicator: "s251.youth-justice.gross-per-child", unit: perChild },
  { label: "Other children's and family services", indicator: "s251.other-services.gross-per-child", unit: perChild },
] as const;

const headings: readonly Content[] = [
  ["Service", "heading"],
  ["Budget, £", "figure-heading"],
  ["Actual to date, £", "figure-heading"],
  ["Forecast for the year, £", "figure-heading"],
  ["Variance, £", "figure-heading"],
  ["Variance, %", "figure-heading"],
  ["Your unit cost", "figure-heading"],
  ["Median of the group", "figure-heading"],
  ["Yours less the median", "figure-heading"],
  ["Unit", "word-heading"],
];

const title = "Budget monitoring";
const purpose =
  "Budget, spend to date and forecast of each children's service, beside what a unit of it costs you and your peers.";
const heading = 6;
const first = heading + 1;
const total = first + lines.length;

const notes = [
  "Fill in the yellow cells. A variance is the forecast less the budget; a minus is an underspend.",
  "It stays blank until both are there. Its total is shown once no line has only one of them.",
  "Unit costs are gross and published: £ a week for each child looked after that way, or £ a year for each resident aged 0 to 17.",
  "A higher or lower cost is neither better nor worse: it is a question to ask.",
];

/** Budget monitoring by service line: variances as plain formulas, unit costs as live ones. */
export const budgetMonitoring: Template = {
  id: "budget-monitoring",
  title,
  purpose,
  indicators: ["s251.residential-care.weekly-cost", ...lines.slice(1).map(({ indicator }) => indicator)],
  layOut(context) {
    return {
      name: title,
      cells: [
        ...head(`${title}: children's services`, purpose, context, "Published year"),
        ...rowOf(heading, headings),
        ...lines.flatMap((line, index) => lineCells(first + index, line)),
        ...totalCells(),
        ...notes.flatMap((note, index) => rowOf(total + 2 + index, [[note, "note"]])),
        ...sourceRows(total + 2 + notes.length, lines[0].indicator, context),
      ],
      columnWidths: [230, 110, 110, 110, 100, 80, 100, 100, 100, 180],
      rowHeights: heightsOf([heading]),
      lists: headLists(context),
      freezeRows: first,
      page: questionPage(
        { title: `${title}: ${context.member}`, isDemonstration: context.isDemonstration },
        "Landscape",
        first,
        "",
      ),
    };
  },
};

function lineCells(row: number, { label, indicator, unit }: (typeof lines)[number]) {
  const [budget, forecast, variance] = [at(1, row), at(3, row), at(4, row)];
  const own = `${quoted(indicator)},${asked.member}`;
  const cost = unit === weekly ? formats.pounds : formats.pence;
  const both = `COUNT(${budget},${forecast})=2`;
  return rowOf(row, [
    [label, "label"],
    [null, "input", formats.pounds],
    [null, "input", formats.pounds],
    [null, "input", formats.pounds],
    [`=IF(${both},${forecast}-${budget},"")`, "total", formats.pounds],
    [`=IF(${both},IF(${budget}=0,"",${variance}/${budget}),"")`, "total", formats.percent],
    [`=CLUB.VALUE(${own},${asked.year})`, "total", cost],
    [`=CLUB.PEERMEDIAN(${quoted(indicator)},${asked.peers},${asked.year})`, "total", cost],
    [`=CLUB.GAP(${own},${asked.peers},${asked.year})`, "total", cost],
    [unit, "unit"],
  ]);
}

function totalCells() {
  const of = (column: number) => `${at(column, first)}:${at(column, total - 1)}`;
  const sum = (column: number): Content => [
    `=IF(COUNT(${of(column)})=0,"",SUM(${of(column)}))`,
    "figure-heading",
    formats.pounds,
  ];
  const isWhole = `AND(COUNT(${of(4)})>0,COUNT(${of(4)})=COUNT(${of(1)}),COUNT(${of(4)})=COUNT(${of(3)}))`;
  const [budget, variance] = [at(1, total), at(4, total)];
  const blank: Content = [null, "figure-heading"];
  return rowOf(total, [
    ["Total", "heading"],
    sum(1),
    sum(2),
    sum(3),
    [`=IF(${isWhole},SUM(${of(4)}),"")`, "figure-heading", formats.pounds],
    [`=IF(COUNT(${variance})=0,"",IF(${budget}=0,"",${variance}/${budget}))`, "figure-heading", formats.percent],
    blank,
    blank,
    blank,
    blank,
  ]);
}
