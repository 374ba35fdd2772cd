import type { ChartChoices, DescribedChart } from "../../domain/charts/chart-spec";
import { yearOfSecond } from "../../domain/charts/year-of-second";
import { quoted } from "../../domain/quoted-text";
import { figureNames, type FigureName } from "../../domain/reports/figure-names";
import { newest } from "../../domain/reports/year-in-report";
import { mostSavings, type Report, type ReportChoices, type ReportSaving } from "../../domain/reports/report";
import { examplesLeft, linkTo } from "../../domain/scenarios/scenario-in-workbook";
import { sheetPrefix } from "../../domain/sheet-prefix";
import { choiceColumns, firstRow, headingRow, meaningOf } from "../chart-parts/data-block";
import { findExcelChart } from "../charts/index";
import { groupAskedFor, type ExcelChart } from "../excel-chart";
import { fillBlock, fitData, type DataPlace } from "../fill-cells";
import { meaningRows } from "../parameter-rows";
import { placeBlock } from "../place-block";
import { chartCorner, dataCells, factCell, listsCorner, savingsArea } from "./data-cells";
import { asText } from "../as-text";

/** Writes what a report compares, what it is and the lists to choose from. */
export function fillAsked(
  sheet: Excel.Worksheet,
  report: Report,
  choices: ReportChoices,
  { sheetName, row }: { readonly sheetName: string; readonly row: number },
): void {
  const [member, peers, year] = [0, 1, 2].map((at) => `${sheetPrefix(sheetName)}$A$${row + at + 1}`);
  const meant = (cell: string | undefined, list: keyof typeof choiceColumns) =>
    `=${meaningOf(cell ?? "", list, (area) => area)}`;
  const { parameters, clubs } = report;
  const rows: readonly (readonly [label: string, now: string, then: string])[] = [
    ["You", meant(member, "members"), parameters.member],
    ["Peer group", meant(peers, "peers"), parameters.peers],
    ["Year", meant(year, "years"), parameters.year],
    ["Group asked for", groupAskedFor("B4"), ""],
    ["Is the authority in its group?", `=COUNTIF(E${firstRow}:E1003,B4)>0`, ""],
    ["Report", report.id, ""],
    ["Kind of report", report.kind, ""],
    ["Are the words about these? If not, they say instead:", upToDate(clubs.length), beingUpdated],
    ...clubs.map(({ figuresFrom }, at): readonly [string, string, string] => [
      "Figures from",
      `=IFERROR(LEFT(D${dataCells.firstRelease + at},LEN(C${dataCells.firstRelease + at})),"")`,
      figuresFrom,
    ]),
  ];
  sheet.getRange(`C${firstRow}:C${firstRow + rows.length - 1}`).numberFormat = rows.map(() => ["@"]);
  sheet.getRange(`A${firstRow}:C${firstRow + rows.length - 1}`).formulas = rows.map((one) => [...one]);
  sheet.getRange(dataCells.needsOtherPages).values = [[otherPages(report)]];
  sheet.getRange(`D${dataCells.firstRelease}:D${dataCells.firstRelease + clubs.length - 1}`).formulas = clubs.map(
    ({ club }) => [`=CLUB.ABOUT(${quoted(club)})`],
  );
  sheet.getRange("A1:A2").values = [
    [asText(report.title)],
    [
      "Yardstick works these cells out. Change what the report compares in the yellow cells on its first page, not here.",
    ],
  ];
  sheet.getRange(`A${headingRow}:C${headingRow}`).values = [["What it compares", "Now", "When its words were written"]];
  sheet.getRange(`E${headingRow}:G${headingRow}`).values = [["Members of the group", "Code", "How close"]];
  const [first] = clubs;
  sheet.getRange(`E${firstRow}`).formulas = [[`=CLUB.PEERS(B7,${quoted(first?.club ?? "")})`]];
  const indicators = report.facts.map(({ indicator, label }) => ({ shown: label, value: indicator }));
  fillLists(sheet, { ...choices, indicators });
}

const beingUpdated = "These figures are being updated. If this stays, sign in to Yardstick and choose Update report.";

