/** An element of an XML document; names are without their prefix, for each format here uses one meaning a name. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, with entities resolved. */
  readonly text: string;
  /** Where the element begins and ends in the document's text. */
  readonly start: number;
  readonly end: number;
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Far deeper than any part of a workbook. */
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
 * Reads a document; throws a sentence where it is not well formed, nests deeper than any workbook does, or has a DTD,
 * whose entities could make much of little.
 *
 * @param taken elements of this name are handed over one by one as they end, and are not kept: a worksheet may have a
 * million rows
 */
export function parseXml(
  xml: string,
  taken?: { readonly name: string; readonly take: (element: XmlElement) => void },
): XmlElement {
  const document: OpenElement = { name: "", attributes: {}, children: [], text: "", start: 0, end: xml.length };
  const open = [document];
  let current = document;
  let at = 0;

  const skipBehind = (mark: string): number => {
    const end = xml.indexOf(mark, at);
    if (end < 0) throw endsInTheMiddle();
    return end + mark.length;
  };
  const close = (end: number): void => {
    const element = current;
    element.end = end;
    open.pop();
    current = open.at(-1) ?? document;
    if (element.name === taken?.name) taken.take(element);
    else current.children.push(element);
  };

  while (at < xml.length) {
    if (xml.charCodeAt(at) !== lessThan) {
      const next = xml.indexOf("<", at);
      const end = next < 0 ? xml.length : next;
      current.text += resolveEntities(withLineFeeds(xml.slice(at, end)));
      at = end;
    } else if (xml.charCodeAt(at + 1) === slash) {
      const end = skipBehind(">");
      const closed = xml.slice(at + 2, end - 1).trimEnd();
      if (open.length === 1 || current.name !== localName(closed)) throw new Error(`</${closed}> closes nothing.`);
      close(end);
      at = end;
    } else if (xml.startsWith("<!--", at)) at = skipBehind("-->");
    else if (xml.startsWith("<?", at)) at = skipBehind("?>");
    else if (xml.startsWith("<![CDATA[", at)) {
      const end = skipBehind("]]>");
      current.text += withLineFeeds(xml.slice(at + "<![CDATA[".length, end - "]]>".length));
      at = end;
    } else if (xml.startsWith("<!", at)) throw new Error("It has a document type (DTD), which no workbook needs.");
    else {
      const tag = readTag(xml, at);
      if (open.length > deepest) throw new Error(`Its elements nest more than ${deepest} deep.`);
      current = { name: tag.name, attributes: tag.attributes, children: [], text: "", start: at, end: tag.end };
      open.push(current);
      if (tag.isClosed) close(tag.end);
      at = tag.end;
    }
  }
  const [root] = document.children;
  if (root === undefined || open.length !== 1) throw endsInTheMiddle();
  return root;
}

const lessThan = 60;
const slash = 47;
const nameEnd = /[\s/>]/g;
const attribute = /\s*([^\s=/>"'<]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const tagEnd = /\s*(\/?)>/y;

/** The opening tag that begins there. Attributes are keyed as written, because "r:id" and "id" of one element differ. */
function readTag(xml: string, start: number) {
  nameEnd.lastIndex = start;
  const end = nameEnd.exec(xml)?.index;
  if (end === undefined) throw endsInTheMiddle();
  const attributes: Record<string, string> = {};
  let at = end;
  for (;;) {
    attribute.lastIndex = at;
    const match = attribute.exec(xml);
    if (match === null) break;
    // A line break that is written as such, and not as "&#10;", is a space in an attribute.
    attributes[match[1] ?? ""] = resolveEntities(withLineFeeds(match[2] ?? match[3] ?? "").replace(/[\n\t]/g, " "));
    at = attribute.lastIndex;
  }
  tagEnd.lastIndex = at;
  const last = tagEnd.exec(xml);
  if (last === null || end === start + 1) throw new Error(`A tag is not well formed: ${xml.slice(start, start + 40)}`);
  return {
    name: localName(xml.slice(start + 1, end)),
    attributes,
    isClosed: last[1] === "/",
    end: tagEnd.lastIndex,
  };
}

function endsInTheMiddle(): Error {
  return new Error("The document ends in the middle.");
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

/** Text as it may stand in an element or a quoted attribute. Characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** The attributes but these. */
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

/** The text of an element with attributes of it set; an undefined one is removed, the others stay as they are written. */
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

/** XML knows no carriage returns but those written as "&#13;". */
function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

function resolveEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return characterOf(parseInt(hex, 16), whole);
    if (decimal !== undefined) return characterOf(Number(decimal), whole);
    return entities[name] ?? whole;
  });
}

function characterOf(code: number, written: string): string {
  if (code > 0x10ffff) throw new Error(`${written} is no character.`);
  return String.fromCodePoint(code);
}
