import * as z from "zod/mini";
import { words } from "../clubs/question";
import { outlierFences } from "../statistics/outlier-fences";
import { defineRule } from "./define-rule";
import { formatIn } from "./format-answer";
import { namedIndicator } from "./indicator-value";
import { isMoreThan } from "./is-more-than";
import { ownAmongPeers } from "./own-among-peers";

/**
 * Flags an indicator outside the quartile fences of the other members in the last release: below the lower quartile, or
 * above the upper quartile, by more than a multiple of the distance between the two (type 7, inclusive).
 *
 * Skipped if the indicator can't be worked out, no release has it, fewer than 5 others have a figure, or both quartiles
 * are the same, because then there is no spread to measure against.
 */
export const peerFences = defineRule({
  kind: "peer-fences",
  family: "peer outlier",
  summary: "An indicator is within the quartile fences of the other members.",
  several: (count) => `${count} unit costs or rates are far from the other members'`,
  explainable: true,
  usesFields: false,
  options: z.strictObject({
    /** An indicator of the club, compared with figures under its own id or its published indicator's. */
    indicator: words,
    /** How far the fences are outside the quartiles, as a multiple of the distance between the quartiles. */
    multiple: z._default(z.number().check(z.positive()), 1.5),
  }),
  namesIn: ({ indicator }) => ({ indicators: [indicator] }),
  message: ({ label, seen, side, n, lower, upper }: PeerFacts) =>
    `${label}: ${seen}, far ${side} the other members: half of the ${n} are between ${lower} and ${upper}.`,
  fix: () => `Check the answers behind it. If they are right, explain why you are different, with the amount.`,
  check(context) {
    const { club, options, report } = context;
    const indicator = namedIndicator(club, options.indicator);
    const { label, unit, decimals } = indicator;
    const compared = ownAmongPeers(context, indicator);
    if (compared.own === null) {
      report.skipped(label, compared.reason);
      return;
    }
    const { own, cells, peers } = compared;
    const { fences, quartiles, n, zeroSpread } = outlierFences(peers.values, options.multiple);
    if (zeroSpread) {
      report.skipped(label, "the middle half of the other members have the same figure, so there is no spread");
    } else if (fences === null || quartiles === null) {
      report.skipped(label, `too few other members have a figure (${n}; it takes at least ${outlierFences.minimumN})`);
    } else {
      const isBelow = isMoreThan(fences.lower, own);
      if (!isBelow && !isMoreThan(own, fences.upper)) {
        report.passed();
        return;
      }
      const format = (value: number) => formatIn(unit, value, decimals);
      report.found(
        cells,
        {
          label,
          seen: format(own),
          side: isBelow ? "below" : "above",
          n,
          lower: format(quartiles.lower),
          upper: format(quartiles.upper),
        },
        {
          subject: indicator.id,
          seen: format(own),
          expected: `${format(fences.lower)} to ${format(fences.upper)}`,
          source: peers.source,
        },
      );
    }
  },
});

interface PeerFacts {
  readonly label: string;
  readonly seen: string;
  readonly side: "below" | "above";
  readonly n: number;
  readonly lower: string;
  readonly upper: string;
}
