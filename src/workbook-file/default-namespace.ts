/** The namespaces of the parts into which we write elements without a prefix. */
const known = new Set([
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
  "http://schemas.openxmlformats.org/package/2006/relationships",
  "http://schemas.openxmlformats.org/package/2006/content-types",
  "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments",
]);

const rootTag = /<([\w.-]+):[\w.-]+(?=[\s/>])(?:[^>"']|"[^"]*"|'[^']*')*>/y;
const tags = /<(\/?)((?:[\w.-]+:)?)([\w.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;

/**
 * Removes the prefix from a part whose elements all have one ("x:worksheet", as some libraries write them) by making
 * their namespace the default, so that elements we add belong to the same namespace. Other parts are not changed.
 */
export function inDefaultNamespace(xml: string): string {
  rootTag.lastIndex = startOfRoot(xml);
  const [root = "", prefix = ""] = rootTag.exec(xml) ?? [];
  if (prefix === "" || hasDefault(root)) return xml;
  const declared = new RegExp(`\\sxmlns:${prefix}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root);
  const namespace = declared?.[1] ?? declared?.[2] ?? "";
  if (!known.has(namespace)) return xml;
  // The prefix stays declared, for attributes and elements that keep it.
  const opening = root.replace(`<${prefix}:`, "<").replace(/^<[\w.-]+/, (name) => `${name} xmlns="${namespace}"`);
  const start = startOfRoot(xml);
  const rest = xml.slice(start + root.length);
  return xml.slice(0, start) + opening + (hasDefault(rest) ? outsideOthers(rest, prefix) : without(rest, prefix));
}

function without(xml: string, prefix: string): string {
  return xml.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</");
}

/** Elements inside one with a default namespace of its own keep their prefix. */
function outsideOthers(xml: string, prefix: string): string {
  const open: boolean[] = [];
  return xml.replace(
    tags,
    (tag: string, closing: string, of: string, _name: string, attributes: string, closed: string) => {
      const inside = closing === "/" ? (open.pop() ?? false) : (open.at(-1) ?? false) || hasDefault(attributes);
      if (closing === "" && closed === "") open.push(inside);
      return inside || of !== `${prefix}:` ? tag : `<${closing}${tag.slice(1 + closing.length + of.length)}`;
    },
  );
}

function hasDefault(text: string): boolean {
  return /\sxmlns\s*=/.test(text);
}

/** The root element: after the declaration and comments. */
function startOfRoot(xml: string): number {
  const [before = ""] = /^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/.exec(xml) ?? [];
  return before.length;
}
