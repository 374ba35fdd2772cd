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

test("an attribute may have the name of something that JavaScript knows", () => {
  expect(Object.entries(parseXml('<a __proto__="1" constructor="2"/>').attributes)).toEqual([
    ["__proto__", "1"],
    ["constructor", "2"],
  ]);
});

test("line breaks are as XML has them, whichever machine wrote them", () => {
  const { attributes, text } = parseXml("<a b='x\r\ny' c='x&#10;y'>1\r\n2\r3&#13;</a>");
  expect([attributes, text]).toEqual([{ b: "x y", c: "x\ny" }, "1\n2\n3\r"]);
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
  ["an entity that only JavaScript knows", "<a>&constructor;</a>", /&constructor; is no character/],
  ["the same in an attribute", '<a b="&toString;"/>', /&toString; is no character/],
  ["an entity that nobody declared", "<a>&nbsp;</a>", /&nbsp; is no character/],
  ["a character that XML does not have", "<a>&#x0;</a>", /&#x0; is no character/],
  ["the same as it is", "<a>\u0001</a>", /not well formed/],
  ["half a character", "<a>&#xD800;</a>", /&#xD800; is no character/],
  ["a second root", "<a/><b/>", /behind its end/],
  ["text behind the root", "<a/>text", /behind its end/],
  ["an attribute given twice", '<a b="1" b="2"/>', /A tag is not well formed: <a b="1" b="2"/],
  ["a < in an attribute", '<a b="<"/>', /not well formed/],
  ["a prefix that closes no other", "<x:a></a>", /<\/a> closes nothing/],
  ["a character beyond all", "<a>&#x110000;</a>", /is no character/],
  ["nothing", "", /ends in the middle/],
])("%s is refused", (_, xml, sentence) => {
  expect(() => parseXml(xml)).toThrow(sentence);
});
