/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { randomUUID } from "node:crypto";
import { inYear } from "../../../src/domain/clubs/authoring/in-year";
import type { SubmissionRequest } from "../../../src/contract/submissions";
import { problemDocument } from "../../../src/contract/problem";
import { findingsProblem, submission, submissionList, validation } from "../../../src/contract/submissions";
import { contentToHash } from "../../../src/domain/questionnaire/content-to-hash";
import { sha256 } from "../../../src/service/sha256";
import { receipt, type Receipt } from "../../../src/domain/questionnaire/receipt";
import { leeds } from "../../domain/rules/answers-of";
import { cla, filledBy, requestOf, requestSaying, submissionHeaders, submissionsPath } from "../support/questionnaire";
import { startTestService, type TestService } from "../support/test-service";

jest.setTimeout(60_000);

const enfield = "E09000010";
let service: TestService;
let authorization: string;
beforeAll(async () => {
  service = await startTestService({}, { withQuestionnaires: true });
});
beforeEach(async () => {
  await service.reset();
  ({ authorization } = await service.signIn(leeds));
});
afterAll(() => service.close());

const path = submissionsPath();
const post = (payload: SubmissionRequest | object, follows: number, key?: string, url = path) =>
  service.app.inject({
    method: "POST",
    url,
    payload,
    headers: { authorization, ...submissionHeaders(follows, key) },
  });
const get = (url: string) => service.app.inject({ url, headers: { authorization } });
const listed = async () => submissionList.parse((await get(path)).json()).submissions;

test("accepts a submission, returns its receipt, and later returns exactly what was sent", async () => {
  const sent = requestSaying("As it is.");
  const reply = await post(sent, 0);
  expect([reply.statusCode, reply.headers.etag, reply.headers.location]).toEqual([201, '"1"', `${path}/1`]);
  const given = receipt.parse(reply.json());
  expect(given).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    club: "cla",
    year: "2025-26",
    member: leeds,
    memberName: "Leeds",
    version: 1,
    receivedAt: "2026-11-22T12:00:00.000Z",
    hash: sha256(contentToHash(sent.answers, [])),
    submittedBy: "Development user of Leeds",
    submittedAs: "contributor",
    explained: 0,
    due: "2026-10-09",
    daysLate: 44,
  });
  for (const version of ["1", "latest"]) {
    const read = submission.parse((await get(`${path}/${version}`)).json());
    expect(read).toEqual({ receipt: given, answers: sent.answers, explanations: [] });
  }
});

test("returns the workbook byte for byte, with its file name", async () => {
  const bytes = Buffer.from(Array.from({ length: 1000 }, (_, at) => at % 256));
  const sent = requestOf(filledBy(), bytes);
  await post({ ...sent, workbook: { ...sent.workbook, name: `Leeds' "CLA"; (№ 1)\r\nX: y.xlsx` } }, 0);
  const reply = await get(`${path}/1/workbook`);
  expect(reply.rawPayload.equals(bytes)).toBe(true);
  expect(reply.headers).toMatchObject({
    "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "content-disposition":
      "attachment; filename*=UTF-8''Leeds%27%20%22CLA%22%3B%20%28%E2%84%96%201%29%0D%0AX%3A%20y.xlsx",
  });
});

test("keeps every version, each following the one before", async () => {
  for (const [at, remark] of ["one", "two", "one"].entries()) {
    expect((await post(requestSaying(remark), at)).statusCode).toBe(201);
  }
  expect((await listed()).map(({ version }) => version)).toEqual([1, 2, 3]);
  const remarks = await Promise.all(
    [1, 2, 3].map(async (version) => {
      const { answers } = submission.parse((await get(`${path}/${version}`)).json());
      return answers.questions["cla.remarks"]?.answer.value;
    }),
  );
  expect(remarks).toEqual(["one", "two", "one"]);
});

