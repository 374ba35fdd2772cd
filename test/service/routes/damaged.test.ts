/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { requestOf, submissionHeaders, submissionsPath } from "../support/questionnaire";
import { startTestService, type TestService } from "../support/test-service";

jest.setTimeout(60_000);

let service: TestService;
let leeds: { authorization: string };
beforeAll(async () => {
  service = await startTestService({}, { withQuestionnaires: true });
  leeds = await service.signIn("Leeds");
}, 60_000);
afterAll(() => service.close());

/** Overwrites every stored blob of that media type with zeros, bypassing the triggers, as a failing disk would. */
const damage = (mediaType: string) =>
  service.database.transaction(async (transaction) => {
    await transaction.script(`set local session_replication_role = replica;
      update blob set bytes = decode(repeat('00', size), 'hex') where media_type like '%${mediaType}'`);
  });

const path = submissionsPath();
const validate = async () => {
  const { answers, explanations } = requestOf();
  const url = path.replace("/submissions", "/validate");
  const reply = await service.app.inject({ method: "POST", url, headers: leeds, payload: { answers, explanations } });
  expect(reply.statusCode).toBe(200);
  const { findings } = reply.json<{ findings: { code: string; message: string; fix: string }[] }>();
  return findings.filter(({ message }) => message.startsWith("Could not be checked: fault in rule"));
};

test("stored answers that are damaged are refused with a message of their own, and the log says why", async () => {
  const headers = { ...leeds, ...submissionHeaders(0) };
  const sent = await service.app.inject({ method: "POST", url: path, headers, payload: requestOf() });
  expect(sent.statusCode).toBe(201);
  await damage("answers");
  const reply = await service.app.inject({ url: `${path}/1`, headers: leeds });
  expect(reply.statusCode).toBe(503);
  expect(reply.json()).toMatchObject({ type: "urn:yardstick:problem:damaged", title: "Damaged" });
  expect(service.log.filter((line) => line.includes("incorrect header check"))).toHaveLength(1);
  expect((await service.app.inject({ url: path, headers: leeds })).statusCode).toBe(200);
});

test("rules that compare with last year's damaged answers say so, and the others are checked", async () => {
  expect(await validate()).toEqual([]);
  await service.database.transaction(async (transaction) => {
    await transaction.script(`set local session_replication_role = replica;
      update submission set year = '2024-25'`);
  });
  const faults = await validate();
  expect(faults.length).toBeGreaterThan(3);
  for (const { fix } of faults) expect(fix).toContain("Last year's stored answers cannot be read.");
});

test("rules that compare with a damaged release say so, and asking for it unpacked is refused", async () => {
  await service.database.transaction(async (transaction) => {
    await transaction.script("set local session_replication_role = replica; delete from submission");
  });
  await damage("release");
  // A service remembers the releases it has read; this one has read none yet.
  const app = await service.another({});
  const reply = await app.inject({ url: "/v1/clubs/sample/releases/latest", headers: leeds });
  expect([reply.statusCode, reply.json<{ title: string }>().title]).toEqual([503, "Damaged"]);
  const { answers, explanations } = requestOf();
  const url = path.replace("/submissions", "/validate");
  const checked = await app.inject({ method: "POST", url, headers: leeds, payload: { answers, explanations } });
  expect(checked.statusCode).toBe(200);
  expect(checked.payload).toContain("A stored release cannot be read.");
});
