/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { randomUUID } from "node:crypto";
import { audit } from "../../../src/contract/audit";
import { problemDocument } from "../../../src/contract/problem";
import { feedback, queries, query, type QueryRequest } from "../../../src/contract/queries";
import { asMember } from "../../../src/service/store/as-member";
import { issueToken } from "../../../src/service/store/issue-token";
import { leeds } from "../../domain/rules/answers-of";
import { filledBy, requestOf, submissionHeaders, submissionsPath } from "../support/questionnaire";
import { startTestService, type TestService } from "../support/test-service";

jest.setTimeout(120_000);

const enfield = "E09000010";
const year = "/v1/clubs/cla/years/2025-26";
const ofMember = (member = leeds) => `${year}/members/${member}`;

type Headers = Readonly<Record<string, string>>;
let service: TestService;
let contributor: Headers;
let stranger: Headers;
let reader: Headers;
let administrator: Headers;
let elsewhere: Headers;

beforeAll(async () => {
  service = await startTestService({}, { withQuestionnaires: true });
});
beforeEach(async () => {
  await service.reset();
  contributor = await service.signIn(leeds);
  stranger = await service.signIn(enfield);
  reader = await userWith("cla", "reader", leeds);
  administrator = await userWith("cla", "administrator", null);
  elsewhere = await userWith("sample", "administrator", null);
});
afterAll(() => service.close());

async function userWith(club: string, role: string, member: string | null): Promise<Headers> {
  const [user] = await service.database.query<{ id: string }>(
    "insert into app_user (issuer, subject, name) values ('test', $1, $2) returning id",
    [`${club} ${role}`, `The ${role} of ${club}`],
  );
  await service.database.query("insert into user_role values ($1, $2, $3, $4)", [club, user!.id, role, member]);
  const { now } = service.clock;
  return {
    authorization: `Bearer ${await issueToken(service.database, user!.id, now, new Date(now.getTime() + 3_600_000))}`,
  };
}

const send = (headers: Headers, method: "GET" | "POST" | "PUT", url: string, payload?: object) =>
  service.app.inject({ method, url, headers: { ...headers }, ...(payload !== undefined && { payload }) });
const aQuery = (changes: Partial<QueryRequest> = {}): QueryRequest => ({
  id: randomUUID(),
  subject: "cla.starts",
  seen: "240",
  words: "Starts are a third up on last year. Is a transfer counted in them?",
  ...changes,
});
const begin = (headers: Headers, request = aQuery(), member = leeds) =>
  send(headers, "POST", `${ofMember(member)}/queries`, request);
const reply = (headers: Headers, id: string, words: string, messageId: string = randomUUID()) =>
  send(headers, "POST", `${ofMember()}/queries/${id}/messages`, { id: messageId, words });
const move = (headers: Headers, id: string, state: string) =>
  send(headers, "PUT", `${ofMember()}/queries/${id}/state`, { state });
const listed = async (headers = contributor, url = `${ofMember()}/queries`) =>
  queries.parse((await send(headers, "GET", url)).json()).queries;
const refusalOf = ({ statusCode, payload }: { statusCode: number; payload: string }) =>
  `${statusCode} ${problemDocument.parse(JSON.parse(payload)).type.split(":").at(-1)}`;
const submit = (follows: number, changes: Record<string, string | number>) =>
  service.app.inject({
    method: "POST",
    url: submissionsPath(),
    payload: requestOf(filledBy(leeds, changes)),
    headers: { ...contributor, ...submissionHeaders(follows) },
  });

