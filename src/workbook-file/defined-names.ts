import { sheetPrefix } from "../domain/sheet-prefix";
import { filterName } from "./filters";
import { printNames, printReferences, readPrintRanges, withDollars } from "./print-ranges";
import type { PrintRanges } from "./sheet-parts";
import type { NameData, SheetData, WorkbookData } from "./workbook-data";
import { childOf, childrenOf, escapeXml, setAttributes, writeAttributes, type XmlElement } from "./xml";

/**
 * Excel's own names were not made by the user: those for printing belong to the sheet, others (filters) are kept as
 * they are.
 */
const reserved = /^_xl/i;

/** A tab of the file, which may be a chart sheet: `sheet` is the worksheet's name, null for a tab without cells. */
export interface Tab {
  readonly relationship: string;
  readonly sheet: string | null;
}

/** A worksheet of the data, with its entry in the file; `place` counts all tabs. */
export interface PlacedSheet {
  readonly data: SheetData;
  readonly place: number;
  readonly before: { readonly name: string; readonly printRanges?: PrintRanges } | null;
}

export function readNames(workbook: XmlElement, tabs: readonly Tab[]): NameData[] {
  return elementsOf(workbook).flatMap((element) => readName(element, tabs) ?? []);
}

/** The print ranges of the tab at that place. */
export function readPrintNames(workbook: XmlElement, place: number): PrintRanges | null {
  const own = (wanted: string) =>
    elementsOf(workbook).find(
      ({ attributes: { name, localSheetId } }) => name === wanted && localSheetId === String(place),
    )?.text ?? "";
  return readPrintRanges(own(printNames.area), own(printNames.titles));
}

/**
 * The names to write to the file. A name that has not changed keeps its text; a sheet's name gets the sheet's new
 * place. `places` has the new place of each earlier tab, or -1 if it is gone.
 */
export function writeNames(
  xml: string,
  workbook: XmlElement,
  tabs: readonly Tab[],
  places: readonly number[],
  sheets: readonly PlacedSheet[],
  names: WorkbookData["names"],
): string[] {
  const written = new Set<NameData>();
  const named = new Set<PlacedSheet>();
  const kept = elementsOf(workbook).flatMap((element) => {
    const text = xml.slice(element.start, element.end);
    const { localSheetId } = element.attributes;
    const place = localSheetId === undefined ? undefined : (places[Number(localSheetId)] ?? -1);
    if (place === -1) return [];
    const own = sheets.find((sheet) => sheet.place === place);
    const moved = String(place ?? "") === (localSheetId ?? "") ? text : setAttributes(text, { localSheetId: place });
    const was = readName(element, tabs);
    if (was === null) {
      const { name } = element.attributes;
      const isPrinting = own && changedPrinting(own).some((kind) => printNames[kind] === name);
      // The range of a filter that is gone is kept, as Excel keeps it.
      const filtered = own && name === filterName ? filterReference(own.data) : null;
      const isSame = filtered !== null && withoutQuotes(filtered) === withoutQuotes(element.text);
      if (own && isSame) named.add(own);
      return isPrinting || (filtered !== null && !isSame) ? [] : [moved];
    }
    const scope = was.scope === null ? null : (own?.data.name ?? was.scope);
    const now = names.find((name) => isSameName(name, was.name, scope));
    if (now === undefined) return [];
    written.add(now);
    const isSame = was.refersTo === now.refersTo && was.comment === now.comment && was.visible === now.visible;
    return isSame && was.name === now.name ? [moved] : [writeName(now, place, element.attributes)];
  });
  const printing = sheets.flatMap((sheet) => [
    ...(named.has(sheet) ? [] : writeFilterName(sheet)),
    ...writePrintNames(sheet),
  ]);
  const added = names.filter((name) => !written.has(name)).map((name) => writeName(name, placeOf(name, sheets), {}));
  return [...kept, ...printing, ...added];
}

function elementsOf(workbook: XmlElement): readonly XmlElement[] {
  return childrenOf(childOf(workbook, "definedNames"), "definedName");
}

/** Null for Excel's own names and those of sheets without cells, which are kept as they are. */
function readName({ attributes, text }: XmlElement, tabs: readonly Tab[]): NameData | null {
  const { name = "", comment = "", hidden, localSheetId } = attributes;
  const scope = localSheetId === undefined ? null : (tabs[Number(localSheetId)]?.sheet ?? undefined);
  if (reserved.test(name) || scope === undefined) return null;
  return { name, refersTo: `=${text}`, comment, scope, visible: hidden !== "1" && hidden !== "true" };
}

function isSameName(one: NameData, name: string, scope: string | null): boolean {
  return one.name.toLowerCase() === name.toLowerCase() && one.scope?.toLowerCase() === scope?.toLowerCase();
}

function placeOf({ scope }: NameData, sheets: readonly PlacedSheet[]): number | undefined {
  return scope === null ? undefined : sheets.find(({ data }) => data.name === scope)?.place;
}

function writeName(
  { name, refersTo, comment, visible }: NameData,
  place: number | undefined,
  before: XmlElement["attributes"],
): string {
  const attributes = writeAttributes({
    ...before,
    name,
    comment: comment === "" ? undefined : comment,
    localSheetId: place,
    hidden: visible ? undefined : 1,
  });
  return `<definedName${attributes}>${escapeXml(refersTo.replace(/^=/, ""))}</definedName>`;
}

/** Which of Excel's names for the sheet's printing have changed since the file was read. */
function changedPrinting({ data, before }: PlacedSheet) {
  const was = printReferences(before?.name ?? data.name, before?.printRanges);
  const now = printReferences(data.name, data.printRanges);
  return (["area", "titles"] as const).filter((kind) => now[kind] !== was[kind]);
}

function writePrintNames(sheet: PlacedSheet): string[] {
  const now = printReferences(sheet.data.name, sheet.data.printRanges);
  return changedPrinting(sheet).flatMap((kind) => {
    const attributes = writeAttributes({ name: printNames[kind], localSheetId: sheet.place });
    return now[kind] === "" ? [] : [`<definedName${attributes}>${escapeXml(now[kind])}</definedName>`];
  });
}

/** Programs other than Excel know a sheet's filter by this name only. */
function writeFilterName({ data, place }: PlacedSheet): string[] {
  const reference = filterReference(data);
  const attributes = writeAttributes({ name: filterName, localSheetId: place, hidden: 1 });
  return reference === null ? [] : [`<definedName${attributes}>${escapeXml(reference)}</definedName>`];
}

function filterReference({ name, filter }: SheetData): string | null {
  return filter ? sheetPrefix(name) + withDollars(filter.reference) : null;
}

/** Not every program puts a sheet's name into quotation marks where we do. */
function withoutQuotes(reference: string): string {
  return reference.replaceAll("'", "");
}
