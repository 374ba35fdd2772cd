/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { problemDocument } from "../../../src/contract/problem";
import {
  sectionConflict,
  sections,
  sectionWork,
  type Assignment,
  type ProgressRequest,
} from "../../../src/contract/sections";
import { asMember } from "../../../src/service/store/as-member";
import { leeds } from "../../domain/rules/answers-of";
import { join } from "../support/invite";
import { startTestService, type TestService } from "../support/test-service";

jest.setTimeout(60_000);

const enfield = "E09000010";
let service: TestService;
let administrator: { authorization: string };
let sam: { readonly authorization: string };
let kim: { readonly authorization: string };
let reader: { readonly authorization: string };
let other: { readonly authorization: string };
beforeAll(async () => {
  service = await startTestService({}, { withQuestionnaires: true });
});
beforeEach(async () => {
  await service.reset();
  administrator = await service.signInAsAdministrator();
  const joining = async (role: "contributor" | "reader", member: string, name: string) =>
    (await join(service.app, administrator, { role, member }, name)).headers;
  sam = await joining("contributor", leeds, "Sam Hill");
  kim = await joining("contributor", leeds, "Kim Lee");
  reader = await joining("reader", leeds, "Rae Dunn");
  other = await joining("contributor", enfield, "Otto Enfield");
});
afterAll(() => service.close());

const path = `/v1/clubs/cla/years/2025-26/members/${leeds}/sections`;
const get = (headers: object = sam, url = path) => service.app.inject({ url, headers: { ...headers } });
const all = async (headers: object = sam) => sections.parse((await get(headers)).json());
const put = (url: string, payload: object, follows: number, headers: object = sam) =>
  service.app.inject({
    method: "PUT",
    url: `${path}/${url}`,
    payload,
    headers: { ...headers, "if-match": `"${follows}"` },
  });
const to = (...names: readonly string[]): Assignment => ({
  people: names.map((name) => ({ person: null, name, role: null })),
  note: null,
  wishedFor: null,
});
const assign = (section: string, given: object, follows = 0, headers: object = sam) =>
  put(`${section}/assignment`, given, follows, headers);
const mark = (section: string, ready: number | null, follows: number, headers: object = sam) =>
  put(`${section}/readiness`, { ready }, follows, headers);
const told = (section: string, more: Partial<ProgressRequest["sections"][number]> = {}) => ({
  section,
  asked: 12,
  answered: 9,
  toFix: 1,
  changedFrom: null,
  ...more,
});
const tell = (list: readonly object[], headers: object = sam) =>
  service.app.inject({
    method: "POST",
    url: `${path}/progress`,
    headers: { ...headers },
    payload: { sections: list },
  });
const refusalOf = ({ statusCode, payload }: { statusCode: number; payload: string }) =>
  `${statusCode} ${problemDocument.parse(JSON.parse(payload)).type.split(":").at(-1)}`;
const later = (minutes: number) => (service.clock.now = new Date(service.clock.now.getTime() + minutes * 60_000));

test("says who acts for the member, and nothing of sections until somebody deals with them", async () => {
  expect(await all()).toMatchObject({
    you: { name: "Sam Hill", mayWrite: true },
    people: [
      { name: "Kim Lee", role: "contributor" },
      { name: "Rae Dunn", role: "reader" },
      { name: "Sam Hill", role: "contributor" },
    ],
    sections: [],
  });
  expect((await all(reader)).you).toMatchObject({ name: "Rae Dunn", mayWrite: false });
});

test("a section is given to people the service knows, by its own name for them, and to others by name and role", async () => {
  const { people } = await all();
  const { id } = people.find(({ name }) => name === "Kim Lee")!;
  const given = {
    people: [
      { person: id, name: "Kimberley", role: null },
      { person: null, name: "Jo Bell", role: "team manager, placements" },
    ],
    note: "The ledger has the weeks.",
    wishedFor: "2026-12-01",
  };
  const reply = await assign("children", given);
  expect([reply.statusCode, reply.headers.etag]).toEqual([200, '"1"']);
  const kept = { ...given, people: [{ ...given.people[0], name: "Kim Lee" }, given.people[1]] };
  expect(sectionWork.parse(reply.json())).toEqual({
    section: "children",
    version: 1,
    ...kept,
    ready: null,
    changed: null,
    progress: null,
  });
  for (const colleague of [kim, reader]) expect((await all(colleague)).sections).toMatchObject([kept]);
  // The same again is no change.
  expect(sectionWork.parse((await assign("children", given, 1)).json()).version).toBe(1);
});

