import type { Comparison } from "../indicators/compare";
import type { GapFigures } from "../indicators/gap-figures";
import type { RecentTrendOfMember } from "../indicators/recent-trend-of-member";
import type { Indicator } from "../release/indicator";
import type { Member } from "../release/release";
import type { PeerSelection } from "../peers/peer-selection";

/** Something that stands out for a member against its group; all figures are as the functions give them, unrounded. */
export interface Insight {
  /** The indicator, its newest year, the member's own value, and the group's figures. */
  readonly comparison: Comparison;
  /** As CLUB.PEERZ: how many typical spreads above the median of the others; negative if below. */
  readonly z: number;
  /** "far" from 3.5 spreads, "clear" from 2, "slight" from 1; anything nearer does not stand out. */
  readonly strength: "far" | "clear" | "slight";
  /** Which side of the median the member is on by the indicator's polarity; null for a neutral one, such as all spend. */
  readonly side: "better" | "worse" | null;
  /** As CLUB.GAP and CLUB.GAPCOST, with the share and the activity. */
  readonly gap: GapFigures;
  /** What it comes to in £ a year; null if the indicator is not money per unit or its parts are not published. */
  readonly money: InsightMoney | null;
  /** The member's last five years, tested against chance; null for money and whatever else can't be tested. */
  readonly trend: RecentTrendOfMember | null;
  /** The gap to the group's median a year before; null if either is missing, or the series has a break between. */
  readonly before: { readonly year: string; readonly gap: number } | null;
  /** True if the value is so far outside the group that the return should be checked before anybody uses it. */
  readonly isFar: boolean;
  /** The year of the figures if even the newest are old, to be said in amber; null otherwise. */
  readonly old: string | null;
  /** Other indicators that also stand out and say much the same; they have no insight of their own. */
  readonly alike: readonly Indicator[];

  /** Indicator, unit and year: "Fostering: weekly cost, £ a week, 2024-25". */
  readonly title: string;
  /** How the member compares, without the indicator: "Leeds: £270 a week, £465 below the median of its 10 statistical neighbours." */
  readonly sentence: string;
  /** What to ask about it, never a saving; null where there is nothing to ask beyond the sentence. */
  readonly question: string | null;
  /** What to know before using it, in a sentence; null if nothing. */
  readonly caution: string | null;
}

/** £ a year at the member's own activity; positive if the member's value is the higher. */
export interface InsightMoney {
  /** As CLUB.GAPCOST. */
  readonly toMedian: number;
  /** To the quartile at the better end, or to the lower one if neither end is better; null for a group of fewer than four. */
  readonly toQuartile: number | null;
  readonly quartile: "lower-quartile" | "upper-quartile";
  /** False if neither end is better, so the quartile must be called the lower one. */
  readonly isQuartileBetter: boolean;
}

/** An indicator of which nothing could be said, and why, in a sentence. */
export interface LeftOut {
  readonly indicator: Indicator;
  readonly year: string;
  readonly why: "no-value" | "too-few" | "no-spread";
  readonly reason: string;
}

/** What stands out for a member, and what could not be looked at. */
export interface Insights {
  readonly member: Member;
  readonly selection: PeerSelection;
  /** Ranked; old figures last. Empty if nothing stands out. */
  readonly insights: readonly Insight[];
  readonly leftOut: readonly LeftOut[];
  /** How many indicators were compared, whether they stand out or not. */
  readonly compared: number;
  /** How many of those do not stand out, because they are near the median. */
  readonly near: number;
}
