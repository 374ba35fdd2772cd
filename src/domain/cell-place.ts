/**
 * A cell: the present name of its sheet, which the user may have changed, and its present address there: "Budget",
 * "C4".
 */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}
