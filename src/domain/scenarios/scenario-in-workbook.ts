import { sheetPrefix } from "../sheet-prefix";
import type { Scenario } from "./scenario";

/** A sheet of the open workbook that holds a scenario, as it is now. */
export interface ScenarioInWorkbook {
  /** The sheet's name; people change it as they like. */
  readonly sheet: string;
  /** The id of its scenario; perhaps one that only a newer Yardstick knows, and then nothing of it is read. */
  readonly id: string;
  /** What the cells of its inputs and outputs hold, by their names; null is blank. A name whose cell is gone has none. */
  readonly values: ReadonlyMap<string, string | number | null>;
  /** Whether its print says that the figures it began with are demonstration data. */
  readonly isDemonstration: boolean;
}

/** The name of the cell of a sheet that counts the figures which are still examples of Yardstick's. */
export const examplesLeft = "Examples_left";

/** The names of what a sheet of this scenario is read for and compared by: its inputs, its outputs and its saving. */
export function readNamesOf({ inputs, outputs, saving }: Scenario): readonly string[] {
  return [...new Set([...inputs.map(({ name }) => name), ...outputs, ...(saving === null ? [] : [saving])])];
}

/**
 * A formula that shows what a sheet's own name holds: a number or a text. A link alone would show 0 for a blank cell.
 */
export function linkTo(sheet: string, name: string): string {
  const link = `${sheetPrefix(sheet)}${name}`;
  return `=IF(ISNUMBER(${link}),${link},${link}&"")`;
}

/**
 * What linkTo names, as Excel has it by now; null for any other formula, and if the sheet was deleted. A sheet that was moved
 * to another workbook has that before its name.
 */
export function linkedBy(formula: string): { readonly sheet: string; readonly name: string } | null {
  const [, quoted, plain, name] =
    /^=IF\(ISNUMBER\((?:'((?:[^']|'')+)'|([^'!(]+))!([A-Z_][\w.]*)\),/i.exec(formula) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  // What Excel leaves of a deleted sheet; one of that name would be in quotes.
  return name === undefined || sheet === undefined || plain === "#REF" ? null : { sheet, name };
}
