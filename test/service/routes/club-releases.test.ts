/** @jest-environment ./test/service/support/pglite-environment.cjs */
import type { FastifyInstance } from "fastify";
import { inYear } from "../../../src/domain/clubs/authoring/in-year";
import { releaseSummary } from "../../../src/contract/clubs";
import { releaseBasis, releaseDifferences, releaseWithheld } from "../../../src/contract/club-releases";
import { rulesVersion } from "../../../src/domain/publishing/rules-version";
import type { Release } from "../../../src/domain/release/release";
import { valueAt } from "../../../src/domain/release/value-at";
import { makeReleaseFile } from "../../../src/service/publish/make-release-file";
import type { ReleaseJob } from "../../../src/service/publish/release-job";
import { openReleaseText } from "../../../src/service/open-release-text";
import type { Database, Transaction } from "../../../src/service/store/database";
import { verifyClub } from "../../../src/service/store/verify-audit";
import { leeds } from "../../domain/rules/answers-of";
import { cla, filledBy, requestOf, submissionHeaders, submissionsPath } from "../support/questionnaire";
import { publishAnotherClub } from "../support/another-club";
import { signInAs } from "../support/sign-in-as";
import { startTestService, type TestService } from "../support/test-service";

jest.setTimeout(120_000);

const enfield = "E09000010";
const year = "/v1/clubs/cla/years/2025-26/releases";
const releases = "/v1/clubs/cla/releases";

type Signed = { readonly authorization: string };
// A thread takes seconds to start; its own test has a release made in one.
const makeRelease = async (job: ReleaseJob) => makeReleaseFile(job);
let service: TestService;
/** Remembers nothing of another test. */
let app: FastifyInstance;
let administrator: Signed;
let contributors: Readonly<Record<string, Signed>>;
beforeAll(async () => {
  service = await startTestService({}, { withQuestionnaires: true });
});
beforeEach(begin);
afterAll(() => service.close());

async function begin(): Promise<void> {
  await service.reset();
  app = await service.another({ makeRelease });
  administrator = await signInAs(service.database, { club: "cla", role: "administrator", member: null });
  contributors = { [leeds]: await service.signIn(leeds), [enfield]: await service.signIn(enfield) };
}

const post = (url: string, headers: Signed = administrator, at = app) => at.inject({ method: "POST", url, headers });
const get = (url: string, headers: Signed = administrator) => app.inject({ url, headers });
const be = (state: string) => service.database.query("update collection set state = $1 where club_id = 'cla'", [state]);
const stateNow = async () => {
  const [row] = await service.database.query<{ state: string }>("select state from collection where club_id = 'cla'");
  return row?.state;
};

/** Submits for that member while the year is open. */
async function submit(member: string, changes: Parameters<typeof filledBy>[1] = {}, follows = 0) {
  const before = await stateNow();
  await be("open");
  const headers = { ...contributors[member], ...submissionHeaders(follows) };
  const payload = requestOf(filledBy(member, changes));
  // Always by the same app: each has a thread of its own for checking, which takes longer to start than a check.
  const reply = await service.app.inject({ method: "POST", url: submissionsPath(member), headers, payload });
  expect([reply.statusCode, reply.payload]).toEqual([201, expect.anything()]);
  await be(before === "open" ? "closed" : before!);
}

async function publish(): Promise<number> {
  const reply = await post(year);
  expect([reply.statusCode, reply.payload]).toEqual([201, expect.anything()]);
  return releaseSummary.parse(reply.json()).version;
}

async function opened(version: number | string): Promise<Release> {
  const reply = await get(`${releases}/${version}`, contributors[leeds]);
  const release = openReleaseText(reply.payload);
  if (!release.ok) throw new Error(release.problem.message);
  return release.value;
}

function figure(release: Release, member: string, id: string): number | string {
  const [at, indicator] = [release.memberByCode.get(member) ?? -1, release.indicatorById.get(id) ?? -1];
  const value = valueAt(release, at, indicator, release.yearByLabel.get("2025-26") ?? -1);
  return value.value ?? value.reason.meaning;
}

const ownCost = "cla.fostering.own.weekly-cost";

