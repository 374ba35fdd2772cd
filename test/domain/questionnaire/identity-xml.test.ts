import { identityXml } from "../../../src/domain/questionnaire/identity-xml";

const template = { club: "cla", year: "2025-26", version: 3, member: "E08000035" };

test.each([template, { ...template, version: null, member: null }, { ...template, club: `<"R&D's">`, year: "&lt;" }])(
  "an identity is read back as written: %j",
  (written) => {
    expect(identityXml.read(identityXml.write(written))).toEqual(written);
  },
);

test("a part rewritten by another program, with other quotes and spaces, reads the same", () => {
  const xml = `<?xml version='1.0'?>\n<questionnaire member = 'E08000035'\n version='3' year='2025-26' club='cla' xmlns='urn:yardstick:questionnaire'></questionnaire>`;
  expect(identityXml.read(xml)).toEqual(template);
});

test.each([
  '<q:questionnaire xmlns:q="urn:yardstick:questionnaire" club="cla" year="2025-26" version="3" member="E08000035"/>',
  '\uFEFF<questionnaire xmlns="urn:yardstick:questionnaire" club="&#x63;la" year="2025&#45;26" version="3" member="E08000035" newer="x">\n</questionnaire>',
])("a part with a prefix, a byte order mark, other entities or more attributes reads the same: %s", (xml) => {
  expect(identityXml.read(xml)).toEqual(template);
});

test("a part that is cut off is read as far as it goes, and is still a questionnaire", () => {
  const xml = identityXml.write(template);
  expect(identityXml.read(xml.slice(0, xml.indexOf(" version")))).toEqual({ ...template, version: null, member: null });
});

test.each(["", "<settings/>", '<questionnaire xmlns="urn:other" club="cla"/>'])(
  "a part of something else is not an identity: %s",
  (xml) => {
    expect(identityXml.read(xml)).toBeNull();
  },
);

test("an entity that only JavaScript knows stays as it is written", () => {
  const xml = identityXml.write(template).replace('"cla"', '"&constructor;"');
  expect(identityXml.read(xml)?.club).toBe("&constructor;");
});

test("a version that is not a number is not known", () => {
  expect(identityXml.read(identityXml.write(template).replace('"3"', '"three"'))?.version).toBeNull();
});
