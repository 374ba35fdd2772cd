/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { randomUUID } from "node:crypto";
import { cellsOfWorkbook } from "../../src/cli/check/cells-of-workbook";
import { checkWorkbook } from "../../src/cli/check/check-workbook";
import { createClubLibrary, type ClubLibrary } from "../../src/client/club-library";
import { createClubService } from "../../src/client/club-service";
import { createMemoryReleaseStore } from "../../src/client/release-store";
import { releaseWithheld } from "../../src/contract/club-releases";
import { releaseSummary } from "../../src/contract/clubs";
import { signedIn } from "../../src/contract/signed-in";
import { demonstrationReturn, type DemonstrationReturn } from "../../src/demonstration/demonstration-return";
import { faultKinds, seedFaults } from "../../src/demonstration/seed-faults";
import type { ClubDefinition } from "../../src/domain/clubs/club-definition";
import { clubs, findClub } from "../../src/domain/clubs/index";
import type { Answers } from "../../src/domain/questionnaire/answer";
import { readAnswers } from "../../src/domain/questionnaire/read-answers";
import { indicatorValue } from "../../src/domain/rules/indicator-value";
import { runFunction } from "../../src/functions/running/run-function";
import { makeReleaseFile } from "../../src/service/publish/make-release-file";
import { openXlsx } from "../../src/workbook-file/xlsx";
import { questionnaireFile } from "../cli/questionnaire-file";
import { publishedReleases } from "../demonstration/published-releases";
import { findingName } from "../domain/clubs/club-fixture";
import { leeds } from "../domain/rules/answers-of";
import { filledOf } from "../domain/rules/filled-of";
import { shown } from "../functions/asked-of";
import { publishForm } from "../service/support/publish-form";
import { testSignInCode } from "../support/sign-in-code";
import { submissionHeaders, submissionsPath } from "../service/support/questionnaire";
import { startTestService, type TestService } from "../service/support/test-service";
import { templateOf } from "../../src/workbook-file/template-of";

jest.setTimeout(120_000);

/** Every club goes the whole way: out as a file, filled in, checked, submitted, published and read by formulas. */

/** One more than a club's statistics need. */
const members = new Map([
  [leeds, "Leeds"],
  ["E10000016", "Kent"],
  ["E08000003", "Manchester"],
  ["E06000052", "Cornwall"],
  ["E06000023", "Bristol"],
  ["E10000030", "Surrey"],
]);

let service: TestService;
let origin: string;
beforeAll(async () => {
  service = await startTestService();
  for (const [code, name] of members) {
    await service.database.query(
      "insert into member (club_id, code, name, abolished) values ('sample', $1, $2, false) on conflict do nothing",
      [code, name],
    );
  }
  // Making a release in a thread of its own has its own test.
  const app = await service.another({ makeRelease: async (job) => makeReleaseFile(job) });
  origin = await app.listen({ port: 0, host: "127.0.0.1" });
});
afterAll(() => service.close());

const newest = [...new Set(clubs.map(({ club }) => club))].map((id) => findClub(id)!);