describe("a draft", () => {
  test("has the figures of those who have submitted, and members read it as a draft", async () => {
    await submit(leeds);
    expect(await publish()).toBe(1);
    expect((await get(releases)).json()).toMatchObject({ releases: [{ version: 1, year: "2025-26" }] });
    const release = await opened("latest");
    expect(release.stamp).toMatchObject({ club: "cla", version: 1, state: "draft", date: "2026-11-22" });
    // £70 a night of own fostering × 7.
    expect(figure(release, leeds, ownCost)).toBe(490);
    expect(figure(release, enfield, ownCost)).toBe("not returned");
    expect(release.registers[0]?.rows.length).toBeGreaterThan(0);
    expect(await stateNow()).toBe("draft");
    expect((await verifyClub(service.database, "cla")).faults).toEqual([]);
  });

  test("is the newest at once where it was published, although that had just been asked for", async () => {
    const newest = async () =>
      (await get("/v1/directory"))
        .json<{ clubs: { club: string; release: { version: number } }[] }>()
        .clubs.find(({ club }) => club === "cla")?.release.version;
    await submit(leeds);
    await publish();
    expect([await newest(), (await opened("latest")).stamp.version]).toEqual([1, 1]);
    await submit(leeds, { "cla.fostering_own_nights": 77_000, "cla.fostering_independent_nights": 19_000 }, 1);
    await be("revising");
    await publish();
    expect([await newest(), (await opened("latest")).stamp.version]).toEqual([2, 2]);
  });

  test("says what it was made from", async () => {
    await submit(leeds);
    await submit(leeds, { "cla.remarks": "Again" }, 1);
    await publish();
    const reply = releaseBasis.parse((await get(`${releases}/latest/basis`)).json());
    expect(reply).toEqual({
      version: 1,
      year: "2025-26",
      state: "draft",
      formVersion: cla.version,
      rulesVersion,
      finalises: null,
      supersedes: null,
      publishedAt: "2026-11-22T12:00:00.000Z",
      submissions: [{ member: leeds, version: 2 }],
    });
  });

  test("that is asked for twice is published once", async () => {
    await submit(leeds);
    await publish();
    const again = await post(year);
    expect([again.statusCode, again.json<{ version: number }>().version]).toEqual([200, 1]);
    expect(again.headers["location"]).toBe(`${releases}/1`);
  });

  test("that two administrators ask for at once is published once", async () => {
    await submit(leeds);
    const replies = await Promise.all([post(year), post(year)]);
    expect(replies.filter(({ statusCode }) => statusCode === 201)).toHaveLength(1);
    expect(replies.map(({ statusCode }) => statusCode).filter((status) => ![200, 201, 409].includes(status))).toEqual(
      [],
    );
    expect(await service.database.query("select 1 from dataset_release where club_id = 'cla'")).toHaveLength(1);
  });

  test("takes the place of the one before, which stays as it was", async () => {
    await submit(leeds);
    await publish();
    const before = (await get(`${releases}/1`)).payload;
    await be("revising");
    await submit(enfield);
    expect(await publish()).toBe(2);
    expect((await get(`${releases}/1`)).payload).toBe(before);
    expect(figure(await opened("latest"), enfield, ownCost)).toBe(490);
  });

  test.each(["open", "final"])("cannot be made while the year is %s", async (state) => {
    await be(state);
    const reply = await post(year);
    expect([reply.statusCode, reply.json<{ title: string }>().title]).toEqual([409, "Not now"]);
  });

  test("has the same bytes in another service with the same submissions, whichever came first", async () => {
    await submit(leeds);
    await submit(enfield, { "cla.recruitment_spend": 0 });
    await publish();
    const one = (await opened(1)).hash;
    await begin();
    await submit(enfield, { "cla.recruitment_spend": 0 });
    await submit(leeds);
    await publish();
    expect((await opened(1)).hash).toBe(one);
  });
});

