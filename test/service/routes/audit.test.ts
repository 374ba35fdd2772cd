/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { randomUUID } from "node:crypto";
import { audit } from "../../../src/contract/audit";
import { requestOf, requestSaying, submissionHeaders, submissionsPath } from "../support/questionnaire";
import { rememberRows } from "../support/remember-rows";
import { signInAs } from "../support/sign-in-as";
import { startTestService, type TestService } from "../support/test-service";

jest.setTimeout(120_000);

const leeds = "E08000035";
let service: TestService;
let contributor: { authorization: string };
let auditing: Record<"cla" | "sample", { authorization: string }>;
/** Puts back two submissions, two peer groups of which one was deleted, a scenario, and a thread with a reply. */
let begin: () => Promise<void>;
beforeAll(async () => {
  service = await startTestService({}, { withQuestionnaires: true });
  contributor = await service.signIn(leeds);
  const explained = {
    ...requestOf(),
    explanations: [
      { code: "CLA-SUM-CHILDREN-02", version: 1, subject: "cla.total", value: "1", text: "A school closed." },
    ],
  };
  for (const [follows, payload] of [explained, requestSaying("two")].entries()) {
    const headers = { ...contributor, ...submissionHeaders(follows) };
    const reply = await service.app.inject({ method: "POST", url: submissionsPath(), headers, payload });
    expect(reply.statusCode).toBe(201);
  }
  await save("cities", "Cities");
  await save("towns", "Towns");
  const removing = { ...contributor, "if-match": '"1"' };
  await service.app.inject({ method: "DELETE", url: `/v1/members/${leeds}/peer-groups/towns`, headers: removing });
  await service.app.inject({
    method: "PUT",
    url: `/v1/members/${leeds}/scenarios/home`,
    headers: { ...contributor, "if-match": '"0"' },
    payload: { scenario: "break-even", name: "A home", inputs: { Places: 4 }, origins: {} },
  });
  const post = (url: string, payload: object, headers = contributor) =>
    service.app.inject({ method: "POST", url, headers: { ...headers }, payload });
  const ofLeeds = `/v1/clubs/cla/years/2025-26/members/${leeds}`;
  const [asked, reply, unclear] = [randomUUID(), randomUUID(), randomUUID()];
  const begun = await post(`${ofLeeds}/queries`, { id: asked, subject: null, seen: null, words: "Is this whole?" });
  const administrator = await service.signInAsAdministrator();
  const answered = await post(`${ofLeeds}/queries/${asked}/messages`, { id: reply, words: "It is." }, administrator);
  const told = await post(`${ofLeeds}/feedback`, { id: unclear, question: "cla.total", words: "Unclear." });
  expect([begun.statusCode, answered.statusCode, told.statusCode]).toEqual([201, 201, 201]);
  const administers = (club: string) => signInAs(service.database, { club, role: "administrator", member: null });
  auditing = { cla: await administers("cla"), sample: await administers("sample") };
  begin = await rememberRows(service.database);
});
beforeEach(() => begin());
afterAll(() => service.close());

const save = (id: string, label: string) =>
  service.app.inject({
    method: "PUT",
    url: `/v1/members/${leeds}/peer-groups/${id}`,
    headers: { ...contributor, "if-match": '"0"' },
    payload: { label, members: [leeds], made: { kind: "picked" } },
  });
/** The record as the club's administrator reads it. */
const ofClub = async (club = "cla") =>
  audit.parse(
    (
      await service.app.inject({ url: `/v1/clubs/${club}/audit`, headers: auditing[club === "cla" ? "cla" : "sample"] })
    ).json(),
  );
const ofMember = async () =>
  audit.parse((await service.app.inject({ url: `/v1/members/${leeds}/audit`, headers: contributor })).json());
/** A change by someone who can bypass every trigger and reference: the owner of the database or of its files. */
const tamper = (sql: string) =>
  service.database.transaction((transaction) =>
    transaction.script(`set local session_replication_role = replica; ${sql}`),
  );

