import { rules } from "../../../src/domain/rules/index";

test("several findings of one kind have a heading, which says how many there are and reads on its own", () => {
  const headings = rules.map(({ several }) => several("1,200"));
  for (const heading of headings) {
    expect(heading).toMatch(/^1,200 [a-z].*[^.]$/);
    expect(heading.length).toBeLessThan(80);
  }
  expect(new Set(headings).size).toBe(rules.length);
});
