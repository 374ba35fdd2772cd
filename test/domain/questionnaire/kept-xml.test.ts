import fc from "fast-check";
import { explanationsXml, submissionXml } from "../../../src/domain/questionnaire/kept-xml";

const text = fc.string({ unit: "binary" });

test("explanations are read back as written, whatever is in them", () => {
  const explanation = fc.record({ code: text, version: fc.integer(), subject: text, value: text, text });
  fc.assert(
    fc.property(fc.array(explanation), (explanations) => {
      const written = explanationsXml.write(explanations);
      expect(written).toMatch(/^[\x20-\x7e]*$/);
      const { value, unread } = explanationsXml.read([written]);
      expect(new Set(value.map((each) => JSON.stringify(each)))).toEqual(
        new Set(explanations.map((each) => JSON.stringify(each))),
      );
      expect(unread).toEqual([]);
    }),
  );
});

const said = { code: "A-1", version: 1, subject: "s", value: "v", text: `Oak & Elm's "new" – <home>` };
const inside = (xml: string) => />(.*)<\//s.exec(xml)?.[1] ?? "";
const sound = explanationsXml.write([said]);
const plain = JSON.stringify([said]);
const ns = "urn:yardstick:explanations";

test.each([
  [
    "a declaration and other quotes",
    `<?xml version="1.0" encoding="utf-8"?>\n${sound.replace(/"(urn:[^"]*)"/, "'$1'")}`,
  ],
  ["a byte order mark and a comment", `\uFEFF<!-- kept -->\n${sound}\n`],
  ["a prefix", `<y:explanations xmlns:y="${ns}">${inside(sound)}</y:explanations >`],
  [
    "entities for all signs",
    `<explanations xmlns="${ns}">${[...plain].map((sign) => `&#x${sign.codePointAt(0)!.toString(16)};`).join("")}</explanations>`,
  ],
  [
    "CDATA, in two pieces",
    `<explanations xmlns="${ns}"><![CDATA[${plain.slice(0, 20)}]]><!-- here --><![CDATA[${plain.slice(20)}]]></explanations>`,
  ],
  [
    "white space and another attribute",
    `<explanations\n  xml:space="preserve"\n xmlns = "${ns}" >\n  ${inside(sound)}\n</explanations>`,
  ],
  [
    "lines of its own within the JSON",
    `<explanations xmlns="${ns}">${JSON.stringify([said], null, 2).replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</explanations>`,
  ],
])("a part rewritten by another program reads the same: %s", (_, xml) => {
  expect(explanationsXml.read([xml])).toEqual({ value: [said], unread: [] });
});

test.each([
  ["a part of something else", `<explanations xmlns="urn:other">[]</explanations>`],
  ["another element of ours", `<words xmlns="${ns}">[]</words>`],
  ["the other part of ours", submissionXml.write({ pending: null, receipts: [] })],
  ["no XML", "[]"],
])("%s is left out", (_, xml) => {
  expect(explanationsXml.read([xml])).toEqual({ value: [], unread: [] });
  expect(explanationsXml.change([xml], [said], [])).toEqual({ xml: sound, into: null, gone: [] });
});

test.each([
  ["nothing", `<explanations xmlns="${ns}"/>`],
  ["an empty element", `<explanations xmlns="${ns}"> </explanations>`],
])("%s is replaced without a message", (_, xml) => {
  expect(explanationsXml.read([xml])).toEqual({ value: [], unread: [] });
  expect(explanationsXml.change([xml], [said], [])).toEqual({ xml: sound, into: 0, gone: [] });
});

test.each([
  ["text that is not JSON", "{half", ["an explanation"]],
  ["JSON of another form", '{"form":2}', ["explanations in a form that this version doesn't know"]],
])("%s is reported and left alone: the new part is added beside it", (_, text, unread) => {
  const xml = `<explanations xmlns="${ns}">${text}</explanations>`;
  expect(explanationsXml.read([xml])).toEqual({ value: [], unread });
  expect(explanationsXml.change([xml], [said], [])).toEqual({ xml: sound, into: null, gone: [] });
});

const many = Array.from({ length: 30 }, (_, at) => ({ ...said, subject: `s${at}`, text: `{${at}} "a", [b]` }));

test("wherever a part is cut off, its whole items are read and none of the rest is lost", () => {
  const whole = explanationsXml.write(many);
  for (let length = whole.indexOf(">") + 1; length < whole.length; length += 7) {
    const cut = whole.slice(0, length);
    const { value, unread } = explanationsXml.read([cut]);
    expect(value).toEqual(many.slice(0, value.length));
    const isCutWithin = length < whole.length - "]</explanations>".length;
    if (value.length > 0 && isCutWithin) expect(unread).toHaveLength(1);
    if (value.length === 0) continue;
    const next = explanationsXml.change([cut], [...value, said], value);
    expect([next.into, next.gone]).toEqual([0, []]);
    const after = explanationsXml.read([next.xml]);
    expect(after.value).toEqual([...value, said]);
    const rest = inside(`${cut}</`).slice(inside(explanationsXml.write(value)).length - 1);
    if (rest.length > 3) expect(next.xml).toContain("unread");
  }
});

test("an item with broken quotes does not affect the others", () => {
  const text = JSON.stringify(many).replace('"subject":"s3"', '"subject:"s3"');
  const { value, unread } = explanationsXml.read([`<explanations xmlns="${ns}">${text}</explanations>`]);
  expect(value.map(({ subject }) => subject)).toEqual(many.flatMap(({ subject }) => (subject === "s3" ? [] : subject)));
  expect(unread).toEqual(["the explanation of A-1"]);
});

test("the submission in progress and the receipts are read back", () => {
  const receipt = {
    id: "3f0c",
    club: "cla",
    year: "2025-26",
    member: "E08000035",
    memberName: "Leeds",
    version: 1,
    receivedAt: "2026-06-01T09:00:00.000Z",
    hash: "ab".repeat(32),
    submittedBy: "A. Finance",
    explained: 3,
  };
  const state = {
    pending: { key: "k", hash: "cd".repeat(32), supersedes: 1, begunAt: "2026-06-02T09:00:00.000Z" },
    receipts: [receipt],
  };
  expect(submissionXml.read([submissionXml.write(state)])).toEqual({ value: state, unread: [] });
});
