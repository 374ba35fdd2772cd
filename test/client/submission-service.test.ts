import type { SubmissionToSend } from "../../src/actions/questionnaire-ports";
import { createSubmissionService } from "../../src/client/submission-service";
import type { Receipt } from "../../src/domain/questionnaire/receipt";
import { requestOf } from "../service/support/questionnaire";
import { refusal, startFakeSubmissions, type FakeSubmissions } from "./fake-submissions";

const leeds = { code: "E08000035", name: "Leeds" };
const path = "/v1/clubs/cla/years/2025-26/members/E08000035/submissions";
const receipt: Receipt = {
  id: "r1",
  club: "cla",
  year: "2025-26",
  member: leeds.code,
  memberName: "Leeds",
  version: 3,
  receivedAt: "2026-11-22T12:00:00.000Z",
  hash: "a".repeat(64),
  submittedBy: "A",
  explained: 0,
};
const request = requestOf();
const toSend: SubmissionToSend = {
  club: "cla",
  year: "2025-26",
  member: leeds.code,
  key: "8f0c6f0e-0000-4000-8000-000000000001",
  supersedes: 2,
  request,
};
const theirs = { receipt, answers: request.answers, explanations: [] };
const finding = {
  code: "CLA-1",
  version: 1,
  kind: "range",
  severity: "error",
  explainable: true,
  subject: "cla.in_need",
  place: { sheet: "A", cell: "C5" },
  value: "1",
  seen: "1",
  expected: null,
  source: null,
  message: "It is 1.",
  fix: "Fix it.",
  repair: null,
};

let fake: FakeSubmissions;
beforeEach(async () => void (fake = await startFakeSubmissions()));
afterEach(() => fake.close());

const client = (patience?: { usual: number; transfer: number }) =>
  createSubmissionService({ origin: fake.origin, session: async () => ({ token: "t1", member: leeds }), patience });
const problemOf = async (asked: Promise<unknown>) => {
  interface Answer {
    readonly ok: boolean;
    readonly problem?: { readonly code: string; readonly message: string };
    /** An answer to send again later has its own problem. */
    readonly value?: { readonly problem?: Answer["problem"] };
  }
  const answer = (await asked) as Answer;
  return answer.ok ? (answer.value?.problem ?? null) : answer.problem;
};

