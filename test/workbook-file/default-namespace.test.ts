import { inDefaultNamespace } from "../../src/workbook-file/default-namespace";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

test("a part whose elements have a prefix is read without it", () => {
  expect(
    inDefaultNamespace(
      `<?xml version="1.0"?>\n<x:worksheet xmlns:x="${main}" xmlns:r="r"><x:c r="A1"><x:v>1</x:v></x:c><x:d r:id="1"/></x:worksheet>`,
    ),
  ).toBe(
    `<?xml version="1.0"?>\n<worksheet xmlns="${main}" xmlns:x="${main}" xmlns:r="r"><c r="A1"><v>1</v></c><d r:id="1"/></worksheet>`,
  );
});

test("elements with their own default namespace keep their prefixes", () => {
  expect(
    inDefaultNamespace(
      `<x:a xmlns:x='${main}'><x:ext><b xmlns="other" t="a>b"><x:c/><d/></b><x:e xmlns="third"/></x:ext><x:f></x:f></x:a>`,
    ),
  ).toBe(
    `<a xmlns="${main}" xmlns:x='${main}'><ext><b xmlns="other" t="a>b"><x:c/><d/></b><x:e xmlns="third"/></ext><f></f></a>`,
  );
});

test.each([
  `<worksheet xmlns="${main}"><c/></worksheet>`,
  `<p:mine xmlns:p="urn:of-somebody-else"><p:c/></p:mine>`,
  `<x:a xmlns="other" xmlns:x="${main}"><x:b/><c/></x:a>`,
  "plain text",
  "",
])("any other stays as it is: %s", (xml) => {
  expect(inDefaultNamespace(xml)).toBe(xml);
});
