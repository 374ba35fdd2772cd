/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { checkWorkbook } from "../../src/cli/check/check-workbook";
import { cellsOfWorkbook } from "../../src/cli/check/cells-of-workbook";
import { form } from "../../src/contract/forms";
import { findingsProblem, submission } from "../../src/contract/submissions";
import type { Explanation } from "../../src/domain/questionnaire/explanation";
import { readAnswers } from "../../src/domain/questionnaire/read-answers";
import { openXlsx } from "../../src/workbook-file/xlsx";
import { questionnaireFile } from "../cli/questionnaire-file";
import { allotments202526Fixture } from "../domain/clubs/allotments-2025-26-fixture";
import { expectedFindings, explanationsOn, findingName, withFaults } from "../domain/clubs/club-fixture";
import { answersOf, leeds, type Filled } from "../domain/rules/answers-of";
import { publishForm } from "../service/support/publish-form";
import { submissionHeaders, submissionsPath } from "../service/support/questionnaire";
import { startTestService, type TestService } from "../service/support/test-service";
import { templateOf } from "../../src/workbook-file/template-of";

jest.setTimeout(60_000);

const { club, example, lastYear, faults } = allotments202526Fixture;
const path = submissionsPath(leeds, club.club, club.year);
let service: TestService;
let authorization: { authorization: string };

beforeAll(async () => {
  service = await startTestService();
  await publishForm(service.database, club);
  authorization = await service.signIn(leeds);
});
afterAll(() => service.close());

/** The questionnaire's file as it is mailed back, and what is read of it. */
async function mailedBack(filled: Filled) {
  const bytes = Buffer.from(await questionnaireFile(club, filled));
  const { data } = await openXlsx(bytes);
  const answers = readAnswers(club, cellsOfWorkbook(data, templateOf(data)!));
  return { bytes, answers };
}

const submit = ({ bytes, answers }: Awaited<ReturnType<typeof mailedBack>>, follows: number) =>
  service.app.inject({
    method: "POST",
    url: path,
    payload: { answers, explanations: [], workbook: { name: "leeds.xlsx", base64: bytes.toString("base64") } },
    headers: { ...authorization, ...submissionHeaders(follows) },
  });

test("a small club's faults are found in its file, and nothing else is", async () => {
  const { answers } = await mailedBack(withFaults(allotments202526Fixture));
  const compared = { member: leeds, previous: answersOf(club, lastYear!), releases: [] };
  const found = (explanations: readonly Explanation[]) =>
    [...checkWorkbook({ club, answers, explanations, unread: [] }, compared)]
      .flatMap(({ findings }) => [...findings])
      .map(({ finding }) => finding);
  const all = found(explanationsOn(found([]), faults));
  expect(all.map(findingName).sort()).toEqual(expectedFindings(allotments202526Fixture));
});

test("it is asked for by its members, and its file with blockers is refused with each of them", async () => {
  const asked = await service.app.inject({
    url: `/v1/clubs/${club.club}/years/${club.year}/form`,
    headers: authorization,
  });
  expect(form.parse(asked.json()).definition).toEqual(club);

  const refused = await submit(await mailedBack(withFaults(allotments202526Fixture)), 0);
  expect(refused.statusCode).toBe(422);
  const { findings } = findingsProblem.parse(refused.json());
  expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["PLOT-TYPE-01", "PLOT-TWICE-01"]));
});

test("it is submitted without faults, and read back as it was sent", async () => {
  const sent = await mailedBack(example);
  const reply = await submit(sent, 0);
  expect([reply.statusCode, reply.headers.location]).toEqual([201, `${path}/1`]);
  const read = await service.app.inject({ url: `${path}/latest`, headers: authorization });
  expect(submission.parse(read.json())).toMatchObject({
    receipt: { club: "allotments", year: "2025-26", member: leeds, version: 1 },
    answers: sent.answers,
  });
  const file = await service.app.inject({ url: `${path}/1/workbook`, headers: authorization });
  expect(file.rawPayload.equals(sent.bytes)).toBe(true);
});