test("the progress of each check takes the place of the one before, and leaves one row", async () => {
  await tell([told("children"), told("contact", { asked: 3, answered: 3, toFix: 0 })]);
  later(5);
  const reply = await tell([told("children", { answered: 12, toFix: 0 })], kim);
  expect(sections.parse(reply.json()).sections).toMatchObject([
    { section: "children", progress: { asked: 12, answered: 12, toFix: 0, by: "Kim Lee" } },
    { section: "contact", progress: { answered: 3, by: "Sam Hill", at: "2026-11-22T12:00:00.000Z" } },
  ]);
  for (let n = 0; n < 30; n += 1) await tell([told("children", { answered: n % 12 })]);
  const rows = await service.database.query<{ rows: number; entries: number }>(
    `select (select count(*)::integer from section_progress) as rows,
            (select count(*)::integer from member_audit) as entries`,
  );
  expect(rows).toEqual([{ rows: 2, entries: 0 }]);
});

test("what a slower machine tells later of an earlier check does not take the place of a newer one", async () => {
  await tell([told("children", { answered: 11 })]);
  later(-5);
  await tell([told("children", { answered: 4 })], kim);
  expect((await all()).sections).toMatchObject([{ progress: { answered: 11, by: "Sam Hill" } }]);
});

describe("a section that is ready", () => {
  beforeEach(async () => {
    await tell([told("children", { answered: 12, toFix: 0 })]);
    await mark("children", 4711, 0);
  });

  test("says who said so and when", async () => {
    expect((await all(kim)).sections).toMatchObject([
      { version: 1, ready: { by: "Sam Hill", at: "2026-11-22T12:00:00.000Z", checkNumber: 4711 }, changed: null },
    ]);
  });

  test("has changed since, if a check says so of that version: by whose check first, and when", async () => {
    later(10);
    await tell([told("children", { changedFrom: 1 })], kim);
    later(10);
    await tell([told("children", { changedFrom: 1 })]);
    const changed = { by: "Kim Lee", at: "2026-11-22T12:10:00.000Z" };
    expect((await all()).sections).toMatchObject([{ ready: { by: "Sam Hill" }, changed }]);
    // Somebody else is to answer it now; that changes no answer.
    await assign("children", to("Jo Bell"), 1);
    expect((await all()).sections).toMatchObject([{ version: 2, ready: { by: "Sam Hill" }, changed }]);
    // Put back as it was.
    await tell([told("children")]);
    expect((await all()).sections).toMatchObject([{ ready: { by: "Sam Hill" }, changed: null }]);
  });

  test("is ready again once somebody says so of its new answers", async () => {
    await tell([told("children", { changedFrom: 1 })], kim);
    await mark("children", 815, 1, kim);
    expect((await all()).sections).toMatchObject([
      { version: 2, ready: { by: "Kim Lee", checkNumber: 815 }, changed: null },
    ]);
    // A check of the answers before, which arrives late, is about a version that is no longer the newest.
    await tell([told("children", { changedFrom: 1 })]);
    expect((await all()).sections).toMatchObject([{ changed: null }]);
  });

  test("can be taken back", async () => {
    const reply = await mark("children", null, 1, kim);
    expect(sectionWork.parse(reply.json())).toMatchObject({ version: 2, ready: null, changed: null });
  });

  test("stays ready when it is given to somebody else", async () => {
    await assign("children", to("Jo Bell"), 1, kim);
    expect((await all()).sections).toMatchObject([{ version: 2, ready: { by: "Sam Hill", checkNumber: 4711 } }]);
  });
});

test("of two at once, one is kept; the other is told and given the section as it is now", async () => {
  const replies = await Promise.all(
    Array.from({ length: 10 }, (_, at) => assign("children", to(`Person ${at}`), 0, at % 2 === 0 ? sam : kim)),
  );
  const kept = replies.filter(({ statusCode }) => statusCode === 200);
  const refused = replies.filter(({ statusCode }) => statusCode === 412);
  expect([kept.length, refused.length]).toEqual([1, 9]);
  for (const reply of refused) {
    expect(refusalOf(reply)).toBe("412 another-section");
    expect(sectionConflict.parse(reply.json()).current).toEqual(kept[0]?.json());
  }
  expect(refusalOf(await mark("children", 1, 0))).toBe("412 another-section");
});

