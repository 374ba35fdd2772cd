/** The texts about releases of a club. */
export const releaseMessages = {
  title: "About this release",
  holds: "Holds",
  holding: (indicators: string, members: string, years: string) => `${indicators} of ${members}, ${years}`,
  newest: "Newest figures",
  newestOf: (year: string, indicators: string) => `${year}: ${indicators}`,
  sources: (count: number) => `Sources (${count})`,
  source: (title: string, publisher: string, count: string) => `${title}, ${publisher}: ${count}`,
  demonstration: "Every figure in this release is made up, for trying Yardstick out.",

  moved: "What has changed since an earlier release",
  looking: "Asking the service for earlier releases…",
  noEarlier: "There is no earlier release of this club here, so there is nothing to compare with.",
  earlier: "Earlier release",
  compare: "Show what has changed",
  comparing: "Fetching that release and comparing…",
  since: (earlier: string) => `Since ${earlier}`,
  counts: {
    changed: "Figures changed",
    appeared: "New figures",
    vanished: "Figures gone",
    same: "Figures unchanged",
    newIndicators: "New indicators",
    goneIndicators: "Indicators gone",
    newMembers: "New members",
    goneMembers: "Members gone",
    newYears: "New years of an indicator",
    goneYears: "Years of an indicator gone",
  },
  own: (count: number) => `Your own figures (${count})`,
  biggest: (shown: number, count: number) =>
    shown < count ? `The ${shown} biggest of ${count} changes` : `The changes, the biggest first (${count})`,
  biggestNote:
    "A change is big if it is large beside the usual spread of the indicator, so pounds and percentages can be compared.",
  move: (member: string, before: string | null, after: string | null) =>
    `${member}: ${after ?? "no figure"}, ${before === null ? "had no figure" : `was ${before}`}`,
  about: (indicator: string, year: string) => `${indicator}, ${year}`,
  list: (title: string, count: number) => `${title} (${count})`,
  andMore: (count: number) => `and ${count} more`,
  nothing: "Nothing has changed: all figures are the same.",
} as const;
