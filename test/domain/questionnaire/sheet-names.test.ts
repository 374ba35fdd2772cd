import { clubs, findClub } from "../../../src/domain/clubs/index";
import { sheetNames } from "../../../src/domain/questionnaire/sheet-names";

test.each([
  ["a name that Excel allows is kept", ["Foster carers"], ["Foster carers"]],
  ["characters that Excel refuses are removed", ["'Spend [net] / income?'"], ["Spend net income"]],
  ["a long name ends with a whole phrase", ["Own children's homes, one by one"], ["Own children's homes"]],
  ["a long name ends with its last whole phrase", ["Fees, allowances, and payments to carers"], ["Fees, allowances"]],
  [
    "a long name ends with a word that can end it",
    ["Foster carers recruited by the authority"],
    ["Foster carers recruited"],
  ],
  ["a long word is cut", ["x".repeat(40)], ["x".repeat(31)]],
  ["the same name twice is numbered, ignoring capitals", ["Homes", "homes", "HOMES"], ["Homes", "homes 2", "HOMES 3"]],
  ["a label without anything that Excel allows has a name all the same", ["???", "''"], ["Sheet", "Sheet 2"]],
  ["the name that Excel has for itself is numbered", ["History"], ["History 2"]],
  ["an apostrophe is not left at the end", [`${"x".repeat(30)}'s`], ["x".repeat(30)]],
  ["a character that is written as two is not halved", [`${"x".repeat(30)}😀😀`], ["x".repeat(30)]],
  ["a number does not make a name too long", ["y".repeat(31), "y".repeat(31)], ["y".repeat(31), `${"y".repeat(29)} 2`]],
])("%s", (_, labels, names) => {
  expect(sheetNames(labels)).toEqual(names);
});

test("no sheet of a club's questionnaire has a name that looks cut off", () => {
  for (const { club: id, year } of clubs) {
    const club = findClub(id, year)!;
    const labels = club.sections.flatMap(({ label, registers }) => [label, ...registers.map((each) => each.label)]);
    for (const [at, name] of sheetNames(labels).entries()) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect([labels[at], labels[at]!.split(/[,;:(–]/)[0]!.trim()]).toContain(name);
    }
  }
});