describe.each(newest.map((club) => [club.label, club] as const))("%s", (_, club) => {
  const year = `/v1/clubs/${club.club}/years/${club.year}`;
  const returned = new Map<string, Answers>();
  let made: Map<string, DemonstrationReturn>;
  let withheldSums: ReadonlySet<string>;
  let library: ClubLibrary;

  beforeAll(async () => {
    await publishForm(service.database, club);
    made = new Map(
      [...members].map(([code, name]) => {
        const input = { club, member: { code, name }, seed: "whole way", releases: publishedReleases, previous: null };
        return [code, demonstrationReturn(input)] as const;
      }),
    );
  });

  test("its file, filled in with faults, has these found and nothing else that was not there without them", async () => {
    const { answers } = made.get(leeds)!;
    const input = { club, member: leeds, seed: "whole way", releases: publishedReleases, previous: null };
    const faulty = seedFaults({ ...input, answers, kinds: faultKinds });
    expect(faulty.faults.length).toBeGreaterThan(1);
    const before = await foundInFile(club, answers);
    const expected = [...before, ...faulty.faults.flatMap(({ finds }) => finds)].sort();
    expect(await foundInFile(club, faulty.answers)).toEqual(expected);
  });

  test("members submit what they filled in", async () => {
    for (const [code, { explanations }] of made) {
      const { bytes, answers } = await mailedBack(club, made.get(code)!.answers);
      const workbook = { name: `${code}.xlsx`, base64: Buffer.from(bytes).toString("base64") };
      const reply = await service.app.inject({
        method: "POST",
        url: submissionsPath(code, club.club, club.year),
        payload: { answers, explanations, workbook },
        headers: { ...(await service.signIn(code)), ...submissionHeaders(0, randomUUID()) },
      });
      expect([reply.statusCode, reply.statusCode === 201 ? null : reply.json<unknown>()]).toEqual([201, null]);
      returned.set(code, answers);
    }
  });

  test("its release is published", async () => {
    const headers = await service.signInAsAdministrator();
    const send = (method: "POST" | "PUT", path: string, payload?: object) =>
      fetch(`${origin}${path}`, {
        method,
        headers: { ...headers, ...(payload && { "content-type": "application/json" }) },
        ...(payload && { body: JSON.stringify(payload) }),
      });
    expect((await send("PUT", `${year}/state`, { from: "open", to: "closed", reason: null })).status).toBe(200);
    const draft = await send("POST", `${year}/releases`);
    expect([draft.status, releaseSummary.parse(await draft.json())]).toMatchObject([201, { state: "draft" }]);
    const final = await send("POST", `${year}/releases/1/finalise`);
    expect([final.status, releaseSummary.parse(await final.json())]).toMatchObject([201, { state: "final" }]);
    const reply = await fetch(`${origin}/v1/clubs/${club.club}/releases/1/withheld`, { headers });
    const { withheld } = releaseWithheld.parse(await reply.json());
    withheldSums = new Set(withheld.flatMap(({ sum, indicators }) => [sum, ...indicators]));
  });

  test("formulas have the middle of what members answered", async () => {
    library = createClubLibrary({ service: createClubService(origin), store: createMemoryReleaseStore() });
    const reply = await service.app.inject({
      method: "POST",
      url: "/v1/development/sign-in",
      payload: { member: leeds, code: testSignInCode },
    });
    await library.keepSession(signedIn.parse(reply.json()));
    const figures = { ...library, clubInHand: () => library.ofClub(club.club) };
    const cell = async (id: string, ...args: unknown[]) => shown(await runFunction(id, args, figures));

    let compared = 0;
    for (const indicator of club.indicators) {
      if (withheldSums.has(indicator.id)) continue;
      const values = [...returned.values()].map((answers) => indicatorValue(club, answers, indicator).value);
      const known = values.filter((value) => value !== null).sort((one, other) => one - other);
      const count = await cell("PEERCOUNT", indicator.id, "all");
      if (known.length < club.smallestGroup) {
        expect(`${indicator.id} ${String(await cell("PEERMEDIAN", indicator.id, "all"))}`).toMatch(/#N\/A/);
        continue;
      }
      expect([indicator.id, count]).toEqual([indicator.id, known.length]);
      const middle = (known[Math.floor((known.length - 1) / 2)]! + known[Math.ceil((known.length - 1) / 2)]!) / 2;
      const asked = await cell("PEERMEDIAN", indicator.id, "all");
      // A release keeps six places beyond those shown.
      expect([indicator.id, Math.abs(Number(asked) - middle) <= 10 ** (-indicator.decimals - 5)]).toEqual([
        indicator.id,
        true,
      ]);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(club.indicators.length / 2);
  });
});

/** The questionnaire's file as it is mailed back, and what is read of it. */
async function mailedBack(club: ClubDefinition, answers: Answers) {
  const bytes = await questionnaireFile(club, filledOf(answers));
  const { data } = await openXlsx(bytes);
  const read = readAnswers(club, cellsOfWorkbook(data, templateOf(data)!));
  // The file says whose it is; the tests' file is always Leeds'.
  return { bytes, answers: { ...read, template: answers.template } };
}

async function foundInFile(club: ClubDefinition, filled: Answers): Promise<readonly string[]> {
  const { answers } = await mailedBack(club, filled);
  const compared = { member: leeds, previous: null, releases: publishedReleases };
  const findings = [...checkWorkbook({ club, answers, explanations: [], unread: [] }, compared)]
    .flatMap((found) => [...found.findings])
    .map(({ finding }) => finding);
  return findings.map(findingName).sort();
}