test("other members see nothing of it, and the club's administrator sees counts only", async () => {
  await assign("children", { ...to("Jo Bell"), note: "Ask Pat." });
  await tell([told("children", { answered: 12, toFix: 0 }), told("contact", { asked: 3, answered: 1 })]);
  await mark("children", 4711, 1);
  expect(refusalOf(await get(other))).toBe("403 another-member");
  expect(refusalOf(await get(administrator))).toBe("403 another-member");
  const returns = await get(administrator, "/v1/clubs/cla/years/2025-26/returns");
  expect(returns.json<{ returns: object[] }>().returns).toContainEqual(
    expect.objectContaining({
      member: leeds,
      progress: { ready: 1, sections: 2, asked: 15, answered: 13, toFix: 1, at: "2026-11-22T12:00:00.000Z" },
    }),
  );
  expect(returns.payload).not.toMatch(/Jo Bell|Ask Pat/);
  // The database itself keeps one member's from another, whatever a query says.
  for (const table of ["section_work", "section_progress"]) {
    const rows = await asMember(service.database, { member: enfield, club: "cla" }, ({ query }) =>
      query(`select * from ${table}`),
    );
    expect(rows).toEqual([]);
  }
});

test("the record of the member has every change, with no name and no note in it, and shows what was altered", async () => {
  await assign("children", { ...to("Jo Bell"), note: "Ask Pat." });
  await mark("children", 4711, 1, kim);
  const record = async () => (await get(sam, `/v1/members/${leeds}/audit`)).json<{ faults: string[] }>();
  expect(JSON.stringify(await record())).not.toMatch(/Jo Bell|Ask Pat|Kim Lee/);
  expect(await record()).toMatchObject({ brokenAt: null, faults: [] });
  const altered = async (set: string) => {
    await service.database.transaction(async (transaction) => {
      await transaction.script("set local session_replication_role = replica");
      await transaction.query(`update section_work set ${set}`);
    });
    return (await record()).faults;
  };
  const differs = ["The section children of cla 2025-26: it differs from the record."];
  expect(await altered("ready_by_name = 'Sam Hill'")).toEqual(differs);
  expect(await altered("ready_by_name = 'Kim Lee', version = 3")).toEqual(differs);
  expect(await altered("version = 2, assignment = '{}'")).toEqual(differs);
  expect(await altered("section = 'homes'")).toEqual([
    "The section homes of cla 2025-26: it was never recorded.",
    "The section children of cla 2025-26: it is missing.",
  ]);
});

test("nobody changes or removes a section behind the service's back", async () => {
  await assign("children", to("Jo Bell"));
  for (const statement of ["update section_work set version = 5", "delete from section_work"]) {
    await expect(service.database.query(statement)).rejects.toThrow(/section_work/);
  }
});

test.each([
  ["a section that the questionnaire does not have", "nonsense/assignment", to("Jo"), "404 unknown-section"],
  [
    "a note that could identify a child",
    "children/assignment",
    { ...to("Jo"), note: "NHS 943 476 5919" },
    "422 identifies-somebody",
  ],
  [
    "somebody who does not act for the member",
    "children/assignment",
    { ...to(), people: [{ person: "00000000-0000-4000-8000-000000000000", name: "Otto", role: null }] },
    "422 not-a-colleague",
  ],
  ["a blank name", "children/assignment", to(" "), "400 invalid-request"],
  ["nine people", "children/assignment", to(..."abcdefghi"), "400 invalid-request"],
  ["a check number that could say more", "children/readiness", { ready: 65_536 }, "400 invalid-request"],
])("refuses %s", async (_case, url, payload, refusal) => {
  expect(refusalOf(await put(url, payload, 0))).toBe(refusal);
});

test("refuses progress of an unknown section, or of one twice, and keeps none of it", async () => {
  expect(refusalOf(await tell([told("children"), told("nonsense")]))).toBe("404 unknown-section");
  expect(refusalOf(await tell([told("children"), told("children")]))).toBe("400 invalid-request");
  expect((await all()).sections).toEqual([]);
});

test("a reader reads, and changes nothing", async () => {
  expect(refusalOf(await assign("children", to("Jo"), 0, reader))).toBe("403 readers-only-read");
  expect(refusalOf(await mark("children", 1, 0, reader))).toBe("403 readers-only-read");
  expect(refusalOf(await tell([told("children")], reader))).toBe("403 readers-only-read");
});
