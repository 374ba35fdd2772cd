/** @jest-environment ./test/service/support/pglite-environment.cjs */
import type { FastifyInstance } from "fastify";
import { keptOnMachine } from "../../../src/client/kept-on-machine";
import { createMemoryReleaseStore } from "../../../src/client/release-store";
import { createScrapbookService } from "../../../src/client/scrapbook-service";
import { releaseWithheld } from "../../../src/contract/club-releases";
import { mostOfPage, scrapbook, type Scrapbook } from "../../../src/contract/scrapbook";
import type { Result } from "../../../src/domain/result";
import { makeReleaseFile } from "../../../src/service/publish/make-release-file";
import { asMember } from "../../../src/service/store/as-member";
import { verifyClub } from "../../../src/service/store/verify-audit";
import { leeds } from "../../domain/rules/answers-of";
import { publishForm } from "../support/publish-form";
import { cla, filledBy, requestOf, submissionHeaders, submissionsPath } from "../support/questionnaire";
import { signInAs } from "../support/sign-in-as";
import { startTestService, type TestService } from "../support/test-service";

jest.setTimeout(120_000);

const enfield = "E09000010";
const path = "/v1/clubs/cla/scrapbook";
/** The form, but for what stops a member who submits an identifier: as if the rule had learnt of it since. */
const unguarded = {
  ...cla,
  version: cla.version + 1,
  rules: cla.rules.filter((rule) => rule.code !== "CLA-PRIVATE-01"),
};

type Signed = { readonly authorization: string };
let service: TestService;
let app: FastifyInstance;
let administrator: Signed;
let reader: Signed;
const contributors = new Map<string, Signed>();
beforeAll(async () => {
  service = await startTestService({}, { withQuestionnaires: true });
  // Making a release in a thread of its own has its own test.
  app = await service.another({ makeRelease: async (job) => makeReleaseFile(job) });
  await publishForm(service.database, unguarded);
  administrator = await signInAs(service.database, { club: "cla", role: "administrator", member: null });
  reader = await signInAs(service.database, { club: "cla", role: "reader", member: enfield });
  for (const member of [leeds, enfield]) contributors.set(member, await service.signIn(member));
});
afterAll(() => service.close());

const be = (state: string) => service.database.query("update collection set state = $1 where club_id = 'cla'", [state]);
async function submit(member: string, answers: Readonly<Record<string, string | null>>, follows = 0) {
  await be("open");
  const written = Object.fromEntries(cla.scrapbook.map(({ id }) => [id, answers[id] ?? null]));
  const headers = { ...contributors.get(member), ...submissionHeaders(follows) };
  const payload = requestOf(filledBy(member, written), undefined, unguarded);
  const reply = await app.inject({ method: "POST", url: submissionsPath(member), headers, payload });
  expect([reply.statusCode, reply.payload]).toEqual([201, expect.anything()]);
  await be("closed");
}
async function publish(as = "") {
  const url = `/v1/clubs/cla/years/2025-26/releases${as}`;
  const reply = await app.inject({ method: "POST", url, headers: administrator });
  expect([reply.statusCode, reply.payload]).toEqual([201, expect.anything()]);
}
const ask = (query: Readonly<Record<string, string>> = {}, headers: Signed = reader, extra = {}) =>
  app.inject({ url: path, query, headers: { ...headers, ...extra } });
const read = async (query: Readonly<Record<string, string>> = {}): Promise<Scrapbook> =>
  scrapbook.parse((await ask(query)).json());
const texts = async (query: Readonly<Record<string, string>>) => (await read(query)).answers.map(({ text }) => text);

const byBus = "Adverts on buses brought three enquiries.";
const weekends = "A duty line at weekends. Fewer carers have left since, and carers bring other carers.";
const small = "Two homes of two beds each.";
const withPostcode = "The home at LS1 1UR is full.";

/* Each test goes on from the one before. */
test("nothing is there before a release", async () => {
  await submit(leeds, {
    "cla.scrapbook_recruitment": byBus,
    "cla.scrapbook_retention": weekends,
    "cla.scrapbook_own_homes": withPostcode,
  });
  await submit(enfield, {
    "cla.scrapbook_recruitment": "We ring back the same day.",
    "cla.scrapbook_own_homes": small,
  });
  expect(await read()).toEqual({ answers: [], total: 0, pages: 0 });
});

