import type { Receipt } from "../../src/domain/questionnaire/receipt";
import { nothingSubmitted } from "../../src/domain/questionnaire/submission-state";
import { keepSubmissions } from "../../src/excel/keep-submissions";
import { markFindings } from "../../src/excel/mark-findings";
import { startOffice } from "../support/office-host";
import { mailedFile } from "./cla-workbook";
import { countRequests } from "./count-requests";

jest.setTimeout(120_000);

type Office = Awaited<ReturnType<typeof startOffice>>;

const done = { ok: true, value: null };
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
const attempt = { key: "k", hash: "a".repeat(64), supersedes: 0, begunAt: "2026-11-24T16:29:00Z" };
const checked = { at: "2026-11-24T16:40:00Z", by: "version 1 of Children Looked After 2025-26" };

/** The sheets whose pages say that they are a draft. */
const drafts = ({ model }: Office) =>
  model.sheets.filter(({ properties }) => properties.page?.header?.includes("&CDRAFT")).map(({ name }) => name);
const changeHeader = ({ model }: Office, name: string, header: string) => {
  const { id, properties } = model.sheetByName(name)!;
  model.changeSheet(id, { page: { ...properties.page!, header } });
};

test("pages say DRAFT until the receipt is saved, which takes no round trip more", async () => {
  const office = await startOffice({ file: await mailedFile() });
  const all = drafts(office);
  expect(all).toContain("Cover");
  expect(all).toContain("Sign-off");
  expect(all).not.toContain("Guidance");
  expect(await keepSubmissions({ pending: attempt, receipts: [] }, nothingSubmitted)).toEqual(done);
  expect(drafts(office)).toEqual(all);
  const requests = countRequests(office.host);
  expect(await keepSubmissions({ pending: null, receipts: [receipt] }, { pending: attempt, receipts: [] })).toEqual(
    done,
  );
  expect(requests()).toBe(3);
  expect(drafts(office)).toEqual([]);
  expect(office.model.sheetByName("Spend")!.properties.page!.header).toBe("&LChildren Looked After 2025-26, Leeds&R&A");
});

test("answers that are no longer those submitted make it a draft again at the next check, until they are", async () => {
  const office = await startOffice({ file: await mailedFile() });
  const all = drafts(office);
  await keepSubmissions({ pending: null, receipts: [receipt] }, nothingSubmitted);
  const requests = countRequests(office.host);
  await markFindings([], undefined, { ...checked, isDraft: true });
  expect(requests()).toBeLessThanOrEqual(4);
  expect(drafts(office)).toEqual(expect.arrayContaining([...all]));
  await markFindings([], undefined, { ...checked, isDraft: false });
  expect(drafts(office)).toEqual([]);
});

test("what a user wrote into a header stays, and so do sheets of their own", async () => {
  const office = await startOffice({ file: await mailedFile() });
  const own = office.model.addSheet("Ours");
  office.model.changeSheet(own.id, { page: { orientation: "Portrait", fit: null, header: "&CDRAFT" } });
  changeHeader(office, "Spend", "&COfficial sensitive");
  await keepSubmissions({ pending: null, receipts: [receipt] }, nothingSubmitted);
  expect(drafts(office)).toEqual(["Ours"]);
  await markFindings([], undefined, { ...checked, isDraft: true });
  expect(drafts(office)).toContain("Population");
  expect(office.model.sheetByName("Spend")!.properties.page!.header).toBe("&COfficial sensitive");
});
