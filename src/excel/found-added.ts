import type { Added, AddedPart, AddedWhat } from "../actions/questionnaire-ports";
import type { CellArea } from "../domain/cell-area";

/** Something Yardstick added, with the parts of the workbook to remove. */
export interface FoundAdded extends Added {
  /** Sheets to delete. */
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly xml: readonly Excel.CustomXmlPart[];
  /** Cells of ours on sheets that stay. */
  readonly areas: readonly { readonly sheet: string; readonly area: CellArea }[];
  /** Charts of ours on sheets that stay. */
  readonly charts: readonly { readonly sheet: string; readonly name: string }[];
}

export const nothingToRemove = { sheets: [], names: [], xml: [], areas: [], charts: [] } as const;

/** The parts there are any of. */
export function partsOf(...all: readonly (readonly [AddedWhat, number, readonly string[]])[]): readonly AddedPart[] {
  return all.flatMap(([what, count, where]) => (count === 0 ? [] : [{ what, count, where }]));
}
