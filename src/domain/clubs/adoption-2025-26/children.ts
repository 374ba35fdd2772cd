import { ask } from "../authoring/ask";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };

/** Why a decision for adoption was changed, by the codes of SSDA903's item REASON_PLACED_CEASED. */
const changes = [
  ["needs", "as the child's needs changed", "because the child's needs had changed (RD1)"],
  ["court", "as the court made no order", "because the court made no placement order (RD2)"],
  ["no_family", "as no adopters were found", "because no adopters could be found (RD3)"],
  ["otherwise", "for another reason", "for any other reason (RD4)"],
] as const;

/** The children: how many have a plan for adoption, what became of the plans, and of placements and adoptions. */
export const children: SectionInput = {
  id: "children",
  label: "Children and plans",
  guidance:
    "Children your council is responsible for, as in your SSDA903 return for the year ended 31 March 2026. It makes no difference who finds them a family: your own service, a regional adoption agency or another.",
  questions: [
    ask.count(
      "adoption.population",
      "Children aged 0 to 17",
      "residents",
      "Residents of the area aged 0 to 17 in the mid-year population estimate of June 2025 of the Office for National Statistics.",
      {
        guidance:
          "Published in summer 2026. If it is not out when you answer, use June 2024 and say so on the sign-off page.",
        notAvailable: false,
        published: { indicator: "s251.population-0-17" },
      },
    ),
    ask.count(
      "adoption.looked_after",
      "Children looked after at 31 March",
      "children",
      "Children looked after on 31 March 2026; those looked after only for short breaks (SSDA903 legal status V3 or V4) are left out.",
      { notAvailable: false, published: { indicator: "cla.children-looked-after" } },
    ),
    ask.count(
      "adoption.ceased",
      "Children who ceased to be looked after",
      "children",
      "Different children who ceased to be looked after from April 2025 to March 2026, for whatever reason.",
      { published: { indicator: "cs.cla.ceases" } },
    ),
    ask.count(
      "adoption.plan_opening",
      "Children with a plan at the start of the year",
      "children",
      "Children for whom the agency decision maker had decided on adoption by 31 March 2025, not yet adopted and with no later decision against it.",
      { priorYear: null },
    ),
    ask.count(
      "adoption.plan_new",
      "Children with a new plan",
      "children",
      "Children for whom the agency decision maker decided in the year that they should be placed for adoption (SSDA903 item DATE_PLACED).",
    ),
    ask.count(
      "adoption.plan_changed",
      "Children whose plan was changed",
      "children",
      "Children for whom the agency decision maker decided in the year that they should no longer be placed for adoption (SSDA903 item DATE_PLACED_CEASED, other than by adoption).",
    ),
    ...changes.map(([id, words, why]) =>
      ask.count(
        `adoption.plan_changed_${id}`,
        `Plans changed ${words}`,
        "children",
        `Those of the children whose plan was changed in the year ${why}.`,
      ),
    ),
    ask.count(
      "adoption.plan_closing",
      "Children with a plan at 31 March",
      "children",
      "Children for whom the agency decision maker had decided on adoption by 31 March 2026, not yet adopted and with no later decision against it.",
      { notAvailable: false },
    ),
    ask.count(
      "adoption.waiting_long",
      "Children waiting for 18 months or longer",
      "children",
      "Those of the children with a placement order and no match on 31 March 2026 who had entered care 18 months before or earlier.",
    ),
    ask.count(
      "adoption.early_permanence",
      "Children in early permanence",
      "children",
      "Children who in the year moved in with foster carers also approved to adopt them: fostering for adoption or concurrent planning (SSDA903 placement types U2 and U5).",
      none,
    ),
    ask.count(
      "adoption.by_foster_carers",
      "Children adopted by their foster carers",
      "children",
      "Those of the children adopted in the year whose adopters had fostered them before, early permanence left out (SSDA903 item FOSTER_CARE).",
      none,
    ),
    ask.count(
      "adoption.groups_together",
      "Sibling groups placed together",
      "sibling groups",
      "Groups of two or more siblings who all moved in with the same adopters in the year; count the groups and not the children.",
      none,
    ),
    ask.count(
      "adoption.groups_apart",
      "Sibling groups placed apart",
      "sibling groups",
      "Groups of siblings with a plan to stay together of whom at least one moved in with other adopters in the year; count the groups.",
      none,
    ),
    ask.count(
      "adoption.disrupted",
      "Children whose placement ended early",
      "children",
      "Children who had been placed with adopters and whose placement ended in the year before an adoption order, for whatever reason.",
      none,
    ),
    ask.count(
      "adoption.came_back",
      "Adopted children who came into care",
      "children",
      "Children who started to be looked after in the year and had been adopted before, from the care of any council.",
      none,
    ),
  ],
};
