import { SaxesParser } from "saxes";
import { xmlFault } from "./xml-fault";

/** An element of an XML document. Names have no prefix, because in the formats we read each name has one meaning. */
export interface XmlElement {
  readonly name: string;
  /** Keyed as written, because "r:id" and "id" of one element differ. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, with entities resolved. */
  readonly text: string;
  /** The element's start and end in the document's text. */
  readonly start: number;
  readonly end: number;
}

/** Much deeper than any real workbook part. */
const deepest = 200;

interface OpenElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
  start: number;
  end: number;
}

/**
 * Reads a document strictly, by all the rules of XML. Throws an error with a sentence if it is not well formed, is
 * nested deeper than any workbook, or has a DTD, whose entities could expand a small file enormously.
 *
 * @param taken elements of this name are passed on one by one as they end, and not kept, because a worksheet may have a
 * million rows
 */
export function parseXml(
  xml: string,
  taken?: { readonly name: string; readonly take: (element: XmlElement) => void },
): XmlElement {
  const document: OpenElement = { name: "", attributes: {}, children: [], text: "", start: 0, end: xml.length };
  const open = [document];
  let current = document;
  const parser = new SaxesParser({ position: false, xmlns: false });
  const addText = (text: string) => void (current.text += text);
  parser.on("error", ({ message }) => {
    throw new Error(xmlFault(message, xml, parser.position));
  });
  parser.on("doctype", () => {
    throw new Error("It has a document type (DTD), which workbooks must not have.");
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length > deepest) throw new Error(`Its elements are nested more than ${deepest} deep.`);
    const end = parser.position;
    // Attributes can't contain "<", so the last "<" before the tag's end is where the tag begins.
    const start = xml.lastIndexOf("<", end - 1);
    current = { name: localName(name), attributes, children: [], text: "", start, end };
    open.push(current);
  });
  parser.on("closetag", () => {
    const element = current;
    element.end = parser.position;
    open.pop();
    current = open.at(-1) ?? document;
    if (element.name === taken?.name) taken.take(element);
    else current.children.push(element);
  });
  parser.write(xml).close();
  return document.children[0] ?? document;
}

/** The first child of that name, or of the path "a/b" below. */
export function childOf(element: XmlElement | undefined, path: string): XmlElement | undefined {
  const names = path.includes("/") ? path.split("/") : [path];
  let found = element;
  for (const name of names) found = found?.children.find((child) => child.name === name);
  return found;
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** All elements of that name at any depth, in document order. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendantsOf(child, name)]);
}

/** Escapes text for an element or a quoted attribute. Leaves out characters that XML can't hold. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** The attributes except these. */
export function withoutAttributes(
  attributes: Readonly<Record<string, string>>,
  ...names: readonly string[]
): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));
}

/** Attributes as text, each with a space before it; undefined ones are left out. */
export function writeAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeXml(String(value))}"`))
    .join("");
}

/** An element's text with some attributes set; undefined removes one, and the others stay as they are. */
export function setAttributes(
  element: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
): string {
  const [, opening = "", written = "", closing = ""] =
    /^(<[^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?>)/.exec(element) ?? [];
  const kept = Object.keys(attributes).reduce(
    (text, name) => text.replace(new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), ""),
    written,
  );
  const rest = element.slice(opening.length + written.length + closing.length);
  return `${opening}${kept}${writeAttributes(attributes)}${closing}${rest}`;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