test("a draft gathers what its submissions say, question by question, for everyone in the club", async () => {
  await publish();
  const { answers, total, pages } = await read();
  expect([total, pages]).toEqual([4, 1]);
  expect(answers.map(({ question, member }) => [question.label, member?.name])).toEqual([
    ["Finding foster carers", "Leeds"],
    ["Finding foster carers", "Enfield"],
    ["Keeping foster carers", "Leeds"],
    ["Own homes or bought", "Enfield"],
  ]);
  expect(answers.find(({ text }) => text === byBus)).toEqual({
    id: expect.stringMatching(/^cla\.1\.\d$/) as string,
    year: "2025-26",
    question: { id: "cla.scrapbook_recruitment", label: "Finding foster carers" },
    member: { code: leeds, name: "Leeds" },
    date: "2026-11-22",
    text: byBus,
  });
  for (const headers of [administrator, contributors.get(leeds)!]) {
    expect(scrapbook.parse((await ask({}, headers)).json()).answers).toEqual(answers);
  }
  expect((await verifyClub(service.database, "cla")).faults).toEqual([]);
});

test("answers with what could identify somebody are withheld, and administrators see whose and why, but no text", async () => {
  const reply = await app.inject({ url: "/v1/clubs/cla/releases/1/withheld", headers: administrator });
  expect(releaseWithheld.parse(reply.json()).answers).toEqual([
    { member: leeds, question: "cla.scrapbook_own_homes", label: "Own homes or bought", why: "a postcode" },
  ]);
  expect(reply.payload).not.toContain("LS1");
  const [kept] = await service.database.query<{ all: string }>(
    "select json_agg(scrapbook_answer)::text as all from scrapbook_answer",
  );
  expect(kept?.all).toContain(byBus);
  expect(kept?.all).not.toMatch(/LS1/i);
});

test("words are found in any form, the best fit first, and with what a search may have", async () => {
  expect(await texts({ q: "carer bring" })).toEqual([weekends]);
  expect(await texts({ q: "enquiry" })).toEqual([byBus]);
  expect(await texts({ q: "adverts or carers" })).toHaveLength(3);
  expect((await texts({ q: "adverts or carers" }))[2]).toBe("We ring back the same day.");
  expect(await texts({ q: '"two beds"' })).toEqual([small]);
  expect(await texts({ q: "foster -enquiry -weekend" })).toEqual(["We ring back the same day."]);
  for (const nothing of ["zebra", "of the", "LS1", "'):* & | <-> \\"]) expect(await texts({ q: nothing })).toEqual([]);
  expect(await texts({ q: " " })).toHaveLength(4);
});

test("filters by question, year, member and peer group", async () => {
  const group = { label: "North", members: [leeds], made: { kind: "picked" } };
  const url = `/v1/members/${enfield}/peer-groups/north`;
  const headers = { ...reader, "if-match": '"0"' };
  expect((await app.inject({ method: "PUT", url, headers, payload: group })).statusCode).toBe(201);
  expect(await texts({ question: "cla.scrapbook_own_homes" })).toEqual([small]);
  expect(await texts({ year: "2024-25" })).toEqual([]);
  expect(await texts({ year: "2025-26", member: leeds })).toHaveLength(2);
  expect(new Set(await texts({ group: "North" }))).toEqual(new Set([byBus, weekends]));
  expect(await texts({ group: "north", question: "cla.scrapbook_retention", q: "weekend" })).toEqual([weekends]);
  const reply = await ask({ group: "nonsense" });
  expect([reply.statusCode, reply.json<{ detail: string }>().detail]).toEqual([
    400,
    expect.stringContaining("nonsense"),
  ]);
});

test("says whether anything is new", async () => {
  const first = await ask();
  const tag = { "if-none-match": first.headers["etag"] };
  expect((await ask({}, reader, tag)).statusCode).toBe(304);
  expect((await ask({ member: leeds }, reader, tag)).statusCode).toBe(200);
  await submit(enfield, { "cla.scrapbook_own_homes": "Three homes now." }, 1);
  // Answers come with a release, not before.
  expect((await ask({}, reader, tag)).statusCode).toBe(304);
  await publish();
  expect((await ask({}, reader, tag)).statusCode).toBe(200);
});

test("the next draft takes the place of the one before, and a final has the answers of its draft", async () => {
  const { answers } = await read();
  expect(answers.map(({ text }) => text).sort()).toEqual([weekends, byBus, "Three homes now."].sort());
  await publish("/2/finalise");
  expect((await read()).answers).toEqual(answers);
  const reply = await app.inject({ url: "/v1/clubs/cla/releases/3/withheld", headers: administrator });
  expect(releaseWithheld.parse(reply.json()).answers).toHaveLength(1);
  expect((await verifyClub(service.database, "cla")).faults).toEqual([]);
});

