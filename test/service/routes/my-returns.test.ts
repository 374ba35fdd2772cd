/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { randomUUID } from "node:crypto";
import { myReturns } from "../../../src/contract/my-returns";
import { leeds } from "../../domain/rules/answers-of";
import { requestOf, submissionHeaders, submissionsPath } from "../support/questionnaire";
import { startTestService, type TestService } from "../support/test-service";

jest.setTimeout(60_000);

let service: TestService;
let contributor: { authorization: string };
let administrator: { authorization: string };
beforeAll(async () => {
  service = await startTestService({}, { withQuestionnaires: true });
});
beforeEach(async () => {
  await service.reset();
  contributor = await service.signIn(leeds);
  administrator = await service.signInAsAdministrator();
});
afterAll(() => service.close());

const mine = async (headers: object = contributor) => {
  const reply = await service.app.inject({ url: "/v1/me/returns", headers: { ...headers } });
  return myReturns.parse(reply.json()).returns;
};
const post = async (url: string, payload: object, headers: object = contributor) => {
  const reply = await service.app.inject({ method: "POST", url, payload, headers: { ...headers } });
  expect(reply.statusCode).toBeLessThan(300);
};
const ofMember = submissionsPath().replace("/submissions", "");
const timetable = {
  issued: "2026-08-24",
  deadline: "2026-10-09",
  draft: "2026-11-02",
  review: "2026-11-30",
  final: "2026-12-18",
};

test("says what is due in each club that asks something, and nothing of clubs of published figures", async () => {
  expect(await mine()).toMatchObject([
    {
      club: "cla",
      label: "Children Looked After",
      year: "2025-26",
      state: "open",
      role: "contributor",
      member: { code: leeds, name: "Leeds" },
      extendedUntil: null,
      newest: null,
      openQueries: 0,
      progress: null,
      returned: null,
      latest: null,
    },
  ]);
  const [cla] = await mine();
  expect(Object.keys(cla!.timetable).sort()).toEqual(Object.keys(timetable).sort());
});

test("says how far the member's own return is, what was submitted by whom, and which queries wait for it", async () => {
  const sections = [{ section: "contact", asked: 3, answered: 2, toFix: 1, changedFrom: null }];
  await post(`${ofMember}/sections/progress`, { sections });
  await post(submissionsPath(), requestOf(), { ...contributor, ...submissionHeaders(0) });
  const query = { subject: null, seen: null, words: "Is this right?" };
  await post(`${ofMember}/queries`, { ...query, id: randomUUID() }, administrator);
  await post(`${ofMember}/queries`, { ...query, id: randomUUID() });
  await post(`${ofMember}/extensions`, { until: "2027-02-01", reason: "Late accounts." }, administrator);
  expect(await mine()).toMatchObject([
    {
      due: "2027-02-01",
      extendedUntil: "2027-02-01",
      newest: { version: 1, receivedAt: "2026-11-22T12:00:00.000Z", submittedBy: "Development user of Leeds" },
      openQueries: 1,
      progress: { ready: 0, sections: 1, asked: 3, answered: 2, toFix: 1 },
    },
  ]);
});

test("somebody who looks after a club sees who has returned, and what members wait for; nothing of one member", async () => {
  await post(submissionsPath(), requestOf(), { ...contributor, ...submissionHeaders(0) });
  await post(`${ofMember}/queries`, { id: randomUUID(), subject: null, seen: null, words: "When?" });
  const [cla] = await mine(administrator);
  expect(cla).toMatchObject({ role: "administrator", member: null, newest: null, progress: null, openQueries: 1 });
  expect(cla!.returned!.returned).toBe(1);
  expect(cla!.returned!.members).toBeGreaterThan(1);
});

test("is late by the days since it was due, until it comes in", async () => {
  const [before] = await mine();
  service.clock.now = new Date(`${before!.due}T12:00:00Z`);
  expect((await mine())[0]!.daysLate).toBe(0);
  service.clock.now = new Date(service.clock.now.getTime() + 3 * 86_400_000);
  expect((await mine())[0]!.daysLate).toBe(3);
});

test("of years before the newest, lists those that still accept submissions", async () => {
  const { database } = service;
  const add = (year: string, state: string) =>
    database.query(
      `with added as (insert into collection (club_id, year, state, opens_on)
                      values ('cla', $1, $2, '2024-05-01') returning year)
       insert into form_version (club_id, year, version, definition, sha256)
       select 'cla', added.year, 1, definition, sha256 from form_version, added where form_version.year = '2025-26'`,
      [year, state],
    );
  await add("2023-24", "revising");
  await add("2024-25", "final");
  expect((await mine()).map(({ year, state }) => [year, state])).toEqual([
    ["2025-26", "open"],
    ["2023-24", "revising"],
  ]);
});
