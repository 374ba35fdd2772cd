import type { Explanation } from "../../src/domain/questionnaire/explanation";
import { explanationsXml } from "../../src/domain/questionnaire/kept-xml";
import type { Receipt } from "../../src/domain/questionnaire/receipt";
import type { SubmissionState } from "../../src/domain/questionnaire/submission-state";
import { clearMarks } from "../../src/excel/clear-marks";
import { drawQuestionnaire } from "../../src/excel/draw-questionnaire";
import { keepExplanations } from "../../src/excel/keep-explanations";
import { keepSubmissions } from "../../src/excel/keep-submissions";
import { markFindings } from "../../src/excel/mark-findings";
import { openQuestionnaire } from "../../src/excel/open-questionnaire";
import { startOffice } from "../support/office-host";
import { fixture } from "../workbook-file/xlsx-files";
import { claPlan, mailedFile } from "./cla-workbook";
import { countRequests } from "./count-requests";
import { unexplained } from "./finding-of";

jest.setTimeout(120_000);

const done = { ok: true, value: null };
const words: Explanation = {
  code: "CLA-YOY-01",
  version: 2,
  subject: "cla.starts",
  value: "cla.starts = 120",
  text: 'Two homes opened: "Oak" & <Elm>,\nboth in June – 14 places.',
};
const receipt: Receipt = {
  id: "s1",
  club: "cla",
  year: "2025-26",
  member: "E08000035",
  memberName: "Leeds",
  version: 1,
  receivedAt: "2026-11-24T16:30:00Z",
  hash: "a".repeat(64),
  submittedBy: "Jo",
  explained: 1,
};
const state: SubmissionState = {
  pending: { key: "k", hash: "b".repeat(64), supersedes: 1, begunAt: "2026-11-25T09:00:00Z" },
  receipts: [receipt],
};

async function opened() {
  const answer = await openQuestionnaire();
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value;
}

test.each([
  ["a blank workbook", undefined],
  ["a workbook of the user's", fixture("budget.xlsx")],
])("%s is no questionnaire, which one round trip tells", async (_, file) => {
  const { host } = await startOffice({ ...(file && { file }) });
  const requests = countRequests(host);
  expect(await opened()).toBeNull();
  expect(requests()).toBe(1);
});

test("a part that only claims our namespace is no questionnaire", async () => {
  const { model } = await startOffice();
  model.customXml.add('<other xmlns="urn:yardstick:questionnaire"/>');
  expect(await opened()).toBeNull();
});

test("a new questionnaire has nothing kept in it", async () => {
  const { host } = await startOffice({ file: await mailedFile() });
  const requests = countRequests(host);
  expect(await opened()).toEqual({
    template: claPlan.template,
    explanations: [],
    submissions: { pending: null, receipts: [] },
    isMarked: false,
  });
  expect(requests()).toBe(2);
});

test.each(["mailed", "drawn"])(
  "what is kept in a %s workbook is there when it is saved and opened again",
  async (how) => {
    const office = await startOffice(how === "mailed" ? { file: await mailedFile() } : {});
    if (how === "drawn") await drawQuestionnaire(claPlan);
    expect(await keepExplanations([words, { ...words, subject: "cla.other" }])).toEqual(done);
    expect(await keepSubmissions(state)).toEqual(done);
    await startOffice({ file: await office.documentFile() });
    expect(await opened()).toMatchObject({
      template: claPlan.template,
      explanations: [words, { ...words, subject: "cla.other" }],
      submissions: state,
    });
  },
);

test("keeping again replaces, also what stands twice; other parts stay", async () => {
  const { model } = await startOffice({ file: await mailedFile() });
  const other = model.customXml.add("<own xmlns='urn:theirs'>1</own>");
  const parts = model.customXml.all.length;
  await keepExplanations([words]);
  model.customXml.add(explanationsXml.write([{ ...words, text: "an old copy" }]));
  expect(await keepExplanations([{ ...words, text: "newer" }])).toEqual(done);
  expect((await opened())?.explanations.map(({ text }) => text)).toEqual(["newer"]);
  expect(model.customXml.all).toHaveLength(parts + 1);
  expect(model.customXml.find(other.id)).toEqual(other);
  await keepExplanations([]);
  expect((await opened())?.explanations).toEqual([]);
});

test("a damaged part counts as not there", async () => {
  const { model } = await startOffice({ file: await mailedFile() });
  model.customXml.add('<explanations xmlns="urn:yardstick:explanations">{"half</explanations>');
  model.customXml.add('<submissions xmlns="urn:yardstick:submissions">[]</submissions>');
  expect(await opened()).toMatchObject({ explanations: [], submissions: { pending: null, receipts: [] } });
});

test("it is told whether marks of a check stand in it", async () => {
  await startOffice({ file: await mailedFile() });
  await markFindings([unexplained({ place: { sheet: "Population", cell: "B6" } })]);
  expect((await opened())?.isMarked).toBe(true);
  await clearMarks();
  expect((await opened())?.isMarked).toBe(false);
});
