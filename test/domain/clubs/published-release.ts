import { decodeRelease } from "../../support/decode-release";
import { encodeRelease } from "../../support/encode-release";
import type { Release } from "../../../src/domain/release/release";
import { smallContent } from "../../support/small-release";

/** A release of one indicator for one year: figures of Leeds first, then of six others; null or left out where missing. */
export function publishedRelease(indicator: string, figures: readonly (number | null)[], year = "2025-26"): Release {
  const [template] = smallContent.indicators;
  const scaled = smallContent.members.map((_, at) => figures[at] ?? null);
  const hundredths = scaled.map((figure) => (figure === null ? null : Math.round(figure * 100)));
  const release = decodeRelease(
    encodeRelease({
      ...smallContent,
      indicators: [{ ...template!, id: indicator, label: "a published figure" }],
      years: [year],
      columns: [{ indicator: 0, year: 0, divisor: 100, scaled: hundredths, missing: {} }],
    }),
  );
  if (!release.ok) throw new Error(release.problem.message);
  return release.value;
}
