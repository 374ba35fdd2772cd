import { type CellArea, parseArea } from "../domain/cell-area";

/**
 * The areas of an address such as "B7", "Sheet1!B7:C9" or "Sheet1!A1,Sheet1!C3:C5". Leaves out parts that are not
 * addresses.
 */
export function areasOf(address: string): readonly CellArea[] {
  return address.split(",").flatMap((part) => parseArea(part.slice(part.lastIndexOf("!") + 1).trim()) ?? []);
}
