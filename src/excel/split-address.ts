import { parseArea, type CellArea } from "../domain/cell-area";

const sheetAnd = (what: string) => new RegExp(`^=?(?:'((?:[^']|'')+)'|([^'!(]+))!(${what})$`);
const cellsOnSheet = sheetAnd(String.raw`[$A-Z\d:]+`);
const nameOnSheet = sheetAnd(String.raw`[A-Za-z_][\w.]*`);

/** The sheet and the area of an address such as 'Yardstick chart 1'!A4:B7, or of a name that refers to it. Null for others. */
export function splitAddress(address: string): { readonly sheet: string; readonly area: CellArea } | null {
  const [, quoted, plain, cells] = cellsOnSheet.exec(address) ?? [];
  const area = cells === undefined ? null : parseArea(cells);
  return area && { sheet: quoted?.replaceAll("''", "'") ?? plain ?? "", area };
}

/** The sheet and the name of a formula that refers to a sheet's own name, such as ='Option A'!Saved_a_year. Null for others. */
export function splitSheetName(formula: string): { readonly sheet: string; readonly name: string } | null {
  const [, quoted, plain, name] = nameOnSheet.exec(formula) ?? [];
  // What Excel leaves of a sheet that was deleted.
  if (name === undefined || plain === "#REF") return null;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? "", name };
}
