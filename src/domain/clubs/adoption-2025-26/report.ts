import type { ClubInput } from "../club-definition";

const ranked = (title: string, ...indicators: string[]) => ({ kind: "ranked", title, indicators });

/** The comparative report: a page a question that readers come with. */
export const report: NonNullable<ClubInput["report"]> = [
  {
    title: "How many children, and what it costs",
    charts: [
      ranked("Adoptions per 10,000", "adoption.adoptions.rate-per-10000"),
      ranked("Net cost per adoption", "adoption.net-cost-per-adoption"),
      {
        kind: "trend",
        title: "Adoptions and their cost",
        indicators: ["adoption.adoptions.rate-per-10000", "adoption.net-cost-per-adoption"],
      },
      ranked(
        "Plans and what became of them",
        "adoption.plans.share",
        "adoption.plans.changed",
        "adoption.disruptions.share",
      ),
    ],
  },
  {
    title: "How long it takes",
    charts: [
      ranked("Entering care to moving in", "adoption.a1.days", "adoption.a10.days", "adoption.a1.in-time"),
      ranked("Court authority to match", "adoption.a2.days", "adoption.a2.in-time"),
      ranked(
        "Stage by stage",
        "adoption.to-decision.days",
        "adoption.to-authority.days",
        "adoption.to-placement.days",
        "adoption.to-adoption.days",
      ),
      {
        kind: "scatter",
        title: "Days and cost",
        indicators: ["adoption.a1.days", "adoption.gross-cost-per-placement"],
      },
    ],
  },
  {
    title: "Which children find a family",
    charts: [
      ranked("Children who wait", "adoption.waiting.harder", "adoption.waiting.long"),
      ranked(
        "Children adopted",
        "adoption.adopted.aged-5-and-over",
        "adoption.adopted.siblings",
        "adoption.adopted.ethnic-minority",
        "adoption.adopted.disabled",
      ),
      ranked("Early permanence and siblings", "adoption.early-permanence.share", "adoption.siblings.together"),
    ],
  },
  {
    title: "Adopters",
    charts: [
      ranked("Waiting children for each waiting household", "adoption.adopters.children-for-each"),
      ranked(
        "From enquiry to approval",
        "adoption.adopters.enquiry-to-registration",
        "adoption.adopters.registration-to-approval",
        "adoption.adopters.enquiry-to-approval",
      ),
      ranked(
        "How long an assessment takes",
        "adoption.stage-one.days",
        "adoption.stage-two.days",
        "adoption.whole-way.days",
      ),
    ],
  },
  {
    title: "Other agencies",
    charts: [
      ranked("Children placed with others' adopters", "adoption.agencies.bought-share"),
      ranked("Inter-agency fees", "adoption.fees.share", "adoption.fees.per-child", "adoption.fees.per-child-received"),
      ranked("Regional agency share of spend", "adoption.regional-share"),
    ],
  },
  {
    title: "Special guardianship",
    charts: [
      ranked("Orders per 10,000", "adoption.guardianship.rate-per-10000"),
      ranked(
        "Allowances",
        "adoption.guardianship.allowance-per-week",
        "adoption.guardianship.weekly-rate",
        "adoption.guardianship.reduced",
      ),
      ranked("Who the orders are for", "adoption.guardianship.for-each-adoption", "adoption.guardianship.not-in-care"),
      ranked("Spend per child in the area", "adoption.guardianship.gross-per-resident"),
    ],
  },
  {
    title: "Support, team and budget",
    charts: [
      ranked(
        "Support",
        "adoption.support-share",
        "adoption.support.cost-per-family",
        "adoption.support.fund-per-application",
      ),
      ranked("Team", "adoption.team.vacant", "adoption.team.agency-share", "adoption.team.pay-per-post"),
      ranked("Spend and budget", "adoption.net.spend-of-budget", "adoption.guardianship.spend-of-budget"),
    ],
  },
];
