import { questionPage } from "../../../src/domain/questionnaire/question-page";

const pageOf = (title: string, isDemonstration = false) => questionPage({ title, isDemonstration }, "Portrait", 0);

test("a title is printed as it is, with its ampersands", () => {
  const { header, footer } = pageOf("Adults & Children 2025-26, Leeds");
  expect([header.left, footer.left]).toEqual(["Adults && Children 2025-26, Leeds", ""]);
});

test("a title too long to stand beside the word in the middle of the header is printed below, and alone above", () => {
  const title = "Early Intervention, New Approaches and Efficiencies 2025-26, Leeds";
  const { header, footer } = pageOf(title);
  expect([header.left, header.center, footer.left]).toEqual(["", "DRAFT", title]);
  const alone = questionPage({ title, isDemonstration: false }, "Portrait", 0, "");
  expect([alone.header.left, alone.footer.left]).toEqual([title, ""]);
});

test("demonstration data is said at the top of every page, beside the name of the sheet", () => {
  expect(pageOf("Children Looked After 2025-26, Leeds", true).header).toEqual({
    left: "Children Looked After 2025-26, Leeds",
    center: "DRAFT",
    right: "Demonstration data · &A",
  });
  const guidance = questionPage({ title: "Adoption 2025-26, Leeds", isDemonstration: true }, "Portrait", 0, "");
  expect(guidance.header.right).toBe("Demonstration data · &A");
});

test.each([
  ["a long title", "x"],
  ["ampersands only", "&"],
  ["characters that are written as two", "😀"],
])("%s leaves header and footer as short as Excel demands", (_, character) => {
  const { header, footer } = pageOf(`x${character.repeat(400)}`, true);
  expect(`&L${header.left}&C${header.center}&R${header.right}`.length).toBeLessThanOrEqual(255);
  expect(`&L${footer.left}&R${footer.right}`.length).toBeLessThanOrEqual(255);
  expect(footer.left).not.toMatch(/\p{Surrogate}/u);
});
