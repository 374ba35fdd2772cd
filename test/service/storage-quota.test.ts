/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { randomUUID } from "node:crypto";
import { requestSaying, submissionHeaders, submissionsPath } from "./support/questionnaire";
import { startTestService, type TestService } from "./support/test-service";

jest.setTimeout(60_000);

const enfield = "E09000010";
let service: TestService;
beforeAll(async () => {
  service = await startTestService({}, { withQuestionnaires: true });
});
afterAll(() => service.close());

test("a member's submissions are refused once its storage is used, and another's are not", async () => {
  const payload = requestSaying("one");
  // Room for this body and not, besides what is kept of it, for another.
  const app = await service.another({ storageQuota: JSON.stringify(payload).length });
  const authorization = await service.signIn("E08000035");
  const submit = (request: object, follows: number, key: string, headers = authorization, member?: string) =>
    app.inject({
      method: "POST",
      url: submissionsPath(member),
      headers: { ...headers, ...submissionHeaders(follows, key) },
      payload: request,
    });
  const key = randomUUID();
  expect((await submit(payload, 0, key)).statusCode).toBe(201);
  const refused = await submit(requestSaying("two"), 1, randomUUID());
  expect(refused.json()).toMatchObject({ status: 413, type: "urn:yardstick:problem:storage-used" });
  expect(refused.json<{ detail: string }>().detail).toMatch(
    /^The club already keeps \d+ KB of your submissions and has room for \d+ KB\./,
  );
  // The receipt that was lost on the way is still to be had.
  expect((await submit(payload, 0, key)).statusCode).toBe(200);
  const other = await submit(requestSaying("six", enfield), 0, randomUUID(), await service.signIn(enfield), enfield);
  expect(other.statusCode).toBe(201);
});
