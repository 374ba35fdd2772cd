/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { clubs } from "../../../src/contract/clubs";
import { form } from "../../../src/contract/forms";
import { problemDocument } from "../../../src/contract/problem";
import { validation } from "../../../src/contract/submissions";
import { defineClub } from "../../../src/domain/clubs/define-club";
import { leeds } from "../../domain/rules/answers-of";
import { publishForm } from "../support/publish-form";
import { cla, requestOf, requestSaying, submissionHeaders, submissionsPath } from "../support/questionnaire";
import { startTestService, type TestService } from "../support/test-service";

jest.setTimeout(60_000);

let service: TestService;
let headers: { authorization: string };
beforeAll(async () => {
  service = await startTestService({}, { withQuestionnaires: true });
});
beforeEach(async () => {
  await service.reset();
  headers = await service.signIn(leeds);
});
afterAll(() => service.close());

const path = "/v1/clubs/cla/years/2025-26/form";
const get = (url: string, more: Record<string, string> = {}) =>
  service.app.inject({ url, headers: { ...headers, ...more } });
const post = (payload: object, follows: number) =>
  service.app.inject({
    method: "POST",
    url: submissionsPath(),
    payload,
    headers: { ...headers, ...submissionHeaders(follows) },
  });

const shipped = cla.version;
const newer = shipped + 1;

/** A newer version of what is asked, which refuses nobody: it has no rule but that of the template. */
const second = defineClub({ ...cla, version: newer, rules: cla.rules.filter(({ kind }) => kind === "template") });
if (!second.ok) throw new Error(second.problem.message);
const publishSecond = () => publishForm(service.database, second.value);

/** The example of the version that ships with a cell that breaks a rule of that version; as if it had been made from that version. */
const broken = (version: number) => {
  const { answers, explanations } = requestOf();
  const starts = answers.questions["cla.uasc_starts"]!;
  const questions = {
    ...answers.questions,
    "cla.uasc_starts": { ...starts, answer: { ...starts.answer, value: 60, seen: "60" } },
  };
  return { answers: { ...answers, questions, template: { ...answers.template, version } }, explanations };
};

test("gives a club's form exactly as published, and answers 304 while it is unchanged", async () => {
  const reply = await get(path);
  expect(reply.statusCode).toBe(200);
  expect(form.parse(reply.json())).toEqual({
    state: "open",
    opensOn: "2026-08-24",
    due: { day: "2026-10-09", lastDay: null, extension: null },
    newestVersion: shipped,
    definition: cla,
  });
  const tag = String(reply.headers.etag);
  expect((await get(path, { "if-none-match": tag })).statusCode).toBe(304);
});

test.each([
  ["a newer version", publishSecond],
  ["another state", () => service.database.query("update collection set state = 'closed'")],
  ["another day of opening", () => service.database.query("update collection set opens_on = '2026-09-01'")],
])("has another ETag after %s, also for the version that was read", async (_what, change) => {
  const url = `${path}?version=${shipped}`;
  const tag = String((await get(url)).headers.etag);
  await change();
  expect((await get(url, { "if-none-match": tag })).statusCode).toBe(200);
});

test("gives the version asked for, or the newest if none is", async () => {
  await publishSecond();
  for (const [query, version] of [
    ["", newer],
    [`?version=${newer}`, newer],
    [`?version=${shipped}`, shipped],
  ] as const) {
    const { definition, newestVersion } = form.parse((await get(path + query)).json());
    expect([definition.version, newestVersion]).toEqual([version, newer]);
  }
});

test.each([
  ["a year in which the club asks nothing", "/v1/clubs/cla/years/2019-20/form", 404, "unknown-form"],
  ["a version there is none of", `${path}?version=${newer + 1}`, 404, "unknown-form-version"],
  ["a club one is not in", "/v1/clubs/nobody/years/2025-26/form", 404, "unknown-club"],
  ["what is no version", `${path}?version=newest`, 400, "invalid-request"],
  ["version 0", `${path}?version=0`, 400, "invalid-request"],
])("refuses %s", async (_what, url, status, code) => {
  const reply = await get(url);
  const refused = problemDocument.parse(reply.json());
  expect([reply.statusCode, refused.type]).toEqual([status, `urn:yardstick:problem:${code}`]);
});

test("lists the years for which the user's clubs have a form, the newest first, and no other clubs", async () => {
  await publishForm(service.database, { ...cla, year: "2026-27" });
  await service.database.query("insert into club (id, label) values ('other', 'Another club')");
  await publishForm(service.database, { ...cla, club: "other", label: "Another club" });
  const listed = clubs.parse((await get("/v1/clubs")).json()).clubs;
  expect(listed.map(({ id, years }) => [id, years.map(({ year, newestVersion }) => [year, newestVersion])])).toEqual([
    [
      "cla",
      [
        ["2026-27", shipped],
        ["2025-26", shipped],
      ],
    ],
    ["sample", []],
  ]);
});

test("checks a submission by the version it names, before and after a newer one has come out", async () => {
  const url = submissionsPath().replace(/submissions$/, "validate");
  const codes = async (version: number) => {
    const reply = await service.app.inject({ method: "POST", url, headers, payload: broken(version) });
    expect(reply.statusCode).toBe(200);
    return validation.parse(reply.json()).findings.map(({ code }) => code);
  };
  const before = await codes(shipped);
  expect(before).toContain("CLA-SUM-CHILDREN-02");
  await publishSecond();
  expect(await codes(shipped)).toEqual(before);
  expect(await codes(newer)).toEqual([]);
});

test("accepts a submission with an older form version, and records which version it was", async () => {
  await publishSecond();
  const workbook = requestOf().workbook;
  expect((await post(requestSaying("of the first"), 0)).statusCode).toBe(201);
  expect((await post({ ...broken(newer), workbook }, 1)).statusCode).toBe(201);
  expect((await post({ ...broken(shipped), workbook }, 2)).statusCode).toBe(422);
  expect(await service.database.query("select version, form_version from submission order by version")).toEqual([
    { version: 1, form_version: shipped },
    { version: 2, form_version: newer },
  ]);
});

test("lists the existing versions if a submission names one that does not exist", async () => {
  await publishSecond();
  const reply = await post({ ...broken(newer + 1), workbook: requestOf().workbook }, 0);
  expect([reply.statusCode, reply.json<{ detail: string }>().detail]).toEqual([
    422,
    expect.stringContaining(`its version is ${newer + 1}, but this one needs ${newer} or ${shipped}`),
  ]);
});

test("a form that this service cannot check by is refused with a sentence, and nothing is stored", async () => {
  const rules = [{ code: "NEW-1", version: 1, kind: "kind-of-2031", severity: "error", fields: [], options: {} }];
  await publishForm(service.database, { ...cla, version: newer, rules } as never);
  const reply = await post({ ...broken(newer), workbook: requestOf().workbook }, 0);
  const refused = problemDocument.parse(reply.json());
  expect([reply.statusCode, refused.type]).toEqual([500, "urn:yardstick:problem:form-not-usable"]);
  expect(refused.detail).toContain(`"kind-of-2031"`);
  expect(await service.database.query("select 1 from submission")).toEqual([]);
});