test("is whole where nothing was changed", async () => {
  expect(await ofClub()).toMatchObject({ brokenAt: null, faults: [] });
  expect(await ofMember()).toMatchObject({ brokenAt: null, faults: [] });
});

test("contains no names of people and nothing that was submitted or saved", async () => {
  expect(JSON.stringify([await ofClub(), await ofMember()])).not.toMatch(
    /Development user|A school closed|leeds\.xlsx|Cities/,
  );
});

const one = `Version 1 of ${leeds} for 2025-26`;
const two = `Version 2 of ${leeds} for 2025-26`;
const record = "its receipt or its explanations differ from the record";
const answersOfTwo = "(select answers_sha256 from submission where version = 2)";

test.each([
  ["a submission is deleted", "delete from submission where version = 2", [`${two}: it is missing.`]],
  [
    "all are truncated",
    "truncate submission, explanation, attachment, idempotency cascade",
    [
      ...[`${one}: it is missing.`, `${one}: its idempotency key is missing or leads to another version.`],
      ...[`${two}: it is missing.`, `${two}: its idempotency key is missing or leads to another version.`],
    ],
  ],
  [
    "one is put in",
    `insert into submission select club_id, year, 'E09000010', 1, null, gen_random_uuid(), form_version, member_name, submitted_by,
       submitted_by_name, received_at, content_sha256, explained, answers_sha256 from submission where version = 1`,
    ["Version 1 of E09000010 for 2025-26: it was never recorded."],
  ],
  ["a name on a receipt", "update submission set submitted_by_name = 'X' where version = 2", [`${two}: ${record}.`]],
  ["a member's name on it", "update submission set member_name = 'X' where version = 2", [`${two}: ${record}.`]],
  ["its number", "update submission set id = gen_random_uuid() where version = 2", [`${two}: ${record}.`]],
  ["the count explained", "update submission set explained = 7 where version = 1", [`${one}: ${record}.`]],
  [
    "when it came in",
    "update submission set received_at = received_at - interval '1 day' where version = 1",
    [`${one}: the time it came in differs from the record.`],
  ],
  [
    "who sent it",
    "update submission set submitted_by = gen_random_uuid() where version = 1",
    [`${one}: the user who submitted it differs from the record.`],
  ],
  [
    "how late it was",
    "update submission set days_late = 0 where version = 1",
    [`${one}: when it was due differs from the record.`],
  ],
  [
    "its hash",
    "update submission set content_sha256 = sha256('x') where version = 1",
    [`${one}: the hash of its content differs from the record.`],
  ],
  [
    "its answers are another's",
    `update submission set answers_sha256 = ${answersOfTwo} where version = 1`,
    [`${one}: its answers differ from the record.`],
  ],
  ["an explanation's words", "update explanation set words = 'Another.'", [`${one}: ${record}.`]],
  ["an explanation is deleted", "delete from explanation", [`${one}: ${record}.`]],
  [
    "an explanation is put in",
    `insert into explanation select club_id, year, member_code, 2, n, rule_code, rule_version, subject, value, words from explanation`,
    [`${two}: ${record}.`],
  ],
  ["the workbook's name", "update attachment set name = 'x.xlsx' where version = 1", [`${one}: ${record}.`]],
  [
    "a workbook is deleted",
    "delete from attachment where version = 2",
    [`${two}: its workbook differs from the record.`, `${two}: ${record}.`],
  ],
  [
    "the bytes of answers",
    `update blob set bytes = bytes || '\\x00', size = size + 1 where sha256 = ${answersOfTwo}`,
    [`${two}: the bytes of its answers have been changed.`],
  ],
  [
    "bytes are deleted",
    `delete from blob where sha256 = ${answersOfTwo}`,
    [`${two}: the bytes of its answers are gone.`],
  ],
  [
    "bytes are put in",
    "insert into blob values (sha256('x'), 1, 'text/plain', 'x')",
    [expect.stringMatching(/^The bytes with the hash 2d711642.*: nothing refers to them\.$/)],
  ],
  [
    "a key leads elsewhere",
    "update idempotency set version = 1 where version = 2",
    [`${two}: its idempotency key is missing or leads to another version.`],
  ],
])("reports a change to a club's data: %s", async (_case, sql, faults) => {
  await tamper(sql);
  expect(await ofClub()).toMatchObject({ brokenAt: null, faults });
});