describe("the final", () => {
  test("has the figures of the newest draft, and is given again when it is asked for again", async () => {
    await submit(leeds);
    const draft = await publish();
    const reply = await post(`${year}/${draft}/finalise`);
    expect([reply.statusCode, reply.json()]).toMatchObject([201, { version: 2, state: "final" }]);
    const [before, after] = [await opened(draft), await opened(2)];
    expect(after.stamp).toEqual({ ...before.stamp, version: 2, state: "final" });
    for (const { id } of before.indicators) {
      for (const member of [leeds, enfield]) expect(figure(after, member, id)).toBe(figure(before, member, id));
    }
    expect(await stateNow()).toBe("final");
    const again = await post(`${year}/${draft}/finalise`);
    expect([again.statusCode, again.json()]).toEqual([200, reply.json()]);
    expect((await verifyClub(service.database, "cla")).faults).toEqual([]);
  });

  test("is refused if members have submitted since, who are named, until there is a new draft", async () => {
    await submit(leeds);
    const draft = await publish();
    await be("revising");
    await submit(enfield);
    const refused = await post(`${year}/${draft}/finalise`);
    expect(refused.statusCode).toBe(409);
    expect(refused.json()).toMatchObject({ title: "Members have submitted since", members: [enfield] });
    expect(refused.json<{ detail: string }>().detail).toContain("Enfield has submitted since draft 1");
    const next = await publish();
    const older = await post(`${year}/${draft}/finalise`);
    expect([older.statusCode, older.json<{ title: string }>().title]).toEqual([409, "There is a newer release"]);
    expect((await post(`${year}/${next}/finalise`)).statusCode).toBe(201);
  });

  test("is refused of a draft that was worked out by older rules, which withheld less", async () => {
    await submit(leeds);
    const draft = await publish();
    await service.database.transaction((transaction) =>
      transaction.script("set local session_replication_role = replica; update release_basis set rules_version = 1"),
    );
    const reply = await post(`${year}/${draft}/finalise`);
    expect([reply.statusCode, reply.json<{ title: string }>().title]).toEqual([409, "Worked out by older rules"]);
    expect((await post(`${year}/${await publish()}/finalise`)).statusCode).toBe(201);
  });

  test("is refused if another year's final is newer than the draft, which does not have its figures", async () => {
    await submit(leeds);
    const draft = await publish();
    await service.database.query(
      `insert into dataset_release select club_id, 2, 'final', published_on, content_sha256, blob_sha256 from dataset_release
        where club_id = 'cla' and version = 1`,
    );
    const reply = await post(`${year}/${draft}/finalise`);
    expect([reply.statusCode, reply.json<{ title: string }>().title]).toEqual([409, "There is a newer final"]);
  });

  test("asked for again while the year is being revised is no repeat: a new draft comes first", async () => {
    await submit(leeds);
    const draft = await publish();
    await post(`${year}/${draft}/finalise`);
    await be("revising");
    const reply = await post(`${year}/${draft}/finalise`);
    expect([reply.statusCode, reply.json<{ title: string }>().title]).toEqual([409, "There is a newer release"]);
  });

  test.each(["9", "latest", "0"])("of a draft %s, which there is not, is refused", async (version) => {
    const reply = await post(`${year}/${version}/finalise`);
    expect([reply.statusCode, reply.json<{ title: string }>().title]).toEqual([404, "No such draft"]);
  });

  test("that is corrected takes the place of the one before, and a club year has no two others", async () => {
    await submit(leeds);
    await post(`${year}/${await publish()}/finalise`);
    await be("revising");
    await submit(leeds, { "cla.remarks": "Corrected" }, 1);
    const draft = await publish();
    expect((await post(`${year}/${draft}/finalise`)).statusCode).toBe(201);
    const corrected = releaseBasis.parse((await get(`${releases}/4/basis`)).json());
    expect(corrected).toMatchObject({ state: "final", finalises: 3, supersedes: 2 });
    await expect(
      service.database.query(
        `insert into dataset_release select club_id, 5, state, published_on, content_sha256, blob_sha256 from dataset_release
          where club_id = 'cla' and version = 4`,
      ),
    ).resolves.toEqual([]);
    await expect(
      service.database.query(
        `insert into release_basis select club_id, 5, year, state, form_version, rules_version, finalises, null,
           published_at, published_by, withheld from release_basis where version = 4`,
      ),
    ).rejects.toThrow(/release_basis_final/);
  });
});

