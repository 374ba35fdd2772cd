import type { ClubDefinition, ClubInput } from "../../../src/domain/clubs/club-definition";
import { defineClub } from "../../../src/domain/clubs/define-club";
import { findField, fieldNamesOf, questionsOf } from "../../../src/domain/clubs/find-field";
import { fosteringClub } from "./fostering-club";

function defined(): ClubDefinition {
  const result = defineClub(fosteringClub);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

/** The problem's sentence for a definition changed by hand. */
function faultOf(change: (club: ReturnType<typeof copy>) => void): string {
  const club = copy();
  change(club);
  const result = defineClub(club);
  return result.ok ? "no fault" : result.problem.message;
}

function copy() {
  return structuredClone(fosteringClub) as ClubInput & {
    sections: [Section, Section, Section];
    rules: Rules;
    indicators: Indicators;
  };
}
type Section = Required<ClubInput["sections"][number]>;
type Rules = NonNullable<ClubInput["rules"]>;
type Indicators = NonNullable<ClubInput["indicators"]>;

test("a definition is completed, unchanged by JSON, and accepted again as it is", () => {
  const club = defined();
  expect(questionsOf(club)[1]).toMatchObject({
    id: "fos.opening",
    required: true,
    guidance: "",
    choices: [],
    priorYear: null,
  });
  expect(JSON.parse(JSON.stringify(club))).toEqual(club);
  expect(defineClub(JSON.parse(JSON.stringify(club)))).toEqual({ ok: true, value: club });
});

test("fields are found by the text in rules", () => {
  const club = defined();
  expect(findField(club, "fos.starts")).toMatchObject({ register: null, field: { label: "Children who started" } });
  expect(findField(club, "homes[beds]")).toMatchObject({ register: { id: "homes" }, field: { unit: "beds" } });
  expect(findField(club, "homes[rooms]")).toBeNull();
  expect(fieldNamesOf(club)).toContain("homes[grade]");
});

test.each<[string, Parameters<typeof faultOf>[0], string]>([
  [
    "an indicator relative to none",
    (club) => (club.indicators[0]!.relativeTo = "fos.none"),
    'indicators[0].relativeTo: there is no indicator "fos.none"',
  ],
  [
    "an indicator relative to one that is relative",
    (club) => (club.indicators[0]!.relativeTo = club.indicators[0]!.id),
    "is itself relative to another",
  ],
  ["a missing label", (club) => (club.sections[0].questions[0]!.label = ""), "sections[0].questions[0].label: "],
  ["an unknown part", (club) => Object.assign(club.timetable, { party: "2024-12-24" }), "timetable: "],
  [
    "an id Excel refuses",
    (club) => (club.sections[0].questions[1]!.id = "fos-starts"),
    'sections[0].questions[1]: "fos-starts" can\'t be a name',
  ],
  ["an id that looks like a cell", (club) => (club.sections[0].questions[1]!.id = "CLA1"), '"CLA1" can\'t be a name'],
  [
    "an id given twice, whatever the case",
    (club) => (club.sections[1].questions[0]!.id = "FOS.STARTS"),
    "is already the id of sections[0].questions[1]",
  ],
  [
    "a register named as a question",
    (club) => (club.sections[2].registers[0]!.id = "fos.starts"),
    "sections[2].registers[0]",
  ],
  [
    "an amount in children",
    (club) => (club.sections[1].questions[0]!.unit = "children"),
    "sections[1].questions[0].unit: an amount is in GBP",
  ],
  ["a count of nothing", (club) => (club.sections[0].questions[1]!.unit = null), "says what is counted"],
  ["a count of money", (club) => (club.sections[0].questions[1]!.unit = "GBP"), "make it an amount"],
  ["a percent in children", (club) => (club.sections[1].questions[6]!.unit = "children"), "a percent is in %"],
  ["a date with a unit", (club) => (club.sections[0].questions[5]!.unit = "days"), "a date has no unit"],
  ["a choice of one", (club) => (club.sections[0].questions[7]!.choices = ["Very"]), "needs at least two"],
  ["a choice given twice", (club) => (club.sections[0].questions[7]!.choices = ["Very", "very"]), "one is given twice"],
  ["choices of a count", (club) => (club.sections[0].questions[1]!.choices = ["1", "2"]), "a count has none"],
  [
    "a key that is no column",
    (club) => (club.sections[2].registers[0]!.key = ["name"]),
    'registers[0].key: there is no column "name"',
  ],
  [
    "more rows at least than at most",
    (club) => (club.sections[2].registers[0]!.minRows = 11),
    "minRows: 11 is more than maxRows, 10",
  ],
  [
    "two columns under one heading",
    (club) => (club.sections[2].registers[0]!.columns[1]!.label = "HOME"),
    'columns[1].label: "HOME" is given twice',
  ],
  ["two sections of one id", (club) => (club.sections[1].id = "children"), 'sections[1]: "children" is given twice'],
  ["a year that is none", (club) => (club.year = "2024"), 'year: "2024" is not a financial year'],
  [
    "a deadline after the draft",
    (club) => (club.timetable.deadline = "2024-08-01"),
    "timetable.draft: 2024-07-12 is before deadline",
  ],
  [
    "an unknown kind of rule",
    (club) => (club.rules[0]!.kind = "magic"),
    'rules[0] (FOS-TYPE-01).kind: there is no kind of rule "magic"',
  ],
  [
    "options the kind does not take",
    (club) => (club.rules[2]!.options = { amount: -1, share: 0.2 }),
    "rules[2] (FOS-YOY-01).options.amount: ",
  ],
  ["a rule on an unknown field", (club) => (club.rules[0]!.fields = ["fos.stars"]), 'there is no field "fos.stars"'],
  ["a rule on no field", (club) => (club.rules[0]!.fields = []), "cell-type needs at least one"],
  ["fields a rule does not take", (club) => (club.rules[1]!.fields = ["fos.starts"]), "sums-agree takes none"],
  [
    "options that name an unknown field",
    (club) => (club.rules[4]!.options = { nights: "homes[night]", beds: "homes[beds]" }),
    'no field "homes[night]"',
  ],
  [
    "options that name an unknown indicator",
    (club) => (club.rules[3]!.options = { lower: "a", higher: "fos.ifa-weekly-cost" }),
    'no indicator "a"',
  ],
  [
    "a sum of a rule over text",
    (club) => (club.rules[1]!.options!.right = { add: ["fos.contact"] }),
    "rules[1] (FOS-SUM-01).options: fos.contact is a text",
  ],
  [
    "a register that is none",
    (club) => Object.assign(club.rules[1]!, { kind: "row-count", options: { register: "fos.starts" } }),
    'no register "fos.starts"',
  ],
  [
    "rows of a code that is none",
    (club) =>
      (club.indicators[0]!.numerator = { add: [{ total: "homes[nights]", where: { column: "grade", is: "Fine" } }] }),
    '"Fine" is no code of homes[grade]',
  ],
  ["two rules of one code", (club) => (club.rules[1]!.code = "FOS-TYPE-01"), "rules[1].code: it is given twice"],
  [
    "two indicators of one id",
    (club) => (club.indicators[1]!.id = "fos.own-weekly-cost"),
    "indicators[1].id: it is given twice",
  ],
  [
    "an indicator over an unknown field",
    (club) => (club.indicators[0]!.numerator = { add: ["fos.cost"] }),
    'indicators[0].numerator: there is no field "fos.cost"',
  ],
  [
    "an indicator over text",
    (club) => (club.indicators[0]!.numerator = { add: ["fos.contact"] }),
    "fos.contact is a text, which can't be added",
  ],
  [
    "an indicator over pounds and children",
    (club) => (club.indicators[0]!.numerator = { add: ["fos.own_cost", "fos.starts"] }),
    "it adds GBP and children",
  ],
  ["a unit cost that is none", (club) => (club.indicators[0]!.denominator = null), "unitCost: a cost per unit"],
  [
    "a report of an unknown indicator",
    (club) => (club.report![0]!.charts[0]!.indicators = ["x"]),
    'report[0].charts[0]: there is no indicator "x"',
  ],
])("%s is named with its path", (_name, change, expected) => {
  expect(faultOf(change)).toContain(expected);
});

test("everything wrong is named at once", () => {
  const fault = faultOf((club) => {
    club.year = "2024";
    club.rules[0]!.kind = "magic";
    club.sections[0].questions[1]!.unit = null;
  });
  for (const path of ["year:", "rules[0]", "sections[0].questions[1].unit"]) expect(fault).toContain(path);
});
