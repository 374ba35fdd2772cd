/** The first element of a small XML document that holds nothing but text. */
export interface XmlRoot {
  /** Without its prefix. */
  readonly name: string;
  /** "" where it has none. */
  readonly namespace: string;
  /** By their names without prefix, entities resolved. Of a tag that is cut off, those that are whole. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Entities and CDATA resolved, comments left out. What looks like an element inside is taken as text. */
  readonly text: string;
}

const before = /^\uFEFF?(?:\s+|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE[^>[]*>)*/;
const opening = /^<(?:([^\s:/>]+):)?([^\s:/>]+)((?:[^>"']|"[^"]*"|'[^']*')*)/;
const attribute = /\s(?:([^\s:=]+):)?([^\s:=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const piece = /<!\[CDATA\[([^]*?)(?:\]\]>|$)|<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)|(<\/?[^<>]*>)|[^<]+|</g;
const named = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/**
 * Reads the first element as any program may have written it: with a declaration, a prefix, other quotes, entities or
 * CDATA. What is cut off is read as far as it goes. Null if there is no element.
 */
export function xmlRoot(xml: string): XmlRoot | null {
  const rest = xml.slice(before.exec(xml)?.[0].length ?? 0);
  const tag = opening.exec(rest);
  if (tag === null) return null;
  const [whole, prefix, name = "", inside = ""] = tag;
  const attributes = new Map<string, string>();
  const namespaces = new Map<string, string>();
  for (const [, of, local = "", double, single] of inside.matchAll(attribute)) {
    const value = resolve(double ?? single ?? "");
    if (of === "xmlns") namespaces.set(local, value);
    else if (of === undefined && local === "xmlns") namespaces.set("", value);
    else attributes.set(local, value);
  }
  const text = inside.trimEnd().endsWith("/") ? "" : textOf(rest.slice(whole.length + 1), prefix, name);
  return { name, namespace: namespaces.get(prefix ?? "") ?? "", attributes, text };
}

function textOf(body: string, prefix: string | undefined, name: string): string {
  const closing = `</${prefix === undefined ? "" : `${prefix}:`}${name}`;
  let text = "";
  for (const [written, data, tag] of body.matchAll(piece)) {
    if (tag?.slice(0, -1).trimEnd() === closing) break;
    if (written.startsWith("<!") || written.startsWith("<?")) text += data ?? "";
    else text += resolve(written);
  }
  return text;
}

function resolve(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (written, hex, decimal, name) => {
    if (name !== undefined) return named.get(name) ?? written;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code > 0x10ffff ? written : String.fromCodePoint(code);
  });
}
