import { howMany } from "../domain/how-many";
import type { Insight } from "../domain/insights/insight";

/** The texts about what stands out. */
export const insightsMessages = {
  title: (member: string) => `What stands out for ${member}`,
  hint: "Show again what stands out",
  /** @param alike how many are not listed, because they say much the same as one that is */
  against: (group: string, near: number, compared: number, alike: number) =>
    `Against ${group}, newest figures. ${near} of ${howMany(compared, "indicator", "indicators")} ${near === 1 || compared === 1 ? "is" : "are"} close to the median${alike === 0 ? "" : `; ${alike} ${alike === 1 ? "is left out, because it says" : "are left out, because they say"} much the same as another`}.`,
  standing: (own: string, gap: string, share: string | null, isAbove: boolean, median: string | null) =>
    `${own}, ${gap}${share === null ? "" : ` (${share})`} ${isAbove ? "above" : "below"} the median${median === null ? "" : ` (${median})`}.`,
  nothing: (compared: number) =>
    `Nothing stands out: ${compared === 1 ? "the only figure" : `all ${compared} figures`} that could be compared ${compared === 1 ? "is" : "are"} close to the median of the group.`,
  /** @param isLargest whether the group is all members */
  tooFew: (isLargest: boolean) =>
    `Nothing could be compared: it takes at least five others with a value.${isLargest ? "" : " Choose a larger group."}`,
  noSpread: "Nothing could be compared: at least half of the group have the same figure.",
  onlySize:
    "This club has no figures by which authorities of different sizes can be compared, so nothing can stand out.",
  noFigures: (member: string) => `${member} has no figures here, so there is nothing to compare.`,
  more: (count: number) => `Show all ${count}`,
  fewer: "Show only the first five",
  quartile: (amount: string, isHigher: boolean, quartile: string) =>
    `${amount} ${isHigher ? "more" : "less"} than at the ${quartile}.`,
  sameAsQuartile: (quartile: string) => `the same as at the ${quartile}.`,
  quartiles: { "lower-quartile": "lower quartile", "upper-quartile": "upper quartile", better: "better quartile" },
  chart: "Insert chart",
  chartOf: (label: string) => `Insert chart: ${label}`,
  othersSay: "What others say",
  othersSayOf: (label: string) => `What others say: ${label}`,
  change: (scenario: string) => `What would a change save? ${scenario}`,
  leftOut: (count: number) => `Left out: ${count === 1 ? "1 indicator" : `${count} indicators`}`,
  because: (label: string, reason: string) => `${label}: ${reason}`,

  note: {
    title: "Why it stands out",
    strengths: {
      far: "Unusually far from the median",
      clear: "Clearly outside the usual spread of the group",
      slight: "A little outside the usual spread of the group",
    } satisfies Record<Insight["strength"], string>,
    spreads: (z: string, strength: string) => `${strength} (robust z ${z}).`,
    before: (year: string, gap: string, isAbove: boolean) =>
      `A year before, in ${year}: ${gap} ${isAbove ? "above" : "below"} the median.`,
    beforeNone: (year: string) => `A year before, in ${year}: the same as the median.`,
    alike: (labels: string) => `Much the same is said by: ${labels}.`,
  },

  beside: {
    title: "Spend beside outcomes",
    explain:
      "Look at both before you ask about either. Neither explains the other, and no spend is right or wrong by itself.",
    figure: "Figure",
    own: "You",
    median: "Median",
    spend: "Spend",
    outcome: "Outcome",
    newest: (label: string, year: string) => `${label}, ${year}`,
  },
} as const;
