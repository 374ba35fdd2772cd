import { publishedClubs } from "../../../src/domain/clubs/published";
import { spendAndOutcomes } from "../../../src/domain/insights/spend-and-outcomes";
import { spendBesideOutcomes } from "../../../src/domain/insights/spend-beside-outcomes";
import { shippedRelease } from "../../support/shipped-release";
import { smallRelease } from "../../support/small-release";

describe.each(Object.entries(spendAndOutcomes))(
  "what of the spend of %s to look at beside which outcomes",
  (club, pairs) => {
    const indicators = new Map(
      publishedClubs
        .find((one) => one.club === club)
        ?.sections.flatMap((section) => section.indicators)
        .map((indicator) => [indicator.id, indicator]),
    );

    test.each(pairs)(
      "$heading: the spend is money of which neither end is better; each outcome has a better end",
      (pair) => {
        expect(indicators.get(pair.spend)).toMatchObject({
          polarity: "neutral",
          unit: expect.stringMatching(/^GBP per /),
        });
        expect(pair.outcomes).not.toEqual([]);
        for (const id of pair.outcomes) expect(indicators.get(id)?.polarity).toMatch(/-is-better$/);
      },
    );

    test.each(pairs)("$heading: says why in a sentence, without cause or effect", ({ why }) => {
      expect(why).toMatch(/^[A-Z].*\.$/);
      expect(why).not.toMatch(/\b(cause|because|leads to|results? in|effect|good|bad|should|so that|might)\b/i);
    });
  },
);

test("Leeds' safeguarding spend stands beside its re-referrals and repeat plans, against the same group", () => {
  const { release } = shippedRelease("section-251");
  const found = spendBesideOutcomes(release, { member: "Leeds", peers: "neighbours" });
  const [first] = found.ok ? found.value : [];
  // By hand: £289.25 a child against a median of £325.825; re-referrals 24.2% against 21.45%, repeat plans 23% against
  // 21.8%, and lower is better for both.
  expect(first).toMatchObject({
    heading: "Safeguarding",
    spend: { place: "below the median", old: null },
    outcomes: [{ place: "above the median: the worse side" }, { place: "above the median: the worse side" }],
  });
});

test("a club without such pairs has none, and an unknown group is said to be so", () => {
  expect(spendBesideOutcomes(smallRelease, { member: "Leeds", peers: "all" })).toEqual({ ok: true, value: [] });
  const { release } = shippedRelease("adults");
  expect(spendBesideOutcomes(release, { member: "Leeds", peers: "nonsense" })).toMatchObject({ ok: false });
});

test("old outcomes carry their year", () => {
  const { release } = shippedRelease("adults");
  const found = spendBesideOutcomes(release, { member: "Leeds", peers: "all" });
  const carers = found.ok ? found.value.find(({ heading }) => heading === "Carers") : undefined;
  expect(carers?.spend.old).toBeNull();
  expect(carers?.outcomes.map(({ old }) => old)).toEqual(["2021-22", "2021-22"]);
});