describe("nothing is left of a release", () => {
  /** The database, but a statement that begins so fails. */
  function failingAt(start: string): Database {
    const fails = (transaction: Transaction): Transaction => ({
      script: (sql) => transaction.script(sql),
      query: (sql, parameters) => {
        if (sql.trim().startsWith(start)) return transaction.query("select 1 / 0");
        return transaction.query(sql, parameters);
      },
    });
    return {
      query: (sql, parameters) => service.database.query(sql, parameters),
      snapshot: (work) => service.database.snapshot(work),
      transaction: (work) => service.database.transaction((transaction) => work(fails(transaction))),
      close: async () => undefined,
    };
  }
  const everything = async () =>
    (
      await service.database.query<{ rows: string }>(
        `select concat((select json_agg(each) from collection each), (select count(*) from dataset_release),
                (select count(*) from blob), (select count(*) from release_basis), (select count(*) from release_submission),
                (select count(*) from scrapbook_answer),
                (select count(*) from audit), (select count(*) from directory_entry)) as rows`,
      )
    )[0]?.rows;

  test.each([
    "select save_blob",
    "insert into dataset_release",
    "insert into directory_entry",
    "insert into release_basis",
    "insert into release_submission",
    "insert into scrapbook_answer",
    "insert into audit",
    "update audit_head",
  ])("if it fails at: %s", async (start) => {
    await submit(leeds);
    const before = await everything();
    const failing = await service.another({ makeRelease, database: failingAt(start) });
    expect((await post(year, administrator, failing)).statusCode).toBe(500);
    expect(await everything()).toBe(before);
    expect(await publish()).toBe(1);
  });
});

describe("figures that would identify people", () => {
  /** Three children went missing, of the 830 looked after at any time. */
  const small = { "cla.missing": 3 };

  test("are withheld before anything is stored, and administrators see which and why, but no value", async () => {
    await submit(leeds, small);
    await submit(enfield);
    await publish();
    const release = await opened(1);
    for (const id of ["cla.missing", "cla.missing-share"]) {
      expect([id, figure(release, leeds, id)]).toEqual([id, "withheld so that nobody can be identified"]);
      expect(typeof figure(release, enfield, id)).toBe("number");
    }
    const reply = await get(`${releases}/1/withheld`);
    const { withheld } = releaseWithheld.parse(reply.json());
    expect(withheld).toContainEqual({
      member: leeds,
      sum: "cla.missing",
      why: "small-count",
      because: expect.anything() as string[],
      indicators: ["cla.missing-share"],
    });
    expect(reply.payload).not.toMatch(/:3\b|"value"/);
  });

  test("are withheld of a year's closing figures where the year after would be given away by them", async () => {
    // 20 households at the start, 34 approved and 4 that left make 50: 20 is withheld, so that the 4 are not found.
    const left = ["retired", "moved_agency", "took_order", "ended_approval"].map((how) => [`cla.households_${how}`, 1]);
    await submit(leeds, {
      "cla.households_opening": 20,
      "cla.households_approved": 34,
      "cla.households_left": 4,
      "cla.households": 50,
      "cla.households_left_otherwise": 0,
      ...(Object.fromEntries(left) as Record<string, number>),
    });
    await publish();
    const whyOf = async (version: number, sum: string) => {
      const { withheld } = releaseWithheld.parse((await get(`${releases}/${version}/withheld`)).json());
      return withheld.find((each) => each.sum === sum)?.why;
    };
    expect(await whyOf(1, "cla.households-opening")).toBe("complement");

    await service.database.query("insert into collection values ('cla', '2024-25', 'open', '2025-08-24')");
    await service.database.query(
      `insert into form_version (club_id, year, version, definition, sha256)
       values ('cla', '2024-25', 1, $1::text::json, sha256(convert_to($1::text, 'UTF8')))`,
      [JSON.stringify({ ...inYear(cla, "2024-25"), rules: [] })],
    );
    const request = requestOf(filledBy(leeds, { "cla.households": 20 }));
    const answers = { ...request.answers, template: { ...request.answers.template, year: "2024-25", version: 1 } };
    const sent = await service.app.inject({
      method: "POST",
      url: submissionsPath(leeds, "cla", "2024-25"),
      headers: { ...contributors[leeds], ...submissionHeaders(0) },
      payload: { ...request, answers },
    });
    expect(sent.statusCode).toBe(201);
    await service.database.query("update collection set state = 'closed' where year = '2024-25'");
    const reply = await post("/v1/clubs/cla/years/2024-25/releases");
    expect([reply.statusCode, reply.json()]).toMatchObject([201, { version: 2 }]);
    expect(await whyOf(2, "cla.households")).toBe("earlier-release");
  });

  test("are withheld in the final as in its draft", async () => {
    await submit(leeds, small);
    await post(`${year}/${await publish()}/finalise`);
    expect(figure(await opened(2), leeds, "cla.missing")).toBe("withheld so that nobody can be identified");
    expect((await get(`${releases}/2/withheld`)).json()).toEqual((await get(`${releases}/1/withheld`)).json());
  });
});

