import { tableText } from "../../src/domain/table-text";

test("separates columns by tabs and rows by line ends, with numbers as they are and blanks for what is missing", () => {
  expect(
    tableText([
      ["Authority", "£ a week"],
      ["Leeds", 1967.5],
      ["Hull", null],
      ["Kent", -0.25],
    ]),
  ).toBe("Authority\t£ a week\nLeeds\t1967.5\nHull\t\nKent\t-0.25");
});

test.each([
  ['=HYPERLINK("http://x")', `'=HYPERLINK("http://x")`],
  ["+1", "'+1"],
  ["-Leeds", "'-Leeds"],
  ["@SUM(A1)", "'@SUM(A1)"],
  [" =1+1", "'=1+1"],
  ["\t=1+1", "'=1+1"],
  ['"quoted"', `'"quoted"`],
  ["two\nlines\tand a tab", "two lines and a tab"],
  ["St. Helens", "St. Helens"],
])("never lets the text %j become a formula, or more cells than one", (text, expected) =>
  expect(tableText([[text]])).toBe(expected),
);
