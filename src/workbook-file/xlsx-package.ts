import { strToU8, unzipSync, zipSync } from "fflate";
import { decodeXml } from "./decode-xml";
import { inDefaultNamespace } from "./default-namespace";
import { partKey, partName } from "./part-name";
import { childrenOf, escapeXml, parseXml, type XmlElement } from "./xml";

/** The start of the types of office document relationships. */
export const officeRelationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface Relationship {
  readonly id: string;
  /** The last word of its type, e.g. "worksheet". */
  readonly kind: string;
  /** The name of the part it leads to, e.g. "xl/worksheets/sheet1.xml"; for an external one, the address. */
  readonly target: string;
}

/**
 * The parts of an .xlsx file by path. Parts that are not written to stay the same byte for byte. As in Excel, a path
 * finds its part whatever its letter case, with backslashes, or with characters written like "%20".
 */
export interface XlsxPackage {
  has(path: string): boolean;
  /** Throws an error with a sentence if the part is missing or can't be read. */
  text(path: string): string;
  write(path: string, text: string): void;
  bytes(path: string): Uint8Array;
  writeBytes(path: string, bytes: Uint8Array): void;
  remove(path: string): void;
  relationships(path: string): Relationship[];
  /**
   * Adds a relationship and returns its id. `kind` is as in Relationship, or a full type if it is not an office
   * document's.
   */
  addRelationship(path: string, kind: string, target: string): string;
  /** Adds a relationship to an address outside the file. */
  addExternalRelationship(path: string, kind: string, address: string): string;
  removeRelationship(path: string, id: string): void;
  setContentType(path: string, contentType: string): void;
  /** A free path: "xl/charts/chart{}.xml" with the first number that no part has. */
  freePath(pattern: string): string;
  copy(): XlsxPackage;
  toBytes(): Uint8Array;
}

const contentTypesPath = "[Content_Types].xml";
/** What to say of a file that is something else. */
export const notAWorkbook = "This is not an Excel workbook (.xlsx). Open it in Excel and save it as an Excel Workbook.";

/** The largest workbook we unpack, in bytes once unpacked. */
const mostUnpacked = 500_000_000;

/** Accepts parts until their stated sizes exceed the most; no part is unpacked beyond its stated size. */
function withinLimit(most: number): (part: { originalSize: number }) => boolean {
  let total = 0;
  return ({ originalSize }) => {
    total += originalSize;
    if (total > most) throw new RangeError();
    return true;
  };
}

/**
 * Opens a file's bytes; throws an error with a sentence if it is not an .xlsx file.
 *
 * @param most bytes that it may have once unpacked
 */
export function openPackage(bytes: Uint8Array, most = mostUnpacked): XlsxPackage {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new Error(
      "This workbook is protected with a password or in the old .xls format. Open it in Excel and save it as an Excel Workbook (.xlsx) without a password.",
    );
  if (!startsWith(bytes, [0x50, 0x4b])) throw new Error(notAWorkbook);
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, { filter: withinLimit(most) });
  } catch (cause) {
    if (cause instanceof RangeError)
      throw new Error(
        `This workbook would unpack to more than ${most / 1_000_000} MB. Save a copy with only the sheets that you need, or check where it comes from.`,
        { cause },
      );
    throw new Error("This workbook is damaged: it cannot be unpacked. Open a copy that Excel can open.", { cause });
  }
  const named = Object.entries(files).map(([path, content]) => [path.replaceAll("\\", "/"), content] as const);
  const file = packageOf(new Map(named.filter(([path]) => !path.endsWith("/"))));
  if (!file.has(contentTypesPath)) throw new Error(notAWorkbook);
  return file;
}

