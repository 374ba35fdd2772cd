import type { Explanation } from "../../src/domain/questionnaire/explanation";
import { copiesXml, explanationsXml, submissionXml } from "../../src/domain/questionnaire/kept-xml";
import type { Receipt } from "../../src/domain/questionnaire/receipt";
import { nothingSubmitted, type SubmissionState } from "../../src/domain/questionnaire/submission-state";
import { clearMarks } from "../../src/excel/clear-marks";
import { drawQuestionnaire } from "../../src/excel/draw-questionnaire";
import { keepCopies } from "../../src/excel/keep-copies";
import { keepExplanations } from "../../src/excel/keep-explanations";
import { keepSubmissions } from "../../src/excel/keep-submissions";
import { markFindings } from "../../src/excel/mark-findings";
import { findQuestionnaire } from "../../src/excel/find-questionnaire";
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
  const answer = await findQuestionnaire();
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value;
}

test.each([
  ["a blank workbook", undefined],
  ["a workbook of the user's", fixture("budget.xlsx")],
])("%s is not a questionnaire, which takes one round trip to find out", async (_, file) => {
  const { host } = await startOffice({ ...(file && { file }) });
  const requests = countRequests(host);
  expect(await opened()).toBeNull();
  expect(requests()).toBe(1);
});

test("a part that only has our namespace is not a questionnaire", async () => {
  const { model } = await startOffice();
  model.customXml.add('<other xmlns="urn:yardstick:questionnaire"/>');
  expect(await opened()).toBeNull();
});

test("a new questionnaire has nothing saved in it", async () => {
  const { host } = await startOffice({ file: await mailedFile() });
  const requests = countRequests(host);
  expect(await opened()).toEqual({
    template: claPlan.template,
    explanations: [],
    submissions: { pending: null, receipts: [] },
    copies: [],
    unread: [],
    isMarked: false,
    fileAddress: "https://localhost/Book1.xlsx",
  });
  expect(requests()).toBe(2);
});

test.each(["mailed", "drawn"])(
  "what is kept in a %s workbook is there when it is saved and opened again",
  async (how) => {
    const office = await startOffice(how === "mailed" ? { file: await mailedFile() } : {});
    if (how === "drawn") await drawQuestionnaire(claPlan);
    expect(await keepExplanations([words, { ...words, subject: "cla.other" }], [])).toEqual(done);
    expect(await keepSubmissions(state, nothingSubmitted)).toEqual(done);
    await startOffice({ file: await office.documentFile() });
    expect(await opened()).toMatchObject({
      template: claPlan.template,
      explanations: [words, { ...words, subject: "cla.other" }],
      submissions: state,
    });
  },
);

test("saving again replaces, even duplicates; other parts stay", async () => {
  const { model } = await startOffice({ file: await mailedFile() });
  const other = model.customXml.add("<own xmlns='urn:theirs'>1</own>");
  const parts = model.customXml.all.length;
  await keepExplanations([words], []);
  model.customXml.add(explanationsXml.write([{ ...words, text: "an old copy" }]));
  const before = (await opened())!.explanations;
  expect(before.map(({ text }) => text)).toEqual([words.text, "an old copy"]);
  expect(await keepExplanations([{ ...words, text: "newer" }], before)).toEqual(done);
  expect((await opened())?.explanations.map(({ text }) => text)).toEqual(["newer"]);
  expect(model.customXml.all).toHaveLength(parts + 1);
  expect(model.customXml.find(other.id)).toEqual(other);
  await keepExplanations([], [{ ...words, text: "newer" }]);
  expect((await opened())?.explanations).toEqual([]);
});

test("what somebody else has saved since we last read stays, including receipts and an attempt", async () => {
  const { model } = await startOffice({ file: await mailedFile() });
  const theirs = { ...words, subject: "cla.other", text: "theirs" };
  await keepExplanations([words], []);
  model.customXml.add(explanationsXml.write([theirs]));
  await keepExplanations([{ ...words, text: "mine" }], [words]);
  expect((await opened())?.explanations.map(({ text }) => text)).toEqual(["theirs", "mine"]);

  model.customXml.add(submissionXml.write(state));
  await keepSubmissions(nothingSubmitted, nothingSubmitted);
  expect((await opened())?.submissions).toEqual(state);
});

/** The texts of the parts of this kind. */
const partsOf = (model: { readonly customXml: { readonly all: readonly { readonly xml: string }[] } }, kind: string) =>
  model.customXml.all.map(({ xml }) => xml).filter((xml) => xml.includes(`urn:yardstick:${kind}`));

