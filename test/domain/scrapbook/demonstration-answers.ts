import type { ScrapbookAnswer } from "../../../src/domain/scrapbook/scrapbook-answer";

const cla = { club: "cla", clubLabel: "Children Looked After" } as const;
const sen = { club: "sen", clubLabel: "Special Educational Needs" } as const;
const homes = { club: "residential-nursing", clubLabel: "Residential and Nursing Care" } as const;
const early = { club: "early-intervention", clubLabel: "Early Intervention, New Approaches and Efficiencies" } as const;
const direct = { club: "self-directed-support", clubLabel: "Self-Directed Support" } as const;
const charging = { club: "financial-assessments", clubLabel: "Financial Assessments" } as const;
const survey = { club: "cfo-survey", clubLabel: "CFO Confidence Survey" } as const;

interface Written {
  readonly of: Pick<ScrapbookAnswer, "club" | "clubLabel">;
  readonly question: readonly [id: string, label: string];
  readonly topic: string;
  /** None of these authorities exists. */
  readonly member: "Aldermoor" | "Brackwater" | "Castlewick" | "Dunmarsh" | "Eastfold";
  readonly date: string;
  readonly text: string;
}

const written: readonly Written[] = [
  {
    of: cla,
    question: ["cla.scrapbook_recruitment", "Finding foster carers"],
    topic: "fostering",
    member: "Aldermoor",
    date: "2026-06-04",
    text: "We pay our own carers £200 for every friend they bring who is approved, and half of last year's 22 new households came that way. Enquiries are rung back the same day by a carer, not by a form. Advertising on buses brought three enquiries and nobody was approved; we stopped it.",
  },
  {
    of: cla,
    question: ["cla.scrapbook_retention", "Keeping foster carers"],
    topic: "fostering",
    member: "Brackwater",
    date: "2026-06-10",
    text: "Carers told us that they leave because nobody answers at the weekend. Since we share a duty line with two neighbours, leavers have fallen from 31 to 19 a year. Sixty households are over 60: each now has a conversation a year about when they want to stop, so that we know two years ahead.",
  },
  {
    of: cla,
    question: ["cla.scrapbook_payments", "Paying foster carers"],
    topic: "fostering",
    member: "Castlewick",
    date: "2026-06-09",
    text: "Three levels of fee by skill, reviewed each April with the national minimum allowance. The top level costs us £640 a week with the allowance and is for teenagers who would otherwise be in a home. Nine carers moved up last year and eight children came out of residential care to them.",
  },
  {
    of: cla,
    question: ["cla.scrapbook_independent", "Buying independent fostering"],
    topic: "fostering",
    member: "Dunmarsh",
    date: "2026-05-29",
    text: "A framework of six councils with fixed prices for sibling groups. Searches go to our own carers for 24 hours before they go out. A head of service signs every placement above £1,100 a week, and is asked again after six weeks.",
  },
  {
    of: cla,
    question: ["cla.scrapbook_own_homes", "Own homes or bought"],
    topic: "residential-care",
    member: "Eastfold",
    date: "2026-06-11",
    text: "We opened three homes of two beds instead of one of six. They cost more for each bed and are 92% full, because matching two children is easier than matching six. The first year was costly: 14 weeks empty while the manager's registration took its time.",
  },
  {
    of: cla,
    question: ["cla.scrapbook_packages", "Reviewing high-cost placements"],
    topic: "residential-care",
    member: "Aldermoor",
    date: "2026-06-04",
    text: "Every placement above £6,000 a week comes to a panel each month with the social worker, the commissioner and the virtual school. The question is what would have to be true for a step down. Of 34 children discussed, 11 moved to families within the year. We count cost avoided, and do not call it a saving.",
  },
  {
    of: cla,
    question: ["cla.scrapbook_step_down", "Stepping down from residential care"],
    topic: "residential-care",
    member: "Brackwater",
    date: "2026-06-10",
    text: "A team of four goes with the child from the home into the foster family for six months and is on call at night. It costs £310,000 a year. Two of thirteen moves broke down.",
  },
  {
    of: cla,
    question: ["cla.scrapbook_edge_of_care", "Preventing care"],
    topic: "edge-of-care",
    member: "Castlewick",
    date: "2026-06-09",
    text: "Family group conferences are offered before every care application. Of 140 families last year 96 went home with a plan of their own. What we learnt: it works if it is offered within ten days, and hardly ever after a month.",
  },
  {
    of: cla,
    question: ["cla.scrapbook_reunification", "Going home"],
    topic: "edge-of-care",
    member: "Eastfold",
    date: "2026-06-11",
    text: "We look at every child in care for more than two years once a year and ask whether home is possible now. Seventeen went home with a support worker for a year; three came back.",
  },
  {
    of: cla,
    question: ["cla.scrapbook_stability", "Placements that last"],
    topic: "stability",
    member: "Dunmarsh",
    date: "2026-05-29",
    text: "Matching meetings before the move, not after it, with the carer in the room. A placement that wobbles gets a meeting within three days. Three or more moves in a year went from 13% to 9% in two years.",
  },
  {
    of: cla,
    question: ["cla.scrapbook_asylum", "Asylum-seeking children"],
    topic: "asylum",
    member: "Brackwater",
    date: "2026-06-10",
    text: "Supported lodgings with families who speak the language, at £420 a week. The grant covers these. It does not cover agency foster care, where we add about a third.",
  },
  {
    of: cla,
    question: ["cla.scrapbook_care_leavers", "Leaving care"],
    topic: "leaving-care",
    member: "Aldermoor",
    date: "2026-06-04",
    text: "Twenty training flats, six months each, with a worker in the building. Young people who had one kept their first tenancy twice as often. The housing department gives us ten tenancies a year in return.",
  },
  {
    of: cla,
    question: ["cla.scrapbook_workers", "Social workers who stay"],
    topic: "protection",
    member: "Castlewick",
    date: "2026-06-09",
    text: "Caseloads of no more than 16 are published on the intranet each month, team by team. Agency staff fell from 21% to 8% in three years. We pay a retention payment after two years and not at the start.",
  },
  {
    of: sen,
    question: ["sen.scrapbook_places", "Making local places"],
    topic: "special-needs",
    member: "Eastfold",
    date: "2026-06-11",
    text: "Resourced provision in nine mainstream schools, 88 places in all, at about a third of the price of an independent place. Parents came round once they could visit. Transport fell by £190,000.",
  },
  {
    of: sen,
    question: ["sen.scrapbook_reviews", "Annual reviews"],
    topic: "special-needs",
    member: "Dunmarsh",
    date: "2026-05-29",
    text: "Independent placements above £60,000 a year are reviewed with a visit, with the fee on the table line by line. Therapy that was paid for and not given was the largest item.",
  },
  {
    of: homes,
    question: ["rn.scrapbook_market", "Shaping the market"],
    topic: "older-people",
    member: "Castlewick",
    date: "2026-06-09",
    text: "Fees are agreed for three years with a formula for wages and energy. We block-buy 60 beds for people who leave hospital, and pay for them full or empty; they are 95% full.",
  },
  {
    of: early,
    question: ["ei.scrapbook_reablement", "Reablement"],
    topic: "early-help-adults",
    member: "Aldermoor",
    date: "2026-06-04",
    text: "Everyone who is new to home care gets six weeks of reablement first, unless a doctor says otherwise. Of 1,100 people, 640 needed nothing afterwards. An occupational therapist in the contact centre has answered one request in five with equipment alone.",
  },
  {
    of: direct,
    question: ["sds.scrapbook_recovery", "Money that was not spent"],
    topic: "direct-payments",
    member: "Brackwater",
    date: "2026-06-11",
    text: "Eight weeks' money may lie in an account; above that we ring first and take it off the next payments. Two officers look at prepaid cards on screen each month and got back £610,000, most of it from plans that had never been fully used and were then reviewed.",
  },
  {
    of: charging,
    question: ["fa.scrapbook_debt", "Recovering debt"],
    topic: "charging",
    member: "Castlewick",
    date: "2026-06-12",
    text: "An officer rings within four weeks of the first unpaid invoice, before any letter, and asks whether something is wrong with the care or the bill. A third of debts were queries that nobody had answered. What was owed for over a year fell from £3.1m to £2.2m in two years.",
  },
  {
    of: survey,
    question: ["cfo.scrapbook_savings", "Delivering savings"],
    topic: "council-finances",
    member: "Eastfold",
    date: "2026-06-12",
    text: "Each saving has one owner, a date and a figure that finance can see in the ledger. A board looks at them every fortnight, and one that falls behind for two months is replaced by another. We delivered £9m of £11m; before, it was about half.",
  },
];

/**
 * A small scrapbook to try the reader with, until members' own answers are gathered: every word is made up, and so are the
 * authorities.
 */
export const demonstrationAnswers: readonly ScrapbookAnswer[] = written.map(
  ({ of, question: [id, label], topic, member, date, text }, at) => ({
    ...of,
    id: `demonstration-${at + 1}`,
    year: "2025-26",
    question: { id, label },
    topic,
    member: { code: null, name: member },
    date,
    text,
    demonstration: true,
  }),
);
