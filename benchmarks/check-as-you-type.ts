import { gunzipSync } from "node:zlib";
import { readFile } from "node:fs/promises";
import { questionsOf, registersOf } from "../src/domain/clubs/find-field";
import { findClub } from "../src/domain/clubs/index";
import type { CheckInput } from "../src/domain/rules/rule";
import { validate } from "../src/domain/rules/validate";
import { cla202425Returned } from "../test/domain/clubs/cla-2024-25-answers";
import { cla202526Example } from "../test/domain/clubs/cla-2025-26-example";
import { cla202526Compared } from "../test/domain/clubs/cla-2025-26-compared";
import { comparisonRelease } from "../test/domain/clubs/comparison-release";
import { answersOf, leeds } from "../test/domain/rules/answers-of";
import { millisecondsOf, round, timing } from "./measure";

const runs = 15;

/**
 * How long it takes to check the whole Children Looked After questionnaire after one answer has changed, for every
 * question and register: only the rules concerned run. Compared with a full check.
 */
export async function benchmarkTyping() {
  const club = findClub("cla", "2025-26");
  if (club === null) throw new Error("There is no questionnaire of Children Looked After.");
  const release = comparisonRelease(
    gunzipSync(await readFile("data/section-251.json.gz")).toString("utf8"),
    cla202526Compared,
  );
  const previous = cla202425Returned;
  // Read again each time, as after typing.
  const input = (): CheckInput => ({
    current: answersOf(club, cla202526Example),
    previous,
    member: leeds,
    releases: [release],
    explanations: [],
  });
  const ids = [...questionsOf(club), ...registersOf(club)].map(({ id }) => id);
  const full: number[] = [];
  const byId = new Map<string, number[]>(ids.map((id) => [id, []]));
  for (let run = 0; run <= runs; run++) {
    const given = input();
    const whole = await millisecondsOf(() => validate(club, given));
    if (run > 0) full.push(whole);
    for (const [id, times] of byId) {
      const read = input();
      const time = await millisecondsOf(() => validate(club, read, new Set([id])));
      if (run > 0) times.push(time);
    }
  }
  const medians = [...byId.values()].map((times) => timing(times).median).sort((left, right) => left - right);
  const at = (share: number): number => medians[Math.floor(share * (medians.length - 1))] ?? NaN;
  const whole = timing(full);
  const [slowest] = [...byId].sort(([, left], [, right]) => timing(right).median - timing(left).median);
  return {
    questions: ids.length,
    rules: club.rules.length,
    milliseconds: { median: round(at(0.5)), p95: round(at(0.95)), slowest: round(at(1)), slowestIs: slowest?.[0] },
    fullCheckMilliseconds: whole,
    medianToFullRatio: round(at(0.5) / whole.median),
    p95ToFullRatio: round(at(0.95) / whole.median),
  };
}
