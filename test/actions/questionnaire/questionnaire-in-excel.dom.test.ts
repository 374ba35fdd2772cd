import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import type { QuestionnaireSession } from "../../../src/actions/questionnaire/questionnaire-session";
import { succeed } from "../../../src/domain/result";
import { createUniverCalculation as calculation } from "../../../src/workbench/calculation/univer-calculation";
import { openXlsx } from "../../../src/workbook-file/xlsx";
import { cla202425Returned } from "../../domain/clubs/cla-2024-25-answers";
import { cla202526Example } from "../../domain/clubs/cla-2025-26-example";
import { cla202526Expected, cla202526Faults, cla202526WithFaults } from "../../domain/clubs/cla-2025-26-faults";
import { cla202526Compared } from "../../domain/clubs/cla-2025-26-compared";
import { comparisonRelease } from "../../domain/clubs/comparison-release";
import { put } from "../../domain/clubs/put";
import { fillQuestionnaire, typedAnswers } from "../../support/fill-questionnaire";
import { startOffice } from "../../support/office-host";
import { asLeeds, fakeFigures } from "../fake-figures";
import { startInExcel } from "./start-in-excel";
import { cla, valueOf } from "./start-questionnaire";

jest.setTimeout(120_000);

const shipped = gunzipSync(readFileSync(resolve(__dirname, "../../../data/section-251.json.gz"))).toString();
const figures = fakeFigures(succeed({ ...asLeeds, release: comparisonRelease(shipped, cla202526Compared) }));
const signOff = {
  "cla.signed_by": "C. Officer",
  "cla.signed_role": "Finance manager",
  "cla.signed_on": "2026-09-30",
  "cla.agrees_with_return": "Yes",
  "cla.remarks": "A trust joined us in the year.",
};

function opened(session: QuestionnaireSession) {
  const { opened } = session.get();
  if (opened === null || opened === "none") throw new Error("No questionnaire is open.");
  return opened;
}
const found = (session: QuestionnaireSession) =>
  opened(session)
    .check!.findings.map(({ finding: { code, subject } }) => `${code} ${subject}`)
    .sort();

const later = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

test("from an empty workbook to a receipt", async () => {
  const office = await startOffice({ calculation });
  const { session, submissions, told } = startInExcel({ figures });
  submissions.takeIn("2024-25", cla202425Returned, "B. Contact");
  valueOf(await session.open());
  expect(session.get().opened).toBe("none");
  valueOf(await session.build("cla", "2025-26"));
  expect(opened(session).member).toEqual({ code: "E08000035", name: "Leeds" });

  // All faults are found and marked, and an explanation of one is saved.
  await fillQuestionnaire(typedAnswers(cla, cla202526WithFaults));
  valueOf(await session.check());
  for (const { explained } of cla202526Faults) {
    const about = opened(session).check!.findings.find(
      ({ finding }) => `${finding.code} ${finding.subject}` === explained?.finding,
    );
    if (about !== undefined) valueOf(await session.explain([about.finding], explained!.text));
  }
  expect(found(session)).toEqual(cla202526Expected);
  const sheets = office.model.sheets.map(({ name }) => name);
  expect(sheets).toContain("Yardstick findings");

  // Fixed with one click, and undone.
  const asText = opened(session).check!.findings.filter(({ finding }) => finding.subject === "cla.enquiries");
  expect(valueOf(await session.repair(asText.map(({ finding }) => finding)))).toBe(1);
  expect(found(session)).not.toContain("CLA-FORM-01 cla.enquiries");
  expect(valueOf(await session.undoRepair())).toEqual({ restored: 1, left: [], moved: 0 });
  expect(found(session)).toEqual(cla202526Expected);

  // Without the faults, except one that is explained: only the sign-off is asked for.
  const explained = put(cla202526Example, "cla.population", 106_000);
  valueOf(await session.clearMarks());
  const fresh = await startOffice({ calculation });
  const second = startInExcel({ submissions, figures });
  valueOf(await second.session.build("cla", "2025-26"));
  await fillQuestionnaire(
    typedAnswers(
      cla,
      cla.signOff.reduce((filled, { id }) => put(filled, id, null), explained),
    ),
  );
  valueOf(await second.session.check());
  const jump = opened(second.session).check!.findings.find(({ finding }) => finding.subject === "cla.population")!;
  const words = "The census counted 6,000 more, after a boundary change.";
  valueOf(await second.session.explain([jump.finding], words));
  const isDraft = () => fresh.model.sheetByName("Spend")!.properties.page!.header!.includes("&CDRAFT");
  expect(isDraft()).toBe(true);
  expect(valueOf(await second.session.submit()).kind).toBe("sign-off");
  const outcome = valueOf(await second.session.submit({ signOff }));
  expect(outcome).toMatchObject({ kind: "received", isNew: true, receipt: { version: 1 } });
  expect(valueOf(await second.session.submit({ signOff }))).toMatchObject({ isNew: false });
  const [sent] = submissions.sent;
  expect(sent?.request.answers.questions["cla.signed_on"]?.answer).toMatchObject({
    holds: "date",
    value: "2026-09-30",
  });
  const workbook = await openXlsx(Buffer.from(sent!.request.workbook.base64, "base64"));
  expect(workbook.data.customXml?.map(({ xml }) => xml).join()).toContain(sent!.key);
  expect([told, second.told]).toEqual([[], []]);

  // What would be printed is a draft again while an answer is not the one submitted.
  expect(isDraft()).toBe(false);
  const type = async (population: number) => {
    await fillQuestionnaire({ named: [["cla.population", population]], tables: [], namesGone: [] });
    valueOf(await second.session.check());
  };
  await type(105_999);
  expect(isDraft()).toBe(true);
  await type(106_000);
  expect(isDraft()).toBe(false);

  // After saving and opening again, receipt and explanation are there, and the receipt can be printed.
  const file = await fresh.documentFile();
  const reopened = await startOffice({ calculation, file });
  const third = startInExcel({ submissions, figures });
  valueOf(await third.session.open());
  expect(opened(third.session).receipts).toEqual([submissions.held.at(-1)!.receipt]);
  expect(opened(third.session).explanations.map(({ text }) => text)).toEqual([words]);
  valueOf(await third.session.printReceipt(opened(third.session).receipts[0]!));
  expect(reopened.model.sheets.map(({ name }) => name)).toContain("Yardstick receipt");
});

test("what a person types is checked a moment later", async () => {
  const office = await startOffice({ calculation });
  const { session, submissions } = startInExcel({ figures });
  submissions.takeIn("2024-25", cla202425Returned, "B. Contact");
  valueOf(await session.build("cla", "2025-26"));
  await fillQuestionnaire(typedAnswers(cla, cla202526Example));
  valueOf(await session.check());
  expect(found(session)).toEqual([]);

  const at = await Excel.run(async (context) => {
    const range = context.workbook.names.getItem("cla.in_need").getRange();
    range.load({ rowIndex: true, columnIndex: true, worksheet: { name: true } });
    await context.sync();
    return { row: range.rowIndex, column: range.columnIndex, sheet: range.worksheet.name };
  });
  office.model.setInput(office.model.sheetByName(at.sheet)!.id, at.row, at.column, "about 3000");
  await later(900);
  expect(found(session)).toEqual(["CLA-TYPE-01 cla.in_need"]);
  expect(opened(session).check?.isPartial).toBe(true);
});
