import { oncePer } from "../../../domain/once-per";
import type { HyperlinkData } from "../../../workbook-file/sheet-parts";
import { cellArea, containsArea } from "../../model/area";
import { areasOf } from "../../model/areas";
import { parseReference } from "../../model/reference";
import { nameSheets } from "../../model/shift-formula";
import type { Sheet } from "../../model/sheet";
import type { WorkbookModel } from "../../model/workbook-model";

/** Where a cell leads: a link on it, or the address that its `HYPERLINK()` works out from an expression. */
export type CellLink = HyperlinkData | { readonly expression: string };

/** Where a cell's link leads; null if it has none. */
export function hyperlinkAt(sheet: Sheet, row: number, column: number): CellLink | null {
  const { formula } = sheet.cell(row, column);
  const expression = formula === null ? null : addressIn(formula);
  if (expression !== null) return { expression };
  const { hyperlinks = [] } = sheet.properties;
  if (hyperlinks.length === 0) return null;
  const cell = cellArea(row, column);
  const near = [...(linksByRow(hyperlinks).get(row) ?? []), ...(linksByRow(hyperlinks).get(null) ?? [])];
  return near.find((one) => areasOf(one).some((area) => containsArea(area, cell))) ?? null;
}

/** Links by row, because there may be thousands; links over many rows are under null. */
type LinksByRow = ReadonlyMap<number | null, readonly HyperlinkData[]>;
const manyRows = 100;

const linksByRow = oncePer((hyperlinks: readonly HyperlinkData[]): LinksByRow => {
  const byRow = new Map<number | null, HyperlinkData[]>();
  const put = (row: number | null, link: HyperlinkData) => {
    const links = byRow.get(row);
    if (links) links.push(link);
    else byRow.set(row, [link]);
  };
  for (const link of hyperlinks)
    for (const { top, bottom } of areasOf(link)) {
      if (bottom - top >= manyRows) put(null, link);
      else for (let row = top; row <= bottom; row += 1) put(row, link);
    }
  return byRow;
});

/** Follows a link: to a place in the workbook, or to an address in a new window. */
export async function followHyperlink(model: WorkbookModel, link: CellLink): Promise<void> {
  const sheet = model.activeSheet.name;
  const { address, documentReference } = "expression" in link ? await workedOut(model, link.expression, sheet) : link;
  if (address !== "") {
    if (/^(https?|mailto):/i.test(address)) window.open(address, "_blank", "noopener");
    else model.refuse(`Only links to web and e-mail addresses and to places in this workbook open here: ${address}`);
    return;
  }
  const name = model.names.find(documentReference, null);
  const reference = parseReference(name?.refersTo ?? documentReference);
  const target = reference?.sheet ? model.sheetByName(reference.sheet) : model.activeSheet;
  if (reference && target?.properties.visibility === "Visible") model.select(target.id, reference.area);
  else model.refuse("The place that this link leads to is not in this workbook.");
}

/** The address that `HYPERLINK()` leads to, calculated now: "#Sheet2!A1" is a place in the workbook. */
async function workedOut(model: WorkbookModel, expression: string, sheet: string) {
  const formula = `=${nameSheets(expression, sheet)}`;
  model.probe.ask([formula]);
  await model.recalculation.settled();
  const result = model.probe.result(formula);
  const text = typeof result === "string" ? result : "";
  const place = text.startsWith("#") ? text.slice(1) : "";
  return { address: place === "" ? text : "", documentReference: place };
}

/** The first argument of a formula that is a call of `HYPERLINK()`; null for any other. */
function addressIn(formula: string): string | null {
  const start = /^=\s*HYPERLINK\(/i.exec(formula)?.[0].length;
  if (start === undefined) return null;
  let depth = 0;
  for (const { 0: part, index } of formula.slice(start).matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[(){},]/g)) {
    if ("({".includes(part)) depth += 1;
    else if (depth === 0 && (part === "," || part === ")")) return formula.slice(start, start + index);
    else if (")}".includes(part)) depth -= 1;
  }
  return null;
}
