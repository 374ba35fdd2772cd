/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { randomUUID } from "node:crypto";
import { createServer, request as forward, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { SubmissionService, SubmissionToSend } from "../../src/actions/questionnaire-ports";
import { createClubService } from "../../src/client/club-service";
import { createSubmissionService } from "../../src/client/submission-service";
import { leeds } from "../domain/rules/answers-of";
import { filledBy, requestOf, requestSaying } from "../service/support/questionnaire";
import { startTestService, type TestService } from "../service/support/test-service";
import { testSignInCode } from "../support/sign-in-code";

jest.setTimeout(60_000);

/** A proxy that drops the client's connection once the service has answered. */
let line: Server;
let drops: number;
let service: TestService;
let behind: URL;
let submissions: SubmissionService;

beforeAll(async () => {
  service = await startTestService({}, { withQuestionnaires: true });
  behind = new URL(await service.app.listen({ port: 0, host: "127.0.0.1" }));
});
beforeEach(async () => {
  await service.reset();
  drops = 0;
  line = createServer(relay);
  await new Promise<void>((resolve) => line.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(line.address() as AddressInfo).port}`;
  const direct = await createClubService(behind.origin).signIn("Leeds", testSignInCode);
  if (!direct.ok) throw new Error(direct.problem.message);
  submissions = createSubmissionService({ origin, session: async () => direct.value });
});
afterEach(async () => {
  line.closeAllConnections();
  await new Promise((resolve) => line.close(resolve));
});
afterAll(() => service.close());

function relay(asked: IncomingMessage, answering: ServerResponse): void {
  const { method, url, headers } = asked;
  const onward = forward(new URL(url ?? "", behind), { method, headers }, (reply) => {
    if (drops > 0 && method === "POST") {
      drops -= 1;
      reply.resume();
      return void answering.destroy();
    }
    answering.writeHead(reply.statusCode ?? 500, reply.headers);
    reply.pipe(answering);
  });
  asked.pipe(onward);
}

const toSend = (remark: string, supersedes: number, key: string = randomUUID()): SubmissionToSend => ({
  club: "cla",
  year: "2025-26",
  member: leeds,
  key,
  supersedes,
  request: requestSaying(remark),
});
const versions = async () => {
  const listed = await submissions.versions("cla", "2025-26", leeds);
  return listed.ok ? listed.value.map(({ version }) => version) : listed.problem;
};

test("gives the same receipt when a submission whose answer was lost is sent again", async () => {
  drops = 2;
  const submission = toSend("As it is.", 0);
  const lost = [await submissions.submit(submission), await submissions.submit(submission)];
  expect(lost.map((answer) => (answer.ok ? null : answer.problem.code))).toEqual(Array(2).fill("service-unreachable"));
  const kept = await submissions.versions("cla", "2025-26", leeds);
  expect(kept.ok && kept.value).toHaveLength(1);
  expect(await submissions.submit(submission)).toEqual({
    ok: true,
    value: { kind: "received", receipt: kept.ok && kept.value[0], isNew: false },
  });
  expect(await versions()).toEqual([1]);
});

test("submits, learns of a version in between, replaces it, and reads all of them back", async () => {
  expect(await submissions.version("cla", "2025-26", leeds, "latest")).toEqual({ ok: true, value: null });
  expect(await submissions.version("cla", "2019-20", leeds, "latest")).toEqual({ ok: true, value: null });
  const first = await submissions.submit(toSend("one", 0));
  expect(first).toMatchObject({ ok: true, value: { kind: "received", isNew: true, receipt: { version: 1 } } });

  const late = toSend("two", 0);
  const answer = await submissions.submit(late);
  expect(answer).toMatchObject({ ok: true, value: { kind: "stale", theirs: { receipt: { version: 1 } } } });
  expect(answer.ok && answer.value.kind === "stale" && answer.value.theirs.answers).toEqual(
    requestSaying("one").answers,
  );
  expect(await submissions.submit({ ...late, supersedes: 1 })).toMatchObject({ ok: true, value: { kind: "received" } });
  expect(await versions()).toEqual([1, 2]);
  const read = await submissions.version("cla", "2025-26", leeds, 2);
  expect(read.ok && read.value?.answers).toEqual(late.request.answers);
  const workbook =
    first.ok && first.value.kind === "received" && (await submissions.submittedWorkbook(first.value.receipt));
  expect(workbook).toEqual({
    ok: true,
    value: { name: "leeds.xlsx", bytes: new Uint8Array(Buffer.from("PK as sent")) },
  });
});

test("gets the findings of the service's own check, and hears that the year is closed", async () => {
  const open = { ...toSend("", 0), request: requestOf(filledBy(leeds, { "cla.own_homes": 4 })) };
  const answer = await submissions.submit(open);
  expect(answer.ok && answer.value.kind === "findings" && answer.value.findings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["CLA-CROSS-HOMES-01"]),
  );
  await service.database.query("update collection set state = 'closed'");
  const closed = await submissions.submit(toSend("one", 0));
  expect(!closed.ok && closed.problem.message).toContain("2025-26 is not open for submissions: it is closed");
});

test("is refused another member's submissions", async () => {
  const answer = await submissions.versions("cla", "2025-26", "E09000010");
  expect(!answer.ok && answer.problem.message).toContain("(403): You do not act for E09000010.");
});
