import { likert as chart, mostLevels, mostStatements } from "../../domain/charts/likert";
import type { DescribedChart } from "../../domain/charts/chart-spec";
import { colours } from "../chart-parts/colours";
import { dataBlock, firstRow, headingRow, shortNameOf } from "../chart-parts/data-block";
import { factCells } from "../chart-parts/fact-cells";
import { lookLike } from "../chart-parts/look-like";
import { divergingTones } from "../chart-parts/diverging-tones";
import type { Tone } from "../chart-parts/tones-of";
import { groupAskedFor, type ChartForm, type ChartLayout, type ExcelChart } from "../excel-chart";

const statements = Array.from({ length: mostStatements }, (_, at) => at);
const levels = Array.from({ length: mostLevels }, (_, at) => at);
const facts = [
  ...(["group", "year", "levels", "most", "widest", "about"] as const),
  ...statements.map((at) => `id ${at}` as const),
  ...statements.map((at) => `name ${at}` as const),
  ...levels.map((at) => `level ${at}` as const),
];
const cell = factCells(chart, facts);
const at = (what: "id" | "name" | "level", place: number) => cell[`${what} ${place}`] ?? "";

/** The table of answers, below what is drawn: one's own answer, how many gave each, how many in all, before the middle. */
const headings = headingRow + mostStatements + 4;
const [first, last] = [headings + 1, headings + mostStatements];
const then = headings + mostStatements + 3;

const block = dataBlock(
  chart,
  [
    { label: "Group asked for", formula: groupAskedFor("B7") },
    { label: "Year of the answers", given: 0 },
    { label: "Answers on the scale", given: 1 },
    { label: "Most answers to a statement", formula: `=MAX($L$${first}:$L$${last})`, figure: "n" },
    {
      label: "Most on either side of the middle",
      formula: `=MAX(MAX($M$${first}:$M$${last}),100-MIN($M$${first}:$M$${last}))`,
    },
    { label: "Figures from", formula: "=CLUB.ABOUT(B4)" },
    ...statements.map((place) => ({ label: `Statement ${place + 1}`, given: 2 + place })),
    ...statements.map((place) => ({ label: `In words`, given: 2 + mostStatements + place })),
    ...levels.map((place) => ({ label: `Answer ${place + 1}`, given: 2 + 2 * mostStatements + place })),
  ],
  { now: `F${first}:K${last}`, then: `F${then}:K${then + mostStatements - 1}` },
);

/** A shorter part of a bar, up to half as long as the chart is wide, has no room for its share, in per cent. */
const leastLabelled = 8;

/** Bars of as many answers, of which one's own is a series of its own in each row. */
function barsOf(count: number): ChartForm {
  return {
    type: "BarStacked",
    below: "valueAxis",
    look(drawn) {
      lookLike.rows(drawn);
      drawn.axes.valueAxis.majorGridlines.format.line.color = colours.peers;
    },
    series: (spec) => [
      {
        name: "Up to the first answer",
        isRenamed: true,
        column: 1,
        look(series) {
          lookLike.bars(series, colours.nothing, 45);
          series.format.fill.clear();
        },
      },
      ...divergingTones(count).flatMap((tone, level) => [
        {
          name: namesOf(spec)[level] ?? "",
          isRenamed: true as const,
          role: `answer ${level + 1}`,
          column: 2 + level,
          look: (series: Excel.ChartSeries) => lookLikeAnswer(series, tone, `[>=${leastLabelled}]0"%";;`),
        },
        {
          name: `${namesOf(spec)[level] ?? ""}: ${spec.own}`,
          isRenamed: true as const,
          column: 2 + mostLevels + level,
          look: (series: Excel.ChartSeries) => lookLikeAnswer(series, tone, `[>=${leastLabelled}]"● "0"%";"●"`),
        },
      ]),
    ],
  };
}

function lookLikeAnswer(series: Excel.ChartSeries, { fill, text }: Tone, numberFormat: string): void {
  lookLike.bars(series, fill, 45);
  series.format.line.color = "#FFFFFF";
  lookLike.inside(series, text, numberFormat);
}

function namesOf({ given = [] }: DescribedChart): readonly string[] {
  return given.slice(2 + 2 * mostStatements);
}

const forms = new Map(
  Array.from({ length: mostLevels - 1 }, (_, index) => index + 2).map((count) => [String(count), barsOf(count)]),
);

