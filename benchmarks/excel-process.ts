/**
 * Reads the register in a file through the real office.js as the add-in does, checks it and marks the findings. This is
 * the add-in's process alone, so its memory is the add-in's; the file is open in another process. Prints the time of
 * each step.
 */
import { readChanged } from "../src/actions/questionnaire/read-changed";
import { becomePage } from "../src/cli/excel/become-page";
import { startOffice } from "../src/cli/excel/start-office";
import { itemAt } from "../src/domain/item-at";
import type { Answers } from "../src/domain/questionnaire/answer";
import { readAnswers } from "../src/domain/questionnaire/read-answers";
import type { CheckInput } from "../src/domain/rules/rule";
import { eachOutcome } from "../src/domain/rules/validate";
import { markFindings } from "../src/excel/mark-findings";
import { readQuestionnaire } from "../src/excel/read-questionnaire";
import { createSmallCalculation } from "../test/support/small-calculation";
import { checkHomes } from "./check-homes";
import { connectHost, type Traffic } from "./connect-host";
import { homesClub } from "./homes-club";
import { cpuSecondsOf, round } from "./measure";

const [file = ""] = process.argv.slice(2);
const megabytes = (bytes: number): number => Math.round(bytes / 1e6);
const peak = () => megabytes(process.resourceUsage().maxRSS * 1024);

const connection = await connectHost(file);
becomePage();
// The host in this process has nothing open; all its requests go to the other process.
const { host } = await startOffice({ calculation: createSmallCalculation });
Object.assign(host, { execute: connection.execute });
const club = homesClub();
const started = peak();

const template = { club: club.club, year: club.year, version: club.version, member: "E08000035" };
const read = await connection.measure(() => readQuestionnaire(template, null));
if (!read.value.ok) throw new Error(read.value.problem.message);
const { cells } = read.value.value;

let findings: ReturnType<typeof checkHomes>["findings"] = [];
const check = await cpuSecondsOf(() => ({ findings } = checkHomes(club, readAnswers(club, cells))));
const listed = findings.map((finding) => ({ finding, explained: null }));
const mark = () =>
  connection.measure(async () => {
    const marked = await markFindings(listed, undefined, { at: "2026-11-22T12:00:00.000Z", by: "a benchmark" });
    if (!marked.ok) throw new Error(marked.problem.message);
  });
const first = await mark();
const again = await mark();
const typed = await typeIntoRows();
connection.close();

/** From typing to findings: reads the row that was typed into, and runs the rules that concern it. The median of several rows. */
async function typeIntoRows(): Promise<object> {
  let answers = readAnswers(club, cells);
  let outcomes = [...eachOutcome(club, inputOf(answers))];
  const times: Traffic[] = [];
  for (let row = 0; row < 7; row++) {
    const beds = 2 + row;
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("homes").getDataBodyRange().getCell(row, 4).values = [[beds]];
      await context.sync();
    });
    const changes = { ids: new Set(["homes"]), rows: new Map([["homes", { first: row, last: row }]]) };
    const { traffic } = await connection.measure(async () => {
      const changed = await readChanged({ readQuestionnaire }, club, answers, changes);
      if (!changed.ok) throw new Error(changed.problem.message);
      answers = changed.value;
      const fresh = new Map(
        [...eachOutcome(club, inputOf(answers), changes.ids, outcomes)].map((one) => [one.code, one]),
      );
      outcomes = outcomes.map((one) => fresh.get(one.code) ?? one);
    });
    times.push(traffic);
    if (answers.registers["homes"]?.rows[row]?.["beds"]?.value !== beds)
      throw new Error("What was typed was not read.");
  }
  return itemAt(
    times.sort((left, right) => left.cpuSeconds - right.cpuSeconds),
    3,
  );
}

function inputOf(current: Answers): CheckInput {
  return { current, member: template.member, previous: null, releases: [], explanations: [] };
}

const rows = cells.tables.get("homes")?.rows.length;
console.log(
  JSON.stringify({
    rows,
    findings: findings.length,
    read: read.traffic,
    checkCpuSeconds: round(check),
    typeIntoOneRow: typed,
    fromReadingToMarksCpuSeconds: round(read.traffic.cpuSeconds + check + first.traffic.cpuSeconds),
    mark: first.traffic,
    markAgain: again.traffic,
    memory: { startedMegabytes: started, peakMegabytes: peak() },
  }),
);
process.exit(0);
