import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkCommand } from "../../src/cli/check-command";
import { templateCommand } from "../../src/cli/template-command";
import { workbookOfPlan } from "../../src/cli/template/workbook-of-plan";
import type { ClubDefinition } from "../../src/domain/clubs/club-definition";
import { findClub } from "../../src/domain/clubs/index";
import { layOutQuestionnaire } from "../../src/domain/questionnaire/lay-out-questionnaire";
import { newXlsx, openXlsx } from "../../src/workbook-file/xlsx";
import { cla202425Answers } from "../domain/clubs/cla-2024-25-answers";
import { cla202526Example } from "../domain/clubs/cla-2025-26-example";
import { put } from "../domain/clubs/put";
import { answersOf, leeds, type Filled } from "../domain/rules/answers-of";
import { writeFiles } from "../support/write-files";
import { fillWorkbook } from "./fill-workbook";

const club = findClub("cla", "2025-26")!;
const lastYears = findClub("cla", "2024-25")!;
const emptyOf = (of: ClubDefinition) =>
  workbookOfPlan(layOutQuestionnaire(of, { code: leeds, name: "Leeds" }, null, []));
/**
 * Last year's answers with two fifths more children than there were, so that the fall is large enough to be queried.
 */
const moved = put(cla202425Answers, "cla.at_31_march", 1.4 * Number(cla202425Answers.cells!["cla.at_31_march"]));
const answers = (filled: Filled) => answersOf(lastYears, filled);
const receipt = {
  id: "r1",
  club: "cla",
  year: "2024-25",
  member: leeds,
  memberName: "Leeds",
  version: 1,
  receivedAt: "2025-11-22T12:00:00.000Z",
  hash: "a".repeat(64),
  submittedBy: "A",
  explained: 0,
};
let folder: string;
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  jest.spyOn(console, "log").mockReturnValue();
  const document = await newXlsx();
  const saved = (of: ClubDefinition, filled: Filled) => document.save(fillWorkbook(emptyOf(of), of, filled));
  folder = writeFiles({
    "filled.xlsx": await saved(club, cla202526Example),
    "own.xlsx": await document.save(document.data),
    "last-year.xlsx": await saved(lastYears, moved),
    "steady.json": JSON.stringify(answers(cla202425Answers)),
    "moved.json": JSON.stringify(answers(moved)),
    "submission.json": JSON.stringify({ receipt, answers: answers(moved), explanations: [] }),
    "enfield.json": JSON.stringify(answers({ ...moved, template: { year: "2024-25", member: "E09000010" } })),
    "nobody.json": JSON.stringify(answers({ ...moved, template: { year: "2024-25", member: null } })),
    "older.json": JSON.stringify(answers({ ...moved, template: { year: "2023-24" } })),
    "cut.json": JSON.stringify(answers(moved)).slice(0, 500),
    "else.json": JSON.stringify({ figures: [] }),
  });
});

async function check(previous?: string) {
  let text = "";
  const options = previous === undefined ? [] : ["--previous", file(previous)];
  await checkCommand([file("filled.xlsx"), ...options], async (piece) => void (text += piece));
  const { findings, rules } = JSON.parse(text) as {
    findings: { code: string; kind: string; subject: string }[];
    rules: { code: string; result: string }[];
  };
  const comparing = new Set(club.rules.filter(({ kind }) => kind === "year-on-year").map(({ code }) => code));
  const results = new Set(rules.filter(({ code }) => comparing.has(code)).map(({ result }) => result));
  return { results: [...results].sort(), moved: findings.filter(({ code }) => comparing.has(code)) };
}

test("without last year's answers, the rules that compare with them are skipped", async () => {
  expect(await check()).toEqual({ results: ["skipped"], moved: [] });
});

test("with last year's answers nothing is skipped, and an unchanged answer gives no finding", async () => {
  expect(await check("steady.json")).toEqual({ results: ["passed"], moved: [] });
});

test.each(["moved.json", "submission.json", "last-year.xlsx", "nobody.json"])(
  "an answer that changed a lot is a finding against %s",
  async (previous) => {
    const found = await check(previous);
    expect(found.results).toEqual(["found", "passed"]);
    expect(found.moved).toMatchObject([{ kind: "year-on-year", subject: "cla.at_31_march" }]);
  },
);

test("a new questionnaire shows last year's answers beside the inputs", async () => {
  const texts = async (...options: readonly string[]) => {
    const out = file(`made-with-${options.length}-options.xlsx`);
    expect(await templateCommand(["cla", "2025-26", "--member", "Leeds", out, ...options])).toBe(0);
    const { data } = await openXlsx(new Uint8Array(readFileSync(out)));
    return data.sheets.flatMap(({ cells }) => cells.map(({ value }) => value));
  };
  const before = moved.cells!["cla.at_31_march"];
  expect(await texts()).not.toContain(before);
  expect(await texts("--previous", file("submission.json"))).toContain(before);
});

test.each([
  ["older.json", /questionnaire of "cla" for 2023-24\. Give the one for "cla" in 2024-25\./],
  ["filled.xlsx", /questionnaire of "cla" for 2025-26\. Give the one for "cla" in 2024-25\./],
  ["enfield.json", /questionnaire of E09000010, not of E08000035/],
  ["own.xlsx", /not a Yardstick questionnaire/],
  ["cut.json", /cut\.json: this is not JSON/],
  ["else.json", /not answers to a questionnaire/],
  ["none.json", /no such file/],
])("%s is refused as last year's, by a check and by a questionnaire to be made", async (previous, sentence) => {
  await expect(check(previous)).rejects.toThrow(sentence);
  const made = templateCommand(["cla", "2025-26", "--member", "Leeds", file("x.xlsx"), "--previous", file(previous)]);
  await expect(made).rejects.toThrow(sentence);
});