/**
 * Bars around the middle of a scale. Everything is a formula that depends on what is compared, except the statements and
 * the answers, which we write again when that changes:
 *
 *   A3:C…   what is compared, the figures behind the words, the words
 *   E3:P…   the bars: first a key, then where each begins and the share of each answer, one's own apart
 *   E17:M…  the answers: one's own, how many gave each, how many in all, and the share before the middle
 */
export const likert: ExcelChart = {
  chart,
  hasLinkedTitles: true,
  titles: block.titles,
  form: ({ form }) => forms.get(form) ?? barsOf(2),
  forms: [...forms.values()],
  rowsDrawn: ({ rows }) => rows,
  rows: () => `E${headingRow}:P${headingRow + mostStatements + 1}`,
  figures: () => [`F${firstRow}:P${headingRow + mostStatements + 1}`, `M${first}:M${last}`, cell.widest],
  words: block.words,
  isUpToDate: block.isUpToDate,
  labels: block.labels,
  layout,
};

const shareLetters = levels.map((level) => String.fromCharCode("G".charCodeAt(0) + level));

function layout(): ChartLayout {
  return {
    texts: block.texts,
    cells: [
      ...block.cells,
      {
        area: `E${headingRow}:P${headingRow}`,
        formulas: [
          [
            "Statement",
            "Up to the first answer",
            ...levels.map((level) => `=${at("level", level)}&""`),
            ...levels.map((level) => `=${at("level", level)}&": "&B7`),
          ],
        ],
      },
      { area: `E${firstRow}:P${headingRow + mostStatements + 1}`, formulas: [keyRow(), ...statements.map(drawnRow)] },
      {
        area: `E${headings}:M${headings}`,
        formulas: [
          ["Statement", "=B7", ...levels.map((level) => `=${at("level", level)}&""`), "Answers", "Before the middle"],
        ],
      },
      { area: `E${first}:M${last}`, formulas: statements.map(answersRow) },
      { area: `E${then - 1}`, formulas: [["The same, when the words were written"]] },
    ],
    headings: [...block.headings, `E${headingRow}:P${headingRow}`, `E${headings}:M${headings}`, `E${then - 1}`],
    numberHeadings: `F${headingRow}:K${headingRow}`,
  };
}

function answersRow(statement: number): readonly string[] {
  const row = first + statement;
  const id = at("id", statement);
  const isThere = (figure: string) => `=IF(${id}="","",IFERROR(${figure},""))`;
  const middle = `(VALUE(${cell.levels})+1)/2`;
  return [
    `=${at("name", statement)}&""`,
    isThere(`CLUB.VALUE(${id},$B$7,${cell.year})`),
    ...levels.map((level) =>
      isThere(
        `IF(${level + 1}>VALUE(${cell.levels}),"",SUMPRODUCT(--(INDEX(CLUB.PEERVALUES(${id},${cell.group},${cell.year}),0,2)=${level + 1})))`,
      ),
    ),
    isThere(`SUM($G${row}:$K${row})`),
    isThere(
      `(${shareLetters.map((letter, level) => `N($${letter}${row})*IF(${level + 1}<${middle},1,IF(${level + 1}=${middle},0.5,0))`).join("+")})/$L${row}*100`,
    ),
  ];
}

/** As wide as the chart, with the answers' names in their colours. */
function keyRow(): readonly string[] {
  const width = (level: number) =>
    `=IF(${level + 1}>VALUE(${cell.levels}),NA(),2*${cell.widest}/VALUE(${cell.levels}))`;
  return ["Key", "0", ...levels.map(width), ...levels.map(() => "=NA()")];
}

function drawnRow(statement: number): readonly string[] {
  const row = first + statement;
  const isThere = (figure: string) => `=IF(N($L${row})=0,NA(),${figure})`;
  const own = `$F${row}`;
  const share = (level: number, isOwn: string) =>
    isThere(
      `IF(AND(ISNUMBER($${shareLetters[level]}${row}),${isOwn}),$${shareLetters[level]}${row}/$L${row}*100,NA())`,
    );
  const ownAnswer = `IF(ISNUMBER(${own}),IFERROR(INDEX(${at("level", 0)}:${at("level", mostLevels - 1)},${own}),""),"no answer")`;
  return [
    `=IF(${at("id", statement)}="","",$E${row}&" (n = "&N($L${row})&")"&CHAR(10)&${shortNameOf("$B$7")}&": "&${ownAnswer})`,
    isThere(`${cell.widest}-$M${row}`),
    ...levels.map((level) => share(level, `${own}<>${level + 1}`)),
    ...levels.map((level) => share(level, `${own}=${level + 1}`)),
  ];
}
