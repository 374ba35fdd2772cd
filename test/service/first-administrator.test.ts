/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { accepted } from "../../src/contract/invitations";
import { firstAdministratorAdvice } from "../../src/service/first-administrator-advice";
import { inviteFirstAdministrator } from "../../src/service/store/first-administrator";
import { accept } from "./support/invite";
import { startTestService, type TestService } from "./support/test-service";

jest.setTimeout(60_000);

let service: TestService;
let bare: TestService;
beforeAll(async () => {
  service = await startTestService({}, { withQuestionnaires: true });
  bare = await startTestService();
});
beforeEach(() => service.reset());
afterAll(() => Promise.all([service.close(), bare.close()]));

const asked = () => inviteFirstAdministrator(service.database, service.clock.now);

test("the first administrator looks after every club that has a questionnaire", async () => {
  const { token, role, member } = accepted.parse((await accept(service.app, (await asked())!)).json());
  expect([role, member]).toEqual(["administrator", null]);
  const headers = { authorization: `Bearer ${token}` };
  const statuses = ["cla", "sample"].map(async (club) => {
    const reply = await service.app.inject({ url: `/v1/clubs/${club}/people`, headers });
    return reply.statusCode;
  });
  expect(await Promise.all(statuses)).toEqual([200, 404]);
});

test("of the invitations of several starts, also at the same time, only the newest can be accepted, and once", async () => {
  const codes = [...(await Promise.all([asked(), asked()])), await asked()] as string[];
  const statuses = [];
  for (const code of [...codes, codes.at(-1)!]) statuses.push((await accept(service.app, code)).statusCode);
  expect(statuses).toEqual([403, 403, 200, 403]);
});

test("it expires after a day", async () => {
  const code = await asked();
  service.clock.now = new Date(service.clock.now.getTime() + 86_400_000);
  expect((await accept(service.app, code!)).statusCode).toBe(403);
});

test("there is none once a club has an administrator, and one that is left is no longer valid", async () => {
  const code = await asked();
  const administrator = await service.signInAsAdministrator();
  // A user of development sign-in is none that a live service has.
  expect(await asked()).not.toBeNull();
  const newest = (await asked())!;
  const invited = await service.app.inject({
    method: "POST",
    url: "/v1/clubs/cla/invitations",
    headers: administrator,
    payload: { role: "administrator", member: null },
  });
  expect((await accept(service.app, invited.json<{ code: string }>().code)).statusCode).toBe(200);
  expect(await asked()).toBeNull();
  expect((await accept(service.app, newest)).statusCode).toBe(403);
  expect((await accept(service.app, code!)).statusCode).toBe(403);
});

test("a service without a questionnaire needs no administrator", async () => {
  expect(await inviteFirstAdministrator(bare.database, bare.clock.now)).toBeNull();
});

describe("the start", () => {
  const started = () => ({ url: "https://localhost:3000", inviteFirstAdministrator: asked });

  test("prints the invitation to a terminal", async () => {
    const advice = await firstAdministratorAdvice(started(), true);
    const code = /ysi_[\w-]{43}/.exec(advice ?? "")?.[0];
    expect((await accept(service.app, code!)).statusCode).toBe(200);
    expect(service.log.join("")).not.toContain(code);
    expect(await firstAdministratorAdvice(started(), true)).toBeNull();
  });

  test("makes none where its output may be kept, and so leaves valid what a terminal showed", async () => {
    const code = await asked();
    expect(await firstAdministratorAdvice(started(), false)).toBeNull();
    expect((await accept(service.app, code!)).statusCode).toBe(200);
  });
});
