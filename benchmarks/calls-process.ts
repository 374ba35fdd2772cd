/**
 * Calls every function as Excel does, its figures loaded and every text read before, and prints what a call takes of a
 * processor, in microseconds: the median of several rounds. A process of its own, made from a bundle.
 */
import { readdirSync } from "node:fs";
import { openReleases } from "../src/cli/open-releases";
import { libraryOfReleases } from "../src/client/library-of-releases";
import { itemAt } from "../src/domain/item-at";
import { answerExcel } from "../src/functions/running/answer-excel";
import { round, timing } from "./measure";
import { formulaOf, mixedCalls } from "./mixed-calls";

/** As much of Excel's runtime as the rows of a trend without a figure need. */
class CellError {
  constructor(readonly code: string) {}
}
Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode: {} } });

const rounds = 7;
const files = readdirSync("data").filter((name) => name.endsWith(".json.gz"));
const library = libraryOfReleases(openReleases(files.sort().map((name) => `data/${name}`)), "E08000035");
const callsOfEach = 400;

/** As Excel hands arguments over: each a matrix. */
const calls = mixedCalls(37 * callsOfEach).map((call) => ({
  id: call.name.slice("CLUB.".length),
  args: call.args.map((one) => (typeof one === "object" ? one : [[one]])),
  formula: formulaOf(call),
}));

/** Microseconds of a processor for each of so many cells. */
function perCell(cells: number, work: () => void): number {
  const times: number[] = [];
  for (let at = -2; at < rounds; at++) {
    const before = process.cpuUsage();
    for (let again = 0; again < 5; again++) work();
    const { user, system } = process.cpuUsage(before);
    if (at >= 0) times.push((user + system) / cells / 5);
  }
  return timing(times).median;
}

let seen: unknown;
const answered = (id: string, args: readonly unknown[]) => {
  seen = answerExcel(id, args, library);
  if (seen instanceof Promise) throw new Error(`CLUB.${id} did not answer at once.`);
};

const ids = [...new Set(calls.map(({ id }) => id))];
const ofEach = new Map(ids.map((id) => [id, calls.filter((call) => call.id === id)]));
const microseconds = Object.fromEntries(
  ids.map((id) => {
    const own = ofEach.get(id) ?? [];
    return [id, perCell(own.length, () => own.forEach(({ args }) => answered(id, args)))];
  }),
);

const kept = new Map(calls.map(({ formula, args }) => [formula, args]));
const keptAnswers = perCell(calls.length, () => calls.forEach(({ formula }) => (seen = kept.get(formula))));

const medians = ofEach.get("PEERMEDIAN") ?? [];
const [, peers, year] = medians[0]?.args ?? [];
/** A hundred indicators, one below the other. */
const column = Array.from({ length: 100 }, (_, at) => itemAt(itemAt(medians, at).args, 0)[0] ?? []);
const inCells = perCell(100, () => column.forEach((cell) => answered("PEERMEDIAN", [[cell], peers, year])));
const inOneRange = perCell(100, () => answered("PEERMEDIAN", [column, peers, year]));

console.log(
  JSON.stringify({
    keptAnswers: round(keptAnswers),
    median: timing(Object.values(microseconds)).median,
    microseconds,
    peerMedianPerCell: { oneFormulaACell: round(inCells), oneFormulaOverARange: round(inOneRange) },
  }),
);
