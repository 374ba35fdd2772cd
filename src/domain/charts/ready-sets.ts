/** Indicators that make up a whole together, so that nobody has to find out which lines belong in a chart. */
export interface ReadySet {
  /** What people choose it by; no other set has it. */
  readonly name: string;
  /** The kind of chart it is for. */
  readonly kind: string;
  /** The club that has all its indicators. */
  readonly club: string;
  /** Ids, in the order the kind takes them. */
  readonly indicators: readonly string[];
  /** Settings of the kind other than the usual, such as the people of a waterfall. */
  readonly options?: Readonly<Record<string, string>>;
  /** Id of the published figure that its parts add up to; left out where they leave some of it, or nobody publishes it. */
  readonly adds?: string;
}

/** Ids that differ in their middle only: the line of a return, the need, the age. */
const ids = (before: string, middles: string, after = "") => middles.split(" ").map((one) => `${before}${one}${after}`);

const childrensLines = "looked-after safeguarding family-support early-years youth-justice young-people other-services";
const highNeeds =
  "place-funding top-up-maintained top-up-independent support-services alternative-provision-services hospital-education therapies";

const section251: readonly ReadySet[] = [
  {
    name: "Section 251: gross spend on children's services, by line",
    kind: "mix",
    club: "section-251",
    indicators: ids("s251.", childrensLines, ".gross"),
    adds: "s251.children-and-young-people.gross",
  },
  {
    name: "High needs budget, by what it pays for",
    kind: "mix",
    club: "section-251",
    indicators: ids("s251.high-needs.", highNeeds, ".budget"),
  },
  {
    name: "High needs outturn, by what it paid for",
    kind: "mix",
    club: "section-251",
    indicators: ids("s251.high-needs.", highNeeds, ".outturn"),
  },
  {
    name: "Dedicated schools grant, by block",
    kind: "mix",
    club: "section-251",
    indicators: ids("s251.dsg.", "schools central high-needs early-years", "-block"),
    adds: "s251.dsg.total",
  },
  {
    name: "Section 251: gross spend per child on children's services, by line",
    kind: "bridge",
    club: "section-251",
    indicators: ids("s251.", `children-and-young-people ${childrensLines}`, ".gross-per-child"),
    adds: "s251.children-and-young-people.gross",
  },
  {
    name: "Children looked after: how many, and what they cost",
    kind: "waterfall",
    club: "section-251",
    indicators: ["s251.looked-after.weekly-cost"],
    options: { people: "s251.population-0-17" },
    adds: "s251.looked-after.gross",
  },
];

const ro3Children =
  "looked-after safeguarding family-support young-people youth-justice early-years asylum-seekers other-services supporting-people";
const ro3LookedAfter = "residential fostering asylum-seekers other";