test("a query without its where clause shows a member only what its own club published", async () => {
  const seen = async (club: string) =>
    asMember(service.database, { member: leeds, club }, ({ query }) =>
      query<{ club_id: string; withheld: string | null }>("select * from scrapbook_answer"),
    );
  expect((await seen("cla")).map(({ withheld }) => withheld)).toEqual(Array(7).fill(null));
  expect(await seen("sample")).toEqual([]);
  const writing = asMember(service.database, { member: leeds, club: "cla" }, ({ query }) =>
    query("insert into scrapbook_answer select * from scrapbook_answer"),
  );
  await expect(writing).rejects.toThrow(/permission denied/);
});

test("there is a page for every so many answers, and all have the same tag", async () => {
  await service.database.query(
    `insert into scrapbook_answer (club_id, release_version, n, year, question, label, given_on, words, search)
     select 'cla', 2, n, '2025-26', 'q', 'Q', '2026-11-22', 'Pagination ' || n, to_tsvector('english', 'pagination')
       from generate_series(1001, 1001 + $1) as n`,
    [mostOfPage],
  );
  const pages = [await ask({ q: "pagination" }), await ask({ q: "pagination", page: "2" })];
  const [first, second] = pages.map((reply) => scrapbook.parse(reply.json()));
  expect([first?.total, first?.pages]).toEqual([mostOfPage + 1, 2]);
  expect([first?.answers.length, second?.answers.map(({ text, member }) => [text, member])]).toEqual([
    mostOfPage,
    [[`Pagination ${1001 + mostOfPage}`, null]],
  ]);
  expect(pages[0]?.headers["etag"]).toBe(pages[1]?.headers["etag"]);
  expect((await read({ q: "pagination", page: "3" })).answers).toEqual([]);
});

test("the pane reads all pages once, and says what is kept when the service is away", async () => {
  const origin = await app.listen({ port: 0, host: "127.0.0.1" });
  const token = reader.authorization.replace("Bearer ", "");
  const signedIn = { token, member: { code: enfield, name: "Enfield" } };
  const session = async () => signedIn;
  const kept = keptOnMachine(createMemoryReleaseStore());
  const client = (at = origin) =>
    createScrapbookService({ origin: at, session, kept, now: () => Date.parse("2026-11-23") });
  const valueOf = <T>(result: Result<T>): T => {
    if (!result.ok) throw new Error(result.problem.message);
    return result.value;
  };

  const first = valueOf(await client().answers());
  const own = first.answers.filter(({ demonstration }) => !demonstration);
  expect([own.length, first.notice]).toEqual([mostOfPage + 4, null]);
  expect(own.find(({ text }) => text === weekends)).toMatchObject({
    club: "cla",
    clubLabel: "Children Looked After",
    year: "2025-26",
    topic: "fostering",
    member: { code: leeds, name: "Leeds" },
  });
  expect(own.find(({ question }) => question.id === "q")).toMatchObject({ topic: null, member: { code: null } });
  expect(first.answers).toEqual(own);

  service.log.splice(0);
  const again = client();
  expect(valueOf(await again.answers()).answers).toEqual(first.answers);
  const asked = service.log.filter((line) => line.includes(path));
  const replied = service.log.flatMap((line) => /"statusCode":(\d+)/.exec(line)?.[1] ?? []);
  expect([asked.length, replied.at(-1)]).toEqual([1, "304"]);
  expect(valueOf(await again.search("enquiry"))).toEqual([own.find(({ text }) => text === byBus)?.id]);

  const away = valueOf(await client("http://127.0.0.1:9").answers());
  expect(away.answers).toEqual(first.answers);
  expect(away.notice?.message).toContain("as they were on 23 Nov 2026");

  const refused = createScrapbookService({ origin, session: async () => ({ ...signedIn, token: "yst_x" }), kept });
  expect(await refused.answers()).toMatchObject({ ok: false, problem: { code: "not-signed-in" } });
});

test("a row written as JSON and read again, as a backup does, is the same row", async () => {
  const [compared] = await service.database.query(
    `select count(*)::integer as rows, bool_and(restored = kept) as same from scrapbook_answer as kept,
       lateral json_populate_record(null::scrapbook_answer, row_to_json(kept)) as restored where restored.search is not null`,
  );
  expect(compared).toMatchObject({ same: true });
  expect(compared!.rows).toBeGreaterThan(200);
});

test("what was gathered never changes, and an answer that was put in by hand is found", async () => {
  await expect(service.database.query("update scrapbook_answer set words = 'x'")).rejects.toThrow();
  await expect(service.database.query("delete from scrapbook_answer")).rejects.toThrow();
  expect((await verifyClub(service.database, "cla")).faults).toEqual([
    "Release 2: its scrapbook differs from the record.",
  ]);
});
