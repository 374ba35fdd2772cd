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

test("an attribute may have the name of a JavaScript built-in", () => {
  expect(Object.entries(parseXml('<a __proto__="1" constructor="2"/>').attributes)).toEqual([
    ["__proto__", "1"],
    ["constructor", "2"],
  ]);
});

test("line breaks are read as XML requires, whichever system wrote them", () => {
  const { attributes, text } = parseXml("<a b='x\r\ny' c='x&#10;y'>1\r\n2\r3&#13;</a>");
  expect([attributes, text]).toEqual([{ b: "x y", c: "x\ny" }, "1\n2\n3\r"]);
});

test("each element knows its position in the text", () => {
  const xml = '<a><b c=">"/><d>text</d></a>';
  const pieces = parseXml(xml).children.map(({ start, end }) => xml.slice(start, end));
  expect(pieces).toEqual(['<b c=">"/>', "<d>text</d>"]);
});

test("any text and attributes written are read back the same", () => {
  const text = fc.string({ unit: "binary" }).map((any) => any.replace(/[\u0000-\u001f\ufffe\uffff]/g, ""));
  fc.assert(
    fc.property(text, text, (inside, quoted) => {
      const { attributes, text: read } = parseXml(`<a b="${escapeXml(quoted)}">${escapeXml(inside)}</a>`);
      expect([attributes["b"], read]).toEqual([quoted, inside]);
    }),
  );
});

test("taken elements are passed on one by one, complete, and not kept", () => {
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
  ["one that is not closed", "<a><b></b>", /is cut off before its end/],
  ["one that closes another", "<a></b></a>", /<\/b> has no opening tag/],
  ["a tag that never ends", '<a b="', /not valid XML/],
  ["an attribute without quotes", "<a b=1></a>", /not valid XML/],
  ["a name that is none", "< a></a>", /not valid XML/],
  ["a comment that never ends", "<a><!-- </a>", /is cut off before its end/],
  ["an entity that only JavaScript knows", "<a>&constructor;</a>", /&constructor; is not a character/],
  ["the same in an attribute", '<a b="&toString;"/>', /&toString; is not a character/],
  ["an entity that nobody declared", "<a>&nbsp;</a>", /&nbsp; is not a character/],
  ["a character that XML does not have", "<a>&#x0;</a>", /&#x0; is not a character/],
  ["the same as it is", "<a>\u0001</a>", /not valid XML/],
  ["half a character", "<a>&#xD800;</a>", /&#xD800; is not a character/],
  ["a second root", "<a/><b/>", /after its last/],
  ["text behind the root", "<a/>text", /after its last/],
  ["an attribute given twice", '<a b="1" b="2"/>', /It has a tag that is not valid XML: <a b="1" b="2"/],
  ["a < in an attribute", '<a b="<"/>', /not valid XML/],
  ["a prefix that closes no other", "<x:a></a>", /<\/a> has no opening tag/],
  ["a character beyond all", "<a>&#x110000;</a>", /is not a character/],
  ["nothing", "", /is cut off before its end/],
])("%s is refused", (_, xml, sentence) => {
  expect(() => parseXml(xml)).toThrow(sentence);
});
