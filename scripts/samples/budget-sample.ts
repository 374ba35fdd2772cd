import { formulaRunner } from "../../src/cli/formula-runner";
import { readReleaseFile } from "../../src/cli/read-release-file";
import type { Release } from "../../src/domain/release/release";
import { valueAt } from "../../src/domain/release/value-at";
import { createUniverCalculation } from "../../src/workbench/calculation/univer-calculation";
import { WorkbookModel } from "../../src/workbench/model/workbook-model";
import type { CellData, CellFormat, SheetData } from "../../src/workbook-file/workbook-data";
import { newXlsx } from "../../src/workbook-file/xlsx";
import { authority, libraryOfSamples } from "./library-of-samples";

const year = "2024-25";
const previousYear = "2023-24";

const grossLines = [
  ["Children looked after", "s251.looked-after.gross"],
  ["Safeguarding", "s251.safeguarding.gross"],
  ["Family support", "s251.family-support.gross"],
  ["Other children and family services", "s251.other-services.gross"],
  ["Services for young people", "s251.young-people.gross"],
  ["Youth justice", "s251.youth-justice.gross"],
  ["Children's centres and early years", "s251.early-years.gross"],
] as const;

/** The published total of these lines. */
const totalIndicator = "s251.children-and-young-people.gross";

const comparisons = [
  ["Looked after children, £ a week", "s251.looked-after.weekly-cost", "£#,##0"],
  ["Residential care, £ a week", "s251.residential-care.weekly-cost", "£#,##0"],
  ["Fostering, £ a week", "s251.fostering.weekly-cost", "£#,##0"],
  ["Adoption, £ a week", "s251.adoption.weekly-cost", "£#,##0"],
  ["Social work, £ a week", "s251.social-work.weekly-cost", "£#,##0"],
  ["SEN (budget), £ a week", "s251.sen.weekly-cost", "£#,##0"],
  ["Children looked after per 10,000", "cla.rate-per-10000", "0"],
  ["Re-referrals within 12 months, %", "cin.re-referral-rate", "0.0"],
  ["Repeat child-protection plans, %", "cpp.repeat-plan-rate", "0.0"],
] as const;

const heading: CellFormat = {
  bold: true,
  fill: "#E6EFEE",
  wrapText: true,
  verticalAlignment: "Center",
  borders: { EdgeBottom: { style: "Continuous", weight: "Thin", color: "#0F5C55" } },
};
const rightHeading: CellFormat = { ...heading, horizontalAlignment: "Right" };
const input: CellFormat = { fill: "#FFF6E5", fontColor: "#7A4A00" };
const note: CellFormat = { italic: true, fontColor: "#5F6B6A" };

function cell(
  row: number,
  column: number,
  content: string | number | null,
  format: CellFormat = {},
  numberFormat = "General",
): CellData {
  const isFormula = typeof content === "string" && content.startsWith("=");
  return {
    row,
    column,
    value: isFormula ? null : content,
    formula: isFormula ? content : null,
    spill: null,
    numberFormat,
    format,
  };
}

function published(release: Release, indicator: string, yearLabel: string): number {
  const member = release.members.findIndex((candidate) => candidate.name === authority);
  const indicatorIndex = release.indicatorById.get(indicator);
  const yearIndex = release.yearByLabel.get(yearLabel);
  if (member < 0 || indicatorIndex === undefined || yearIndex === undefined) {
    throw new Error(`The release has no ${indicator} of ${authority} for ${yearLabel}.`);
  }
  const found = valueAt(release, member, indicatorIndex, yearIndex);
  if (found.value === null) throw new Error(`${indicator} of ${authority} for ${yearLabel} is missing.`);
  return found.value;
}

