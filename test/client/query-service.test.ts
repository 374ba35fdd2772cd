/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { randomUUID } from "node:crypto";
import { createQueryService } from "../../src/client/query-service";
import { leeds } from "../domain/rules/answers-of";
import { startTestService, type TestService } from "../service/support/test-service";

jest.setTimeout(60_000);

const of = { club: "cla", year: "2025-26", member: leeds };
let service: TestService;
let origin: string;
let token: string;
beforeAll(async () => {
  service = await startTestService({}, { withQuestionnaires: true });
  origin = await service.app.listen({ port: 0, host: "127.0.0.1" });
  token = (await service.signIn(leeds)).authorization.replace("Bearer ", "");
});
afterAll(() => service.close());

const queries = (session: { token: string } | null = { token }) =>
  createQueryService({ origin, session: async () => session });

test("asks, replies and reads back over the service", async () => {
  const { ask, reply, queries: list, giveFeedback } = queries();
  const id = randomUUID();
  const asked = await ask(of, { id, subject: "cla.starts", seen: "240", words: "Do short breaks count?" });
  expect(asked).toMatchObject({ ok: true, value: { id, kind: "helpline", state: "open" } });
  await reply(of, id, { id: randomUUID(), words: "Those under V4." });
  const read = await list(of);
  expect(read).toMatchObject({ ok: true, value: [{ id, messages: [{}, { words: "Those under V4." }] }] });
  expect(await giveFeedback(of, { id, question: "cla.starts", words: "Unclear." })).toEqual({ ok: true, value: null });
});

test("a refusal is a problem with the service's reason, and without signing in nothing is sent", async () => {
  const request = { id: randomUUID(), subject: null, seen: null, words: "Ask someone@council.example." };
  const refused = await queries().ask(of, request);
  expect(refused.ok ? null : refused.problem.message).toMatch(/seems to contain an e-mail address/);
  expect(await queries(null).queries(of)).toMatchObject({ ok: false, problem: { code: "not-signed-in" } });
});
