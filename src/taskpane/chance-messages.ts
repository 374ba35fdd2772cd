import type { TrendObstacle } from "../domain/indicators/recent-trend-of-member";
import type { FunnelKind } from "../domain/statistics/funnel-limits";

/**
 * Every text about how far chance could explain a figure. These say where figures are and how they move, never which
 * direction is good.
 */
export const chanceMessages = {
  title: "Trend and chance",
  trend: "Recent trend",
  trends: { increasing: "Increasing", decreasing: "Decreasing", "no-change": "No significant change" },
  years: (from: string, to: string) => `${from} to ${to}, your own figures.`,
  noTrend: "Cannot be calculated",
  obstacle: (because: TrendObstacle): string => {
    switch (because.kind) {
      case "break":
        return `From ${because.break.year} the figures are not comparable with the years before. ${because.break.reason}`;
      case "overlap":
        return "Each figure covers several years, and these overlap.";
      case "missing":
        return `It needs five years in a row, and you have no figures for ${because.years.join(", ")}.`;
      case "no-counts":
        return `The published counts for ${because.years.join(", ")} contradict each other.`;
      case "none-or-all":
        return `In ${because.years.join(", ")} the numerator is 0 or equal to the denominator, and the test can't be done with that.`;
    }
  },

  funnel: "Compared with chance",
  places: {
    within: "No further from the average than chance would explain (within the 95% limits)",
    "above-95": "Probably higher than chance would explain (above the 95% limits, within the 99.8% limits)",
    "below-95": "Probably lower than chance would explain (below the 95% limits, within the 99.8% limits)",
    "above-998": "Higher than chance would explain (above the 99.8% limits)",
    "below-998": "Lower than chance would explain (below the 99.8% limits)",
  },
  around: (pooled: string, group: string, n: number, all: number) =>
    `Group average ${pooled}: the pooled mean of ${group}, ${n === all ? "which" : `${n} of which`} ${n === 1 ? "has" : "have"} both counts.`,
  noPlace: "Cannot be calculated",
  noPlaceBecause: {
    "no-own-counts": "You have no value for this year, or its counts are not published.",
    "no-pooled-value": "The group has no average for this year: too few of its members have both counts.",
  },

  how: "How we work out the trend and the limits",
  limits: (confidence: string, lower: string, upper: string) => `${confidence}: ${lower} to ${upper}`,
  limitsForYou: "Limits for an authority of your size",
  howTrend: {
    proportion:
      "The chi-squared test for trend in proportions over five years in a row, as used for Fingertips' trend markers. It is a trend if chance alone would give such a change in at most 2 of 1,000 series, and if no single year decides it.",
    rate: "The chi-squared test for the slope of a line through five yearly rates, each weighted by how certain it is, as used for Fingertips' trend markers. It is a trend if chance alone would give such a change in at most 2 of 1,000 series, and if no single year decides it.",
  } satisfies Record<FunnelKind, string>,
  howLimits: {
    proportion:
      "How far the figure of an authority of your size may be from the group's average by chance alone, in 95 and in 99.8 of 100 cases (Wilson's method). The average is the pooled mean: the group's numerators added up, divided by its denominators added up. Only members that have both above zero count.",
    rate: "How far the figure of an authority of your size may be from the group's average by chance alone, in 95 and in 99.8 of 100 cases (Byar's method). The average is the pooled mean: the group's numerators added up, divided by its denominators added up. Only members that have both above zero count.",
  } satisfies Record<FunnelKind, string>,
  neither: "Neither says whether a figure is good or bad, or why it is as it is.",
} as const;
