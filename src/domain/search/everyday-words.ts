/** What people say, and the words by which indicators call it. */
export interface EverydayWords {
  /** Words or phrases as people type them; the form of a word and apostrophes make no difference. */
  readonly said: readonly string[];
  /** What may be meant: words that the names, headings or ids of indicators have. All words of one must be found. */
  readonly meant: readonly string[];
  /** True if what is said is but another name of the first that is meant: an abbreviation, an age, the old name. */
  readonly isName?: true;
}

/**
 * The everyday words of the field, from its returns, statistics and budget books. Data, and reviewed like data: what is
 * said here is also searched as it is, so a line is needed only where indicators say it otherwise.
 */
export const everydayWords: readonly EverydayWords[] = [
  // Money
  {
    said: ["price", "fee", "unit cost", "weekly fee", "weekly price", "cost per week", "charge", "rate per week"],
    meant: ["weekly cost"],
  },
  { said: ["cost"], meant: ["weekly cost", "gross spend", "expenditure"] },
  { said: ["pay", "paid", "paying"], meant: ["weekly cost", "gross spend", "expenditure"] },
  {
    said: ["spend", "spent", "spending", "expenditure", "outlay", "total spend", "total cost"],
    meant: ["gross spend", "expenditure"],
  },
  { said: ["net spend", "net cost", "net spending"], meant: ["net expenditure", "net spend"] },
  { said: ["per head", "per person", "per capita"], meant: ["per head", "resident"] },
  { said: ["deficit", "surplus", "overspend", "underspend", "reserve"], meant: ["balance", "balance share income"] },
  { said: ["grant", "funding", "allocation"], meant: ["grant", "funding", "block"] },
  { said: ["pay levels", "wages", "labour costs", "salaries"], meant: ["area cost adjustment", "labour cost"] },

  { said: ["rate"], meant: ["rate", "10000", "share"] },

  // Who
  { said: ["kid", "youngster", "minor", "child"], meant: ["children"] },
  { said: ["teenager", "adolescent", "youth"], meant: ["young people", "youth"] },
  {
    said: [
      "older people",
      "old people",
      "older adults",
      "elderly",
      "pensioners",
      "over 65",
      "over 65s",
      "65+",
      "65 plus",
      "retired",
    ],
    meant: ["65 over", "65 plus"],
    isName: true,
  },
  { said: ["over 85", "over 85s", "85+", "very old"], meant: ["85 over", "85 plus"], isName: true },
  { said: ["working age", "younger adults", "under 65", "under 65s", "18-64"], meant: ["18 64"], isName: true },
  {
    said: ["population", "headcount", "inhabitants"],
    meant: ["resident", "population"],
  },
  { said: ["number of", "how many"], meant: ["number", "resident"] },

  // Children looked after
  {
    said: [
      ...["CLA", "LAC", "looked after", "looked-after children", "children in care", "kids in care", "in care"],
      ...["care population", "child in care", "taken into care"],
    ],
    meant: ["children looked after"],
    isName: true,
  },
  {
    said: ["foster care", "fostering", "foster placement", "foster home", "foster family"],
    meant: ["fostering", "foster care"],
  },
  {
    said: ["foster carer", "carer recruitment", "foster parents"],
    meant: ["fostering household", "foster place", "fostering"],
  },
  {
    said: ["IFA", "independent fostering", "independent fostering agency", "agency fostering", "agency foster care"],
    meant: ["independent fostering agency", "provided privately", "fostering"],
  },
  {
    said: ["children's home", "kids' home", "residential placement", "residential children's home", "residential"],
    meant: ["residential care", "children home"],
  },
  {
    said: [
      "semi-independent",
      "semi independent living",
      "supported lodgings",
      "unregulated",
      "16+ accommodation",
      "supported living",
    ],
    meant: ["living independently supported accommodation", "supported accommodation"],
  },
  { said: ["secure unit", "secure home", "welfare secure", "remand"], meant: ["secure children home", "secure home"] },
  { said: ["short break", "respite"], meant: ["short break", "short term"] },
  {
    said: [
      "UASC",
      "asylum",
      "asylum seekers",
      "asylum seeking children",
      "refugee children",
      "unaccompanied children",
      "unaccompanied minors",
    ],
    meant: ["unaccompanied asylum seeking children", "asylum seeker"],
  },
  {
    said: ["in-house", "own provision", "internal", "council run", "council's own"],
    meant: ["provided council itself", "own home", "own provision", "home council"],
  },
  {
    said: [
      "private provider",
      "private sector",
      "external",
      "external provider",
      "outsourced",
      "commissioned",
      "independent sector",
    ],
    meant: ["provided privately", "private provider", "private provision", "home other"],
  },
  { said: ["voluntary sector", "charity", "third sector"], meant: ["voluntary"] },
  {
    said: [
      "out of area",
      "out of borough",
      "out of county",
      "out of city",
      "outside the borough",
      "outside the county",
    ],
    meant: ["outside area", "20 mile home"],
  },
  {
    said: ["far from home", "distance", "miles away", "placed at a distance"],
    meant: ["20 mile home", "distance home"],
  },
  {
    said: ["placement stability", "stability", "placement moves", "placement breakdown", "moves"],
    meant: ["three more placement", "one placement two year"],
  },
  { said: ["go missing", "went missing", "runaway", "absconding"], meant: ["missing"] },
  { said: ["SDQ", "wellbeing", "emotional health"], meant: ["strength difficulty", "wellbeing", "quality life"] },
  {
    said: ["SGO", "special guardianship", "special guardianship order", "special guardian"],
    meant: ["special guardianship", "special guardian"],
    isName: true,
  },
  {
    said: ["kinship", "kinship care", "connected persons", "friends and family"],
    meant: ["special guardian", "family friend"],
  },
  { said: ["CAO", "residence order"], meant: ["child arrangement order"], isName: true },
  { said: ["adoption", "adopted", "adopter", "RAA"], meant: ["adoption", "adopted"] },
  { said: ["reunification", "return home", "went home"], meant: ["returned home"] },
  {
    said: ["care leaver", "leaving care", "16 plus", "former care"],
    meant: ["care leaver", "leaving care"],
    isName: true,
  },
  { said: ["NEET"], meant: ["not education employment training"] },
  { said: ["EET"], meant: ["education employment training"] },
  { said: ["housing", "homes to live in", "homeless"], meant: ["suitable accommodation", "accommodation", "housing"] },

  // Children in need and child protection
  { said: ["front door", "MASH", "contacts", "safeguarding hub"], meant: ["referral"] },
  { said: ["re-referral", "repeat referral", "referred again"], meant: ["re referral", "referral within 12 month"] },
  { said: ["CIN", "child in need", "children in need"], meant: ["children need"] },
  {
    said: ["CP", "CPP", "CP plan", "child protection plan"],
    meant: ["child protection plan", "children plan"],
    isName: true,
  },
  { said: ["S47", "section 47", "child protection investigation"], meant: ["section 47 enquiry"], isName: true },
  {
    said: ["ICPC", "child protection conference", "case conference"],
    meant: ["initial child protection conference", "conference"],
    isName: true,
  },
  { said: ["C&F assessment", "single assessment", "social work assessment"], meant: ["assessment"] },
  { said: ["court", "proceedings", "care order", "care proceedings", "Cafcass"], meant: ["care application court"] },
  {
    said: ["early help", "prevention", "edge of care", "family hub", "troubled families", "supporting families"],
    meant: ["family support", "children centre early year", "early help"],
  },
  { said: ["Sure Start", "children's centre"], meant: ["children centre early year"], isName: true },
  { said: ["youth offending", "YOT", "YOS", "youth crime", "young offender"], meant: ["youth justice"], isName: true },
  { said: ["youth club", "youth work", "youth service", "youth centre"], meant: ["service young people"] },

  // Staff
  { said: ["agency", "agency staff", "agency worker", "locum", "temp", "interim"], meant: ["agency social worker"] },
  { said: ["vacancy", "unfilled post", "empty post"], meant: ["vacant social worker post", "vacant"] },
  { said: ["caseload", "workload"], meant: ["case per social worker", "case social worker"] },
  {
    said: ["turnover", "staff turnover", "retention", "leavers", "staff leaving"],
    meant: ["turnover", "social worker left"],
  },
  { said: ["staff", "workforce", "headcount of staff", "FTE"], meant: ["social worker", "workforce"] },

  // Special needs and schools
  {
    said: ["SEND", "SEN", "SEND budget", "special needs", "additional needs", "special educational needs"],
    meant: ["special educational need", "education health care plan", "high need", "pupil plan"],
    isName: true,
  },
  {
    said: ["EHCP", "EHC", "EHC plan", "statement of SEN", "statemented"],
    meant: ["education health care plan", "ehc"],
    isName: true,
  },
  {
    said: ["timeliness", "on time", "within deadline", "20 week", "delay"],
    meant: ["within 20 week", "on time", "within 45 working day", "within 15 working day"],
  },
  { said: ["tribunal", "appeal"], meant: ["appeal tribunal"] },
  { said: ["high needs", "HNB", "high needs block"], meant: ["high need block", "high need"] },
  { said: ["DSG", "schools grant", "schools budget"], meant: ["dedicated school grant"], isName: true },
  {
    said: ["DSG deficit", "high needs deficit", "safety valve"],
    meant: ["dedicated school grant balance"],
  },
  { said: ["top-up"], meant: ["top up"], isName: true },
  {
    said: ["independent special school", "INMSS", "independent school", "non-maintained special school"],
    meant: ["top up independent school", "independent non maintained special school"],
  },
  { said: ["PRU", "pupil referral unit", "alternative provision"], meant: ["alternative provision"] },
  { said: ["exclusion", "excluded", "expelled", "expulsion"], meant: ["permanent exclusion", "exclusion"] },
  { said: ["suspended", "fixed-term exclusion"], meant: ["suspension"] },
  { said: ["truancy", "attendance", "school attendance", "bunking off"], meant: ["absence"] },
  { said: ["FSM", "free dinners"], meant: ["free school meal"], isName: true },
  { said: ["SATs", "KS2"], meant: ["key stage 2"], isName: true },
  { said: ["exam result", "school result", "GCSE", "GCSE result"], meant: ["gcse", "attainment 8", "progress 8"] },
  { said: ["A-level"], meant: ["level point entry"] },
  { said: ["school readiness", "ready for school", "GLD", "EYFS"], meant: ["good level development"] },
  { said: ["nursery", "childcare", "early years"], meant: ["early year"] },

  // Adult social care
  {
    said: ["ASC", "adult social care", "adult services", "social care for adults"],
    meant: ["adult social care"],
    isName: true,
  },
  { said: ["nursing home", "nursing care"], meant: ["nursing care"] },
  // Not simply "residential care", which is also what Section 251 calls children's homes.
  { said: ["care home"], meant: ["residential nursing care 18 over", "residential care 65 over"] },
  { said: ["residential home", "homes for adults"], meant: ["residential care", "residential nursing care"] },
  { said: ["old people's home", "old age home", "care home for older people"], meant: ["residential care 65 over"] },
  { said: ["dementia", "Alzheimer's", "memory"], meant: ["memory cognition"] },
  { said: ["LD", "learning disability", "learning difficulties"], meant: ["learning disability"], isName: true },
  { said: ["MH", "mental illness", "mental health"], meant: ["mental health"], isName: true },
  { said: ["physical disability", "disabled adults", "PD"], meant: ["physical support"] },
  { said: ["blind", "deaf", "sight loss", "hearing loss"], meant: ["sensory support"] },
  { said: ["reablement", "rehabilitation", "rehab", "intermediate care"], meant: ["short term support"] },
  {
    said: ["unpaid carer", "informal carer", "family carer", "carer"],
    meant: ["support carer", "carer"],
    isName: true,
  },
  {
    said: ["telecare", "assistive technology", "aids and adaptations", "OT equipment"],
    meant: ["equipment technology"],
  },
  { said: ["lonely", "loneliness", "isolated"], meant: ["social isolation"] },
  { said: ["care home admission", "going into a home"], meant: ["permanent admission home"] },
  { said: ["ASCOF", "survey", "outcome"], meant: ["outcome", "quality life", "satisfied"] },

  // Public health
  { said: ["public health grant", "PH grant"], meant: ["public health"] },
  {
    said: ["drug", "substance misuse", "addiction", "rehab for drugs"],
    meant: ["drug treatment", "drug harm prevention", "drug"],
  },
  { said: ["drinking", "alcoholism"], meant: ["alcohol"] },
  {
    said: ["stop smoking", "quit smoking", "smoking cessation", "cigarettes"],
    meant: ["stop smoking", "smoking", "tobacco"],
    isName: true,
  },
  {
    said: ["obesity", "obese", "overweight", "childhood obesity", "fat"],
    meant: ["obesity", "excess weight", "overweight"],
  },
  { said: ["childhood"], meant: ["children"], isName: true },
  { said: ["exercise", "sport", "fitness"], meant: ["physical activity", "active"] },
  { said: ["STI", "GUM", "sexual health clinic", "family planning"], meant: ["sexual health", "contraception"] },
  { said: ["teenage pregnancy", "teen pregnancy"], meant: ["conception under 18"] },
  { said: ["health visitor", "health visiting"], meant: ["children 0 5"] },
  { said: ["school nurse", "school nursing"], meant: ["children 5 19"] },
  { said: ["NCMP", "child weighing"], meant: ["national child measurement programme"], isName: true },
  { said: ["teeth", "dental", "dentist"], meant: ["tooth decay"] },
  { said: ["deaths", "mortality", "dying"], meant: ["death", "mortality", "life expectancy"] },

  // The place
  {
    said: ["poverty", "child poverty", "poor families", "low income"],
    meant: ["low income family", "deprivation income"],
  },
  { said: ["IMD", "deprived", "deprivation"], meant: ["deprivation"] },
  { said: ["sparsity", "countryside", "urban"], meant: ["rural"] },
];
