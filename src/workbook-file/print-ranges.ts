import { sheetPrefix } from "../domain/sheet-prefix";
import type { PrintRanges } from "./sheet-parts";

/** Excel's own names for a sheet's print area and print titles. */
export const printNames = { area: "_xlnm.Print_Area", titles: "_xlnm.Print_Titles" } as const;

/** The commas between references, but not those inside sheets' names. */
const separator = /,(?=(?:[^']|'[^']*')*$)/;
const cells = /^[A-Z]+\d+(:[A-Z]+\d+)?$/i;
const rows = /^\d+:\d+$/;
const columns = /^[A-Z]+:[A-Z]+$/i;

/** A sheet's print ranges, if its names give them as references; null if they choose nothing. */
export function readPrintRanges(area: string, titles: string): PrintRanges | null {
  const references = (text: string) => text.split(separator).map(withoutSheet);
  const areas = references(area);
  const isReference = areas.every((one) => cells.test(one) || rows.test(one) || columns.test(one));
  const ranges: PrintRanges = {
    area: isReference ? areas.join(" ") : "",
    titleRows: references(titles).find((one) => rows.test(one)) ?? "",
    titleColumns: references(titles).find((one) => columns.test(one)) ?? "",
  };
  return Object.values(ranges).every((one) => one === "") ? null : ranges;
}

/** What Excel's names must refer to for a sheet with this name; empty if nothing is chosen. */
export function printReferences(sheet: string, ranges: PrintRanges | undefined) {
  const prefix = sheetPrefix(sheet);
  const written = (references: readonly (string | undefined)[]) =>
    references.flatMap((one) => (one ? [prefix + withDollars(one)] : [])).join(",");
  return {
    area: written(ranges?.area.split(" ") ?? []),
    titles: written([ranges?.titleColumns, ranges?.titleRows]),
  };
}

function withoutSheet(reference: string): string {
  return reference.slice(reference.lastIndexOf("!") + 1).replaceAll("$", "");
}

/** "A1:B2" as "$A$1:$B$2". */
export function withDollars(reference: string): string {
  return reference.replace(/[A-Z]+|\d+/gi, (part) => `$${part}`);
}
