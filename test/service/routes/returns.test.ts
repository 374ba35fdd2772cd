/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { problemDocument } from "../../../src/contract/problem";
import { clubYearFindings, returns } from "../../../src/contract/returns";
import { changeState } from "../../../src/service/store/change-state";
import { cla, filledBy, requestOf, requestSaying, submissionHeaders, submissionsPath } from "../support/questionnaire";
import { signInAs } from "../support/sign-in-as";
import { startTestService, type TestService } from "../support/test-service";

jest.setTimeout(60_000);

const leeds = "E08000035";
const enfield = "E09000010";
const year = "/v1/clubs/cla/years/2025-26";
let service: TestService;
let administrator: { authorization: string };
beforeAll(async () => {
  service = await startTestService({}, { withQuestionnaires: true });
});
beforeEach(async () => {
  await service.reset();
  administrator = await signInAs(service.database, { club: "cla", role: "administrator", member: null });
});
afterAll(() => service.close());

const get = (url: string, headers = administrator) => service.app.inject({ url: year + url, headers });
const read = async () => returns.parse((await get("/returns")).json());
const submit = async (member: string, payload: object, follows: number, on: string) => {
  const headers = await signInAs(service.database, { club: "cla", role: "contributor", member }, `Ada of ${member}`);
  service.clock.now = new Date(on);
  const url = submissionsPath(member);
  const reply = await service.app.inject({
    method: "POST",
    url,
    payload,
    headers: { ...headers, ...submissionHeaders(follows) },
  });
  expect(reply.statusCode).toBe(201);
};

test("says of every member whether it has returned, when, by whom and how late, by name", async () => {
  await submit(leeds, requestSaying("one"), 0, "2026-10-10T12:00:00Z");
  await submit(leeds, requestSaying("two"), 1, "2026-10-20T12:00:00Z");
  service.clock.now = new Date("2026-10-11T12:00:00Z");
  expect(await read()).toEqual({
    state: "open",
    deadline: null,
    returns: [
      {
        member: enfield,
        name: "Enfield",
        state: "not returned",
        newest: null,
        due: "2026-10-09",
        extendedUntil: null,
        progress: null,
        daysLate: 2,
      },
      {
        member: leeds,
        name: "Leeds",
        state: "returned late",
        newest: { version: 2, receivedAt: "2026-10-20T12:00:00.000Z", submittedBy: `Ada of ${leeds}`, explained: 0 },
        due: "2026-10-09",
        extendedUntil: null,
        progress: null,
        daysLate: 1,
      },
    ],
  });
});

test("a member with an extension is not late until then", async () => {
  const payload = { until: "2026-11-27", reason: "A new ledger." };
  const url = `${year}/members/${enfield}/extensions`;
  await service.app.inject({ method: "POST", url, headers: administrator, payload });
  await submit(enfield, requestSaying("one", enfield), 0, "2026-11-27T12:00:00Z");
  const [first] = (await read()).returns;
  expect(first).toMatchObject({ state: "returned", due: "2026-11-27", extendedUntil: "2026-11-27", daysLate: 0 });
});

test("says who has revised since the draft, and whose return is still the one before it", async () => {
  await submit(leeds, requestSaying("one"), 0, "2026-10-01T12:00:00Z");
  await submit(enfield, requestSaying("one", enfield), 0, "2026-10-01T12:00:00Z");
  const [user] = await service.database.query<{ id: string; name: string }>("select id, name from app_user");
  const steps = [
    ["closed", "asked", "2026-10-12T12:00:00Z"],
    ["draft", "publishing", "2026-10-13T12:00:00Z"],
    ["revising", "asked", "2026-10-14T12:00:00Z"],
  ] as const;
  for (const [to, way, on] of steps) {
    const step = { club: "cla", year: "2025-26", from: null, to, reason: null, user: user!, at: new Date(on) };
    await service.database.transaction((transaction) => changeState(transaction, step, way));
  }
  await submit(leeds, requestSaying("two"), 1, "2026-10-20T12:00:00Z");
  expect((await read()).returns.map(({ name, state, daysLate }) => [name, state, daysLate])).toEqual([
    ["Enfield", "returned", 0],
    ["Leeds", "revised", 0],
  ]);
});

test("an abolished authority is not expected to return", async () => {
  await service.database.query("update member set abolished = true where club_id = 'cla' and code = $1", [enfield]);
  expect((await read()).returns.map(({ name }) => name)).toEqual(["Leeds"]);
});

test("counts, rule by rule, the members and explanations of the newest versions only", async () => {
  const [old, sum, change] = cla.rules.map(({ code }) => code) as [string, string, string];
  const explaining = (member: string, codes: readonly string[]) => ({
    ...requestOf(filledBy(member, { "cla.remarks": codes.join(" ") })),
    explanations: codes.map((code, at) => ({
      code,
      version: 1,
      subject: `cla.${at}`,
      value: "1",
      text: "Two children moved in May.",
    })),
  });
  await submit(leeds, explaining(leeds, [old, old]), 0, "2026-10-01T12:00:00Z");
  await submit(leeds, explaining(leeds, [sum, change, change]), 1, "2026-10-02T12:00:00Z");
  await submit(enfield, explaining(enfield, [change]), 0, "2026-10-02T12:00:00Z");
  expect(clubYearFindings.parse((await get("/findings")).json()).findings).toEqual([
    { rule: change, members: 2, explanations: 3 },
    { rule: sum, members: 1, explanations: 1 },
  ]);
});

describe.each(["/returns", "/findings"])("%s is for the club's administrators only", (path) => {
  const refusal = async (headers: { authorization: string }) => {
    const reply = await get(path, headers);
    return [reply.statusCode, problemDocument.parse(reply.json()).type];
  };

  test.each(["reader", "contributor"] as const)("not for a %s of a member", async (role) => {
    const headers = await signInAs(service.database, { club: "cla", role, member: leeds });
    expect(await refusal(headers)).toEqual([403, "urn:yardstick:problem:not-an-administrator"]);
  });

  test("not for another club's administrator, and not without signing in", async () => {
    const headers = await signInAs(service.database, { club: "sample", role: "administrator", member: null });
    expect(await refusal(headers)).toEqual([404, "urn:yardstick:problem:unknown-club"]);
    expect((await service.app.inject(year + path)).statusCode).toBe(401);
  });

  test("and of a year in which the club asks something", async () => {
    const url = `${year.replace("2025-26", "2019-20")}${path}`;
    expect((await service.app.inject({ url, headers: administrator })).statusCode).toBe(404);
  });
});