test("a query goes back and forth until the administrator closes it, and both sides see the thread", async () => {
  const request = aQuery();
  const begun = await begin(administrator, request);
  expect(begun.statusCode).toBe(201);
  expect(query.parse(begun.json())).toEqual({
    id: request.id,
    member: leeds,
    kind: "query",
    subject: "cla.starts",
    seen: "240",
    version: null,
    state: "open",
    answeredByVersion: null,
    messages: [
      {
        id: request.id,
        at: "2026-11-22T12:00:00.000Z",
        by: "The administrator of cla",
        side: "club",
        words: request.words,
      },
    ],
  });
  expect((await reply(contributor, request.id, "Yes, one of six children.")).json()).toMatchObject({
    state: "answered",
  });
  expect((await reply(administrator, request.id, "Please leave them out.")).json()).toMatchObject({ state: "open" });
  expect((await move(administrator, request.id, "closed")).json()).toMatchObject({ state: "closed" });
  expect(refusalOf(await reply(contributor, request.id, "Done."))).toBe("409 query-closed");
  await move(administrator, request.id, "open");
  expect((await reply(contributor, request.id, "Done.")).statusCode).toBe(201);
  for (const own of [contributor, reader, administrator]) {
    const [thread] = await listed(own);
    expect(thread!.messages.map(({ side, words }) => `${side}: ${words}`)).toEqual([
      `club: ${request.words}`,
      "member: Yes, one of six children.",
      "club: Please leave them out.",
      "member: Done.",
    ]);
  }
});

test("a contributor asks the club about a cell, and the club's answer answers it", async () => {
  const asked = query.parse((await begin(contributor, aQuery({ words: "Do we count short breaks?" }))).json());
  expect([asked.kind, asked.state]).toEqual(["helpline", "open"]);
  expect((await reply(contributor, asked.id, "Those under V4.")).json()).toMatchObject({ state: "open" });
  expect((await reply(administrator, asked.id, "No.")).json()).toMatchObject({ state: "answered" });
});

test("the club's administrator sees the threads of all members, oldest first", async () => {
  await begin(contributor, aQuery({ words: "Ours?" }));
  service.clock.now = new Date("2026-11-22T12:01:00Z");
  await begin(stranger, aQuery({ words: "And ours?" }), enfield);
  const all = await listed(administrator, `${year}/queries`);
  expect(all.map(({ member, messages }) => [member, messages[0]!.words])).toEqual([
    [leeds, "Ours?"],
    [enfield, "And ours?"],
  ]);
  expect(await listed(contributor)).toHaveLength(1);
});

test("what is sent twice is one thread and one message, also at the same time", async () => {
  const request = aQuery();
  const begun = await Promise.all([begin(administrator, request), begin(administrator, request)]);
  expect(begun.map(({ statusCode }) => statusCode).sort()).toEqual([200, 201]);
  const id = randomUUID();
  const replies = await Promise.all([1, 2, 3].map(() => reply(contributor, request.id, "Yes.", id)));
  expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([200, 200, 201]);
  const [thread] = await listed();
  expect(thread!.messages).toHaveLength(2);
  expect(refusalOf(await reply(contributor, request.id, "No.", id))).toBe("422 id-used");
  expect(refusalOf(await begin(administrator, { ...request, words: "Something else." }))).toBe("422 id-used");
  const other = aQuery();
  await begin(administrator, other);
  expect(refusalOf(await reply(contributor, other.id, "Yes.", id))).toBe("422 id-used");
});

test("a query survives new versions, and the one that changes its answer answers it", async () => {
  expect((await submit(0, { "cla.remarks": "one" })).statusCode).toBe(201);
  const [onCell, onOther, onAll] = [
    aQuery({ subject: "cla.remarks" }),
    aQuery(),
    aQuery({ subject: null, seen: null }),
  ];
  const onHomes = aQuery({ subject: "homes[beds] of Oak House" });
  for (const one of [onCell, onOther, onHomes]) {
    expect(query.parse((await begin(administrator, one)).json()).version).toBe(1);
  }
  await begin(contributor, aQuery({ words: "And this?", subject: "cla.remarks" }));
  expect((await submit(1, { "cla.remarks": "two" })).statusCode).toBe(201);
  await begin(administrator, onAll);
  const stateOf = async (id: string) => {
    const found = (await listed()).find((one) => one.id === id)!;
    return [found.state, found.answeredByVersion];
  };
  expect(await stateOf(onCell.id)).toEqual(["answered", 2]);
  expect(await stateOf(onOther.id)).toEqual(["open", null]);
  expect(await stateOf(onHomes.id)).toEqual(["open", null]);
  expect(await stateOf(onAll.id)).toEqual(["open", null]);
  expect((await listed()).filter(({ kind }) => kind === "helpline")).toMatchObject([{ state: "open" }]);
  expect((await submit(2, { "cla.remarks": "three" })).statusCode).toBe(201);
  expect(await stateOf(onAll.id)).toEqual(["answered", 3]);
  expect(await stateOf(onCell.id)).toEqual(["answered", 2]);
});

