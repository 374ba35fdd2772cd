import { promptText } from "../../../src/domain/questionnaire/prompt-text";

test("a short definition is said in full", () => {
  expect(promptText("Children looked after on 31 March 2026.")).toBe("Children looked after on 31 March 2026.");
});

test("of a long one, the sentences that fit", () => {
  const sentence = "Nights in the year that children spent in foster care with any provider, and as SSDA903 has them. ";
  expect(promptText(sentence.repeat(4))).toBe(sentence.repeat(2).trim());
});

test("a long sentence is cut after a word, within what Excel allows", () => {
  const text = promptText(`${"every night of care ".repeat(20)}.`);
  expect(text.length).toBeLessThanOrEqual(255);
  expect(text).toMatch(/(every|night|of|care) …$/);
});

test("a word that is longer than Excel allows is cut", () => {
  expect(promptText(`${"x".repeat(300)}.`)).toBe(`${"x".repeat(253)} …`);
  expect(promptText(`${"x".repeat(252)}😀${"x".repeat(9)}.`)).toBe(`${"x".repeat(252)} …`);
});

test("a point within a number does not end a sentence", () => {
  const sentence =
    "Section 251 line 3.1.3 has all the spend on finding, assessing and supporting adopters of children. ";
  expect(promptText(sentence.repeat(4))).toBe(sentence.repeat(2).trim());
});
