import fc from "fast-check";
import { escapeXml, parseXml, type XmlElement } from "../../src/workbook-file/xml";

const shape = ({ name, attributes, children, text }: XmlElement): unknown => [
  name,
  { ...attributes },
  children.map(shape),
  text,
];

test("elements, attributes in either quotes, entities, comments and CDATA are read", () => {
  const xml = `<?xml version="1.0"?>\n<!-- <a> --><x:a b="1 &gt; 0" r:c='&#65;"'>t&amp;<![CDATA[<&>]]><b /><x:c>1</x:c></x:a >`;
  expect(shape(parseXml(xml))).toEqual([
    "a",
    { b: "1 > 0", "r:c": 'A"' },
    [
      ["b", {}, [], ""],
      ["c", {}, [], "1"],
    ],
    "t&<&>",
  ]);
});

test("each element knows where it stands in the text", () => {
  const xml = '<a><b c=">"/><d>text</d></a>';
  const pieces = parseXml(xml).children.map(({ start, end }) => xml.slice(start, end));
  expect(pieces).toEqual(['<b c=">"/>', "<d>text</d>"]);
});

test("whatever text and attributes are written, the same is read", () => {
  const text = fc.string({ unit: "binary" }).map((any) => any.replace(/[\u0000-\u001f\ufffe\uffff]/g, ""));
  fc.assert(
    fc.property(text, text, (inside, quoted) => {
      const { attributes, text: read } = parseXml(`<a b="${escapeXml(quoted)}">${escapeXml(inside)}</a>`);
      expect([attributes["b"], read]).toEqual([quoted, inside]);
    }),
  );
});

test("elements that are taken come one by one with all that is in them, and are not kept", () => {
  const taken: unknown[] = [];
  const take = (element: XmlElement) => void taken.push(shape(element));
  const root = parseXml('<s><row r="1"><c/></row><other/><row r="2"/></s>', { name: "row", take });
  expect(taken).toEqual([
    ["row", { r: "1" }, [["c", {}, [], ""]], ""],
    ["row", { r: "2" }, [], ""],
  ]);
  expect(root.children.map(({ name }) => name)).toEqual(["other"]);
});

test.each([
  ["a document type, whatever is in it", '<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>', /document type \(DTD\)/],
  ["elements too deep", "<a>".repeat(1_000_000), /more than 200 deep/],
  ["one that is not closed", "<a><b></b>", /ends in the middle/],
  ["one that closes another", "<a></b></a>", /<\/b> closes nothing/],
  ["a tag that never ends", '<a b="', /not well formed/],
  ["an attribute without quotes", "<a b=1></a>", /not well formed/],
  ["a name that is none", "< a></a>", /not well formed/],
  ["a comment that never ends", "<a><!-- </a>", /ends in the middle/],
  ["a character beyond all", "<a>&#x110000;</a>", /is no character/],
  ["nothing", "", /ends in the middle/],
])("%s is refused", (_, xml, sentence) => {
  expect(() => parseXml(xml)).toThrow(sentence);
});
