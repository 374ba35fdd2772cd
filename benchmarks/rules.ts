import { spawnSync } from "node:child_process";
import { readAnswers } from "../src/domain/questionnaire/read-answers";
import { benchmarkPlacements, mostPlacements } from "./check-placements";
import { benchmarkTyping } from "./check-as-you-type";
import { checkHomes, countFindings, expectSameFindings } from "./check-homes";
import { homesClub } from "./homes-club";
import { homesRefinements } from "./homes-refinements";
import { faultyHomesRows, homesCells, homesRows } from "./homes-rows";
import { cpuSecondsOf, measureInTurn, round, timing } from "./measure";

const rowCount = 50_000;
const columnCount = 12;
const runs = 5;

/**
 * A register of 50,000 rows × 12 columns, checked by the rules and by the same rules written as refinements of a zod
 * schema, in turn; the same with seven faults in every row; a questionnaire with 20,000 placements, from its file; then a
 * whole questionnaire checked after each change of an answer.
 */
export async function benchmarkRules() {
  const club = homesClub();
  const rows = homesRows(rowCount);
  const cells = homesCells(club, rows);
  const answers = readAnswers(club, cells);
  const schema = homesRefinements(club);
  const byZod = () => schema.safeParse(rows);

  const checked = checkHomes(club, answers);
  expectSameFindings(checked, byZod().error?.issues ?? []);

  // Copied each time, so that what the rules remember about a table does not help the next run.
  const copied = () => Object.fromEntries(Object.entries(answers.registers).map(([id, table]) => [id, { ...table }]));
  const byRules = () => checkHomes(club, { ...answers, registers: copied() });
  const check = await measureInTurn(byRules, byZod, runs, cpuSecondsOf);
  const all = await measureInTurn(() => checkHomes(club, readAnswers(club, cells)), byZod, runs, cpuSecondsOf);
  return {
    rows: rowCount,
    columns: columnCount,
    rules: club.rules.length,
    findings: checked.findings.length,
    checks: checked.outcomes.reduce((total, outcome) => total + outcome.checked, 0),
    checkCpuSeconds: check.a,
    readAndCheckCpuSeconds: all.a,
    zodCpuSeconds: check.b,
    checkToZodRatio: check.ratio,
    readAndCheckToZodRatio: all.ratio,
    cellsPerSecond: round((rowCount * columnCount) / check.a.median),
    findingsPerSecond: round(checked.findings.length / check.a.median),
    memory: { rows: memoryOf("rows"), rules: memoryOf("rules"), zod: memoryOf("zod") },
    faulty: await benchmarkFaulty(),
    placements: { ...(await benchmarkPlacements(runs)), memory: memoryOf("placements", mostPlacements) },
    checkAsYouType: await benchmarkTyping(),
  };
}

/** A register in which every row has seven faults, as if a column had been pasted one place off. */
async function benchmarkFaulty() {
  const club = homesClub();
  const answers = readAnswers(club, homesCells(club, faultyHomesRows(rowCount)));
  const findings = countFindings(club, answers);
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await cpuSecondsOf(() => countFindings(club, answers)));
  const checkCpuSeconds = timing(times);
  const findingsPerSecond = round(findings / checkCpuSeconds.median);
  return { findings, checkCpuSeconds, findingsPerSecond, memory: memoryOf("faulty") };
}

/** The megabytes used by a process that makes the rows and then checks them in one of the two ways, or not at all. */
function memoryOf(what: "rows" | "rules" | "faulty" | "zod" | "placements", count = rowCount): object {
  const child = spawnSync(process.execPath, ["--import", "tsx", "benchmarks/rules-process.ts", what, String(count)], {
    encoding: "utf8",
  });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout) as object;
}
