import type { NameData } from "../../workbook-file/workbook-data";
import type { Area } from "./area";
import type { Cell } from "./cell";
import type { SheetProperties } from "./sheet-properties";

export type CellContents = Pick<Cell, "value" | "formula" | "spill" | "isFixedArray">;
export type CellLook = Pick<Cell, "numberFormat" | "format">;

/** What can be taken back of a sheet besides its cells. Where the user stands in it is not. */
export type SheetState = Partial<Omit<SheetProperties, "selection" | "activeCell">>;

/** One kind of difference that a step made, as it was before. */
export type Difference =
  | {
      readonly kind: "cells";
      readonly sheet: string;
      /** By cell key; contents and looks apart, because an add-in may mark a cell after the user has filled it. */
      readonly contents: Map<number, CellContents>;
      readonly looks: Map<number, CellLook>;
    }
  | { readonly kind: "sheet"; readonly sheet: string; readonly before: SheetState }
  | { readonly kind: "name"; readonly name: string; readonly scope: string | null; readonly before: NameData | null }
  /** Cells or sheets moved. `back` moves them back, and notes what it does like any other change. */
  | { readonly kind: "move"; back(): void };

/** Where the user was when they did something; Undo takes them back there. */
export interface StepPlace {
  readonly sheet: string;
  readonly selection: Area;
  readonly activeCell: { readonly row: number; readonly column: number };
}

/** Something that Undo takes back at once: its differences in the order they were made. */
export interface UndoStep {
  readonly place: StepPlace;
  /** True for what an add-in put into the active cell. */
  readonly isAddIns: boolean;
  differences: Difference[];
}
