import { grossSpend } from "../../../domain/clubs/published/section-251/gross-spend";
import { unitCosts } from "../../../domain/clubs/published/section-251/unit-costs";
import type { FigureSource } from "../import-source";

const outturn: readonly FigureSource[] = [...unitCosts, ...grossSpend].map(({ id, source }) => ({
  indicator: id,
  file: "lait_s251_finance",
  code: source.reference,
  year: "financial",
  from: "2016-17",
}));

/** The tool's figures of children looked after end where the publication's own begin. */
const activity: readonly FigureSource[] = [
  {
    indicator: "cla.children-looked-after",
    file: "lait_children_indicators",
    code: "LACnum",
    year: "ending",
    from: "2016-17",
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
    // Rates of March 2017 and 2018 rest on population estimates since revised, so they are not the same series.
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
    from: "2016-17",
  },
  {
    indicator: "cpp.repeat-plan-rate",
    file: "cin_cpp",
    code: "cpp_second_or_subsequent_pct",
    year: "ending",
    from: "2016-17",
  },
  {
    indicator: "s251.population-0-17",
    file: "population_0_17",
    code: "population_0_17",
    year: "mid-year",
    from: "2016-17",
    restated: true,
  },
];

/** Where the figures of the Section 251 club are. */
export const sources: readonly FigureSource[] = [...outturn, ...activity];