/** Makes a package of these parts. */
export function createPackage(parts: Readonly<Record<string, string>>): XlsxPackage {
  return packageOf(new Map(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

function packageOf(parts: Map<string, Uint8Array>): XlsxPackage {
  const names = new Map([...parts.keys()].map((name) => [partKey(name), name]));
  /** The name of the part that a path leads to; the path itself if there is none. */
  const nameOf = (path: string) => (parts.has(path) ? path : (names.get(partKey(path)) ?? path));
  const has = (path: string) => parts.has(nameOf(path));
  const bytes = (path: string) => {
    const part = parts.get(nameOf(path));
    if (part === undefined) throw new Error(`This workbook is damaged: its part ${path} is missing.`);
    return part;
  };
  const text = (path: string) => {
    const content = bytes(path);
    try {
      return inDefaultNamespace(decodeXml(content));
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : "";
      throw new Error(
        `This workbook's part ${path} cannot be read: ${why} Open the workbook in Excel and save it as an Excel Workbook.`,
        { cause },
      );
    }
  };
  const writeBytes = (path: string, content: Uint8Array) => {
    const name = nameOf(path);
    names.set(partKey(name), name);
    parts.set(name, content);
  };
  const write = (path: string, content: string) => writeBytes(path, strToU8(content));
  const relationshipsText = (path: string) =>
    has(relationshipsPath(path))
      ? text(relationshipsPath(path))
      : '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

  const relationships = (path: string): Relationship[] =>
    childrenOf(parseXml(relationshipsText(path)), "Relationship").map(({ attributes }) => ({
      id: attributes["Id"] ?? "",
      kind: (attributes["Type"] ?? "").split("/").at(-1) ?? "",
      target:
        attributes["TargetMode"] === "External"
          ? (attributes["Target"] ?? "")
          : nameOf(resolve(path, attributes["Target"] ?? "")),
    }));

  const relate = (path: string, kind: string, target: string): string => {
    const before = relationshipsText(path);
    const ids = new Set(relationships(path).map(({ id }) => id));
    let number = ids.size + 1;
    while (ids.has(`rId${number}`)) number++;
    const type = kind.includes("://") ? kind : `${officeRelationship}/${kind}`;
    const added = `<Relationship Id="rId${number}" Type="${type}" ${target}/>`;
    write(relationshipsPath(path), beforeEnd(before, added));
    return `rId${number}`;
  };

  return {
    has,
    text,
    write,
    bytes,
    writeBytes,
    remove: (path) => {
      for (const one of [path, relationshipsPath(path)]) {
        const name = nameOf(one);
        parts.delete(name);
        names.delete(partKey(name));
      }
      const types = text(contentTypesPath);
      const overrides = childrenOf(parseXml(types), "Override").filter(
        ({ attributes }) => partKey(attributes["PartName"] ?? "") === partKey(path),
      );
      if (overrides.length === 0) return;
      write(
        contentTypesPath,
        [...overrides].reverse().reduce((xml, { start, end }) => xml.slice(0, start) + xml.slice(end), types),
      );
    },
    relationships,
    addRelationship: (path, kind, target) => relate(path, kind, `Target="/${escapeXml(target)}"`),
    addExternalRelationship: (path, kind, address) =>
      relate(path, kind, `Target="${escapeXml(address)}" TargetMode="External"`),
    removeRelationship(path, id) {
      const before = relationshipsText(path);
      const element = childrenOf(parseXml(before), "Relationship").find(({ attributes }) => attributes["Id"] === id);
      if (element !== undefined)
        write(relationshipsPath(path), before.slice(0, element.start) + before.slice(element.end));
    },
    setContentType(path, contentType) {
      const types = text(contentTypesPath);
      const isSet = ({ attributes }: XmlElement) => partKey(attributes["PartName"] ?? "") === partKey(path);
      if (childrenOf(parseXml(types), "Override").some(isSet)) return;
      const override = `<Override PartName="/${escapeXml(path)}" ContentType="${contentType}"/>`;
      write(contentTypesPath, beforeEnd(types, override));
    },
    freePath(pattern) {
      let number = 1;
      while (has(pattern.replace("{}", String(number)))) number++;
      return pattern.replace("{}", String(number));
    },
    copy: () => packageOf(new Map(parts)),
    toBytes: () => zipSync(Object.fromEntries(parts), { level: 6, mtime: new Date(1980, 0, 1) }),
  };
}

/** The document with text inserted before its root's end tag, even if the root is an empty tag. */
export function beforeEnd(xml: string, added: string): string {
  const end = xml.lastIndexOf(`</`);
  if (end >= 0) return xml.slice(0, end) + added + xml.slice(end);
  const [, name = ""] = /<([\w.-][\w.:-]*)/.exec(xml) ?? [];
  return xml.replace(/\/>\s*$/, () => `>${added}</${name}>`);
}

function relationshipsPath(path: string): string {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

function resolve(from: string, target: string): string {
  if (/^[/\\]/.test(target)) return partName(target);
  return partName(`${from.slice(0, from.lastIndexOf("/") + 1)}${target}`);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
