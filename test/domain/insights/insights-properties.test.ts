import fc from "fast-check";
import { statedGap } from "../../../src/domain/indicators/stated-gap";
import type { Insight } from "../../../src/domain/insights/insight";
import { insightsOf } from "../../../src/domain/insights/insights-of";
import type { Release } from "../../../src/domain/release/release";
import { shortMoney } from "../../../src/domain/short-money";
import { askedOf, opened } from "../../functions/asked-of";
import { randomRelease } from "./random-release";

const groups = ["all", "some"];

function insightsIn(release: Release, member: string, peers: string) {
  const found = insightsOf(release, { member, peers });
  if (!found.ok) throw new Error(found.problem.message);
  return found.value;
}

/** For every member and group of random releases. */
async function forEach(check: (release: Release, member: string, peers: string) => Promise<void> | void) {
  await fc.assert(
    fc.asyncProperty(randomRelease, fc.nat(), fc.constantFrom(...groups), async (content, which, peers) => {
      const release = opened(content);
      const member = release.members[which % release.members.length];
      if (member !== undefined) await check(release, member.code, peers);
    }),
    { numRuns: 300 },
  );
}

async function forEachInsight(check: (insight: Insight, release: Release, member: string, peers: string) => unknown) {
  let seen = 0;
  await forEach(async (release, member, peers) => {
    for (const insight of insightsIn(release, member, peers).insights) {
      await check(insight, release, member, peers);
      seen += 1;
    }
  });
  expect(seen).toBeGreaterThan(100);
}

test("every figure is what the cell with that function shows, and the sentences are made from it", async () => {
  await forEachInsight(async (insight, release, member, peers) => {
    const ask = askedOf([release], { own: member });
    const { comparison, money, question } = insight;
    const { indicator, year } = comparison;
    const [value, median, z, gap] = [
      await ask("VALUE", indicator.id, member, year),
      await ask("PEERMEDIAN", indicator.id, peers, year),
      await ask("PEERZ", indicator.id, member, peers, year),
      await ask("GAP", indicator.id, member, peers, year),
    ];
    expect([comparison.own.value, comparison.median, insight.z, insight.gap.gap]).toEqual([value, median, z, gap]);
    const said = statedGap(Number(value), Number(median), indicator);
    expect(insight.sentence).toContain(
      `: ${said.own}, ${said.gap} ${Number(gap) > 0 ? "above" : "below"} the median of `,
    );

    if (!indicator.unit.startsWith("GBP")) return expect(money).toBeNull();
    const cost = await ask("GAPCOST", indicator.id, member, peers, year);
    if (typeof cost !== "number" || money === null) return expect([typeof cost, money]).toEqual(["string", null]);
    expect(money.toMedian).toBe(cost);
    expect(question).toContain(
      `${shortMoney(Math.abs(cost))} a year ${cost > 0 ? "more" : "less"} than at the group's median`,
    );
    const quartile = await ask("PEERQUARTILE", indicator.id, 1, peers, year);
    if (typeof quartile !== "number") return expect(money.toQuartile).toBeNull();
    const weeks = await ask("VALUE", "weeks", member, year);
    expect(money.toQuartile).toBeCloseTo((Number(value) - quartile) * Number(weeks), 4);
    const name = indicator.polarity === "neutral" ? "lower quartile" : "better quartile";
    expect(question).toContain(` at its ${name}. What accounts for it?`);
  });
});

test("polarity is never turned round, and says nothing of what is neutral", async () => {
  await forEachInsight(({ comparison: { indicator, own, median }, side, sentence, question }) => {
    const isHigher = (own.value ?? NaN) > (median ?? NaN);
    if (indicator.polarity === "neutral") {
      expect(side).toBeNull();
      expect(`${sentence} ${question ?? ""}`).not.toMatch(/\b(better|worse|good|bad|saving|save|overspend)/i);
    } else {
      expect(side).toBe(isHigher === (indicator.polarity === "higher-is-better") ? "better" : "worse");
      expect(sentence).toContain(`; ${indicator.polarity === "higher-is-better" ? "higher" : "lower"} is better.`);
    }
  });
});

test("sentences read as sentences, whatever the figures", async () => {
  await forEachInsight(({ title, sentence, question, caution }) => {
    for (const text of [sentence, question, caution].filter((one) => one !== null)) {
      expect(text).toMatch(/^[A-Z].*[.?]$/);
      expect(text).not.toMatch(/NaN|undefined|null|Infinity| {2}|\.\.|−£0\b/);
    }
    expect(title).toMatch(/, 20\d\d-\d\d$/);
  });
});

test("every comparable indicator is compared or left out with a reason; only what stands out is listed, old figures last", async () => {
  await forEach((release, member, peers) => {
    const { insights, leftOut, compared, near } = insightsIn(release, member, peers);
    const looked = release.indicators.filter(({ id }) => /^share|weekly-cost$/.test(id));
    const withFigures = looked.filter(({ id }) => {
      const index = release.indicatorById.get(id) ?? -1;
      return release.years.some((_, year) => release.column(index, year)?.scaled.some((one) => !Number.isNaN(one)));
    });
    expect(compared + leftOut.length).toBe(withFigures.length);
    const listed = insights.flatMap(({ comparison, alike }) => [comparison.indicator.id, ...alike.map(({ id }) => id)]);
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.length + near).toBe(compared);
    for (const { z, strength, isFar, caution, comparison } of insights) {
      expect(Math.abs(z)).toBeGreaterThanOrEqual({ far: 3.5, clear: 2, slight: 1 }[strength]);
      const what = comparison.indicator.basis === "outturn" ? "return" : "figure";
      expect(caution?.includes(`check the ${what} before using it`) ?? false).toBe(isFar);
      expect(comparison.n).toBeGreaterThanOrEqual(release.stamp.smallestGroup ?? 1);
    }
    const olds = insights.map(({ old }) => old !== null);
    expect(olds).toEqual([...olds].sort());
    for (const { reason } of leftOut) expect(reason).toMatch(/^[A-Z].*\.$/);
  });
});
