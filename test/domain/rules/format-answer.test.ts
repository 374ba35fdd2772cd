import { defineClub } from "../../../src/domain/clubs/define-club";
import { findField } from "../../../src/domain/clubs/find-field";
import { readAnswer } from "../../../src/domain/questionnaire/read-answer";
import { formatAnswer, formatFor, formatIn } from "../../../src/domain/rules/format-answer";
import { fosteringClub } from "../clubs/fostering-club";
import type { CellContent } from "./answers-of";

const defined = defineClub(fosteringClub);
if (!defined.ok) throw new Error(defined.problem.message);
const club = defined.value;
const fieldOf = (id: string) => findField(club, id)!.field;

test.each([
  ["fos.own_cost", 1200.4, "£1,200"],
  ["fos.starts", 340, "340 children"],
  ["fos.starts", 1, "1"], // a unit is plural
  ["fos.starts", -1, "−1"],
  ["fos.starts", 0, "0 children"],
  ["fos.share", 12.5, "12.5%"],
  ["fos.staff", 3.256, "3.26 full-time equivalents"],
])("a figure of %s, %p, is written %p", (id, value, written) => {
  expect(formatFor(fieldOf(id), value)).toBe(written);
});

test("the decimals a field asks for are shown, whatever its type", () => {
  expect(formatFor({ ...fieldOf("fos.own_cost"), decimals: 2 }, 1200)).toBe("£1,200.00");
  expect(formatFor({ ...fieldOf("fos.share"), decimals: 0 }, 12.5)).toBe("13%");
});

test("a count of rows is written without a unit", () => {
  expect(formatFor(null, 1234)).toBe("1,234");
});

test.each([
  ["GBP per week", 600, "£600 per week"],
  ["per 10,000 children", 62, "62 per 10,000 children"],
  ["%", 5, "5%"],
  ["nights a bed", 100, "100 nights a bed"],
  ["weeks per child", 2, "2 weeks per child"],
  [null, 7, "7"],
])("in %p, %p is written %p", (unit, value, written) => {
  expect(formatIn(unit, value, 0)).toBe(written);
});

test.each<[string, CellContent, string]>([
  ["fos.starts", null, "blank"],
  ["fos.starts", 12, "12 children"],
  ["fos.own_cost", "N/A", "not applicable"],
  ["fos.starts", "..", "not available"],
  ["fos.panel", "4 May 2023", "04/05/2023"],
  ["fos.signed", "A. Lee", "A. Lee"],
  ["fos.starts", "about 40", "about 40"],
])("the answer to %s, %p, is shown as %p", (id, value, shown) => {
  const field = fieldOf(id);
  const cell = typeof value === "object" && value !== null ? value : { value };
  expect(formatAnswer({ field, answer: readAnswer(field, cell) })).toBe(shown);
});
