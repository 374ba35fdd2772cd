import { printNames, printReferences, readPrintRanges } from "./print-ranges";
import type { PrintRanges } from "./sheet-parts";
import type { NameData, SheetData, WorkbookData } from "./workbook-data";
import type { XlsxPackage } from "./xlsx-package";
import { childOf, childrenOf, escapeXml, parseXml, writeAttributes } from "./xml";

export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetData["visibility"];
  readonly sheetId: number;
  readonly relationship: string;
  readonly path: string;
  readonly printRanges?: PrintRanges;
}

/** What xl/workbook.xml says: the sheets in order, the names, and the sheet that is shown first. */
export interface WorkbookPart {
  readonly path: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameData[];
  readonly activeSheet: string;
  /** The year whose first day the numbers of days are counted from. */
  readonly dates: 1900 | 1904;
}

const states = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" } as const;
/** Excel's own names are no names of the workbook's maker: print ranges are the sheet's, others (filters) pass through. */
const reserved = /^_xl/i;
/** The elements of a workbook that come behind its names. */
const behindNames = [
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

export function readWorkbookPart(file: XlsxPackage): WorkbookPart {
  const path = file.relationships("").find(({ kind }) => kind === "officeDocument")?.target ?? "xl/workbook.xml";
  const root = parseXml(file.text(path));
  // Chart sheets and macro sheets have no cells; they pass through.
  const parts = new Map(file.relationships(path).map(({ id, kind, target }) => [id, { kind, target }]));
  const sheets = childrenOf(childOf(root, "sheets"), "sheet").flatMap(({ attributes }) => {
    const relationship =
      attributes["r:id"] ?? Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
    // A sheet of macros of an old Excel has no part.
    if (relationship === "" && parts.size > 0) return [];
    const part = parts.get(relationship);
    if (part === undefined)
      throw new Error(`This workbook is damaged: nothing says where its sheet "${attributes["name"]}" is.`);
    if (part.kind !== "worksheet") return [];
    const state = attributes["state"];
    return [
      {
        name: attributes["name"] ?? "",
        visibility:
          state === "hidden"
            ? ("Hidden" as const)
            : state === "veryHidden"
              ? ("VeryHidden" as const)
              : ("Visible" as const),
        sheetId: Number(attributes["sheetId"]),
        relationship,
        path: part.target,
      },
    ];
  });
  const defined = childrenOf(childOf(root, "definedNames"), "definedName");
  const names = defined
    .filter(({ attributes }) => !reserved.test(attributes["name"] ?? ""))
    .map(({ attributes, text }) => ({
      name: attributes["name"] ?? "",
      refersTo: `=${text}`,
      comment: attributes["comment"] ?? "",
      scope:
        attributes["localSheetId"] === undefined ? null : (sheets[Number(attributes["localSheetId"])]?.name ?? null),
      visible: attributes["hidden"] !== "1" && attributes["hidden"] !== "true",
    }));
  const active = Number(childOf(root, "bookViews/workbookView")?.attributes["activeTab"] ?? 0);
  const printed = sheets.map((sheet, index): SheetEntry => {
    const own = (wanted: string) =>
      defined.find(({ attributes: { name, localSheetId } }) => name === wanted && localSheetId === String(index))
        ?.text ?? "";
    const printRanges = readPrintRanges(own(printNames.area), own(printNames.titles));
    return printRanges === null ? sheet : { ...sheet, printRanges };
  });
  const date1904 = childOf(root, "workbookPr")?.attributes["date1904"];
  return {
    path,
    sheets: printed,
    names,
    activeSheet: (sheets[active] ?? sheets[0])?.name ?? "",
    dates: date1904 === "1" || date1904 === "true" ? 1904 : 1900,
  };
}

/** Writes the sheets (in the order of the data; `entries` by the new names), the names and the active sheet. */
export function writeWorkbookPart(
  file: XlsxPackage,
  before: WorkbookPart,
  data: WorkbookData,
  entries: ReadonlyMap<string, SheetEntry>,
): void {
  let xml = file.text(before.path);
  const orderBefore = before.sheets.map(({ relationship }) => relationship);
  const orderNow = data.sheets.map(({ name }) => entries.get(name)?.relationship ?? "");
  const sheets = data.sheets.map(({ name, visibility }) => {
    const entry = entries.get(name);
    const attributes = writeAttributes({ name, sheetId: entry?.sheetId, state: states[visibility] });
    return `<sheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"${attributes} r:id="${entry?.relationship}"/>`;
  });
  const isSameSheets = before.sheets.every(
    ({ name, visibility }, i) => data.sheets[i]?.name === name && data.sheets[i]?.visibility === visibility,
  );
  if (!isSameSheets || before.sheets.length !== data.sheets.length)
    xml = replaceChild(xml, "sheets", `<sheets>${sheets.join("")}</sheets>`);

  const isSameOrder = orderBefore.join() === orderNow.join();
  const isSamePrinting = data.sheets.every((sheet) => changedPrinting(sheet, entries).length === 0);
  if (!isSameOrder || !isSamePrinting || !isSameSheets || JSON.stringify(before.names) !== JSON.stringify(data.names)) {
    const kept = ownNamesKept(xml, orderBefore, orderNow, data, entries);
    const printing = data.sheets.flatMap((sheet, index) => writePrintNames(sheet, index, entries));
    const all = [...kept, ...printing, ...data.names.map((name) => writeName(name, data))];
    xml = replaceChild(xml, "definedNames", all.length === 0 ? "" : `<definedNames>${all.join("")}</definedNames>`);
  }
  if (before.activeSheet !== data.activeSheet || !isSameOrder) {
    const active = Math.max(
      0,
      data.sheets.findIndex(({ name }) => name === data.activeSheet),
    );
    xml = xml.replace(
      /(<(?:\w+:)?workbookView\b(?:(?!\sactiveTab=)[^>/])*)(?:\sactiveTab="\d*")?/,
      `$1 activeTab="${active}"`,
    );
  }
  file.write(before.path, xml);
}

/** Excel's own names as they are written, at the present places of their sheets; not those that are written anew. */
function ownNamesKept(
  xml: string,
  orderBefore: readonly string[],
  orderNow: readonly string[],
  { sheets }: WorkbookData,
  entries: ReadonlyMap<string, SheetEntry>,
): string[] {
  return childrenOf(childOf(parseXml(xml), "definedNames"), "definedName").flatMap(({ attributes, text }) => {
    const { name = "", localSheetId, ...rest } = attributes;
    if (!reserved.test(name)) return [];
    const now = localSheetId === undefined ? undefined : orderNow.indexOf(orderBefore[Number(localSheetId)] ?? "none");
    const sheet = now === undefined ? undefined : sheets[now];
    const isWrittenAnew = sheet && changedPrinting(sheet, entries).some((kind) => printNames[kind] === name);
    return now === -1 || isWrittenAnew
      ? []
      : [`<definedName${writeAttributes({ name, ...rest, localSheetId: now })}>${escapeXml(text)}</definedName>`];
  });
}

/** Which of Excel's names of the sheet's printing refer to something else than in the file. */
function changedPrinting({ name, printRanges }: SheetData, entries: ReadonlyMap<string, SheetEntry>) {
  const entry = entries.get(name);
  const before = printReferences(entry?.name ?? name, entry?.printRanges);
  const now = printReferences(name, printRanges);
  return (["area", "titles"] as const).filter((kind) => now[kind] !== before[kind]);
}

function writePrintNames(sheet: SheetData, index: number, entries: ReadonlyMap<string, SheetEntry>): string[] {
  const now = printReferences(sheet.name, sheet.printRanges);
  return changedPrinting(sheet, entries).flatMap((kind) => {
    const attributes = writeAttributes({ name: printNames[kind], localSheetId: index });
    return now[kind] === "" ? [] : [`<definedName${attributes}>${escapeXml(now[kind])}</definedName>`];
  });
}

function writeName({ name, refersTo, comment, scope, visible }: NameData, { sheets }: WorkbookData): string {
  const local = scope === null ? -1 : sheets.findIndex((sheet) => sheet.name === scope);
  const attributes = writeAttributes({
    name,
    comment: comment === "" ? undefined : comment,
    localSheetId: local < 0 ? undefined : local,
    hidden: visible ? undefined : 1,
  });
  return `<definedName${attributes}>${escapeXml(refersTo.replace(/^=/, ""))}</definedName>`;
}

function replaceChild(xml: string, name: string, element: string): string {
  const root = parseXml(xml);
  const old = childOf(root, name);
  if (old !== undefined) return xml.slice(0, old.start) + element + xml.slice(old.end);
  const behind = behindNames.map((one) => childOf(root, one)).find((found) => found !== undefined);
  const at = behind?.start ?? xml.lastIndexOf("</");
  return xml.slice(0, at) + element + xml.slice(at);
}