describe("a submission sent before", () => {
  test("makes no second version with the same key, whatever was submitted in between", async () => {
    const key = randomUUID();
    const first = await post(requestSaying("one"), 0, key);
    await post(requestSaying("two"), 1);
    await service.database.query("update collection set state = 'closed'");
    const again = await post(requestSaying("one"), 0, key);
    expect([again.statusCode, again.json()]).toEqual([200, first.json()]);
    // Saved again, the same answers are other bytes. Capitals in keys make no difference.
    const saved = requestOf(filledBy(leeds, { "cla.remarks": "one" }), Buffer.from("PK saved again"));
    expect((await post(saved, 0, key.toUpperCase())).json()).toEqual(first.json());
    expect(await listed()).toHaveLength(2);
  });

  test("makes no second version with another key, which leads to the first version from then on", async () => {
    const first = await post(requestSaying("one"), 0);
    const key = randomUUID();
    const again = await post(requestSaying("one"), 0, key);
    expect([again.statusCode, again.json()]).toEqual([200, first.json()]);
    await post(requestSaying("two"), 1);
    expect((await post(requestSaying("one"), 2, key)).json()).toEqual(first.json());
    expect(await listed()).toHaveLength(2);
  });

  test("makes a second version if it is another workbook, from somebody who has seen the first arrive", async () => {
    const withFile = (text: string) => requestOf(filledBy(leeds, { "cla.remarks": "one" }), Buffer.from(text));
    await post(withFile("PK first"), 0);
    expect((await post(withFile("PK first"), 1)).statusCode).toBe(200);
    expect((await post(withFile("PK other"), 1)).statusCode).toBe(201);
    expect(await listed()).toHaveLength(2);
    // Its sender has not: the answer was lost on the way.
    expect((await post(withFile("PK first"), 0)).statusCode).toBe(200);
    expect(await listed()).toHaveLength(2);
  });

  test("does not let its key be used for anything else", async () => {
    const key = randomUUID();
    await post(requestSaying("one"), 0, key);
    const reply = await post(requestSaying("two"), 1, key);
    expect([reply.statusCode, reply.json<{ type: string }>().type]).toEqual([422, "urn:yardstick:problem:key-used"]);
    expect(await listed()).toHaveLength(1);
  });

  test("leaves its key free if it was refused", async () => {
    const key = randomUUID();
    expect((await post(requestSaying("one"), 3, key)).statusCode).toBe(412);
    expect((await post(requestSaying("two"), 0, key)).statusCode).toBe(201);
  });
});

