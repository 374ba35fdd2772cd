import { readNames, readPrintNames, type Tab, writeNames } from "./defined-names";
import type { PrintRanges } from "./sheet-parts";
import type { NameData, SheetData, WorkbookData } from "./workbook-data";
import { notAWorkbook, type XlsxPackage } from "./xlsx-package";
import { childOf, childrenOf, parseXml, setAttributes, writeAttributes, type XmlElement } from "./xml";

export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetData["visibility"];
  readonly sheetId: number;
  readonly relationship: string;
  readonly path: string;
  readonly printRanges?: PrintRanges;
}

/** The contents of xl/workbook.xml: the sheets in order, the names, and the active sheet. */
export interface WorkbookPart {
  readonly path: string;
  /**
   * The worksheets. Chart, dialog and macro sheets have no cells; they are kept, each after the same sheet as before.
   */
  readonly sheets: readonly SheetEntry[];
  readonly tabs: readonly Tab[];
  /** The largest number of any sheet. */
  readonly lastSheetId: number;
  readonly names: readonly NameData[];
  readonly activeSheet: string;
  /** The year from whose first day dates are counted: 1900 or 1904. */
  readonly dates: 1900 | 1904;
  /** Whether everything must be recalculated when the file is opened. */
  readonly isToBeCalculated: boolean;
}

const states = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" } as const;
/** The elements of a workbook that come after its names. */
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
  if (path.endsWith(".bin"))
    throw new Error(
      "This workbook is in the binary format (.xlsb). Open it in Excel and save it as an Excel Workbook (.xlsx).",
    );
  const root = parseXml(file.text(path));
  if (root.name !== "workbook") throw new Error(notAWorkbook);
  const parts = new Map(file.relationships(path).map(({ id, kind, target }) => [id, { kind, target }]));
  const all = sheetElements(root).map(({ attributes }, place) => {
    const relationship = relationshipOf(attributes, place);
    const part = parts.get(relationship);
    // A macro sheet from an old Excel has no part.
    if (part === undefined && (!relationship.startsWith("#") || parts.size === 0))
      throw new Error(`This workbook is damaged: we cannot find its sheet "${attributes["name"]}".`);
    const printRanges = readPrintNames(root, place);
    return {
      name: attributes["name"] ?? "",
      visibility: visibilityOf(attributes["state"]),
      sheetId: Number(attributes["sheetId"]),
      relationship,
      path: part?.kind === "worksheet" ? part.target : null,
      ...(printRanges && { printRanges }),
    };
  });
  const sheets = all.flatMap(({ path: part, ...sheet }) => (part === null ? [] : [{ ...sheet, path: part }]));
  const tabs = all.map(({ relationship, name, path: part }) => ({ relationship, sheet: part === null ? null : name }));
  const active = tabs[activeTabOf(root)]?.sheet;
  const date1904 = childOf(root, "workbookPr")?.attributes["date1904"];
  return {
    path,
    sheets,
    tabs,
    lastSheetId: Math.max(0, ...all.map(({ sheetId }) => sheetId)),
    names: readNames(root, tabs),
    activeSheet: active ?? sheets[0]?.name ?? "",
    isToBeCalculated: ["1", "true"].includes(childOf(root, "calcPr")?.attributes["fullCalcOnLoad"] ?? "0"),
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
  const original = file.text(before.path);
  const root = parseXml(original);
  const relationships = data.sheets.map(({ name }) => entries.get(name)?.relationship ?? "");
  const order = orderOfTabs(before, relationships);
  const places = before.tabs.map(({ relationship }) => order.indexOf(relationship));
  const placed = data.sheets.map((sheet, index) => ({
    data: sheet,
    place: order.indexOf(relationships[index] ?? ""),
    before: before.sheets.find(({ relationship }) => relationship === relationships[index]) ?? null,
  }));
  const names = writeNames(original, root, before.tabs, places, placed, data.names);
  const named = replaceList(original, root, "definedNames", names);

  const elements = new Map(
    sheetElements(root).map((element, place) => [relationshipOf(element.attributes, place), element]),
  );
  const sheets = order.map((relationship, place) => {
    const element = elements.get(relationship);
    const sheet = placed.find((one) => one.place === place)?.data;
    if (element !== undefined) return changedSheet(original.slice(element.start, element.end), element, sheet);
    return sheet === undefined ? "" : newSheet(sheet, relationship, entries.get(sheet.name)?.sheetId);
  });
  const listed = replaceList(named, parseXml(named), "sheets", sheets);

  const activeBefore = activeTabOf(root);
  const isSameActive = before.activeSheet === data.activeSheet;
  const activeNow = isSameActive
    ? (places[activeBefore] ?? activeBefore)
    : (placed.find(({ data: { name } }) => name === data.activeSheet)?.place ?? 0);
  const written = activeNow === activeBefore ? listed : activated(listed, activeNow);
  if (written !== original) file.write(before.path, written);
}

