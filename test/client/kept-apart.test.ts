import { createClubsService } from "../../src/client/clubs-service";
import { createFormService } from "../../src/client/form-service";
import { keptOnMachine } from "../../src/client/kept-on-machine";
import { createOwnContact } from "../../src/client/own-contact";
import { createMemoryReleaseStore, type ReleaseStore } from "../../src/client/release-store";
import { createSectionService } from "../../src/client/section-service";
import { aReturn } from "../actions/fake-clubs";
import { aSection, sectionsOf } from "../actions/fake-sections";
import { refusal, startFakeSubmissions, type FakeSubmissions } from "./fake-submissions";

/** Several workbooks, clubs, years and members on one machine: what is kept for one is never shown for another. */

const leeds = { token: "t1", member: { code: "E08000035", name: "Leeds" } };
const kent = { token: "t2", member: { code: "E10000016", name: "Kent" } };
const now = () => "2026-11-22T12:00:00.000Z";

let service: FakeSubmissions;
let store: ReleaseStore;
beforeEach(async () => {
  service = await startFakeSubmissions();
  store = createMemoryReleaseStore();
});
afterEach(() => service.close());

/** Each workbook has a runtime of its own, and all share what the machine keeps. */
const workbook = (session: typeof leeds = leeds) => {
  const options = { origin: service.origin, session: async () => session, kept: keptOnMachine(store), patience: 2000 };
  return {
    sections: createSectionService({ ...options, now }),
    clubs: createClubsService({ ...options, now }),
    forms: createFormService(options),
    contact: createOwnContact(options),
  };
};
const of = (club: string, year = "2025-26", member = leeds.member.code) => ({ club, year, member });
const named = (name: string) =>
  sectionsOf(aSection("homes", { version: 1, people: [{ person: null, name, role: null }] }));

test("of two workbooks of two clubs open at once, each shows the people of its own club while the service is away", async () => {
  const [cla, adoption] = [workbook(), workbook()];
  service.replies = [{ body: named("Jo of CLA") }, { body: named("Al of Adoption") }];
  await cla.sections.read(of("cla"));
  await adoption.sections.read(of("adoption"));
  service.replies = ["hang up", "hang up"];
  const cause = { code: "service-unreachable" };
  expect(await cla.sections.read(of("cla"))).toMatchObject({ value: { ...named("Jo of CLA"), cause, asOf: now() } });
  expect(await adoption.sections.read(of("adoption"))).toMatchObject({ value: { ...named("Al of Adoption"), cause } });
});

test("two years of one club are kept apart, and one that was never read is not answered with the other", async () => {
  service.replies = [{ body: named("Jo") }, "hang up"];
  await workbook().sections.read(of("cla", "2025-26"));
  expect(await workbook().sections.read(of("cla", "2024-25"))).toMatchObject({
    problem: { code: "service-unreachable" },
  });
});

test("what one member reads of its colleagues and clubs is never shown to another on the same machine", async () => {
  service.replies = [{ body: named("Jo of Leeds") }, { body: { returns: [aReturn()] } }];
  await workbook(leeds).sections.read(of("cla"));
  await workbook(leeds).clubs.returns(leeds.member.code);
  const seen = service.seen.length;
  // Of a workbook of Leeds, nothing is even asked.
  expect(await workbook(kent).sections.read(of("cla"))).toMatchObject({ problem: { code: "not-signed-in" } });
  expect(service.seen).toHaveLength(seen);
  service.replies = ["hang up", "hang up", "hang up"];
  const unreachable = { ok: false, problem: { code: "service-unreachable" } };
  expect(await workbook(kent).sections.read(of("cla", "2025-26", kent.member.code))).toMatchObject(unreachable);
  expect(await workbook(kent).clubs.returns(kent.member.code)).toMatchObject(unreachable);
  expect(await workbook(leeds).clubs.returns(leeds.member.code)).toMatchObject({
    value: { returns: [aReturn()], asOf: now() },
  });
});

test("signing out takes what was kept of all of them", async () => {
  service.replies = [{ body: named("Jo") }, { body: { returns: [aReturn()] } }];
  await workbook().sections.read(of("cla"));
  await workbook().clubs.returns(leeds.member.code);
  await keptOnMachine(store).clear();
  expect(await store.keys()).toEqual([]);
});

test("a refusal is not answered with what is kept: somebody who may no longer read it must not go on reading", async () => {
  service.replies = [{ body: named("Jo") }, { body: { returns: [aReturn()] } }];
  const { sections, clubs } = workbook();
  await sections.read(of("cla"));
  await clubs.returns(leeds.member.code);
  service.replies = [refusal(404, "unknown-club"), refusal(401, "token-refused")];
  expect(await sections.read(of("cla"))).toMatchObject({ ok: false });
  expect(await clubs.returns(leeds.member.code)).toMatchObject({ ok: false, problem: { code: "not-signed-in" } });
});

test("of a change that somebody overtook, the newest is given", async () => {
  const current = aSection("homes", { version: 4 });
  service.replies = [refusal(412, "another-section", { current })];
  const to = { people: [], note: null, wishedFor: null };
  expect(await workbook().sections.assign(of("cla"), "homes", 3, to)).toEqual({
    ok: true,
    value: { kind: "stale", work: current },
  });
  expect(service.seen.at(-1)).toMatchObject({
    path: "/v1/clubs/cla/years/2025-26/members/E08000035/sections/homes/assignment",
    headers: { "if-match": '"3"' },
  });
});

test("nothing is asked, kept or sent for one member once somebody has signed in for another in another workbook", async () => {
  const { clubs, contact } = workbook(kent);
  const { code } = leeds.member;
  const request = { id: "00000000-0000-4000-8000-000000000009", club: "adoption", kind: "join", words: null } as const;
  for (const asked of [
    clubs.returns(code),
    clubs.toJoin(code),
    clubs.ask(request, code),
    clubs.withdraw(request.id, code),
    contact.read(code),
    contact.save({ consent: true, email: "sam@leeds.gov.uk", phone: null }, code),
  ]) {
    const answer = await asked;
    expect(answer).toMatchObject({ ok: false, problem: { code: "signed-in-for-another" } });
    expect(answer.ok ? "" : answer.problem.message).toContain("You are signed in for Kent now");
  }
  expect(service.seen).toEqual([]);
});