test("a club that promises statistics only publishes no member's figure, in a draft, the next one or the final", async () => {
  const version = cla.version + 1;
  await service.database.query(
    `insert into form_version (club_id, year, version, definition, sha256)
     values ('cla', '2025-26', $2, $1::text::json, sha256(convert_to($1::text, 'UTF8')))`,
    [JSON.stringify({ ...cla, version, shares: "statistics" }), version],
  );
  const returns = async (member: string, follows: number, remark: string) => {
    await be("open");
    const request = requestOf(filledBy(member, { "cla.remarks": remark }));
    const answers = { ...request.answers, template: { ...request.answers.template, version } };
    const headers = { ...contributors[member], ...submissionHeaders(follows) };
    const payload = { ...request, answers };
    const reply = await service.app.inject({ method: "POST", url: submissionsPath(member), headers, payload });
    expect([reply.statusCode, reply.payload]).toEqual([201, expect.anything()]);
    await be("closed");
  };
  await returns(leeds, 0, "First");
  await publish();
  await returns(leeds, 1, "Second");
  await returns(enfield, 0, "First");
  expect(await publish()).toBe(2);
  expect((await post(`${year}/2/finalise`)).statusCode).toBe(201);
  for (const published of [1, 2, 3]) {
    const release = await opened(published);
    const years = release.statistics.years;
    expect([...years].map((at) => release.years[at])).toEqual(["2025-26"]);
    expect(figure(release, leeds, ownCost)).toBe("this club shows statistics only");
    expect(release.registers).toEqual([]);
    for (const indicator of release.indicators.keys()) {
      const column = release.column(indicator, release.yearByLabel.get("2025-26")!);
      expect(column === null || column.scaled.every((each) => Number.isNaN(each))).toBe(true);
    }
    // Two members are fewer than five.
    const everyone = release.members.map((_, at) => at);
    expect(release.statistics.find(release.indicatorById.get(ownCost)!, 0, everyone)).toBeNull();
  }
  const moved = releaseDifferences.parse((await get(`${releases}/1/differences/2`)).json());
  expect(moved).toMatchObject({ changed: [], appeared: [], vanished: [] });
});

describe("the differences of two releases", () => {
  test("say which figures moved, for whom, and why", async () => {
    await submit(leeds);
    await submit(enfield);
    await publish();
    await be("revising");
    await submit(enfield, { "cla.referrals": 5001, "cla.missing": 3, "cla.recruitment_spend": 0 }, 1);
    await publish();
    const { changed, vanished, ...rest } = releaseDifferences.parse(
      (await get(`${releases}/1/differences/latest`, contributors[leeds])).json(),
    );
    expect(rest).toMatchObject({ from: { version: 1 }, to: { version: 2 }, newIndicators: [], goneMembers: [] });
    expect(new Set([...changed, ...vanished].map(({ member }) => member))).toEqual(new Set([enfield]));
    expect(changed).toContainEqual({
      indicator: "cla.recruitment-spend",
      member: enfield,
      year: "2025-26",
      before: expect.any(Number) as number,
      after: 0,
      reason: { why: "submission", before: 1, after: 2 },
    });
    expect(vanished).toContainEqual({
      indicator: "cla.missing-share",
      member: enfield,
      year: "2025-26",
      before: expect.any(Number) as number,
      after: null,
      reason: { why: "withheld" },
    });
  });

  test("are none between a draft and its final", async () => {
    await submit(leeds);
    await post(`${year}/${await publish()}/finalise`);
    const reply = releaseDifferences.parse((await get(`${releases}/1/differences/2`, contributors[enfield])).json());
    expect(reply).toMatchObject({ changed: [], appeared: [], vanished: [], to: { state: "final" } });
    expect(reply.same).toBeGreaterThan(100);
  });

  test("with a release that there is not are refused", async () => {
    const reply = await get(`${releases}/1/differences/2`, contributors[leeds]);
    expect([reply.statusCode, reply.json<{ title: string }>().title]).toEqual([404, "No such release"]);
  });
});

