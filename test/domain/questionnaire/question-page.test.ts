import { questionPage } from "../../../src/domain/questionnaire/question-page";

const pageOf = (title: string) => questionPage(title, "Portrait", 0);

test("a title is printed as it is, with its ampersands", () => {
  const { header, footer } = pageOf("Adults & Children 2025-26, Leeds");
  expect([header.left, footer.left]).toEqual(["Adults && Children 2025-26, Leeds", ""]);
});

test("a title too long to stand beside the word in the middle of the header is printed below, and alone above", () => {
  const title = "Early Intervention, New Approaches and Efficiencies 2025-26, Leeds";
  const { header, footer } = pageOf(title);
  expect([header.left, header.center, footer.left]).toEqual(["", "DRAFT", title]);
  const alone = questionPage(title, "Portrait", 0, "");
  expect([alone.header.left, alone.footer.left]).toEqual([title, ""]);
});

test.each([
  ["a long title", "x"],
  ["ampersands only", "&"],
  ["characters that are written as two", "😀"],
])("%s leaves header and footer as short as Excel demands", (_, character) => {
  const { header, footer } = pageOf(`x${character.repeat(400)}`);
  expect(`&L${header.left}&C${header.center}&R${header.right}`.length).toBeLessThanOrEqual(255);
  expect(`&L${footer.left}&R${footer.right}`.length).toBeLessThanOrEqual(255);
  expect(footer.left).not.toMatch(/\p{Surrogate}/u);
});
