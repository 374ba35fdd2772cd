import { valueFromParts } from "../../../src/domain/indicators/value-from-parts";
import { roundingStep } from "../../../src/domain/indicators/rounding-step";
import { itemAt } from "../../../src/domain/item-at";
import { partsInWords } from "../../../src/domain/trace/parts-in-words";
import { opened } from "../../functions/asked-of";
import { shippedRelease } from "../../support/shipped-release";
import { smallContent } from "../../support/small-release";

test("follows a published figure down to what it is made of, unrounded", () => {
  const { release } = shippedRelease("section-251");
  const index = release.indicatorById.get("s251.looked-after.weekly-cost") ?? -1;
  const year = release.yearByLabel.get("2024-25") ?? -1;
  const indicator = itemAt(release.indicators, index);
  const from = valueFromParts(release, release.memberByCode.get("E08000035") ?? -1, {
    indicator,
    index,
    year,
    step: roundingStep(release, index, year),
  });
  expect(from).toMatchObject({ published: 1905, band: 2.5, isReproduced: true });
  expect(partsInWords(release, indicator, from!)).toEqual({
    arithmetic: "£148,829,653 ÷ 1,498 × 7 ÷ 365 ≈ £1,905.3854",
    differs: null,
  });
});

/** A rate per 10,000 of these two counts, published as this figure. */
function published(rate: number, [count, population]: readonly [number, number]) {
  const [indicator] = smallContent.indicators;
  const rateOf = {
    ...indicator!,
    unit: "per 10,000",
    parts: { published: true, numerator: "care.gross", denominator: "care.children", factor: 10_000 } as const,
  };
  const release = opened({
    ...smallContent,
    indicators: [rateOf, ...smallContent.indicators.slice(1)],
    columns: [
      [0, rate],
      [2, count],
      [3, population],
    ].map(([at, figure]) => ({
      indicator: at!,
      year: 3,
      divisor: 1,
      scaled: [figure!, null, null, null, null, null, null],
      missing: {},
    })),
  });
  const from = valueFromParts(release, 0, { indicator: rateOf, index: 0, year: 3, step: null });
  return from && partsInWords(release, rateOf, from);
}

test.each([[85, [1498, 176_200], { arithmetic: "£1,498 ÷ £176,200 × 10,000 ≈ £85.0170", differs: null }]] as const)(
  "says nothing more if rounding explains the difference",
  (rate, parts, words) => {
    expect(published(rate, parts)?.differs).toBe(words.differs);
  },
);

test("says which figure counts if the parts give another one", () => {
  expect(published(90, [1498, 176_200])?.differs).toBe(
    "Published as 90, which is what counts: the parts may have been revised since.",
  );
});

test("gives nothing where a part is missing or the denominator is 0", () => {
  expect(published(85, [1498, 0])).toBeNull();
});
