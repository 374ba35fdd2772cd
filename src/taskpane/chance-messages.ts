import type { TrendObstacle } from "../domain/indicators/recent-trend-of-member";
import type { FunnelKind } from "../domain/statistics/funnel-limits";

/** Every text about what of a figure chance could explain. It says where figures lie and go, never which way is good. */
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
        return "Each figure takes several years together, which overlap.";
      case "missing":
        return `It takes five years in a row, and you have no figures of ${because.years.join(", ")}.`;
      case "no-counts":
        return `The published counts do not fit each other in ${because.years.join(", ")}.`;
      case "none-or-all":
        return `In ${because.years.join(", ")} it is none of them or all of them, which the test cannot take.`;
    }
  },

  funnel: "Limits of chance",
  places: {
    within: "Within the 95% limits",
    "above-95": "Above the 95% limits, within the 99.8% limits",
    "below-95": "Below the 95% limits, within the 99.8% limits",
    "above-998": "Above the 99.8% limits",
    "below-998": "Below the 99.8% limits",
  },
  around: (pooled: string, group: string, n: number) => `Around ${pooled}, the pooled value of ${group}, n = ${n}.`,
  noPlace: "Cannot be told",
  noPlaceBecause: {
    "no-own-counts": "You have no value for this year, or the counts it is made of are not published.",
    "no-pooled-value": "The group has no pooled value in this year: too few of it have both counts.",
  },

  how: "How trend and limits are found",
  limits: (confidence: string, lower: string, upper: string) => `${confidence}: ${lower} to ${upper}`,
  limitsForYou: "Limits for an authority of your size",
  howTrend: {
    proportion:
      "The chi-squared test for trend in proportions over five years in a row, as published with the trend markers of Fingertips. A trend is a change that chance makes in 2 of 1,000 series, and that does not hang on a single year.",
    rate: "The chi-squared test for the slope of a line through five yearly rates, each weighted by how sure it is, as published with the trend markers of Fingertips. A trend is a change that chance makes in 2 of 1,000 series, and that does not hang on a single year.",
  } satisfies Record<FunnelKind, string>,
  howLimits: {
    proportion:
      "How far an authority of your size may lie from the group's pooled value by chance alone, by Wilson's method: in 95 and in 99.8 of 100 cases. Pooled is all that is counted in the group, divided by all it is counted among; n are the members with both counts above zero.",
    rate: "How far an authority of your size may lie from the group's pooled value by chance alone, by Byar's method: in 95 and in 99.8 of 100 cases. Pooled is all that is counted in the group, divided by all it is counted among; n are the members with both counts above zero.",
  } satisfies Record<FunnelKind, string>,
  neither: "Neither says what is good, nor why it is so.",
} as const;
