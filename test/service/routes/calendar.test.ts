/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { signInAs } from "../support/sign-in-as";
import { startTestService, type TestService } from "../support/test-service";

jest.setTimeout(60_000);

const leeds = "E08000035";
const url = "/v1/clubs/cla/years/2025-26/calendar.ics";
let service: TestService;
beforeAll(async () => {
  service = await startTestService({}, { withQuestionnaires: true });
});
beforeEach(() => service.reset());
afterAll(() => service.close());

const asMemberOf = (member: string) => signInAs(service.database, { club: "cla", role: "reader", member });
const days = (text: string) => [...text.matchAll(/^DTSTART;VALUE=DATE:(\d+)\r$/gm)].map(([, day]) => day);

test("a member gets the year's days as a calendar, with ids that stay", async () => {
  const reply = await service.app.inject({ url, headers: await asMemberOf(leeds) });
  expect([reply.statusCode, reply.headers["content-type"]]).toEqual([200, "text/calendar; charset=utf-8"]);
  expect(days(reply.body)).toHaveLength(5);
  expect(days(reply.body)).toContain("20261009");
  expect(reply.body.match(/^UID:.*(?=\r$)/gm)).toEqual(
    ["issued", "deadline", "draft", "review", "final"].map((what) => `UID:cla-2025-26-${what}@yardstick`),
  );
});

test("a member with an extension has that day, and another member has not", async () => {
  const administrator = await signInAs(service.database, { club: "cla", role: "administrator", member: null });
  const given = await service.app.inject({
    method: "POST",
    url: `/v1/clubs/cla/years/2025-26/members/${leeds}/extensions`,
    headers: administrator,
    payload: { until: "2026-12-18", reason: "A new ledger." },
  });
  expect(given.statusCode).toBe(201);
  const own = await service.app.inject({ url, headers: await asMemberOf(leeds) });
  const another = await service.app.inject({ url, headers: await asMemberOf("E09000010") });
  expect([days(own.body)[1], days(another.body)[1]]).toEqual(["20261218", "20261009"]);
  expect(own.body.replaceAll("\r\n ", "")).toContain("your return is due\\, with your extension");
});

test("is refused to others, and for a year in which the club asks nothing", async () => {
  const stranger = await signInAs(service.database, { club: "sample", role: "administrator", member: null });
  expect((await service.app.inject({ url, headers: stranger })).statusCode).toBe(404);
  expect((await service.app.inject(url)).statusCode).toBe(401);
  const other = url.replace("2025-26", "2019-20");
  expect((await service.app.inject({ url: other, headers: await asMemberOf(leeds) })).statusCode).toBe(404);
});