function budgetSheet(release: Release): SheetData {
  const cells: CellData[] = [
    cell(0, 0, `Children's services: what ${authority} spends, and how it compares`, { bold: true, fontSize: 14 }),
    cell(
      1,
      0,
      "Typed figures are the Section 251 outturn as published. CLUB formulas bring in the figures to compare.",
      note,
    ),
    cell(2, 0, "Authority"),
    cell(2, 1, authority, input),
    cell(3, 0, "Peer group"),
    cell(3, 1, "neighbours", input),
    cell(3, 2, "Try all, region, type or neighbours:Kent", note),
    cell(4, 0, "Year"),
    cell(4, 1, year, input),
    cell(6, 0, "Gross spend", heading),
    cell(6, 1, "Indicator", heading),
    cell(6, 2, `Outturn ${previousYear}`, rightHeading),
    cell(6, 3, `Outturn ${year}`, rightHeading),
    cell(6, 4, "Change", rightHeading),
    cell(6, 5, "Club's figure", rightHeading),
    cell(6, 6, "Difference", rightHeading),
  ];
  grossLines.forEach(([label, indicator], index) => {
    const row = 7 + index;
    const excelRow = row + 1;
    cells.push(
      cell(row, 0, label),
      cell(row, 1, indicator, note),
      cell(row, 2, published(release, indicator, previousYear), {}, "£#,##0"),
      cell(row, 3, published(release, indicator, year), {}, "£#,##0"),
      cell(
        row,
        4,
        `=IF(C${excelRow}=0,"no spend",D${excelRow}/C${excelRow}-1)`,
        { horizontalAlignment: "Right" },
        "0.0%",
      ),
      cell(row, 5, `=CLUB.VALUE(B${excelRow},$B$3,$B$5)`, {}, "£#,##0"),
      cell(row, 6, `=D${excelRow}-F${excelRow}`, {}, "£#,##0"),
    );
  });
  const firstLine = 8;
  const totalRow = 7 + grossLines.length;
  const total: CellFormat = {
    bold: true,
    borders: { EdgeTop: { style: "Continuous", weight: "Thin", color: "#0F5C55" } },
  };
  const r = totalRow + 1;
  cells.push(
    cell(totalRow, 0, "Children and young people's services", total),
    cell(totalRow, 1, totalIndicator, { ...note, ...total, bold: false }),
    cell(totalRow, 2, `=SUM(C${firstLine}:C${totalRow})`, total, "£#,##0"),
    cell(totalRow, 3, `=SUM(D${firstLine}:D${totalRow})`, total, "£#,##0"),
    cell(totalRow, 4, `=D${r}/C${r}-1`, total, "0.0%"),
    // The club's own total, not the sum of its lines: a difference of zero reconciles the model to the publication.
    cell(totalRow, 5, `=CLUB.VALUE(B${r},$B$3,$B$5)`, total, "£#,##0"),
    cell(totalRow, 6, `=D${r}-F${r}`, total, "£#,##0"),
  );

  const top = totalRow + 2;
  ["Unit costs and rates", "Indicator"].forEach((text, column) => cells.push(cell(top, column, text, heading)));
  ["Own", "Peer median", "Own ÷ median", "Lower quartile", "Upper quartile", "Rank", "n"].forEach((text, index) =>
    cells.push(cell(top, 2 + index, text, rightHeading)),
  );
  comparisons.forEach(([label, indicator, numberFormat], index) => {
    const row = top + 1 + index;
    const r = row + 1;
    cells.push(
      cell(row, 0, label),
      cell(row, 1, indicator, note),
      cell(row, 2, `=CLUB.VALUE(B${r},$B$3,$B$5)`, {}, numberFormat),
      cell(row, 3, `=CLUB.PEERMEDIAN(B${r},$B$4,$B$5)`, { bold: true }, numberFormat),
      cell(row, 4, `=C${r}/D${r}`, {}, "0%"),
      cell(row, 5, `=CLUB.PEERQUARTILE(B${r},1,$B$4,$B$5)`, {}, numberFormat),
      cell(row, 6, `=CLUB.PEERQUARTILE(B${r},3,$B$4,$B$5)`, {}, numberFormat),
      cell(row, 7, `=CLUB.PEERRANK(B${r},$B$3,$B$4,$B$5)`, {}, "0"),
      cell(row, 8, `=CLUB.PEERCOUNT(B${r},$B$4,$B$5)`, {}, "0"),
    );
  });
  const foot = top + comparisons.length + 2;
  cells.push(cell(foot, 0, '=CLUB.ABOUT("section-251")', { ...note, horizontalAlignment: "Left" }));
  return sheet("Budget", cells, { 0: 280, 1: 262, 2: 130, 3: 130, 4: 115, 5: 115, 6: 115, 7: 60, 8: 60 });
}

/** The published statistical-neighbour medians of three authorities, to compare with the Department's own tables. */
function neighboursSheet(): SheetData {
  const cells: CellData[] = [
    cell(0, 0, "Statistical-neighbour medians, 2024-25", { bold: true, fontSize: 14 }),
    cell(2, 0, "Authority", heading),
    cell(2, 1, "Looked after per 10,000", rightHeading),
    cell(2, 2, "Neighbours' median", rightHeading),
    cell(2, 3, "Re-referrals, %", rightHeading),
    cell(2, 4, "Neighbours' median", rightHeading),
  ];
  ["Enfield", "Kent", "Leeds"].forEach((name, index) => {
    const row = 3 + index;
    const r = row + 1;
    cells.push(
      cell(row, 0, name),
      cell(row, 1, `=CLUB.VALUE("cla.rate-per-10000",A${r},"2024-25")`, {}, "0"),
      cell(row, 2, `=CLUB.PEERMEDIAN("cla.rate-per-10000","neighbours:"&A${r},"2024-25")`, {}, "0"),
      cell(row, 3, `=CLUB.VALUE("cin.re-referral-rate",A${r},"2024-25")`, {}, "0.0"),
      cell(row, 4, `=CLUB.PEERMEDIAN("cin.re-referral-rate","neighbours:"&A${r},"2024-25")`, {}, "0.0"),
    );
  });
  return sheet("Neighbours", cells, { 0: 160, 1: 150, 2: 150, 3: 150, 4: 150 });
}

function sheet(name: string, cells: readonly CellData[], columnWidths: Readonly<Record<number, number>>): SheetData {
  return {
    name,
    visibility: "Visible",
    cells: [...cells].sort((a, b) => a.row - b.row || a.column - b.column),
    columnWidths,
    rowHeights: {},
    showGridlines: true,
    freezeRows: 0,
    freezeColumns: 0,
    charts: [],
    page: { orientation: "Landscape", fit: { wide: 1, tall: 0 }, paperSize: 9 },
  };
}

/** A budget model: figures typed into it as published, and CLUB formulas that compare them. */
export async function budgetSample(): Promise<Uint8Array> {
  const opened = readReleaseFile("data/section-251.json.gz");
  if (!opened.ok) throw new Error(opened.problem.message);
  const model = new WorkbookModel(createUniverCalculation(formulaRunner(libraryOfSamples)));
  model.load({
    sheets: [budgetSheet(opened.value), neighboursSheet()],
    names: [],
    activeSheet: "Budget",
    settings: {},
  });
  await model.recalculation.settled();
  const document = await newXlsx(true);
  return document.save(model.toData());
}