test("feedback on questions is gathered by question, without anybody's name", async () => {
  const give = (headers: Headers, member: string, question: string, words: string, id: string = randomUUID()) =>
    send(headers, "POST", `${ofMember(member)}/feedback`, { id, question, words });
  const id = randomUUID();
  expect((await give(contributor, leeds, "cla.starts", "Are short breaks in?", id)).statusCode).toBe(201);
  expect((await give(contributor, leeds, "cla.starts", "Are short breaks in?", id)).statusCode).toBe(200);
  expect(refusalOf(await give(contributor, leeds, "cla.starts", "Other words.", id))).toBe("422 id-used");
  await give(stranger, enfield, "cla.starts", "Which day?");
  await give(stranger, enfield, "cla.ceases", "Unclear.");
  const read = await send(administrator, "GET", `${year}/feedback`);
  const { questions } = feedback.parse(read.json());
  expect(questions.map(({ question, entries }) => [question, entries.map(({ member }) => member)])).toEqual([
    ["cla.ceases", [enfield]],
    ["cla.starts", expect.arrayContaining([leeds, enfield])],
  ]);
  expect(read.payload).not.toMatch(/Development user/);
  expect(refusalOf(await give(administrator, leeds, "cla.starts", "Why?"))).toBe("403 not-a-contributor");
  expect(refusalOf(await give(reader, leeds, "cla.starts", "Why?"))).toBe("403 readers-only-read");
  expect(refusalOf(await give(stranger, leeds, "cla.starts", "Why?"))).toBe("403 another-member");
  expect(refusalOf(await send(contributor, "GET", `${year}/feedback`))).toBe("403 not-an-administrator");
  expect(refusalOf(await send(elsewhere, "GET", `${year}/feedback`))).toBe("404 unknown-club");
});

test("words that seem to identify a person are refused and not kept", async () => {
  const said = aQuery({ words: "It is about NHS number 943 476 5919." });
  expect(refusalOf(await begin(administrator, said))).toBe("422 identifies-somebody");
  const kept = aQuery();
  await begin(administrator, kept);
  expect(refusalOf(await reply(contributor, kept.id, "Ask someone@council.example."))).toBe("422 identifies-somebody");
  expect((await listed()).flatMap(({ messages }) => messages)).toHaveLength(1);
});

test("who may do what", async () => {
  const { id } = query.parse((await begin(administrator)).json());
  const of = (headers: Headers) => ({
    list: () => send(headers, "GET", `${ofMember()}/queries`),
    all: () => send(headers, "GET", `${year}/queries`),
    begin: () => begin(headers),
    reply: () => reply(headers, id, "Yes."),
    close: () => move(headers, id, "closed"),
  });
  const outcomes = async (headers: Headers) => {
    const found: Record<string, string> = {};
    for (const [what, run] of Object.entries(of(headers))) {
      const answer = await run();
      found[what] = answer.statusCode < 300 ? `${answer.statusCode}` : refusalOf(answer);
    }
    return found;
  };
  const every = (outcome: string) => ({ list: outcome, all: outcome, begin: outcome, reply: outcome, close: outcome });
  const [notMine, notAdministrator] = ["403 another-member", "403 not-an-administrator"];
  expect(await outcomes({})).toEqual(every("401 not-signed-in"));
  expect(await outcomes(elsewhere)).toEqual(every("404 unknown-club"));
  expect(await outcomes(stranger)).toEqual({ ...every(notMine), all: notAdministrator, close: notAdministrator });
  expect(await outcomes(reader)).toEqual({
    list: "200",
    all: notAdministrator,
    begin: "403 readers-only-read",
    reply: "403 readers-only-read",
    close: notAdministrator,
  });
  expect(await outcomes(contributor)).toEqual({
    list: "200",
    all: notAdministrator,
    begin: "201",
    reply: "201",
    close: notAdministrator,
  });
  expect(await outcomes(administrator)).toEqual({ list: "200", all: "200", begin: "201", reply: "201", close: "200" });
});

