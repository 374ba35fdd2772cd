import type { CellResult } from "../../workbook-file/workbook-data";
import type { StructureChange } from "../../workbook-file/shift-area";
import type { Area } from "./area";

/** Who made a change: the user in the grid, or an add-in through the Excel API. */
export type Origin = "person" | "add-in";

/** A change to the workbook, reported to every subscriber at once, in order. Sheets are identified by id. */
export type ModelEvent =
  /** Everything may differ: another workbook was loaded. */
  | { readonly kind: "loaded" }
  /** Contents were entered or cleared. `edit` has the value before and after, if it was one cell. */
  | {
      readonly kind: "cells";
      readonly sheet: string;
      readonly area: Area;
      readonly origin: Origin;
      readonly edit: { readonly before: CellResult; readonly after: CellResult } | null;
    }
  /** Rows or columns were inserted or deleted; `area` is those rows or columns. */
  | {
      readonly kind: "structure";
      readonly sheet: string;
      readonly change: StructureChange;
      readonly area: Area;
      readonly origin: Origin;
    }
  /** Calculation gave these cells of a sheet new results. */
  | { readonly kind: "results"; readonly cells: readonly ResultPlace[] }
  /** Calculation has settled: no cell waits for anything. */
  | { readonly kind: "settled" }
  /** The calculation engine itself failed; the sentence says how. */
  | { readonly kind: "calculation-failed"; readonly message: string }
  /** The user's change was refused because the sheet is protected; the sentence says what to do. */
  | { readonly kind: "refused"; readonly message: string }
  /** Formats, number formats, widths or heights changed. */
  | { readonly kind: "formats"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "selection"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "activated"; readonly sheet: string; readonly previous: string }
  /** Sheets were added, removed, renamed, moved, hidden or shown, or their view changed. */
  | { readonly kind: "sheets" }
  | { readonly kind: "charts"; readonly sheet: string }
  /** Another chart is selected, or none. */
  | { readonly kind: "chart-selected"; readonly chart: ChartPlace | null; readonly previous: ChartPlace | null }
  | { readonly kind: "names" }
  | { readonly kind: "settings" };

/** A chart, by the ids of its sheet and of itself. */
export interface ChartPlace {
  readonly sheet: string;
  readonly chart: string;
}

export interface ResultPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
