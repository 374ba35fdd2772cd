/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { usualCheckLimits } from "../../../src/service/check/submission-checker";
import { filledBy, requestOf, submissionHeaders, submissionsPath } from "../support/questionnaire";
import { startTestService, type TestService } from "../support/test-service";

const enfieldCode = "E09000010";
let service: TestService;
let leeds: { authorization: string };
let enfield: { authorization: string };
beforeAll(async () => {
  service = await startTestService({}, { withQuestionnaires: true });
  leeds = await service.signIn("Leeds");
  enfield = await service.signIn("Enfield");
}, 60_000);
afterAll(() => service.close());
jest.setTimeout(60_000);

const validatePath = (member?: string) => submissionsPath(member).replace("/submissions", "/validate");

/** What Leeds would send with that many homes. */
function withHomes(count: number) {
  const { answers, explanations } = requestOf();
  const homes = answers.registers["homes"]!;
  const rows = Array.from({ length: count }, (_, at) => homes.rows[at % homes.rows.length]!);
  return { answers: { ...answers, registers: { ...answers.registers, homes: { ...homes, rows } } }, explanations };
}

test("a large check does not hold up another member's", async () => {
  const payload = withHomes(12_000);
  expect(JSON.stringify(payload).length).toBeGreaterThan(usualCheckLimits.threads[1]!.largest);
  const order: string[] = [];
  const large = service.app
    .inject({ method: "POST", url: validatePath(), headers: leeds, payload })
    .then((reply) => order.push(`large ${reply.statusCode}`));
  const { answers, explanations } = requestOf(filledBy(enfieldCode));
  const small = service.app
    .inject({ method: "POST", url: validatePath(enfieldCode), headers: enfield, payload: { answers, explanations } })
    .then((reply) => order.push(`small ${reply.statusCode}`));
  await Promise.all([large, small]);
  expect(order).toEqual(["small 200", "large 200"]);
});

test("the same bytes sent again with the same key are answered without a check", async () => {
  const headers = { ...leeds, ...submissionHeaders(0) };
  const sent = { method: "POST", url: submissionsPath(), headers, payload: requestOf() } as const;
  const first = await service.app.inject(sent);
  expect(first.statusCode).toBe(201);
  // Without a thread, anything that must be checked waits for ever.
  const app = await service.another({ limits: { checks: { ...usualCheckLimits, threads: [], waiting: 0 } } });
  const again = await app.inject(sent);
  expect(again.statusCode).toBe(200);
  expect(again.json()).toEqual(first.json());
  expect(again.headers.location).toBe(first.headers.location);
  // Another workbook with the same key is other bytes, and a new key is unknown: both are checked.
  const other = { ...sent, payload: requestOf(filledBy(), Buffer.from("PK saved again")) };
  expect((await app.inject(other)).statusCode).toBe(503);
  expect((await app.inject({ ...sent, headers: { ...leeds, ...submissionHeaders(1) } })).statusCode).toBe(503);
  // With a thread, the same answers with the same key lead to the same version.
  const checked = await service.app.inject(other);
  expect([checked.statusCode, checked.json()]).toEqual([200, first.json()]);
});

test("a member can have only so many checks waiting, and is told when to try again", async () => {
  const app = await service.another({ limits: { checks: { ...usualCheckLimits, waiting: 0 } } });
  const { answers, explanations } = requestOf();
  const reply = await app.inject({
    method: "POST",
    url: validatePath(),
    headers: leeds,
    payload: { answers, explanations },
  });
  expect([reply.statusCode, reply.headers["retry-after"]]).toEqual([503, "60"]);
  expect(reply.json()).toMatchObject({ type: "urn:yardstick:problem:busy" });
});