describe("refuses", () => {
  const refused = async (reply: ReturnType<typeof post>, status: number, code: string) => {
    const { statusCode, headers, payload } = await reply;
    expect(headers["content-type"]).toBe("application/problem+json");
    const problem = problemDocument.parse(JSON.parse(payload));
    expect([statusCode, problem.type]).toEqual([status, `urn:yardstick:problem:${code}`]);
    return problem.detail;
  };

  test("a submission that does not follow the newest version", async () => {
    await post(requestSaying("one"), 0);
    expect(await refused(post(requestSaying("two"), 0), 412, "another-version")).toContain(`If-Match: "1"`);
    await refused(post(requestSaying("two"), 2), 412, "another-version");
    expect(await listed()).toHaveLength(1);
  });

  test("open findings, all of them, and accepts them once they are explained", async () => {
    const sent = requestOf(filledBy(leeds, { "cla.carer_fees": 4_000_000, "cla.uasc_starts": 60 }));
    const reply = await post(sent, 0);
    await refused(Promise.resolve(reply), 422, "findings-open");
    const { findings } = findingsProblem.parse(reply.json());
    expect(findings.map(({ code, subject }) => `${code} ${subject}`)).toEqual(
      expect.arrayContaining(["CLA-SUM-CHILDREN-02 cla.uasc_at_31_march", "CLA-SENSE-05 cla.carers.weekly-payment"]),
    );
    expect(await listed()).toEqual([]);

    const words = "20 children moved here in March 2026 and were registered in April.";
    const explanations = findings.map((finding) => ({
      code: finding.code,
      version: finding.version,
      subject: finding.subject,
      value: finding.value,
      text: words,
    }));
    const explained = await post({ ...sent, explanations }, 0);
    expect([explained.statusCode, explained.json<Receipt>().explained]).toEqual([201, findings.length]);
    expect(submission.parse((await get(`${path}/1`)).json()).explanations).toEqual(explanations);
  });

  test("a blocker, whatever its explanation", async () => {
    const sent = requestOf(filledBy(leeds, { "cla.in_need": "about 3000" }));
    const { findings } = findingsProblem.parse((await post(sent, 0)).json());
    const [{ code, version, subject, value }] = findings as [(typeof findings)[0]];
    const text = "The 3000 are an estimate because the census moved.";
    const reply = await post({ ...sent, explanations: [{ code, version, subject, value, text }] }, 0);
    await refused(Promise.resolve(reply), 422, "findings-open");
  });

  test.each([
    ["closed", "it is closed"],
    ["draft", "its draft release is out"],
    ["final", "its final release is out"],
  ])("anything new while the club year is %s", async (state, why) => {
    await service.database.query("update collection set state = $1", [state]);
    expect(await refused(post(requestOf(), 0), 409, "not-open")).toContain(why);
  });

  test("anything before the questionnaire is issued", async () => {
    service.clock.now = new Date("2026-08-23T22:59:59Z");
    const { authorization: early } = await service.signIn(leeds);
    const headers = { authorization: early, ...submissionHeaders(0) };
    const reply = service.app.inject({ method: "POST", url: path, payload: requestOf(), headers });
    expect(await refused(reply, 409, "not-open")).toContain("it opens on 24 Aug 2026");
  });

  test.each([
    ["club", "adoption"],
    ["year", "2024-25"],
    ["version", cla.version + 1],
    ["member", enfield],
    ["member", null],
  ])("the questionnaire of another %s (%s)", async (part, value) => {
    const sent = requestOf();
    const answers = { ...sent.answers, template: { ...sent.answers.template, [part]: value } };
    await refused(post({ ...sent, answers }, 0), 422, "another-questionnaire");
  });

  test("answers to what isn't asked, and explanations of rules that there are not, saying where", async () => {
    const sent = requestOf();
    const { answers } = sent;
    const answer = { holds: "number" as const, value: 3, seen: "3", faults: [] };
    const detailOf = async (changed: Partial<SubmissionRequest>) =>
      refused(post({ ...sent, ...changed }, 0), 400, "invalid-request");
    const questions = { ...answers.questions, "cla.child": { answer, place: { sheet: "Children", cell: "C9" } } };
    expect(await detailOf({ answers: { ...answers, questions } })).toContain(
      "body/answers/questions/cla.child: this questionnaire has no cla.child",
    );
    const homes = answers.registers.homes!;
    const rows = homes.rows.map((row) => ({ ...row, child: answer }));
    expect(await detailOf({ answers: { ...answers, registers: { homes: { ...homes, rows } } } })).toContain(
      "body/answers/registers/homes/rows/0/child: this questionnaire has no child",
    );
    expect(await detailOf({ answers: { ...answers, registers: { ...answers.registers, cases: homes } } })).toContain(
      "body/answers/registers/cases: this questionnaire has no cases",
    );
    const copies = [
      { field: "cla.child", row: null, value: 3, from: "last year" },
      { field: "homes[beds]", row: null, value: 3, from: "last year" },
      { field: "cla.starts", row: "Oak House", value: 3, from: "last year" },
    ];
    const saidOfCopies = await detailOf({ answers: { ...answers, copies } });
    expect(saidOfCopies).toContain("body/answers/copies/0: this questionnaire has no cla.child");
    expect(saidOfCopies).toContain("body/answers/copies/1: this questionnaire has no homes[beds]");
    expect(saidOfCopies).toContain("body/answers/copies/2: this questionnaire has no cla.starts of Oak House");
    const explanation = { code: "CLA-XXX-99", version: 1, subject: "cla.starts", value: "3", text: "Because." };
    expect(await detailOf({ explanations: [explanation] })).toContain(
      "body/explanations/0/code: this questionnaire has no rule CLA-XXX-99",
    );
  });

  test.each([
    ["no key", { "if-match": '"0"' }, "Idempotency-Key"],
    ["a key that is no UUID", { "idempotency-key": "1", "if-match": '"0"' }, "Idempotency-Key"],
    ["no version", { "idempotency-key": randomUUID() }, "If-Match"],
    ["a version without quotes", { "idempotency-key": randomUUID(), "if-match": "0" }, "If-Match"],
    ["any version", { "idempotency-key": randomUUID(), "if-match": "*" }, "If-Match"],
  ])("%s", async (_case, given, words) => {
    const headers = { authorization, ...(given as Record<string, string>) };
    const reply = service.app.inject({ method: "POST", url: path, payload: requestOf(), headers });
    expect(await refused(reply, 400, "invalid-request")).toContain(words);
  });

  test("a body of another type, and one over the limit, with a sentence", async () => {
    const headers = { authorization, ...submissionHeaders(0) };
    const send = (type: string, payload: string | Buffer) =>
      service.app.inject({ method: "POST", url: path, payload, headers: { ...headers, "content-type": type } });
    await refused(send("text/plain", "{}"), 415, "unsupported-media-type");
    await refused(send("application/xml", "<a/>"), 415, "unsupported-media-type");
    const large = Buffer.alloc(96 * 1024 * 1024 + 1, " ");
    expect(await refused(send("application/json", large), 413, "submission-too-large")).toContain("at most 96 MB");
  });

  test("a year for which the club has no form", async () => {
    await refused(post(requestOf(), 0, undefined, submissionsPath(leeds, "cla", "2019-20")), 404, "unknown-form");
    await refused(get(submissionsPath(leeds, "cla", "2019-20")), 404, "unknown-form");
  });

  test.each(["1", "0", "-1", "newest", "99999999999"])("to show version %s if it does not exist", async (version) => {
    await refused(get(`${path}/${version}`), 404, "unknown-submission");
    await refused(get(`${path}/${version}/workbook`), 404, "unknown-submission");
  });

  test("nothing if it was asked for as optional, and answers that there is none", async () => {
    const earlier = submissionsPath(leeds, "cla", "2024-25");
    for (const asked of [`${path}/1`, `${path}/latest`, `${earlier}/latest`]) {
      const { statusCode, body } = await get(`${asked}?optional=true`);
      expect([statusCode, body]).toEqual([204, ""]);
    }
    expect((await get(`${earlier}?optional=true`)).json()).toEqual({ submissions: [] });
    // Users who may not read are still refused, and another word than "true" does not count.
    expect((await service.app.inject(`${path}/latest?optional=true`)).statusCode).toBe(401);
    await refused(get(`${path}/latest?optional=maybe`), 400, "invalid-request");
  });
});

