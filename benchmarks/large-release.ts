import { gunzipSync, gzipSync } from "node:zlib";
import { peerFigures } from "../src/domain/indicators/peer-figures";
import { decodeRelease } from "../test/support/decode-release";
import { encodeRelease } from "../test/support/encode-release";
import type { Release } from "../src/domain/release/release";
import { madeUpRelease, type Size } from "./made-up-release";
import { measureInTurn, millisecondsOf, round, timing } from "./measure";

const large: Size = { members: 333, indicators: 300, years: 10, groups: 20 };
const runs = 5;

/**
 * A release of 333 members × 300 indicators × 10 years: its bytes, the time to open it compared with a bare JSON.parse,
 * and the memory it uses when open. Then the median of every group, indicator and year, as each of the three doubles.
 */
export async function benchmarkLargeRelease() {
  const text = encodeRelease(madeUpRelease(large));
  const gzip = gzipSync(text);
  const body = text.slice(text.indexOf("\n") + 1);
  const decode = await measureInTurn(
    () => decodeRelease(text),
    () => JSON.parse(body) as unknown,
    runs,
  );
  return {
    ...large,
    figures: large.members * large.indicators * large.years,
    bytes: Buffer.byteLength(text),
    bytesGzip: gzip.length,
    unzipMilliseconds: round(await millisecondsOf(() => gunzipSync(gzip))),
    decodeMilliseconds: decode.a,
    jsonParseMilliseconds: decode.b,
    decodeToJsonParseRatio: decode.ratio,
    openMegabytes: megabytesHeld(text),
    growth: await growth(),
  };
}

/** How much memory an open release uses, including its buffers of figures. Needs the collector (node --expose-gc). */
function megabytesHeld(text: string): number | string {
  if (globalThis.gc === undefined) return "run with NODE_OPTIONS=--expose-gc";
  const held = () => {
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = held();
  const release = opened(text);
  const after = held();
  return release.members.length > 0 ? round((after - before) / 1e6) : 0;
}

/** Milliseconds for all medians at a base size; and ratios to it with groups, indicators or years doubled. */
async function growth() {
  const base: Size = { members: 150, indicators: 50, years: 5, groups: 10 };
  const ofBase = medians(base);
  const ratio = async (size: Size) => (await measureInTurn(medians(size), ofBase, runs)).ratio;
  const milliseconds: number[] = [];
  for (let at = 0; at < runs; at++) milliseconds.push(await millisecondsOf(ofBase));
  return {
    base,
    baseMilliseconds: timing(milliseconds),
    groupsDoubled: await ratio({ ...base, groups: base.groups * 2 }),
    indicatorsDoubled: await ratio({ ...base, indicators: base.indicators * 2 }),
    yearsDoubled: await ratio({ ...base, years: base.years * 2 }),
    allDoubled: await ratio({ ...base, groups: 20, indicators: 100, years: 10 }),
  };
}

/** Opens the release again each time, because it keeps its statistics; the time includes opening. */
function medians(size: Size): () => void {
  const text = encodeRelease(madeUpRelease(size));
  return () => {
    const release = opened(text);
    for (const { id: peers } of release.groups)
      for (const { id: indicator } of release.indicators)
        for (const year of release.years) {
          const figures = peerFigures(release, { indicator, peers, year }, null);
          if (!figures.ok) throw new Error(figures.problem.message);
          figures.value.statistics.median();
        }
  };
}

function opened(text: string): Release {
  const release = decodeRelease(text);
  if (!release.ok) throw new Error(release.problem.message);
  return release.value;
}