function activeTabOf(root: XmlElement): number {
  return Number(childOf(root, "bookViews/workbookView")?.attributes["activeTab"] ?? 0);
}

function activated(xml: string, tab: number): string {
  const view = childOf(parseXml(xml), "bookViews/workbookView");
  if (view === undefined) return xml;
  return (
    xml.slice(0, view.start) + setAttributes(xml.slice(view.start, view.end), { activeTab: tab }) + xml.slice(view.end)
  );
}

/** The tabs with the worksheets in this order; a tab without cells stays after the tab it was after. */
function orderOfTabs({ tabs }: WorkbookPart, worksheets: readonly string[]): string[] {
  const order = [...worksheets];
  let last = "";
  for (const { relationship, sheet } of tabs) {
    if (sheet === null) order.splice(order.indexOf(last) + 1, 0, relationship);
    if (order.includes(relationship)) last = relationship;
  }
  return order;
}

/** Unchanged if the sheet's name and visibility are as before, or it has no cells. */
function changedSheet(text: string, { attributes }: XmlElement, now: SheetData | undefined): string {
  if (now === undefined) return text;
  const isSame = attributes["name"] === now.name && visibilityOf(attributes["state"]) === now.visibility;
  return isSame ? text : setAttributes(text, { name: now.name, state: states[now.visibility] });
}

function newSheet({ name, visibility }: SheetData, relationship: string, sheetId: number | undefined): string {
  const attributes = writeAttributes({ name, sheetId, state: states[visibility] });
  return `<sheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"${attributes} r:id="${relationship}"/>`;
}

function sheetElements(root: XmlElement): readonly XmlElement[] {
  return childrenOf(childOf(root, "sheets"), "sheet");
}

/** A made-up key such as "#2" for a sheet without one, so that each sheet has its own. */
function relationshipOf(attributes: XmlElement["attributes"], place: number): string {
  const written = attributes["r:id"] ?? Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
  return written || `#${place}`;
}

function visibilityOf(state: string | undefined): SheetData["visibility"] {
  return state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible";
}

/** The workbook with these elements in the list of that name; unchanged if the list already has exactly these. */
function replaceList(xml: string, root: XmlElement, name: string, elements: readonly string[]): string {
  const old = childOf(root, name);
  const before = (old?.children ?? []).map(({ start, end }) => xml.slice(start, end));
  if (before.length === elements.length && before.every((element, index) => element === elements[index])) return xml;
  const list = elements.length === 0 ? "" : `<${name}>${elements.join("")}</${name}>`;
  if (old !== undefined) return xml.slice(0, old.start) + list + xml.slice(old.end);
  const behind = behindNames.map((one) => childOf(root, one)).find((found) => found !== undefined);
  const at = behind?.start ?? xml.lastIndexOf("</");
  return xml.slice(0, at) + list + xml.slice(at);
}
