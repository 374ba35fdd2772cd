import fc from "fast-check";
import { explanationsXml, submissionXml } from "../../../src/domain/questionnaire/kept-xml";

const text = fc.string({ unit: "binary" });

test("explanations come back as they were written, whatever is in them", () => {
  const explanation = fc.record({ code: text, version: fc.integer(), subject: text, value: text, text });
  fc.assert(
    fc.property(fc.array(explanation), (explanations) => {
      expect(explanationsXml.read(explanationsXml.write(explanations))).toEqual(explanations);
    }),
  );
});

test("what an XML writer makes of the text reads the same: a declaration before it, other quotes, more entities", () => {
  const explanations = [{ code: "A-1", version: 1, subject: "s", value: "v", text: `Oak & Elm's "new" <home>` }];
  const rewritten = explanationsXml
    .write(explanations)
    .replace(/"(urn:[^"]*)"/, "'$1'")
    .replace(/>(.*)</s, (whole) => whole.replaceAll("'", "&apos;").replaceAll(/(?<=.)"/g, "&quot;"));
  expect(explanationsXml.read(`<?xml version="1.0" encoding="utf-8"?>\n${rewritten}`)).toEqual(explanations);
});

test.each([
  ["a part of something else", `<explanations xmlns="urn:other">[]</explanations>`],
  ["a part that is cut off", `<explanations xmlns="urn:yardstick:explanations">[`],
  ["text that is no JSON", `<explanations xmlns="urn:yardstick:explanations">[</explanations>`],
  ["JSON of another shape", `<explanations xmlns="urn:yardstick:explanations">[{"code":1}]</explanations>`],
  ["the other part of ours", submissionXml.write({ pending: null, receipts: [] })],
])("%s is not read", (_, xml) => {
  expect(explanationsXml.read(xml)).toBeNull();
});

test("the attempt under way and the receipts come back", () => {
  const receipt = {
    ...{ id: "3f0c", club: "cla", year: "2025-26", member: "E08000035", memberName: "Leeds", version: 1 },
    ...{ receivedAt: "2026-06-01T09:00:00.000Z", hash: "ab".repeat(32), submittedBy: "A. Finance", explained: 3 },
  };
  const state = {
    pending: { key: "k", hash: "cd".repeat(32), supersedes: 1, begunAt: "2026-06-02T09:00:00.000Z" },
    receipts: [receipt],
  };
  expect(submissionXml.read(submissionXml.write(state))).toEqual(state);
});
