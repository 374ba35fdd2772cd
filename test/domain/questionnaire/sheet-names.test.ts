import { clubs, findClub } from "../../../src/domain/clubs/index";
import { sheetNames } from "../../../src/domain/questionnaire/sheet-names";

test.each([
  ["a name that Excel takes stays", ["Foster carers"], ["Foster carers"]],
  ["what Excel refuses goes", ["'Spend [net] / income?'"], ["Spend net income"]],
  ["a long one ends with a phrase", ["Own children's homes, one by one"], ["Own children's homes"]],
  ["or its last whole phrase", ["Fees, allowances, and payments to carers"], ["Fees, allowances"]],
  ["or with a word that can end it", ["Foster carers recruited by the authority"], ["Foster carers recruited"]],
  ["a long word is cut", ["x".repeat(40)], ["x".repeat(31)]],
  ["the same twice is numbered, whatever the case", ["Homes", "homes", "HOMES"], ["Homes", "homes 2", "HOMES 3"]],
  ["a number makes no name too long", ["y".repeat(31), "y".repeat(31)], ["y".repeat(31), `${"y".repeat(29)} 2`]],
])("%s", (_, labels, names) => {
  expect(sheetNames(labels)).toEqual(names);
});

test("no sheet of a club's questionnaire has a name that breaks off", () => {
  for (const { club: id, year } of clubs) {
    const club = findClub(id, year)!;
    const labels = club.sections.flatMap(({ label, registers }) => [label, ...registers.map((each) => each.label)]);
    for (const [at, name] of sheetNames(labels).entries()) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect([labels[at], labels[at]!.split(/[,;:(–]/)[0]!.trim()]).toContain(name);
    }
  }
});
