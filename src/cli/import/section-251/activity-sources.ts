import type { FigureSource } from "../import-source";

const firstYear = "2016-17";

/**
 * Where to find the counts and rates of children. We use the tool's figures of children looked after until the
 * publication's own begin.
 */
export const activitySources: readonly FigureSource[] = [
  {
    indicator: "cla.children-looked-after",
    file: "lait_children_indicators",
    code: "LACnum",
    year: "ending",
    from: firstYear,
    to: "2019-20",
  },
  {
    indicator: "cla.children-looked-after",
    file: "cla_counts_rates",
    code: "cla_31_march",
    year: "ending",
    from: "2020-21",
  },
  {
    // Rates of March 2017 and 2018 use population estimates that were revised later, so they are not the same series.
    indicator: "cla.rate-per-10000",
    file: "lait_children_indicators",
    code: "LAC",
    year: "ending",
    from: "2018-19",
    to: "2019-20",
  },
  {
    indicator: "cla.rate-per-10000",
    file: "cla_counts_rates",
    code: "cla_31_march_rate_per_10k",
    year: "ending",
    from: "2020-21",
  },
  {
    indicator: "cin.re-referral-rate",
    file: "cin_cpp",
    code: "re_referrals_12m_pct",
    year: "ending",
    from: firstYear,
  },
  {
    indicator: "cpp.repeat-plan-rate",
    file: "cin_cpp",
    code: "cpp_second_or_subsequent_pct",
    year: "ending",
    from: firstYear,
  },
  {
    indicator: "s251.population-0-17",
    file: "population_0_17",
    code: "population_0_17",
    year: "mid-year",
    from: firstYear,
    restated: true,
  },
];
