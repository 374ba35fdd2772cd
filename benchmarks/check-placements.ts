import { fillWorkbook } from "../test/cli/fill-workbook";
import { sen202526Example } from "../test/domain/clubs/sen-2025-26-example";
import { leeds } from "../test/domain/rules/answers-of";
import { readQuestionnaire } from "../src/cli/check/read-questionnaire";
import { workbookOfPlan } from "../src/cli/template/workbook-of-plan";
import type { ClubDefinition } from "../src/domain/clubs/club-definition";
import { findClub } from "../src/domain/clubs/index";
import { layOutQuestionnaire } from "../src/domain/questionnaire/lay-out-questionnaire";
import { validate, type Validation } from "../src/domain/rules/validate";
import { newXlsx, openXlsx } from "../src/workbook-file/xlsx";
import { cpuSecondsOf, round, timing } from "./measure";

/** The most that the register takes. */
export const mostPlacements = 20_000;

/** The questionnaire on special educational needs as a file, with so many placements, the same each time. */
export async function placementsFile(count: number): Promise<Uint8Array> {
  const club = clubOfPlacements();
  const few = sen202526Example.rows?.["placements"] ?? [];
  const placements = Array.from({ length: count }, (_, at) => ({
    ...few[at % few.length],
    reference: `P${String(at + 1).padStart(5, "0")}`,
  }));
  const plan = layOutQuestionnaire(club, { code: leeds, name: "Leeds" }, null, []);
  const filled = fillWorkbook(workbookOfPlan(plan), club, { ...sen202526Example, rows: { placements } });
  return (await newXlsx()).save(filled);
}

/** Reads the file and checks it, as the command and the service do. */
export async function checkPlacements(bytes: Uint8Array): Promise<Validation> {
  const club = clubOfPlacements();
  const { answers, explanations } = readQuestionnaire((await openXlsx(bytes)).data, club);
  return validate(club, { current: answers, member: leeds, previous: null, releases: [], explanations });
}

/** What 20,000 placements in one questionnaire take to write, to read and to check. */
export async function benchmarkPlacements(runs: number) {
  const bytes = await placementsFile(mostPlacements);
  const club = clubOfPlacements();
  const { answers } = readQuestionnaire((await openXlsx(bytes)).data, club);
  const checks: number[] = [];
  const reads: number[] = [];
  for (let run = 0; run < runs; run++) {
    // Copied each time, so that what the rules remember about a table does not help the next run.
    const registers = Object.fromEntries(Object.entries(answers.registers).map(([id, table]) => [id, { ...table }]));
    const input = { current: { ...answers, registers }, member: leeds, previous: null, releases: [], explanations: [] };
    checks.push(await cpuSecondsOf(() => validate(club, input)));
    reads.push(await cpuSecondsOf(async () => readQuestionnaire((await openXlsx(bytes)).data, club)));
  }
  const writeCpuSeconds = round(await cpuSecondsOf(() => placementsFile(mostPlacements)));
  const { findings, outcomes } = await checkPlacements(bytes);
  return {
    rows: mostPlacements,
    columns: club.sections.flatMap(({ registers }) => registers.flatMap(({ columns }) => columns)).length,
    rules: club.rules.length,
    checks: outcomes.reduce((total, { checked }) => total + checked, 0),
    findings: findings.length,
    fileMegabytes: round(bytes.length / 1e6),
    writeCpuSeconds,
    readCpuSeconds: timing(reads),
    checkCpuSeconds: timing(checks),
  };
}

function clubOfPlacements(): ClubDefinition {
  const club = findClub("sen");
  if (club === null) throw new Error("There is no club on special educational needs.");
  return club;
}
