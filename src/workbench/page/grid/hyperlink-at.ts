import { oncePer } from "../../../domain/once-per";
import type { HyperlinkData } from "../../../workbook-file/sheet-parts";
import { cellArea, containsArea } from "../../model/area";
import { areasOf } from "../../model/areas";
import { parseReference } from "../../model/reference";
import type { Sheet } from "../../model/sheet";
import type { WorkbookModel } from "../../model/workbook-model";

/** Where a cell's link leads; null if it has none. */
export function hyperlinkAt(sheet: Sheet, row: number, column: number): HyperlinkData | null {
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

/** Follows a link: to a place in the workbook, or to an address in a new window. False if it can't. */
export function followHyperlink(model: WorkbookModel, { address, documentReference }: HyperlinkData): boolean {
  if (address !== "") {
    if (!/^(https?|mailto):/i.test(address)) return false;
    window.open(address, "_blank", "noopener");
    return true;
  }
  const name = model.names.find(documentReference, null);
  const reference = parseReference(name?.refersTo ?? documentReference);
  if (!reference) return false;
  const sheet = reference.sheet === null ? model.activeSheet : model.sheetByName(reference.sheet);
  if (sheet?.properties.visibility !== "Visible") return false;
  model.select(sheet.id, reference.area);
  return true;
}