function otherPages({ shows, parameters: { year } }: Report): string {
  const when = year === newest ? "" : ` in ${year}`;
  return `This report shows ${shows}${when}; choose Update report.`;
}

/** Lets the words of a report say that it needs other pages, as long as they are not about what its cells compare. */
export function sayOtherPages(sheet: Excel.Worksheet): void {
  const cell = sheet.getRange(dataCells.saidInstead);
  cell.numberFormat = [["General"]];
  cell.formulas = [[`=${dataCells.needsOtherPages}`]];
}

function upToDate(clubs: number): string {
  const parameters = [4, 5, 6].map((row) => `B${row}&""=C${row}&""`);
  const releases = Array.from({ length: clubs }, (_, at) => dataCells.firstRelease + at).map(
    (row) => `B${row}=C${row}`,
  );
  return `=AND(${[...parameters, ...releases].join(",")})`;
}

function fillLists(sheet: Excel.Worksheet, choices: ChartChoices): void {
  for (const name of ["indicators", "peers", "years", "members"] as const) {
    const [shown, value] = choiceColumns[name];
    const list = choices[name];
    sheet.getRange(`${shown}${headingRow}:${value}${headingRow}`).values = [
      [name === "indicators" ? "Indicators of the report" : `To choose from: ${name}`, "What that means"],
    ];
    const area = sheet.getRange(`${shown}${firstRow}:${value}${firstRow + list.length - 1}`);
    area.numberFormat = "@" as unknown as string[][];
    area.values = list.map((one) => [one.shown, one.value]);
  }
}

/**
 * Writes the figures that tables and words are about, and what they were when the words were written.
 *
 * @returns the cells of all of them
 */
export function fillFacts(sheet: Excel.Worksheet, { facts }: Report): Excel.Range {
  const last = facts.length - 1;
  const area = (from: string, to: string) => sheet.getRange(`${from}:${to}`.replaceAll("$", ""));
  const headings = ["Indicator", "What it is", "Year", ...figureNames.map((name) => labels[name])];
  area(headingOf(factCell(0, "indicator")), headingOf(factCell(0, "gapCost"))).values = [headings];
  area(headingOf(factCell(0, "own then")), headingOf(factCell(0, "isUpToDate"))).values = [
    [...figureNames.map((name) => `${labels[name]}, in the words`), "Are the words about these?"],
  ];
  area(factCell(0, "indicator"), factCell(last, "year")).numberFormat = facts.map(() => ["@", "@", "@"]);
  area(factCell(0, "indicator"), factCell(last, "year")).values = facts.map((fact) => [
    fact.indicator,
    fact.label,
    fact.year,
  ]);
  area(factCell(0, "own"), factCell(last, "gapCost")).formulas = facts.map((_, at) =>
    figureNames.map((name) => formulas[name](at)),
  );
  area(factCell(0, "own then"), factCell(last, "gapCost then")).values = facts.map(({ figures }) =>
    figureNames.map((name) => figures[name] ?? ""),
  );
  area(factCell(0, "isUpToDate"), factCell(last, "isUpToDate")).formulas = facts.map((_, at) => [
    `=AND(${dataCells.isUpToDate},${figureNames.map((name) => `IFERROR(${factCell(at, name)}&"","")=${factCell(at, `${name} then`)}&""`).join(",")})`,
  ]);
  return area(factCell(0, "indicator"), factCell(last, "isUpToDate"));
}

function headingOf(cell: string): string {
  return cell.replace(/\d+$/, String(headingRow));
}

const savingHeadings = [
  "Examples among the figures behind it",
  "Savings it shows, by scenario",
  "Sheet, when its words were written",
  "£ a year",
  "What that is",
  "What the scenario answers",
  "Whose it is, by ONS code",
];

/**
 * Writes the savings that a report shows, linked to the sheets of their scenarios: Excel keeps the links right when a sheet
 * is renamed. Their words are written too, so that a report can be drawn again without all scenarios being loaded.
 */
