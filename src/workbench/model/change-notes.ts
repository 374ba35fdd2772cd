import type { NameData } from "../../workbook-file/workbook-data";
import type { Cell } from "./cell";
import type { SheetProperties } from "./sheet-properties";

/** What sheets and names tell about each change, before it is forgotten. */
export interface ChangeNotes {
  cell(sheet: string, key: number, before: Cell, after: Cell): void;
  sheet(sheet: string, before: SheetProperties, after: SheetProperties): void;
  name(name: string, scope: string | null, before: NameData | null): void;
}
