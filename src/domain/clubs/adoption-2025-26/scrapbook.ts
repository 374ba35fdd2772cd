import { scrapbookPages } from "../authoring/contact-and-sign-off";

const page = scrapbookPages("adoption", "no child, no adopter and no guardian");

/** What members tell each other of policy and practice. */
export const scrapbook = [
  page(
    "regional",
    "Working in a regional agency",
    "What the regional agency does for you, how its cost is shared, and what you would change.",
  ),
  page(
    "recruitment",
    "Finding adopters",
    "How you find adopters, and what brings those who take older children and siblings.",
  ),
  page(
    "assessment",
    "Assessing adopters",
    "How you keep stage one and stage two within their six months, and who does the work.",
  ),
  page(
    "early_permanence",
    "Early permanence",
    "How you use fostering for adoption and concurrent planning, and what helped it grow.",
  ),
  page(
    "family_finding",
    "Finding families",
    "How you find families for children who wait longest, such as activity days and profiles.",
  ),
  page(
    "siblings",
    "Siblings",
    "How you decide whether brothers and sisters are placed together, and how they keep in touch.",
  ),
  page("fees", "Inter-agency fees", "How you decide to pay for another agency's adopters, and who carries the budget."),
  page(
    "support",
    "Support after adoption",
    "What you offer, who may have it, and what you do where the national fund does not pay.",
  ),
  page(
    "contact",
    "Staying in touch with birth families",
    "How letterbox and face-to-face contact work, and what changed lately.",
  ),
  page("allowances", "Adoption allowances", "Who is paid an allowance, for how long, and how it is reviewed."),
  page(
    "guardianship",
    "Special guardianship allowances",
    "How allowances are set, tested and reviewed, and what happens at 18.",
  ),
  page(
    "guardianship_support",
    "Support for special guardians",
    "What special guardians and the children are offered before and after the order.",
  ),
  page(
    "disruption",
    "When placements end early",
    "What you learned from placements that ended early, and what you did about it.",
  ),
  page("savings", "Savings and value", "What you changed to spend less or to get more for it, and what came of it."),
];
