/** A line of spend and the outcomes to look at beside it, all indicators of one club. */
export interface SpendAndOutcomes {
  /** What both are about. */
  readonly heading: string;
  /** Id of a neutral indicator of money: neither more nor less is better. */
  readonly spend: string;
  /** Ids of indicators of which one end is the better one. */
  readonly outcomes: readonly string[];
  /** Why they belong together, in a sentence. It never says that one causes the other. */
  readonly why: string;
}

const section251: readonly SpendAndOutcomes[] = [
  {
    heading: "Safeguarding",
    spend: "s251.safeguarding.gross-per-child",
    outcomes: ["cin.re-referral-rate", "cpp.repeat-plan-rate"],
    why: "The spend is on the social workers who deal with referrals and plans; the outcomes count children referred again within a year, and children who have a plan again.",
  },
  {
    heading: "Family support",
    spend: "s251.family-support.gross-per-child",
    outcomes: ["cin.re-referral-rate"],
    why: "The spend is on help for children in need and their families; the outcome counts children referred again within a year.",
  },
  {
    heading: "Early years",
    spend: "s251.early-years.gross-per-child",
    outcomes: ["s251.attainment.good-development"],
    why: "Children's centres and early years services are for children who have not started school; the first assessment is at five.",
  },
  {
    heading: "Young people",
    spend: "s251.young-people.gross-per-child",
    outcomes: ["s251.persistent-absence.secondary", "s251.suspensions.secondary"],
    why: "The spend is on services for young people; the outcomes are how many pupils miss school often, and how often pupils are suspended.",
  },
];

const childrensServices: readonly SpendAndOutcomes[] = [
  {
    heading: "Children looked after",
    spend: "cs.ro3.looked-after.expenditure-per-head",
    outcomes: [
      "cs.cla.long-stable-share",
      "cs.cla.three-placements-share",
      "cs.cla.distance.over-20-miles-outside-area-share",
    ],
    why: "Most of the spend is on placements; the outcomes are how long these last and how far from home they are.",
  },
  {
    heading: "Safeguarding",
    spend: "cs.ro3.safeguarding.expenditure-per-head",
    outcomes: ["cs.cin.re-referral-share", "cs.cpp.repeat-plan-share", "cs.cin.assessed-within-45-days-share"],
    why: "The spend is on the social workers who make assessments and plans; the outcomes are how many of these were in time, and how many children came back.",
  },
  {
    heading: "Family support",
    spend: "cs.ro3.family-support.expenditure-per-head",
    outcomes: ["cs.cin.re-referral-share", "cs.cpp.plans-started-per-10000"],
    why: "The spend is on help for children in need and their families; the outcomes are how many children are referred again, and how many start on a protection plan.",
  },
  {
    heading: "Youth justice",
    spend: "cs.ro3.youth-justice.expenditure-per-head",
    outcomes: ["cs.cla.convicted-share"],
    why: "The spend is on work with young people who offend or may offend, children looked after among them; the outcome is how many of those looked after were convicted or cautioned.",
  },
];

const adults: readonly SpendAndOutcomes[] = [
  {
    heading: "Adult social care",
    spend: "adults.ro3.total.net-per-head",
    outcomes: ["adults.ascof.users.quality-of-life", "adults.fingertips.satisfied-users"],
    why: "Social care is there for the people who use it, and a survey asks them about their lives and their care.",
  },
  {
    heading: "Physical support, 65 and over",
    spend: "adults.ro3.physical-support.65-plus.net-per-head",
    outcomes: ["adults.fingertips.admissions-65-plus"],
    why: "Much of the spend is on care homes and on help at home; the outcome is how many people moved into a care home.",
  },
  {
    heading: "Carers",
    spend: "adults.ro3.carers.net-per-head",
    outcomes: ["adults.ascof.carers.quality-of-life", "adults.ascof.carers.finding-information"],
    why: "The spend is on carers, and a survey asks them about their lives and whether they can find information.",
  },
  {
    heading: "Information and early help",
    spend: "adults.ro3.information-and-early-intervention.net-per-head",
    outcomes: ["adults.ascof.users.finding-information", "adults.ascof.short-term-support.no-further-need"],
    why: "The spend is on advice and early help; the outcomes are how many people found information easily, and how many needed less or nothing after short-term support.",
  },
];

const publicHealth: readonly SpendAndOutcomes[] = [
  {
    heading: "NHS Health Check",
    spend: "ph.ro3.health-checks.expenditure-per-head",
    outcomes: ["ph.health-checks"],
    why: "The spend pays for the checks.",
  },
  {
    heading: "Stop smoking services",
    spend: "ph.ro3.smoking.stop.expenditure-per-head",
    outcomes: ["ph.smoking", "ph.smoking-manual-three-years"],
    why: "The services are for people who smoke.",
  },
  {
    heading: "Obesity, children",
    spend: "ph.ro3.obesity.children.expenditure-per-head",
    outcomes: ["ph.obesity-reception", "ph.obesity-year-6"],
    why: "The spend is on help for children who weigh too much; the council's National Child Measurement Programme weighs children in school, in reception and in year 6.",
  },
  {
    heading: "Physical activity, adults",
    spend: "ph.ro3.physical-activity.adults.expenditure-per-head",
    outcomes: ["ph.active-adults"],
    why: "The spend is on getting adults to move more; the outcome is how many say in a survey that they are active.",
  },
  {
    heading: "Physical activity, children",
    spend: "ph.ro3.physical-activity.children.expenditure-per-head",
    outcomes: ["ph.active-children"],
    why: "The spend is on getting children to move more; the outcome is how many say in a survey that they are active.",
  },
  {
    heading: "Children 0 to 5",
    spend: "ph.ro3.children-0-5.prescribed.expenditure-per-head",
    outcomes: ["ph.children.development-review", "ph.children.breastfeeding"],
    why: "Health visitors see families, advise on feeding, and review how children develop.",
  },
  {
    heading: "Drugs and alcohol, young people",
    spend: "ph.ro3.substance-misuse.young-people.expenditure-per-head",
    outcomes: ["ph.children.alcohol-admissions"],
    why: "The services are for young people who are harmed by alcohol or drugs.",
  },
];

/** What of each club's spend to look at beside which outcomes, by the club; a club that has no such pairs is left out. */
export const spendAndOutcomes: Readonly<Record<string, readonly SpendAndOutcomes[]>> = {
  "section-251": section251,
  "childrens-services": childrensServices,
  adults,
  "public-health": publicHealth,
};
