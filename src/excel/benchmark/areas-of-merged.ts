import { type CellArea, parseArea } from "../../domain/cell-area";

/** The merged cells that were loaded with their address; none if there are none. */
export function areasOfMerged(merged: Excel.RangeAreas): readonly CellArea[] {
  if (merged.isNullObject) return [];
  return merged.address.split(",").flatMap((address) => parseArea(address.slice(address.lastIndexOf("!") + 1)) ?? []);
}