describe("who may", () => {
  const asked = [
    ["POST", year],
    ["POST", `${year}/1/finalise`],
    ["GET", `${releases}/1/basis`],
    ["GET", `${releases}/1/withheld`],
  ] as const;

  test.each(asked)("%s %s: the club's administrators alone", async (method, url) => {
    await submit(leeds);
    await publish();
    await publishAnotherClub(service.database);
    const of = (club: string, role: "reader" | "contributor" | "administrator", member: string | null) =>
      signInAs(service.database, { club, role, member });
    const status = async (headers: Signed) => (await app.inject({ method, url, headers })).statusCode;
    expect(await status(await of("cla", "reader", leeds))).toBe(403);
    expect(await status(contributors[leeds]!)).toBe(403);
    expect(await status(contributors[enfield]!)).toBe(403);
    expect(await status(await of("other", "contributor", enfield))).toBe(404);
    expect(await status(await of("other", "administrator", null))).toBe(404);
    expect((await app.inject({ method, url })).statusCode).toBe(401);
    expect(await status(administrator)).toBeLessThan(300);
  });

  test("the differences: everyone in the club, and nobody else", async () => {
    await submit(leeds);
    await publish();
    await publishAnotherClub(service.database);
    const url = `${releases}/1/differences/1`;
    for (const headers of [administrator, contributors[leeds], contributors[enfield]]) {
      expect((await get(url, headers)).statusCode).toBe(200);
    }
    const other = await signInAs(service.database, { club: "other", role: "administrator", member: null });
    expect((await get(url, other)).statusCode).toBe(404);
    expect((await app.inject({ url })).statusCode).toBe(401);
  });

  test("a release that came with Yardstick has no basis", async () => {
    const sample = await signInAs(service.database, { club: "sample", role: "administrator", member: null });
    const reply = await get("/v1/clubs/sample/releases/1/basis", sample);
    expect([reply.statusCode, reply.json<{ title: string }>().title]).toEqual([404, "Not made here"]);
  });
});

describe("what was published never changes", () => {
  test.each([
    "update release_basis set form_version = 3",
    "delete from release_basis",
    "truncate release_submission",
    "update release_submission set version = 1",
  ])("%s", async (sql) => {
    await submit(leeds);
    await publish();
    await expect(service.database.query(sql)).rejects.toThrow(/never changed/);
  });

  test.each([
    ["a release is deleted", "delete from dataset_release where club_id = 'cla'", /^Release 1: it is missing\.$/],
    [
      "its figures are another's",
      "update dataset_release set content_sha256 = sha256('x') where club_id = 'cla'",
      /its figures differ from the record/,
    ],
    ["its basis", "update release_submission set version = 2", /what it was made from differs from the record/],
    ["what was withheld", "update release_basis set withheld = '[]'", /what it was made from differs from the record/],
  ])("the record shows it if somebody changes it all the same: %s", async (_which, sql, fault) => {
    await submit(leeds, { "cla.missing": 3 });
    await publish();
    await service.database.transaction((transaction) =>
      transaction.script(`set local session_replication_role = replica; ${sql}`),
    );
    expect((await verifyClub(service.database, "cla")).faults).toContainEqual(expect.stringMatching(fault));
  });
});
