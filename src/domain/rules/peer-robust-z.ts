import * as z from "zod/mini";
import { words } from "../clubs/question";
import { median } from "../statistics/median";
import { robustZ } from "../statistics/robust-z";
import { defineRule } from "./define-rule";
import { formatIn } from "./format-answer";
import { namedIndicator } from "./indicator-value";
import { isMoreThan } from "./is-more-than";
import { ownAmongPeers } from "./own-among-peers";

/**
 * Flags an indicator far from the median of the other members in the last release, measured in typical spreads (robust z:
 * one typical spread is 1.4826 × MAD).
 *
 * Skipped if the indicator can't be worked out, no release has it, fewer than 5 others have a figure, or at least half
 * of them have the same figure, because then there is no spread to measure against.
 */
export const peerRobustZ = defineRule({
  kind: "peer-robust-z",
  family: "peer outlier",
  summary: "An indicator is not unusually far from the other members' median.",
  several: (count) => `${count} unit costs or rates are unusual among the members`,
  explainable: true,
  usesFields: false,
  options: z.strictObject({
    /** An indicator of the club, compared with figures under its own id or its published indicator's. */
    indicator: words,
    /** How many typical spreads from the median are not yet a finding. */
    limit: z._default(z.number().check(z.positive()), 3.5),
  }),
  namesIn: ({ indicator }) => ({ indicators: [indicator] }),
  message: ({ label, seen, middle, n, spreads, side }: PeerFacts) =>
    `${label}: ${seen}, far ${side} the median of the ${n} other members, ${middle} (by ${spreads} times the typical spread).`,
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
    const { value: spreads, n, zeroSpread } = robustZ(own, peers.values);
    const middle = median(peers.values).value;
    if (zeroSpread)
      report.skipped(label, "half or more of the other members have the same figure, so there is no spread");
    else if (spreads === null || middle === null) {
      report.skipped(label, `too few other members have a figure (${n}; it takes at least ${robustZ.minimumN})`);
    } else if (!isMoreThan(Math.abs(spreads), options.limit)) report.passed();
    else {
      const format = (value: number) => formatIn(unit, value, decimals);
      const side = spreads > 0 ? "above" : "below";
      report.found(
        cells,
        { label, seen: format(own), middle: format(middle), n, spreads: formatIn(null, Math.abs(spreads), 1), side },
        { subject: indicator.id, seen: format(own), expected: `about ${format(middle)}`, source: peers.source },
      );
    }
  },
});

interface PeerFacts {
  readonly label: string;
  readonly seen: string;
  readonly middle: string;
  readonly n: number;
  readonly spreads: string;
  readonly side: "above" | "below";
}