export function fillSavings(sheet: Excel.Worksheet, savings: readonly ReportSaving[]): void {
  const { first, last } = dataCells.savings;
  sheet.getRange(`${first}${headingRow}:${last}${headingRow}`).values = [savingHeadings];
  sheet.getRange(savingsArea).formulas = Array.from({ length: mostSavings }, (_, at) => {
    const saving = savings[at];
    if (saving === undefined) return savingHeadings.map(() => "");
    const { model, sheet, name, label, question, by = "" } = saving;
    // A sheet that was made before they were counted has no such cell.
    const examples = `=IFERROR(${sheetPrefix(sheet)}${examplesLeft},0)`;
    return [examples, asText(model), asText(sheet), linkTo(sheet, name), asText(label), asText(question), asText(by)];
  });
}

const labels: Readonly<Record<FigureName, string>> = {
  own: "The authority's value",
  median: "Group median",
  lowerQuartile: "Group lower quartile",
  upperQuartile: "Group upper quartile",
  n: "Authorities in the group with a value",
  rank: "Rank, with the authority among the group",
  outOf: "Of how many",
  gapCost: "What the gap comes to, £ a year",
};

const { member, group } = dataCells;
const asked = (fact: number) => factCell(fact, "indicator");
const year = (fact: number) => factCell(fact, "year");
const formulas: Readonly<Record<FigureName, (fact: number) => string>> = {
  own: (fact) => `=CLUB.VALUE(${asked(fact)},${member},${year(fact)})`,
  median: (fact) => `=CLUB.PEERMEDIAN(${asked(fact)},${group},${year(fact)})`,
  lowerQuartile: (fact) => `=CLUB.PEERQUARTILE(${asked(fact)},1,${group},${year(fact)})`,
  upperQuartile: (fact) => `=CLUB.PEERQUARTILE(${asked(fact)},3,${group},${year(fact)})`,
  n: (fact) => `=CLUB.PEERCOUNT(${asked(fact)},${group},${year(fact)})`,
  rank: (fact) => `=CLUB.PEERRANK(${asked(fact)},${member},${group},${year(fact)})`,
  outOf: (fact) => `=IF(ISNUMBER(${factCell(fact, "rank")}),${factCell(fact, "n")}+IF(${dataCells.isIn},0,1),"")`,
  gapCost: (fact) => `=CLUB.GAPCOST(${asked(fact)},${member},${group},${year(fact)})`,
};

/** A chart of a report that is about to be drawn: how, from which rows, and where its cells are. */
export interface FilledChart {
  readonly excelChart: ExcelChart;
  readonly spec: DescribedChart;
  /** The cells that say what it compares. */
  readonly asked: Excel.Range;
  readonly rows: Excel.Range;
  readonly place: DataPlace;
}

/**
 * Writes the cells that a chart of the report is drawn from. What they compare is on the report's first page; they have no
 * lists of their own.
 *
 * @throws RangeError for a kind of chart that we can't draw, which would be our mistake
 */
export function fillReportChart(
  sheet: Excel.Worksheet,
  sheetName: string,
  report: Report,
  index: number,
  name: string,
): FilledChart {
  const spec = report.charts[index];
  const excelChart = spec && findExcelChart(spec.kind);
  if (spec === undefined || !excelChart) throw new RangeError(`There is no chart of the kind ${spec?.kind}.`);
  const place: DataPlace = { sheet, sheetName, corner: chartCorner(index), lists: listsCorner };
  const { indicators, year } = spec.parameters;
  /** The cell with the year that the report shows of an indicator, if that is also the chart's. */
  const yearOf = (indicator: string | undefined, shown: string) => {
    const at = report.facts.findIndex((fact) => fact.indicator === indicator && fact.year === shown);
    return at < 0 ? quoted(shown) : factCell(at, "year");
  };
  const rows = fillBlock(excelChart, spec, place, name, ({ role, value }) => {
    if (role === "peers") return dataCells.peers;
    if (role === "member") return dataCells.member;
    if (role === "year") return yearOf(indicators[0], year);
    if (role === `option ${yearOfSecond}`) return yearOf(indicators[1], value);
    return quoted(value);
  });
  fitData(sheet, excelChart, spec, { corner: place.corner, capacity: spec.capacity });
  const last = firstRow + meaningRows(excelChart.chart, spec.parameters).length - 1;
  const asked = sheet.getRange(placeBlock(`A${firstRow}:B${last}`, place.corner));
  return { excelChart, spec, asked, rows, place };
}