const childrensServices: readonly ReadySet[] = [
  {
    name: "Where children looked after live",
    kind: "mix",
    club: "childrens-services",
    indicators: ids("cs.cla.placement.", "fostering childrens-homes supported-accommodation with-parents", "-share"),
  },
  {
    name: "Who provides for children looked after",
    kind: "mix",
    club: "childrens-services",
    indicators: ids("cs.cla.provider.", "own private voluntary parents", "-share"),
  },
  {
    name: "How far from home children looked after live",
    kind: "mix",
    club: "childrens-services",
    indicators: ids("cs.cla.distance.", "within-20-miles over-20-miles not-known", "-share"),
    adds: "cs.cla.all-placements",
  },
  {
    name: "Children looked after who live in the area, own and from elsewhere",
    kind: "mix",
    club: "childrens-services",
    indicators: ids("cs.cla.in-area.", "own from-elsewhere"),
    adds: "cs.cla.in-area.all",
  },
  {
    name: "Revenue outturn: expenditure on children's social care, by line",
    kind: "mix",
    club: "childrens-services",
    indicators: ids("cs.ro3.", ro3Children.split(" ").slice(0, 8).join(" "), ".expenditure-share"),
  },
  {
    name: "Revenue outturn: expenditure on children looked after, by placement",
    kind: "mix",
    club: "childrens-services",
    indicators: ids("cs.ro3.looked-after.", ro3LookedAfter, ".expenditure"),
    adds: "cs.ro3.looked-after.expenditure",
  },
  {
    name: "Revenue outturn: net expenditure per child on children's social care, by line",
    kind: "bridge",
    club: "childrens-services",
    indicators: ["cs.ro3.total.net-per-head", ...ids("cs.ro3.", ro3Children, ".net")],
    adds: "cs.ro3.total.net",
  },
  {
    name: "Revenue outturn: expenditure per child on children's social care, by line",
    kind: "bridge",
    club: "childrens-services",
    indicators: ["cs.ro3.total.expenditure-per-head", ...ids("cs.ro3.", ro3Children, ".expenditure")],
    adds: "cs.ro3.total.expenditure",
  },
  {
    name: "Revenue outturn: net expenditure per child on children looked after, by placement",
    kind: "bridge",
    club: "childrens-services",
    indicators: ["cs.ro3.looked-after.net-per-head", ...ids("cs.ro3.looked-after.", ro3LookedAfter, ".net")],
    adds: "cs.ro3.looked-after.net",
  },
  {
    name: "Children in need: how many, and what social care costs for each",
    kind: "waterfall",
    club: "childrens-services",
    indicators: ["cs.social-care.per-child-in-need"],
    options: { people: "cs.residents-0-17" },
    adds: "cs.social-care.gross",
  },
];

/** The reasons for support, as returns know them. */
const needs = "physical-support sensory-support memory-and-cognition learning-disability mental-health";

const adultsShown =
  "physical-support.65-plus memory-and-cognition.65-plus learning-disability.18-64 learning-disability.65-plus physical-support.18-64 mental-health.18-64 assessment-and-safeguarding commissioning-and-administration";
const adultsLines =
  "physical-support.18-64 physical-support.65-plus memory-and-cognition.65-plus learning-disability.18-64 learning-disability.65-plus mental-health.18-64 mental-health.65-plus assessment-and-safeguarding information-and-early-intervention commissioning-and-administration assistive-equipment";

const adults: readonly ReadySet[] = [
  {
    name: "Expenditure on adult social care, by line",
    kind: "mix",
    club: "adults",
    indicators: ids("adults.ro3.", adultsShown, ".expenditure-share"),
  },
  {
    name: "Support of adults aged 18 to 64, by need",
    kind: "mix",
    club: "adults",
    indicators: ids("adults.ro3.", needs, ".18-64.expenditure"),
  },
  {
    name: "Support of adults aged 65 and over, by need",
    kind: "mix",
    club: "adults",
    indicators: ids("adults.ro3.", needs, ".65-plus.expenditure"),
  },
  {
    name: "Net expenditure per adult on social care, by line",
    kind: "bridge",
    club: "adults",
    indicators: ["adults.ro3.total.net-per-head", ...ids("adults.ro3.", adultsLines, ".net")],
  },
  {
    name: "Expenditure per adult on social care, by line",
    kind: "bridge",
    club: "adults",
    indicators: ["adults.ro3.total.expenditure-per-head", ...ids("adults.ro3.", adultsLines, ".expenditure")],
  },
];

const publicHealthShown =
  "children-0-5.prescribed miscellaneous drugs.treatment sexual-health.testing children-5-19 alcohol.treatment children-0-5.other sexual-health.contraception";
const publicHealthLines = `${publicHealthShown} mental-health smoking.stop drugs.prevention`;

const publicHealth: readonly ReadySet[] = [
  {
    name: "Expenditure on public health, by line",
    kind: "mix",
    club: "public-health",
    indicators: ids("ph.ro3.", publicHealthShown, ".expenditure-share"),
  },
  {
    name: "Net expenditure per resident on public health, by line",
    kind: "bridge",
    club: "public-health",
    indicators: ["ph.ro3.total.net-per-head", ...ids("ph.ro3.", publicHealthLines, ".net")],
  },
  {
    name: "Expenditure per resident on public health, by line",
    kind: "bridge",
    club: "public-health",
    indicators: ["ph.ro3.total.expenditure-per-head", ...ids("ph.ro3.", publicHealthLines, ".expenditure")],
  },
];

