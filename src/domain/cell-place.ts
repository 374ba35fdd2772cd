/** A cell, by the name of its sheet, whatever the user has renamed it to, and where it is there now: "Budget", "C4". */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}
