/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { randomUUID } from "node:crypto";
import type { Row } from "../../../src/service/store/database";
import { asMember, asPerson } from "../../../src/service/store/as-member";
import { requestSaying, submissionHeaders, submissionsPath } from "../support/questionnaire";
import { startTestService, type TestService } from "../support/test-service";

jest.setTimeout(60_000);

const [leeds, enfield] = ["E08000035", "E09000010"];
let service: TestService;
beforeAll(async () => {
  service = await startTestService({}, { withQuestionnaires: true });
  const administrator = await service.signInAsAdministrator();
  for (const member of [leeds, enfield]) {
    const headers = await service.signIn(member);
    const send = async (method: "POST" | "PUT", url: string, payload: object, extra = {}) => {
      const { statusCode, body } = await service.app.inject({
        method,
        url,
        payload,
        headers: { ...headers, ...extra },
      });
      if (statusCode >= 300) throw new Error(body);
    };
    const ofMember = submissionsPath(member).replace("/submissions", "");
    await send("POST", submissionsPath(member), requestSaying(`of ${member}`, member), submissionHeaders(0));
    await send("POST", `${ofMember}/queries`, { id: randomUUID(), subject: null, seen: null, words: "When?" });
    await send("POST", `${ofMember}/feedback`, { id: randomUUID(), question: "q", words: "Unclear." });
    await send("PUT", "/v1/me/contact", { consent: true, email: `${member}@example.gov.uk`, phone: null });
    await send("POST", `${ofMember}/extensions`, { until: "2027-01-31", reason: "Late accounts." }, administrator);
    const told = { section: "contact", asked: 1, answered: 1, toFix: 0, changedFrom: null };
    await send("POST", `${ofMember}/sections/progress`, { sections: [told] });
    await send("PUT", `${ofMember}/sections/contact/readiness`, { ready: 1 }, { "if-match": '"0"' });
    const scenario = { scenario: "break-even", name: "Ours", inputs: { Places: 4 }, origins: {} };
    await send("PUT", `/v1/members/${member}/scenarios/ours`, scenario, { "if-match": '"0"' });
    const contacts = [{ name: "Sam", email: `${member}@example.gov.uk` }];
    await send("PUT", `/v1/clubs/cla/members/${member}/contacts`, { contacts }, administrator);
  }
});
afterAll(() => service.close());

/** What `select *` gives of every table, as that member; null where the role may not read the table at all. */
async function everything(of: { readonly member: string; readonly club?: string }): Promise<Map<string, Row[] | null>> {
  const tables = await service.database.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' order by tablename",
  );
  const seen = new Map<string, Row[] | null>();
  for (const { name } of tables) {
    const read = asMember(service.database, of, ({ query }) => query(`select * from ${name}`));
    seen.set(name, await read.catch((error: Error) => refused(error)));
  }
  return seen;
}

function refused(error: Error): null {
  if (!/permission denied/.test(error.message)) throw error;
  return null;
}

const ofMembers = ["submission", "explanation", "attachment", "idempotency", "extension", "member_contact"];
const ofThreads = ["query", "query_message", "feedback"];
const ofSections = ["section_work", "section_progress"];
const ofClub = ["audit_head", "collection", "form_version"];

test("a member sees its own rows of every table without being asked whose they are, and nobody else's", async () => {
  for (const member of [leeds, enfield]) {
    const seen = await everything({ member, club: "cla" });
    for (const [table, rows] of seen) {
      const others = (rows ?? []).filter((row) => "member_code" in row && row.member_code !== member);
      expect({ table, others }).toEqual({ table, others: [] });
    }
    const readable = [...seen].flatMap(([table, rows]) => (rows === null || rows.length === 0 ? [] : [table]));
    const filled = [...ofMembers.filter((table) => table !== "explanation"), ...ofThreads, ...ofSections, ...ofClub];
    expect(readable.sort()).toEqual([...filled, "blob", "saved_scenario", "member_audit", "member_audit_head"].sort());
    // The answers and the workbook.
    expect(seen.get("blob")).toHaveLength(2);
    for (const table of ofClub) {
      expect((seen.get(table) ?? []).every((row) => row.club_id === "cla")).toBe(true);
    }
  }
});

test("in another club, or without one, nothing of this club's is there", async () => {
  for (const club of ["sample", undefined]) {
    const seen = await everything({ member: leeds, ...(club === undefined ? {} : { club }) });
    for (const table of [...ofMembers, ...ofThreads, ...ofSections, ...ofClub, "blob"].filter(
      (each) => each !== "audit_head",
    )) {
      expect({ table, rows: seen.get(table) }).toEqual({ table, rows: [] });
    }
  }
});

test("a member writes no rows of another's", async () => {
  for (const [table, column] of [
    ["submission", "version + 1"],
    ["idempotency", "version"],
    ["saved_scenario", "version"],
  ] as const) {
    const columns = await service.database.query<{ name: string }>(
      `select column_name as name from information_schema.columns where table_name = '${table}' and column_name <> 'id'
        order by ordinal_position`,
    );
    const names = columns.map(({ name }) => name);
    const values = names.map((name) => {
      if (name === "member_code") return `'${enfield}'`;
      if (name === "version") return column;
      return { supersedes: "version", key: "gen_random_uuid()" }[name] ?? name;
    });
    const forged = `insert into ${table} (${names.join()}) select ${values.join()} from ${table}`;
    const writing = asMember(service.database, { member: leeds, club: "cla" }, ({ query }) => query(forged));
    await expect(writing).rejects.toThrow(/row-level security/);
  }
  const appending = asMember(service.database, { member: leeds, club: "sample" }, ({ query }) =>
    query(
      "insert into audit (club_id, seq, entry, previous, hash) values ('cla', 99, 'x', $1, sha256($1 || 'x'::bytea))",
      [new Uint8Array(32)],
    ),
  );
  await expect(appending).rejects.toThrow(/row-level security/);
});

test("a person sees their own tokens and contact and nobody else's, and then the transaction goes on as before", async () => {
  const people = await service.database.query<{ id: string }>("select user_id as id from own_contact order by 1");
  expect(people).toHaveLength(2);
  for (const { id } of people) {
    const seen = await service.database.transaction(async (transaction) => {
      const own = await asPerson(transaction, id, async () => [
        await transaction.query("select user_id as id from own_contact"),
        await transaction.query("select distinct user_id as id from token"),
      ]);
      return [...own, await transaction.query("select from own_contact")];
    });
    expect(seen).toEqual([[{ id }], [{ id }], [{}, {}]]);
  }
});