test("what is not there is 404", async () => {
  expect(refusalOf(await reply(contributor, randomUUID(), "Yes."))).toBe("404 unknown-query");
  expect(refusalOf(await move(administrator, randomUUID(), "closed"))).toBe("404 unknown-query");
  expect(refusalOf(await begin(administrator, aQuery(), "E00000000"))).toBe("404 not-in-club");
  const otherYear = "/v1/clubs/cla/years/1999-00/members";
  expect(refusalOf(await send(contributor, "GET", `${otherYear}/${leeds}/queries`))).toBe("404 unknown-form");
});

test("row-level security alone keeps members apart", async () => {
  await begin(contributor);
  await begin(stranger, aQuery(), enfield);
  await send(stranger, "POST", `${ofMember(enfield)}/feedback`, { id: randomUUID(), question: "q", words: "Unclear." });
  const seen = await asMember(service.database, { member: leeds, club: "cla" }, async (transaction) => {
    const members: string[] = [];
    for (const table of ["query", "query_message", "feedback"]) {
      const rows = await transaction.query<{ member: string }>(`select member_code as member from ${table}`);
      members.push(...rows.map(({ member }) => `${table} ${member}`));
    }
    return members;
  });
  expect(seen).toEqual([`query ${leeds}`, `query_message ${leeds}`]);
  const forged = `insert into query (club_id, year, member_code, id, kind, state)
    values ('cla', '2025-26', '${enfield}', gen_random_uuid(), 'query', 'open')`;
  await expect(
    asMember(service.database, { member: leeds, club: "cla" }, (transaction) => transaction.query(forged)),
  ).rejects.toThrow(/row-level security/);
});

test("the database itself refuses to change what was said", async () => {
  await begin(administrator);
  await send(contributor, "POST", `${ofMember()}/feedback`, { id: randomUUID(), question: "q", words: "Unclear." });
  for (const statement of [
    "update query set subject = 'cla.ceases'",
    "delete from query",
    "update query_message set words = 'Otherwise.'",
    "delete from query_message",
    "update feedback set words = 'Clear.'",
  ]) {
    await expect(service.database.query(statement)).rejects.toThrow(/is never changed/);
  }
});

test("everything is recorded in the member's chain, without words, answers or names", async () => {
  await submit(0, { "cla.remarks": "one" });
  const request = aQuery({ subject: "cla.remarks", seen: "one" });
  await begin(administrator, request);
  await submit(1, { "cla.remarks": "two" });
  await reply(contributor, request.id, "Corrected.");
  await move(administrator, request.id, "closed");
  await send(contributor, "POST", `${ofMember()}/feedback`, { id: randomUUID(), question: "q", words: "Unclear." });
  const read = await send(contributor, "GET", `/v1/members/${leeds}/audit`);
  const chain = audit.parse(read.json());
  expect([chain.brokenAt, chain.faults]).toEqual([null, []]);
  expect(chain.entries.map(({ entry }) => (JSON.parse(entry) as { what: string }).what)).toEqual([
    ...["query begun", "query answered", "query message", "query state", "feedback given"],
  ]);
  expect(read.payload).not.toMatch(/Corrected|Unclear|Starts are|\bone\b|\btwo\b|administrator of|Development user/);
});