test("accepts revisions once the draft is being revised", async () => {
  await post(requestSaying("one"), 0);
  await service.database.query("update collection set state = 'revising'");
  expect((await post(requestSaying("two"), 1)).statusCode).toBe(201);
});

test("compares with what the member submitted last year", async () => {
  await service.database.query("insert into collection values ('cla', '2024-25', 'open', '2025-08-24')");
  // Last year's form had no rules, so anything could be submitted.
  const lastYears = JSON.stringify({ ...inYear(cla, "2024-25"), rules: [] });
  await service.database.query(
    `insert into form_version (club_id, year, version, definition, sha256)
     values ('cla', '2024-25', 1, $1::text::json, sha256(convert_to($1::text, 'UTF8')))`,
    [lastYears],
  );
  const before = requestOf(filledBy(leeds, { "cla.population": 90_000 }));
  const answers = { ...before.answers, template: { ...before.answers.template, year: "2024-25", version: 1 } };
  const lastYear = submissionsPath(leeds, "cla", "2024-25");
  expect((await post({ ...before, answers }, 0, undefined, lastYear)).statusCode).toBe(201);

  const found = findingsProblem.parse((await post(requestOf(), 0)).json()).findings;
  expect(found.map(({ code }) => code)).toContain("CLA-YEAR-CHILDREN-03");
});

test("finds a filled-in answer that nobody has confirmed, and accepts it once that is explained", async () => {
  const sent = requestOf();
  const { value } = sent.answers.questions["cla.enquiries"]!.answer;
  const copies = [{ field: "cla.enquiries", row: null, value: value ?? "", from: "your 2024-25 return" }];
  const answers = { ...sent.answers, copies };
  const reply = await post({ ...sent, answers }, 0);
  expect(reply.statusCode).toBe(422);
  const { findings } = findingsProblem.parse(reply.json());
  expect(findings).toMatchObject([{ code: "CLA-COPY-01", severity: "query", subject: "cla.enquiries" }]);
  const explanations = findings.map(({ code, version, subject, value: on }) => {
    return {
      code,
      version,
      subject,
      value: on,
      text: "Still the same because no new officer joined in 2025-26, and all 480 calls went to her.",
    };
  });
  expect((await post({ ...sent, answers, explanations }, 0)).statusCode).toBe(201);
  const read = submission.parse((await get(`${path}/latest`)).json());
  expect(read.answers.copies).toEqual(copies);
  // Another answer, or none to confirm, needs no explanation.
  expect((await post(sent, 1)).statusCode).toBe(201);
});

test("validates a submission without storing anything", async () => {
  const { answers, explanations } = requestOf(filledBy(leeds, { "cla.uasc_starts": 60 }));
  const payload = { answers, explanations };
  const url = path.replace(/submissions$/, "validate");
  const reply = await service.app.inject({ method: "POST", url, payload, headers: { authorization } });
  const { findings, open } = validation.parse(reply.json());
  expect(open.map(({ at, reason }) => [findings[at]?.code, reason])).toEqual([
    ["CLA-SUM-CHILDREN-02", "must be explained"],
  ]);
  expect(await listed()).toEqual([]);
  expect(await service.database.query("select 1 from idempotency")).toEqual([]);
});

test("logs no answers, explanations or names, even if the store fails", async () => {
  const sent = requestSaying("a secret remark");
  await post(sent, 0);
  const attachments = (change: string) =>
    service.database.transaction((transaction) => transaction.script(`alter table attachment ${change}`));
  await attachments("add constraint refused_name check (name <> 'secret name.xlsx')");
  const reply = await post(
    {
      ...requestSaying("another secret"),
      explanations: [{ code: "CLA-SUM-CHILDREN-02", version: 1, subject: "secret", value: "1", text: "secret words" }],
      workbook: { name: "secret name.xlsx", base64: "UEs=" },
    },
    1,
  );
  await attachments("drop constraint refused_name");
  expect(reply.statusCode).toBe(500);
  const log = service.log.join("");
  expect(log).toContain("violates check constraint");
  expect(log).not.toMatch(/secret|Development user|Failing row/);
  expect(await listed()).toHaveLength(1);
});