describe("submitting", () => {
  it("sends the content once, with its key and the version it follows, and gives the receipt", async () => {
    fake.replies = [{ status: 201, body: receipt }];
    expect(await client().submit(toSend)).toEqual({ ok: true, value: { kind: "received", receipt, isNew: true } });
    const [seen] = fake.seen;
    expect([fake.seen.length, seen?.method, seen?.path]).toEqual([1, "POST", path]);
    expect(seen?.headers).toMatchObject({
      authorization: "Bearer t1",
      "content-type": "application/json",
      "idempotency-key": toSend.key,
      "if-match": '"2"',
    });
    expect(JSON.parse(seen!.body)).toEqual(JSON.parse(JSON.stringify(request)));
  });

  it("is sent with its own member's session, even if another signs in meanwhile", async () => {
    fake.replies = [{ status: 201, body: receipt }];
    const sessions = [{ token: "t1", member: leeds }];
    const kent = { token: "t2", member: { code: "E10000016", name: "Kent" } };
    const submissions = createSubmissionService({ origin: fake.origin, session: async () => sessions.shift() ?? kent });
    expect(await submissions.submit(toSend)).toMatchObject({ ok: true });
    expect(fake.seen.map(({ headers }) => headers["authorization"])).toEqual(["Bearer t1"]);
    expect((await problemOf(submissions.submit(toSend)))?.code).toBe("waiting-of-another");
    expect(fake.seen).toHaveLength(1);
  });

  it("recognises a receipt that was given before", async () => {
    fake.replies = [{ status: 200, body: receipt }];
    expect(await client().submit(toSend)).toEqual({ ok: true, value: { kind: "received", receipt, isNew: false } });
  });

  it("fetches the version submitted in between", async () => {
    fake.replies = [refusal(412, "another-version"), { body: theirs }];
    expect(await client().submit(toSend)).toEqual({ ok: true, value: { kind: "stale", theirs } });
    expect(fake.seen.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `POST ${path}`,
      `GET ${path}/latest?optional=true`,
    ]);
  });

  it("says why it is refused if it follows a version that the service does not have", async () => {
    fake.replies = [refusal(412, "another-version"), refusal(404, "unknown-submission")];
    expect((await problemOf(client().submit(toSend)))?.message).toContain("(412): Because of another-version.");
  });

  it("is unreachable if the version submitted in between cannot be fetched", async () => {
    fake.replies = [refusal(412, "another-version"), "hang up"];
    expect((await problemOf(client().submit(toSend)))?.code).toBe("service-unreachable");
  });

  it("gives the findings of the service's own check", async () => {
    fake.replies = [refusal(422, "findings-open", { findings: [finding] })];
    expect(await client().submit(toSend)).toEqual({ ok: true, value: { kind: "findings", findings: [finding] } });
  });

  it.each(["hang up", "break off", "never"] as const)("does not know whether it arrived: %s", async (how) => {
    fake.replies = [how];
    const asked = client({ usual: 5_000, transfer: 200 }).submit(toSend);
    expect(await problemOf(asked)).toMatchObject({ code: "service-unreachable" });
    expect(fake.seen).toHaveLength(1);
  });

  it.each([500, 502, 503, 504])("does not know whether it arrived if the answer is %d", async (status) => {
    fake.replies = [{ status, body: "<html>Bad gateway</html>" }];
    expect((await problemOf(client().submit(toSend)))?.code).toBe("service-unreachable");
  });

  it("waits for an upload longer than for anything else", async () => {
    fake.replies = ["never"];
    const patience = { usual: 100, transfer: 100_000 };
    const asked = client(patience).submit(toSend);
    const first = await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, 500, "waits"))]);
    expect(first).toBe("waits");
    const list = client(patience).versions("cla", "2025-26", leeds.code);
    expect((await problemOf(list))?.code).toBe("service-unreachable");
    await fake.close();
    await asked;
    fake = await startFakeSubmissions();
  });

  it.each([
    [401, "token-refused", "not-signed-in", "sign in"],
    [403, "another-member", "service-refused", "(403): Because of another-member."],
    [409, "not-open", "service-refused", "(409): Because of not-open."],
    [413, "submission-too-large", "service-refused", "(413): Because of submission-too-large."],
    [422, "key-used", "service-refused", "(422): Because of key-used."],
    [429, "busy", "service-refused", "(429): Because of busy."],
  ])("passes on what the service says with %d %s", async (status, code, problem, words) => {
    fake.replies = [refusal(status, code)];
    const refused = await problemOf(client().submit(toSend));
    expect(refused?.code).toBe(problem);
    expect(refused?.message).toContain(words);
  });

  it.each([
    [403, "something between here and the service"],
    [413, "too large for something between here and the service"],
    [429, "Try again in a minute"],
  ])("turns a proxy's %d into a sentence", async (status, words) => {
    fake.replies = [{ status, body: "<html>no</html>" }];
    expect((await problemOf(client().submit(toSend)))?.message).toContain(words);
  });

  /** "later" if it should be sent again unchanged, "refused" if that would not help. */
  const kindOf = async () => {
    const answer = await client().submit(toSend);
    return answer.ok ? answer.value.kind : "refused";
  };

  it.each([400, 403, 404, 409, 413, 415, 422, 428])(
    "is refused for good where the service itself says %d",
    async (status) => {
      fake.replies = [refusal(status, "some-reason")];
      expect(await kindOf()).toBe("refused");
    },
  );

  it.each([
    ["408 of the service", refusal(408, "slow")],
    ["429 of the service", refusal(429, "busy")],
    ["403 of a proxy", { status: 403, body: "<html>no</html>" }],
    ["404 of a proxy", { status: 404, body: "<html>no</html>" }],
    ["the page of a guest network", { status: 200, body: "<html>Welcome to the hotel</html>" }],
    ["a receipt of another form", { status: 201, body: { ...receipt, hash: "short" } }],
    ["503 that asks for time", { status: 503, headers: { "retry-after": "30" }, body: "" }],
  ])("is to be sent again after %s", async (_, reply) => {
    fake.replies = [reply];
    expect(await kindOf()).toBe("later");
  });

  it("is refused for good if it is too large for a proxy on the way", async () => {
    fake.replies = [{ status: 413, body: "<html>no</html>" }];
    expect(await kindOf()).toBe("refused");
  });

  it.each([
    [{ "retry-after": "90" }, 90_000],
    [{ "retry-after": "Tue, 24 Nov 2026 10:02:00 GMT", date: "Tue, 24 Nov 2026 10:00:00 GMT" }, 120_000],
    [{ "retry-after": "Tue, 24 Nov 2026 09:00:00 GMT", date: "Tue, 24 Nov 2026 10:00:00 GMT" }, 0],
    [{ "retry-after": "86400" }, 3_600_000],
    [{ "retry-after": "soon" }, null],
    [{}, null],
  ])("waits as long as the answer asks, by the service's own clock: %j", async (headers, after) => {
    fake.replies = [{ status: 429, headers, body: "" }];
    expect(await client().submit(toSend)).toMatchObject({ ok: true, value: { kind: "later", after } });
  });

  it("never sends one member's answers in the name of another", async () => {
    const kent = { ...toSend, member: "E10000016" };
    expect(await problemOf(client().submit(kent))).toMatchObject({ code: "waiting-of-another" });
    expect(fake.seen).toEqual([]);
    expect(await client().member()).toBe(leeds.code);
  });

  it("does not take anything else for a receipt", async () => {
    fake.replies = [{ status: 201, body: { ...receipt, hash: "short" } }];
    expect((await problemOf(client().submit(toSend)))?.message).toContain("Update Yardstick");
  });
});

