import { libraryOfReleases } from "../../../src/client/library-of-releases";
import { formulaRunner } from "../../../src/cli/formula-runner";
import { parseArea } from "../../../src/domain/cell-area";
import { createUniverCalculation } from "../../../src/workbench/calculation/univer-calculation";
import { WorkbookModel } from "../../../src/workbench/model/workbook-model";
import { asLeeds } from "../../actions/fake-figures";

/** Contents by address, for each sheet: texts, numbers, or formulas with their "=". */
export type SheetsToType = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

/** Enters contents into sheets, which are added where there are none of the name. */
export function enter(model: WorkbookModel, sheets: SheetsToType): void {
  for (const [name, cells] of Object.entries(sheets)) {
    const { id } = model.sheetByName(name) ?? model.addSheet(name);
    for (const [cell, content] of Object.entries(cells)) {
      const area = parseArea(cell)!;
      const isFormula = typeof content === "string" && content.startsWith("=");
      model.setCells(id, area, () => (isFormula ? { formula: content } : content));
    }
  }
}

/** A workbook that calculates as the one of `startAnswering`, without office.js. */
export function answeringModel(): WorkbookModel {
  const { release, own } = asLeeds;
  return new WorkbookModel(createUniverCalculation(formulaRunner(libraryOfReleases([release], own))));
}

/** The formula, or else the value, of every cell that is not blank, as "Budget!C5". */
export function contentsOf(model: WorkbookModel): ReadonlyMap<string, unknown> {
  return new Map(
    model
      .toData()
      .sheets.filter(({ visibility }) => visibility === "Visible")
      .flatMap(({ name, cells }) =>
        cells
          .filter(({ formula, value }) => formula !== null || value !== null)
          .map(({ row, column, formula, value }) => [`${name}!R${row}C${column}`, formula ?? value] as const),
      ),
  );
}

const councils = ["Leeds", "Kent", "St. Helens", "Bristol", "Leeds", "Kent"];

/**
 * A budget: labels, whom it is about, an amount; then formulas that say the same in each row, formulas each about
 * something else, ones that name their own sheet and another's, and ones of which some show the same.
 */
export function budgetSheets(rows: number): SheetsToType {
  const budget: Record<string, string | number> = { A1: "Budget 2026-27", H1: "2024-25", A3: "Line", C3: "Amount" };
  const list = ["care.weekly-cost", "care.gross", "care.children", "care.rate", "old.count"];
  for (let at = 0; at < rows; at += 1) {
    const row = at + 4;
    budget[`A${row}`] = at % 7 === 6 ? "Of which" : `Line ${(at * 37) % 101} of ${at}`;
    budget[`B${row}`] = councils[at % councils.length]!;
    budget[`C${row}`] = ((at * 7919) % 1000) + at / 100;
    budget[`D${row}`] = `=CLUB.VALUE("care.weekly-cost",$B${row},$H$1)`;
    budget[`E${row}`] = `=C${row}*CLUB.PEERMEDIAN("${list[at % 3]}","all","2024-25")`;
    budget[`F${row}`] =
      `=IFERROR(CLUB.VALUE("${list[at % list.length]}","Kent",$H$1)+Budget!C${row}+Rates!$B$2,"none")`;
    budget[`G${row}`] = `=SUM(D${row}:F${row})`;
  }
  return {
    Budget: budget,
    Rates: {
      A1: "Rate",
      A2: "Inflation",
      B2: 0.035,
      A3: "Leeds",
      B3: '=CLUB.VALUE("care.weekly-cost",A3,Budget!$H$1)*(1+B2)',
      A4: "Line",
      B4: `=CLUB.PEERMEDIAN("care.weekly-cost","all",Budget!$H$1)-SUM(Budget!C4:C${rows + 3})`,
    },
    List: { A1: "Members", A3: '=CLUB.VALUE("care.weekly-cost",{"Leeds";"Kent";"Bristol"},"2024-25")', B3: "beside" },
  };
}
