import { isSameData } from "./is-same-data";
import { marginSides, type Margins, type PageData } from "./sheet-parts";
import { replaceElement } from "./worksheet-elements";
import { parseWorksheet } from "./parse-worksheet";
import { childOf, escapeXml, setAttributes, writeAttributes, type XmlElement } from "./xml";

/** How Excel prints a sheet by default. */
export const plainPage: PageData = { orientation: "Portrait", fit: null };

/** Excel's usual margins, in inches. */
export const usualMargins: Required<Margins> = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};

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
  const headerFooter = childOf(root, "headerFooter");
  const [header = "", footer = "", firstHeader = "", firstFooter = ""] = [
    "oddHeader",
    "oddFooter",
    "firstHeader",
    "firstFooter",
  ].map((name) => childOf(headerFooter, name)?.text);
  const options = childOf(root, "printOptions")?.attributes ?? {};
  const margins = readMargins(childOf(root, "pageMargins")?.attributes ?? {});
  const scale = setup["scale"] === undefined ? 100 : Number(setup["scale"]);
  const page: PageData = {
    orientation: setup["orientation"] === "landscape" ? "Landscape" : "Portrait",
    fit,
    ...(setup["paperSize"] !== undefined && { paperSize: Number(setup["paperSize"]) }),
    ...(scale !== 100 && { scale }),
    ...(isTrue(options["horizontalCentered"]) && { isCentered: true }),
    ...(isTrue(options["verticalCentered"]) && { isCenteredVertically: true }),
    ...(Object.keys(margins).length > 0 && { margins }),
    ...(isTrue(setup["useFirstPageNumber"]) && { firstPageNumber: Number(setup["firstPageNumber"] ?? 1) }),
    ...(header !== "" && { header }),
    ...(footer !== "" && { footer }),
    ...(isTrue(headerFooter?.attributes["differentFirst"]) && {
      firstPage: { header: firstHeader, footer: firstFooter },
    }),
  };
  return isSameData(page, plainPage) ? null : page;
}

/** Writes the settings that changed; the worksheet's other print settings stay as they are. */
export function writePage(xml: string, page: PageData | null): string {
  const before = readPage(parseWorksheet(xml)) ?? plainPage;
  const now = page ?? plainPage;
  let written = xml;
  const isSame = (...keys: readonly (keyof PageData)[]) => keys.every((key) => isSameData(before[key], now[key]));
  if (!isSame("fit")) {
    const property = setAttributes(elementOf(written, "sheetPr/pageSetUpPr") ?? "<pageSetUpPr/>", {
      fitToPage: now.fit ? 1 : undefined,
    });
    written = writeProperty(written, "pageSetUpPr", property);
  }
  if (!isSame("fit", "scale", "orientation", "paperSize", "firstPageNumber")) {
    const setup = setAttributes(elementOf(written, "pageSetup") ?? "<pageSetup/>", {
      paperSize: now.paperSize,
      scale: now.scale,
      firstPageNumber: now.firstPageNumber,
      orientation: now.orientation === "Landscape" ? "landscape" : "portrait",
      fitToWidth: now.fit?.wide,
      fitToHeight: now.fit?.tall,
      useFirstPageNumber: now.firstPageNumber === undefined ? undefined : 1,
    });
    written = replaceElement(written, "pageSetup", setup);
  }
  if (!isSame("margins")) {
    const margins = writeAttributes({ ...usualMargins, ...now.margins });
    written = replaceElement(written, "pageMargins", `<pageMargins${margins}/>`);
  }
  if (!isSame("isCentered", "isCenteredVertically")) {
    const options = setAttributes(elementOf(written, "printOptions") ?? "<printOptions/>", {
      horizontalCentered: now.isCentered ? 1 : undefined,
      verticalCentered: now.isCenteredVertically ? 1 : undefined,
    });
    written = replaceElement(written, "printOptions", options);
  }
  if (!isSame("header", "footer", "firstPage")) written = writeHeaderAndFooter(written, now);
  return written;
}

/** The margins that are not Excel's usual ones. */
function readMargins(attributes: Readonly<Record<string, string>>): Margins {
  const set = marginSides.flatMap((side) => {
    const inches = attributes[side] === undefined ? usualMargins[side] : Number(attributes[side]);
    return inches === usualMargins[side] ? [] : [[side, inches] as const];
  });
  return Object.fromEntries(set);
}

/** Headers and footers of even pages stay as they are. */
function writeHeaderAndFooter(xml: string, { header = "", footer = "", firstPage }: PageData): string {
  const before = childOf(parseWorksheet(xml), "headerFooter");
  const ofEvenPages = (before?.children ?? [])
    .filter(({ name }) => name.startsWith("even"))
    .map(({ start, end }) => xml.slice(start, end));
  const element = (name: string, text = "") => (text === "" ? "" : `<${name}>${escapeXml(text)}</${name}>`);
  const content = [
    element("oddHeader", header),
    element("oddFooter", footer),
    ...ofEvenPages,
    element("firstHeader", firstPage?.header),
    element("firstFooter", firstPage?.footer),
  ].join("");
  const attributes = writeAttributes({ ...before?.attributes, differentFirst: firstPage ? 1 : undefined });
  const isNeeded = content !== "" || firstPage !== undefined;
  return replaceElement(xml, "headerFooter", isNeeded ? `<headerFooter${attributes}>${content}</headerFooter>` : "");
}

function elementOf(xml: string, path: string): string | null {
  const found = childOf(parseWorksheet(xml), path);
  return found ? xml.slice(found.start, found.end) : null;
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** Sets one element of a worksheet's properties and keeps the others in order. */
function writeProperty(xml: string, name: string, element: string): string {
  const sheetPr = childOf(parseWorksheet(xml), "sheetPr");
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