test("a damaged explanation is named and kept by the next save, and the others are read", async () => {
  const { model } = await startOffice({ file: await mailedFile() });
  const good = { ...words, subject: "cla.other", text: "Two homes opened." };
  const bad = { code: "CLA-YOY-01", version: "two", subject: "cla.starts", text: "Two homes opened." };
  model.customXml.add(`<explanations xmlns="urn:yardstick:explanations">${JSON.stringify([good, bad])}</explanations>`);
  const found = await opened();
  expect(found?.explanations.map(({ subject }) => subject)).toEqual(["cla.other"]);
  expect(found?.unread).toEqual(["the explanation of CLA-YOY-01 on cla.starts"]);

  await keepExplanations([...found!.explanations, { ...words, subject: "cla.third" }], found!.explanations);
  const [part, ...others] = partsOf(model, "explanations");
  expect(others).toEqual([]);
  expect(part).toContain(JSON.stringify(bad));
  expect((await opened())?.explanations.map(({ subject }) => subject)).toEqual(["cla.other", "cla.third"]);
  expect((await opened())?.unread).toHaveLength(1);

  await keepExplanations([...(await opened())!.explanations, words], (await opened())!.explanations);
  expect((await opened())?.unread).toEqual([]);
  expect(partsOf(model, "explanations")[0]).toContain(JSON.stringify(bad));
});

test("a damaged receipt or attempt does not affect the others", async () => {
  const { model } = await startOffice({ file: await mailedFile() });
  const damaged = { ...receipt, id: "s2", version: 2, hash: "short" };
  const attempt = { key: "", begunAt: "2026-11-25T09:00:00Z" };
  model.customXml.add(
    `<submissions xmlns="urn:yardstick:submissions">${JSON.stringify({ pending: attempt, receipts: [damaged, receipt] })}</submissions>`,
  );
  const found = await opened();
  expect(found?.submissions).toEqual({ pending: null, receipts: [receipt] });
  expect(found?.unread).toEqual(["the submission that was in progress", "the receipt of version 2"]);
  await keepSubmissions({ ...state, receipts: [receipt] }, found!.submissions);
  expect((await opened())?.submissions).toEqual(state);
  expect(partsOf(model, "submissions")[0]).toContain(JSON.stringify(damaged));
  expect(partsOf(model, "submissions")[0]).toContain(JSON.stringify(attempt));
});

test("a part in a newer version's format is left alone, and reported", async () => {
  const { model } = await startOffice({ file: await mailedFile() });
  const newer = '<explanations xmlns="urn:yardstick:explanations">{"form":2,"list":[]}</explanations>';
  model.customXml.add(newer);
  expect((await opened())?.unread).toEqual(["explanations in a form that this version doesn't know"]);
  await keepExplanations([words], []);
  expect((await opened())?.explanations).toEqual([words]);
  expect(partsOf(model, "explanations")).toEqual([newer, explanationsXml.write([words])]);
});

test("anything that a newer version has added to an item is saved again", async () => {
  const { model } = await startOffice({ file: await mailedFile() });
  const newer = { pending: null, receipts: [{ ...receipt, signedWith: "k1" }], drafts: ["d"] };
  model.customXml.add(`<submissions xmlns="urn:yardstick:submissions">${JSON.stringify(newer)}</submissions>`);
  await keepSubmissions(state, (await opened())!.submissions);
  const [part = ""] = partsOf(model, "submissions");
  expect(part).toContain('"signedWith":"k1"');
  expect(part).toContain('"drafts":["d"]');
  expect((await opened())?.unread).toEqual([]);
});

test("answers to confirm travel with the file; those of another session and of a newer version stay", async () => {
  const { model, host } = await startOffice({ file: await mailedFile() });
  const from = "your 2024-25 return (version 2, received on 12 Jun 2025)";
  const starts = { field: "cla.starts", row: null, value: 12, from };
  const home = { field: "homes[home]", row: "Oak & Elm", value: "Oak & Elm", from };
  expect((await opened())?.copies).toEqual([]);
  const requests = countRequests(host);
  expect(await keepCopies([starts, home], [])).toEqual(done);
  expect(requests()).toBeLessThanOrEqual(3);
  expect((await opened())?.copies).toEqual([starts, home]);

  const newer = { field: "cla.ceases", value: { figure: 3 } };
  model.customXml.add(`<copies xmlns="urn:yardstick:copies">${JSON.stringify([newer])}</copies>`);
  expect((await opened())?.unread).toEqual(["the note that cla.ceases is to be confirmed"]);
  const theirs = { ...starts, field: "cla.leavers" };
  model.customXml.add(copiesXml.write([theirs]));
  expect(await keepCopies([home], [starts, home])).toEqual(done);
  expect((await opened())?.copies).toEqual([theirs, home]);
  const [part, ...others] = partsOf(model, "copies");
  expect(others).toEqual([]);
  expect(part).toContain(JSON.stringify(newer));
});

test("says whether the workbook has marks from a check", async () => {
  await startOffice({ file: await mailedFile() });
  await markFindings([unexplained({ place: { sheet: "Population", cell: "B6" } })]);
  expect((await opened())?.isMarked).toBe(true);
  await clearMarks();
  expect((await opened())?.isMarked).toBe(false);
});
