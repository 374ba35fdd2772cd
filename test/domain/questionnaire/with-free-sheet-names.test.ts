import { findClub } from "../../../src/domain/clubs/index";
import { layOutQuestionnaire } from "../../../src/domain/questionnaire/lay-out-questionnaire";
import type { QuestionnairePlan } from "../../../src/domain/questionnaire/sheet-plan";
import { withFreeSheetNames } from "../../../src/domain/questionnaire/with-free-sheet-names";

const club = findClub("cla", "2025-26")!;
const plan = layOutQuestionnaire(club, { code: "E08000035", name: "Leeds" }, null, []);
const names = ({ sheets, listSheet }: QuestionnairePlan) => [...sheets.map(({ name }) => name), listSheet];

test("the plan is unchanged if no name is taken", () => {
  expect(withFreeSheetNames(plan, ["Sheet1", "Budget"])).toBe(plan);
});

test.each<[string, readonly string[], Readonly<Record<string, string>>]>([
  ["in any case", ["COVER"], { Cover: "Cover 2" }],
  ["with its first number", ["Spend", "spend 2"], { Spend: "Spend 3" }],
  ["of the lists", ["Lists"], { Lists: "Lists 2" }],
  [
    "too long for a number",
    ["Own children's homes, one by one"],
    { "Own children's homes, one by one": "Own children's homes, one 2" },
  ],
])("a name that is taken %s gets a number, and the others are unchanged", (_, taken, renamed) => {
  expect(names(withFreeSheetNames(plan, taken))).toEqual(names(plan).map((name) => renamed[name] ?? name));
});

test("the formula that counts a sheet's answers, its label and the links to it follow the new name", () => {
  const cellsOf = (sheets: QuestionnairePlan["sheets"]) => sheets[0]!.cells;
  const renamed = withFreeSheetNames(plan, ["Spend", "Nights of care"]);
  const expected = JSON.stringify(cellsOf(plan.sheets))
    .replaceAll("'Spend'!", "'Spend 2'!")
    .replaceAll("'Nights of care'!", "'Nights of care 2'!")
    .replaceAll('"value":"Spend"', '"value":"Spend 2"')
    .replaceAll('"value":"Nights of care"', '"value":"Nights of care 2"')
    .replaceAll('"sheet":"Spend"', '"sheet":"Spend 2"')
    .replaceAll('"sheet":"Nights of care"', '"sheet":"Nights of care 2"');
  expect(JSON.stringify(cellsOf(renamed.sheets))).toBe(expected);
});

test("labels elsewhere are unchanged", () => {
  const spend = withFreeSheetNames(plan, ["Spend"]).sheets.find(({ name }) => name === "Spend 2")!;
  expect(spend.cells[0]).toMatchObject({ value: "Spend", look: "title" });
});