/** Residential and nursing care of one age, by need: its weeks and spend as mixes, and why it costs what it does. */
const careOf = (care: "residential" | "nursing", age: string, of: string): readonly ReadySet[] => [
  {
    name: `Weeks of ${of}, by need`,
    kind: "mix",
    club: "asc-fr",
    indicators: ids(`ascfr.${care}.${age}.`, needs, ".weeks"),
    adds: `ascfr.${care}.${age}.all-reasons.weeks`,
  },
  {
    name: `Spend on ${of}, by need`,
    kind: "mix",
    club: "asc-fr",
    indicators: ids(`ascfr.${care}.${age}.`, needs, ".spend"),
    adds: `ascfr.${care}.${age}.all-reasons.spend`,
  },
  {
    name: `Cost of ${of}: mix of needs, and price`,
    kind: "waterfall",
    club: "asc-fr",
    indicators: ids(`ascfr.${care}.${age}.`, needs, ".weekly-cost"),
    adds: `ascfr.${care}.${age}.all-reasons.spend`,
  },
];

const socialCareFinance: readonly ReadySet[] = [
  {
    name: "Residential and nursing care, 65 and over: mix of care and need, and price",
    kind: "waterfall",
    club: "asc-fr",
    indicators: [
      "ascfr.residential.65-plus.physical-support.weekly-cost",
      "ascfr.nursing.65-plus.physical-support.weekly-cost",
      "ascfr.residential.65-plus.memory-and-cognition.weekly-cost",
      "ascfr.nursing.65-plus.memory-and-cognition.weekly-cost",
    ],
  },
  {
    name: "Residential care for learning disability: mix of ages, and price",
    kind: "waterfall",
    club: "asc-fr",
    indicators: ids("ascfr.residential.", "18-64 65-plus", ".learning-disability.weekly-cost"),
  },
  {
    name: "Weeks of care, 65 and over, in residential and in nursing homes",
    kind: "mix",
    club: "asc-fr",
    indicators: ids("ascfr.", "residential nursing", ".65-plus.all-reasons.weeks"),
  },
  {
    name: "Weeks of care, 18 to 64, in residential and in nursing homes",
    kind: "mix",
    club: "asc-fr",
    indicators: ids("ascfr.", "residential nursing", ".18-64.all-reasons.weeks"),
  },
  ...careOf("residential", "65-plus", "residential care, 65 and over"),
  ...careOf("residential", "18-64", "residential care, 18 to 64"),
  ...careOf("nursing", "65-plus", "nursing care, 65 and over"),
  ...careOf("nursing", "18-64", "nursing care, 18 to 64"),
];

const providers = "own private other-public voluntary";

const section251History: readonly ReadySet[] = [
  {
    name: "Who provided for children looked after, 2008 to 2014",
    kind: "mix",
    club: "section-251-history",
    indicators: ids("s251-history.looked-after.", providers),
    adds: "s251-history.looked-after.gross",
  },
  {
    name: "Who provided residential care, 2008 to 2014",
    kind: "mix",
    club: "section-251-history",
    indicators: ids("s251-history.residential-care.", providers),
    adds: "s251-history.residential-care.gross",
  },
  {
    name: "Who provided fostering, 2008 to 2014",
    kind: "mix",
    club: "section-251-history",
    indicators: ids("s251-history.fostering.", providers),
    adds: "s251-history.fostering.gross",
  },
];

const context: readonly ReadySet[] = [
  {
    name: "Residents by age",
    kind: "mix",
    club: "context",
    indicators: ids("ctx.population.", "0-17 18-64 65-plus"),
    adds: "ctx.population.all-ages",
  },
];

/** The wholes that the published clubs have, club by club, the most asked for first. */
export const readySets: readonly ReadySet[] = [
  ...section251,
  ...childrensServices,
  ...adults,
  ...publicHealth,
  ...socialCareFinance,
  ...context,
  ...section251History,
];