describe("of what administrators did with a club year", () => {
  const year = "/v1/clubs/cla/years/2025-26";
  beforeEach(async () => {
    const headers = await signInAs(service.database, { club: "cla", role: "administrator", member: null });
    const send = (method: "PUT" | "POST", url: string, payload: object) =>
      service.app.inject({ method, url: year + url, headers, payload });
    const done = [
      await send("PUT", "/deadline", { from: null, to: "2026-12-04", reason: "A new ledger." }),
      await send("POST", `/members/${leeds}/extensions`, { until: "2026-12-18", reason: "A school closed." }),
      await send("PUT", "/state", { from: "open", to: "closed", reason: null }),
    ];
    expect(done.map(({ statusCode }) => statusCode)).toEqual([200, 201, 200]);
  });

  test("is whole where nothing was changed, and contains no reasons and no names of people", async () => {
    const whole = await ofClub();
    expect(whole).toMatchObject({ brokenAt: null, faults: [] });
    expect(whole.entries).toHaveLength(5);
    expect(JSON.stringify(whole)).not.toMatch(/Ada|ledger|A school/);
  });

  test.each([
    ["a step's reason", "update collection_step set reason = 'x'", "Step 1 of 2025-26: it differs from the record."],
    ["a step is deleted", "delete from collection_step", "Step 1 of 2025-26: it is missing."],
    [
      "the state",
      "update collection set state = 'open'",
      "2025-26: its state or its deadline is not as it was last changed.",
    ],
    [
      "the deadline",
      "update collection set deadline = null",
      "2025-26: its state or its deadline is not as it was last changed.",
    ],
    [
      "the day of a changed deadline",
      "update deadline_change set from_day = '2026-10-09'",
      "Change 1 of the deadline of 2025-26: it differs from the record.",
    ],
    [
      "the day of an extension",
      "update extension set until_day = '2026-12-19'",
      `Extension 1 of ${leeds} for 2025-26: it differs from the record.`,
    ],
    [
      "who gave it",
      "update extension set made_by_name = 'X'",
      `Extension 1 of ${leeds} for 2025-26: it differs from the record.`,
    ],
    [
      "one is put in",
      "insert into extension select club_id, year, 'E09000010', number, until_day, reason, made_at, made_by, made_by_name from extension",
      "Extension 1 of E09000010 for 2025-26: it was never recorded.",
    ],
  ])("reports it if somebody changes %s", async (_case, sql, fault) => {
    await tamper(sql);
    expect(await ofClub()).toMatchObject({ brokenAt: null, faults: [fault] });
  });
});

test("finds the changed bytes of a release", async () => {
  expect((await ofClub("sample")).faults).toEqual([]);
  const ofReleases = "sha256 in (select blob_sha256 from dataset_release)";
  await tamper(`update blob set bytes = bytes || '\\x00', size = size + 1 where ${ofReleases}`);
  expect((await ofClub("sample")).faults).toEqual([
    expect.stringMatching(/^Release \d+: its bytes have been changed\.$/),
  ]);
});

