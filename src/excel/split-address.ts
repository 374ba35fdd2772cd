import { parseArea, type CellArea } from "../domain/cell-area";

/** The sheet and the area of an address such as 'Yardstick chart 1'!A4:B7, or of a name that refers to it. Null for others. */
export function splitAddress(address: string): { readonly sheet: string; readonly area: CellArea } | null {
  const [, quoted, plain, cells] = /^=?(?:'((?:[^']|'')+)'|([^'!(]+))!([$A-Z\d:]+)$/.exec(address) ?? [];
  const area = cells === undefined ? null : parseArea(cells);
  return area && { sheet: quoted?.replaceAll("''", "'") ?? plain ?? "", area };
}