describe("what was submitted", () => {
  it("is read by version, or the latest", async () => {
    fake.replies = [{ body: theirs }];
    for (const version of [3, "latest"] as const) {
      expect(await client().version("cla", "2025-26", leeds.code, version)).toEqual({ ok: true, value: theirs });
    }
    expect(fake.seen.map(({ path }) => path)).toEqual([`${path}/3?optional=true`, `${path}/latest?optional=true`]);
  });

  it("is null if there is none, which is an answer and not a refusal", async () => {
    fake.replies = [{ status: 204, body: "" }];
    expect(await client().version("cla", "2024-25", leeds.code, "latest")).toEqual({ ok: true, value: null });
  });

  it.each(["unknown-submission", "unknown-form"])(
    "is null if an earlier version of the service refuses it (%s)",
    async (code) => {
      fake.replies = [refusal(404, code)];
      expect(await client().version("cla", "2024-25", leeds.code, "latest")).toEqual({ ok: true, value: null });
    },
  );

  it("is a problem, not null, if something else answers 404", async () => {
    fake.replies = [{ status: 404, body: "<html>Not found</html>" }];
    expect((await problemOf(client().version("cla", "2025-26", leeds.code, 1)))?.code).toBe("service-refused");
  });

  it("is listed", async () => {
    fake.replies = [{ body: { submissions: [receipt] } }];
    expect(await client().versions("cla", "2025-26", leeds.code)).toEqual({ ok: true, value: [receipt] });
  });

  it("comes with its workbook, byte for byte, under its name", async () => {
    const body = Uint8Array.from({ length: 300 }, (_, at) => at % 256);
    const name = "attachment; filename*=UTF-8''Leeds%27%20%E2%84%96.xlsx";
    fake.replies = [{ headers: { "content-disposition": name }, body }];
    expect(await client().submittedWorkbook(receipt)).toEqual({
      ok: true,
      value: { name: "Leeds' №.xlsx", bytes: body },
    });
    expect(fake.seen[0]?.path).toBe(`${path}/3/workbook`);
  });

  it.each(["attachment", "attachment; filename*=UTF-8''%E2%28"])(
    "names a workbook whose name cannot be read (%s)",
    async (disposition) => {
      fake.replies = [{ headers: { "content-disposition": disposition }, body: "PK" }];
      const answer = await client().submittedWorkbook(receipt);
      expect(answer.ok && answer.value.name).toBe("cla-2025-26-E08000035-version-3.xlsx");
    },
  );
});

it("sends nothing if nobody is signed in", async () => {
  const nobody = createSubmissionService({ origin: fake.origin, session: async () => null });
  const asked = [
    nobody.submit(toSend),
    nobody.version("cla", "2025-26", leeds.code, 1),
    nobody.versions("cla", "2025-26", leeds.code),
    nobody.submittedWorkbook(receipt),
  ];
  for (const one of asked) expect((await problemOf(one))?.code).toBe("not-signed-in");
  expect(fake.seen).toEqual([]);
});
