import { readFile } from "node:fs/promises";
import { readReleaseFile } from "../src/cli/read-release-file";
import { bundled } from "./bundled";
import { round, timing } from "./measure";
import { readText } from "./read-shipped";

const samples = 15;

/**
 * Shipped releases, the largest among them: their size, and the time to open them compared with JSON.parse of the same
 * text, as the first thing that a process does and once it is warm. Each sample is a process of its own, in turn.
 */
export async function benchmarkRelease() {
  return {
    "section-251": await benchmarkClub("section-251"),
    "childrens-services": await benchmarkClub("childrens-services"),
  };
}

async function benchmarkClub(club: string) {
  const text = await readText(club);
  const bytes = Buffer.byteLength(text);
  const path = `data/${club}.json.gz`;
  const bytesGzip = (await readFile(path)).length;
  const values = countValues(path);
  return {
    values,
    bytes,
    bytesGzip,
    bytesPerValue: round(bytes / values),
    bytesPerValueGzip: round(bytesGzip / values),
    ...(await bundled("benchmarks/decode-process.ts", (run) => {
      const taken = { decode: [] as Taken[], parse: [] as Taken[] };
      for (let at = 0; at < samples; at++) {
        taken.decode.push(run("decode", club) as Taken);
        taken.parse.push(run("parse", club) as Taken);
      }
      return { first: compare(taken, "first"), warm: compare(taken, "warm") };
    })),
  };
}

/** Milliseconds. */
interface Taken {
  readonly first: number;
  readonly warm: number;
}

function compare({ decode, parse }: Readonly<Record<"decode" | "parse", readonly Taken[]>>, which: keyof Taken) {
  const decodeMilliseconds = timing(decode.map((taken) => taken[which]));
  const jsonParseMilliseconds = timing(parse.map((taken) => taken[which]));
  const ratio = round(decodeMilliseconds.median / jsonParseMilliseconds.median);
  return { decodeMilliseconds, jsonParseMilliseconds, decodeToJsonParseRatio: ratio };
}

function countValues(path: string): number {
  const opened = readReleaseFile(path);
  if (!opened.ok) throw new Error(opened.problem.message);
  const release = opened.value;
  let values = 0;
  for (const indicator of release.indicators.keys()) {
    for (const year of release.years.keys()) {
      const scaled = release.column(indicator, year)?.scaled ?? new Float64Array();
      values += scaled.reduce((count, figure) => (Number.isNaN(figure) ? count : count + 1), 0);
    }
  }
  return values;
}
