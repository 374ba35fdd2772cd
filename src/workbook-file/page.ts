import { isSameData } from "./is-same-data";
import type { PageData } from "./sheet-parts";
import { replaceElement } from "./worksheet-elements";
import { childOf, escapeXml, parseXml, setAttributes, writeAttributes, type XmlElement } from "./xml";

/** How Excel prints a sheet by default. */
export const plainPage: PageData = { orientation: "Portrait", fit: null };

/** Excel's usual margins, in inches. */
const usualMargins = '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';
const usualSide = 0.7;

/** The elements of a worksheet's properties, in their order. */
const properties = ["tabColor", "outlinePr", "pageSetUpPr"];

/** The colour of the sheet's tab; null if it has none, or a theme colour. */
export function readTabColor(root: XmlElement): string | null {
  const rgb = childOf(root, "sheetPr/tabColor")?.attributes["rgb"];
  return rgb === undefined ? null : `#${rgb.slice(-6).toUpperCase()}`;
}

export function writeTabColor(xml: string, color: string | null): string {
  return writeProperty(xml, "tabColor", color === null ? "" : `<tabColor rgb="FF${color.slice(1)}"/>`);
}

/** How the sheet is printed; null if that is Excel's default. */
export function readPage(root: XmlElement): PageData | null {
  const setup = childOf(root, "pageSetup")?.attributes ?? {};
  const isFitted = isTrue(childOf(root, "sheetPr/pageSetUpPr")?.attributes["fitToPage"]);
  const fit = isFitted ? { wide: Number(setup["fitToWidth"] ?? 1), tall: Number(setup["fitToHeight"] ?? 1) } : null;
  const [header = "", footer = ""] = ["oddHeader", "oddFooter"].map(
    (name) => childOf(root, `headerFooter/${name}`)?.text,
  );
  const margins = childOf(root, "pageMargins")?.attributes ?? {};
  const [left = usualSide, right = usualSide] = [margins["left"], margins["right"]].map((inches) =>
    inches === undefined ? undefined : Number(inches),
  );
  const page: PageData = {
    orientation: setup["orientation"] === "landscape" ? "Landscape" : "Portrait",
    fit,
    ...(setup["paperSize"] !== undefined && { paperSize: Number(setup["paperSize"]) }),
    ...(isTrue(childOf(root, "printOptions")?.attributes["horizontalCentered"]) && { isCentered: true }),
    ...((left !== usualSide || right !== usualSide) && { sideMargins: { left, right } }),
    ...(header !== "" && { header }),
    ...(footer !== "" && { footer }),
  };
  return isSameData(page, plainPage) ? null : page;
}

/** Writes the settings that changed; the worksheet's other print settings stay as they are. */
export function writePage(xml: string, page: PageData | null): string {
  const before = readPage(parseXml(xml)) ?? plainPage;
  const now = page ?? plainPage;
  let written = xml;
  const isSame = (...keys: readonly (keyof PageData)[]) => keys.every((key) => isSameData(before[key], now[key]));
  if (!isSame("fit")) {
    const property = setAttributes(elementOf(written, "sheetPr/pageSetUpPr") ?? "<pageSetUpPr/>", {
      fitToPage: now.fit ? 1 : undefined,
    });
    written = writeProperty(written, "pageSetUpPr", property);
  }
  if (!isSame("fit", "orientation", "paperSize")) {
    const setup = setAttributes(elementOf(written, "pageSetup") ?? "<pageSetup/>", {
      paperSize: now.paperSize,
      orientation: now.orientation === "Landscape" ? "landscape" : "portrait",
      fitToWidth: now.fit?.wide,
      fitToHeight: now.fit?.tall,
    });
    written = replaceElement(written, "pageSetup", setup);
  }
  if (!isSame("sideMargins")) {
    const { left, right } = now.sideMargins ?? { left: usualSide, right: usualSide };
    const margins = setAttributes(elementOf(written, "pageMargins") ?? usualMargins, { left, right });
    written = replaceElement(written, "pageMargins", margins);
  }
  if (!isSame("isCentered")) {
    const options = setAttributes(elementOf(written, "printOptions") ?? "<printOptions/>", {
      horizontalCentered: now.isCentered ? 1 : undefined,
    });
    written = replaceElement(written, "printOptions", options);
  }
  if (!isSame("header", "footer")) written = writeHeaderAndFooter(written, now);
  return written;
}

/** Headers and footers of even and first pages stay as they are. */
function writeHeaderAndFooter(xml: string, { header = "", footer = "" }: PageData): string {
  const before = childOf(parseXml(xml), "headerFooter");
  const others = (before?.children ?? [])
    .filter(({ name }) => name !== "oddHeader" && name !== "oddFooter")
    .map(({ start, end }) => xml.slice(start, end));
  const element = (name: string, text: string) => (text === "" ? "" : `<${name}>${escapeXml(text)}</${name}>`);
  const content = [element("oddHeader", header), element("oddFooter", footer), ...others].join("");
  const opening = `<headerFooter${writeAttributes(before?.attributes ?? {})}>`;
  return replaceElement(xml, "headerFooter", content === "" ? "" : `${opening}${content}</headerFooter>`);
}

function elementOf(xml: string, path: string): string | null {
  const found = childOf(parseXml(xml), path);
  return found ? xml.slice(found.start, found.end) : null;
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** Sets one element of a worksheet's properties and keeps the others in order. */
function writeProperty(xml: string, name: string, element: string): string {
  const sheetPr = childOf(parseXml(xml), "sheetPr");
  const others = (sheetPr?.children ?? [])
    .filter((child) => child.name !== name)
    .map((child) => ({ name: child.name, text: xml.slice(child.start, child.end) }));
  const content = [...others, { name, text: element }]
    .sort((a, b) => properties.indexOf(a.name) - properties.indexOf(b.name))
    .map(({ text }) => text)
    .join("");
  const opening = sheetPr ? xml.slice(sheetPr.start, xml.indexOf(">", sheetPr.start) + 1) : "<sheetPr>";
  return replaceElement(xml, "sheetPr", `${opening.replace(/\/>$/, ">")}${content}</sheetPr>`);
}
