import { identityXml } from "../../../src/domain/questionnaire/identity-xml";

const template = { club: "cla", year: "2025-26", version: 3, member: "E08000035" };

test.each([template, { ...template, version: null, member: null }, { ...template, club: `<"R&D's">`, year: "&lt;" }])(
  "what is written is read: %j",
  (written) => {
    expect(identityXml.read(identityXml.write(written))).toEqual(written);
  },
);

test("another program may declare, quote and space it in its own way", () => {
  const xml = `<?xml version='1.0'?>\n<questionnaire member = 'E08000035'\n version='3' year='2025-26' club='cla' xmlns='urn:yardstick:questionnaire'></questionnaire>`;
  expect(identityXml.read(xml)).toEqual(template);
});

test.each([
  '<q:questionnaire xmlns:q="urn:yardstick:questionnaire" club="cla" year="2025-26" version="3" member="E08000035"/>',
  '\uFEFF<questionnaire xmlns="urn:yardstick:questionnaire" club="&#x63;la" year="2025&#45;26" version="3" member="E08000035" newer="x">\n</questionnaire>',
])("with a prefix, a byte order mark, other entities or more attributes it is the same: %s", (xml) => {
  expect(identityXml.read(xml)).toEqual(template);
});

test("of one that is cut off, what is whole is read: it is still a questionnaire", () => {
  const xml = identityXml.write(template);
  expect(identityXml.read(xml.slice(0, xml.indexOf(" version")))).toEqual({ ...template, version: null, member: null });
});

test.each(["", "<settings/>", '<questionnaire xmlns="urn:other" club="cla"/>'])(
  "a part of others is none: %s",
  (xml) => {
    expect(identityXml.read(xml)).toBeNull();
  },
);

test("an entity that only JavaScript knows stays as it is written", () => {
  const xml = identityXml.write(template).replace('"cla"', '"&constructor;"');
  expect(identityXml.read(xml)?.club).toBe("&constructor;");
});

test("a version that is no number is none", () => {
  expect(identityXml.read(identityXml.write(template).replace('"3"', '"three"'))?.version).toBeNull();
});
