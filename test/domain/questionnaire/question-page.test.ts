import { questionPage } from "../../../src/domain/questionnaire/question-page";

const headerOf = (title: string) => questionPage(title, "Portrait", 0).header;

test("a title is printed as it is, with its ampersands", () => {
  expect(headerOf("Adults & Children 2025-26, Leeds").left).toBe("Adults && Children 2025-26, Leeds");
});

test.each([
  ["a long title", "x"],
  ["ampersands only", "&"],
  ["characters that are written as two", "😀"],
])("%s leaves the header as short as Excel demands", (_, character) => {
  const { left, center, right } = headerOf(`x${character.repeat(400)}`);
  expect(`&L${left}&C${center}&R${right}`.length).toBeLessThanOrEqual(255);
  expect(left).not.toMatch(/\p{Surrogate}/u);
});
