import fc from "fast-check";
import { format } from "numfmt";
import { isTextFormat } from "../../../src/domain/number-format/is-text-format";
import { sectionFor } from "../../../src/domain/number-format/section-for";

const isPercent = (pattern: string, value: number) => sectionFor(pattern, value)?.isPercent ?? null;

test.each<[string, number, boolean | null]>([
  ["0%", 12, true],
  ["0.0%", 0, true],
  ["0 %", 1, true],
  ["%0", 1, true],
  ["[Red]0%", 12, true],
  ["[Color 12]0%", 12, true],
  ["[$-809]0%", 12, true],
  ["_-0%_-", 12, true],
  ["* 0%", 12, true],
  ['"about "0%', 12, true],
  ['0.0"%"', 12, false],
  ["0.0\\%", 12, false],
  ["0.0_%", 12, false],
  ["0.0*%", 12, false],
  ["[$%-809]0", 12, false],
  ['0 "of 100%"', 12, false],
  ["General", 12, false],
  ["", 12, false],
  ["dd/mm/yyyy", 12, false],
  // The section depends on the value.
  ["0%;-0.0", 5, true],
  ["0%;-0.0", -5, false],
  ["0%;-0.0", 0, true],
  ["0.0;0.0;0%", 0, true],
  ["0.0;-0.0%", -1, true],
  ["[>1]0.0;0%", 12, false],
  ["[>1]0.0;0%", 0.12, true],
  ["[<=1]0%;0.0", 1, true],
  ["[<=1]0%;0.0", 1.5, false],
  ["[=0]0.0;0%", 0, false],
  ["[<>0]0%;0.0", 0, false],
  ["[>=100]0;[<0]0%;0.0", -1, true],
  ["[>=100]0;[<0]0%;0.0", 50, false],
  ["0.0;[<-1]0%", -2, true],
  ["[Red][>1]0%;[Blue]0.0", 2, true],
  // A section for texts does not apply to numbers.
  ["0%;@", -1, true],
  ["@", 12, null],
  ["[>100]0%;[<0]0%", 50, null],
])("%j shows %p multiplied by 100: %p", (pattern, value, expected) => {
  expect(isPercent(pattern, value)).toBe(expected);
});

test("a value is a percentage exactly if its cell shows a per cent sign", () => {
  const sections = fc.constantFrom("0", "0%", "0.00", "0.0%", "[Red]0%", "[Blue]0", '0"p"', "0\\p", "General");
  const conditions = fc.constantFrom("", "", "[>1]", "[<=0.5]", "[=0]", "[<-2]", "[>=10]");
  const section = fc.tuple(conditions, sections).map((parts) => parts.join(""));
  fc.assert(
    fc.property(
      fc.array(section, { minLength: 1, maxLength: 2 }),
      fc.option(sections, { nil: undefined }),
      fc.constantFrom(-20, -1, -0.1, 0, 0.2, 0.5, 1, 1.5, 10, 250),
      (conditional, last, value) => {
        const pattern = [...conditional, ...(last === undefined ? [] : [last])].join(";");
        const shown = format(pattern, value, { throws: false, invalid: "?" });
        fc.pre(shown !== "?" && !shown.startsWith("#"));
        expect([pattern, value, isPercent(pattern, value) ?? false]).toEqual([pattern, value, shown.includes("%")]);
      },
    ),
    { numRuns: 2_000 },
  );
});

test.each([
  ["dd/mm/yyyy", true],
  ["[$-809]d mmmm yyyy;@", true],
  ["[h]:mm", true],
  ["h:mm AM/PM", true],
  ['0 "days"', false],
  ["0\\d", false],
  ["[Red]0", false],
  ["[$d-809]0", false],
  ["General", false],
])("%j shows a date or a time: %p", (pattern, expected) => {
  expect(sectionFor(pattern, 46_000)?.isDate).toBe(expected);
});

test.each([
  ["@", true],
  ["[Red]@", true],
  ['"ref. "@', true],
  ["General;;;@", false],
  ["0;0;0;@", false],
  ['"@"', false],
  ["\\@", false],
  ["General", false],
  ["", false],
])("%j keeps what is typed as text: %p", (pattern, expected) => {
  expect(isTextFormat(pattern)).toBe(expected);
});
