import { cellsOfWorkbook } from "../../src/cli/check/cells-of-workbook";
import { isToAnswer } from "../../src/domain/questionnaire/is-to-answer";
import { readAnswers } from "../../src/domain/questionnaire/read-answers";
import { validate } from "../../src/domain/rules/validate";
import { drawQuestionnaire } from "../../src/excel/draw-questionnaire";
import { markFindings } from "../../src/excel/mark-findings";
import { findQuestionnaire } from "../../src/excel/find-questionnaire";
import { readQuestionnaire } from "../../src/excel/read-questionnaire";
import { openXlsx } from "../../src/workbook-file/xlsx";
import { usualPlan } from "../cli/questionnaire-file";
import { allotments202526Fixture } from "../domain/clubs/allotments-2025-26-fixture";
import { expectedFindings, explanationsOn, findingName, withFaults } from "../domain/clubs/club-fixture";
import { answersOf, leeds, type Filled } from "../domain/rules/answers-of";
import { fillQuestionnaire, typedAnswers } from "../support/fill-questionnaire";
import { startOffice } from "../support/office-host";
import { templateOf } from "../../src/workbook-file/template-of";

jest.setTimeout(60_000);

const { club, example, lastYear, faults } = allotments202526Fixture;
const plan = usualPlan(club);

async function drawnAndFilled(filled: Filled) {
  const office = await startOffice();
  expect(await drawQuestionnaire(plan)).toMatchObject({ ok: true });
  await fillQuestionnaire(typedAnswers(club, filled));
  return office;
}

async function readInExcel() {
  const read = await readQuestionnaire(plan.template, null);
  if (!read.ok) throw new Error(read.problem.message);
  return readAnswers(club, read.value.cells);
}

/** What is answered, wherever it stands; rows of a register that nobody has filled in left out. */
function answered({ questions, registers }: ReturnType<typeof readAnswers>) {
  const rowsOf = ([id, { rows }]: [string, (typeof registers)[string]]) =>
    [id, rows.filter((row) => Object.values(row).some(({ holds }) => holds !== "blank"))] as const;
  return {
    questions: Object.fromEntries(Object.entries(questions).map(([id, { answer }]) => [id, answer])),
    registers: Object.fromEntries(Object.entries(registers).map(rowsOf)),
  };
}

test("a small club is drawn in Excel, filled in, read, and read again from the saved file", async () => {
  const office = await drawnAndFilled(example);
  const open = await findQuestionnaire();
  expect(open).toMatchObject({ ok: true, value: { template: { club: "allotments", year: "2025-26", member: leeds } } });
  const expected = answered(answersOf(club, example));
  expect(answered(await readInExcel())).toEqual(expected);

  const { data } = await openXlsx(await office.documentFile());
  const template = templateOf(data)!;
  expect(template).toEqual(plan.template);
  expect(answered(readAnswers(club, cellsOfWorkbook(data, template)))).toEqual(expected);
});

test("its seeded faults are found in Excel, nothing else is, and every one is marked and listed", async () => {
  const office = await drawnAndFilled(withFaults(allotments202526Fixture));
  const input = {
    current: await readInExcel(),
    previous: answersOf(club, lastYear!),
    member: leeds,
    releases: [],
    explanations: [],
  };
  const explanations = explanationsOn(validate(club, input).findings, faults);
  const { findings } = validate(club, { ...input, explanations });
  expect(findings.map(findingName).sort()).toEqual(expectedFindings(allotments202526Fixture));

  const marked = await markFindings(findings.map((finding) => ({ finding, explained: null })));
  expect(marked).toMatchObject({ ok: true });
  const listing = office.model.toData().sheets.find(({ name }) => name === "Yardstick findings")!;
  const texts = listing.cells.map(({ value }) => value);
  // What is only still to answer is one row for each sheet.
  const wrong = findings.filter((finding) => !isToAnswer(finding));
  expect(wrong.filter(({ message }) => !texts.includes(message))).toEqual([]);
  expect(wrong.length).toBeGreaterThan(5);
  const blanks = findings.filter((finding) => isToAnswer(finding) && finding.severity !== "information");
  const sheets = new Set(blanks.flatMap(({ place }) => place?.sheet ?? []));
  expect(texts.filter((text) => /still to give\.$/.test(String(text)))).toHaveLength(sheets.size);
});