test.each([
  ["group is deleted", "delete from peer_group where id = 'cities'", "peer group cities: it is missing"],
  [
    "group is put in",
    "insert into peer_group select member_code, 'x', 1, 'x', content, saved_at, saved_by, saved_by_name, false from peer_group where id = 'cities'",
    "peer group x: it was never recorded",
  ],
  [
    "group comes back",
    "update peer_group set deleted = false where id = 'towns'",
    "peer group towns: whether it is deleted differs from the record",
  ],
  [
    "group gets other members",
    "update peer_group set content = '{}' where id = 'cities'",
    "peer group cities: its content differs from the record",
  ],
  [
    "group that was deleted had others",
    "update peer_group set content = '{}' where id = 'towns'",
    "peer group towns: its content differs from the record",
  ],
  [
    "group is another version",
    "update peer_group set version = 5 where id = 'cities'",
    "peer group cities: its version differs from the record",
  ],
  [
    "group is another's",
    "update peer_group set saved_by_name = 'X' where id = 'cities'",
    "peer group cities: its label or a name differs from the record",
  ],
  ["scenario is deleted", "delete from saved_scenario", "scenario home: it is missing"],
  [
    "scenario gets other inputs",
    "update saved_scenario set content = '{}'",
    "scenario home: its content differs from the record",
  ],
  [
    "scenario gets another name",
    "update saved_scenario set name_key = 'x'",
    "scenario home: its label or a name differs from the record",
  ],
])("reports it in a member's data if a %s", async (_case, sql, fault) => {
  await tamper(sql);
  expect(await ofMember()).toMatchObject({ brokenAt: null, faults: [`The ${fault}.`] });
});

test.each([
  [
    "message has other words",
    "update query_message set words = 'It is not.' where n = 2",
    [
      /^A message of the query \S+ of cla 2025-26: it is missing, or its words differ from the record\.$/,
      /^A message of the query \S+ of cla 2025-26: it was never recorded, or its words differ from the record\.$/,
    ],
  ],
  ["message is another's", "update query_message set side = 'member' where n = 2", [/: who wrote it, when or where/]],
  ["thread is closed", "update query set state = 'closed'", [/^The query \S+ of cla 2025-26: its state differs/]],
  ["feedback is deleted", "delete from feedback", [/^Feedback on cla 2025-26: it is missing/]],
])("reports it in a member's data if a %s", async (_case, sql, faults) => {
  await tamper(sql);
  const found = await ofMember();
  expect([found.brokenAt, found.faults]).toEqual([null, faults.map((fault) => expect.stringMatching(fault))]);
});

describe("in a database from the first release, whose entries record less", () => {
  /** Removes from each entry what the first release did not write, and rebuilds the chain. */
  const age = () =>
    tamper(`do $$ declare each record; last bytea; begin
      for each in select * from (values ('audit', 'club_id', 'cla'), ('member_audit', 'member_code', '${leeds}')) as chain (entries, owner, id) loop
        declare entry record; begin
          last := decode(repeat('00', 32), 'hex');
          for entry in execute format('select seq, regexp_replace(entry, '',"record":"[0-9a-f]+"'', '''') as text from %I where %I = %L order by seq', each.entries, each.owner, each.id) loop
            execute format('update %I set entry = $1, previous = $2, hash = sha256($2 || convert_to($1, ''UTF8'')) where %I = %L and seq = $3', each.entries, each.owner, each.id) using entry.text, last, entry.seq;
            last := sha256(last || convert_to(entry.text, 'UTF8'));
          end loop;
          execute format('update %I set hash = $1 where %I = %L', each.entries || '_head', each.owner, each.id) using last;
        end;
      end loop;
    end $$`);

  test("is whole where nothing was changed", async () => {
    await age();
    expect(JSON.stringify([await ofClub(), await ofMember()])).not.toContain('\\"record\\"');
    expect(await ofClub()).toMatchObject({ brokenAt: null, faults: [] });
    expect(await ofMember()).toMatchObject({ brokenAt: null, faults: [] });
  });

  test.each([
    ["words of an explanation", "update explanation set words = 'Another.'"],
    ["an explanation that is gone", "delete from explanation"],
  ])("detects from the content: %s", async (_case, sql) => {
    await age();
    await tamper(sql);
    expect((await ofClub()).faults).toEqual([
      `${one}: its answers and explanations do not match the recorded content.`,
    ]);
  });
});
