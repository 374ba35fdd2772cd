import { serialOfDate } from "../../domain/questionnaire/excel-date";
import type { DemonstrationClub, MadeRow, RowsInput } from "../demonstration-club";
import { growthOf } from "../growth-of";
import { adoptionTypical } from "../typical/adoption-typical";

/** Adoption and special guardianship: most things grow with the children adopted, which are few in most councils. */
export const adoptionDemonstration: DemonstrationClub = {
  club: "adoption",
  typical: adoptionTypical,
  near: {
    "adoption.sg_kinship_orders": { indicator: "cs.cla.ceases.special-guardianship", factor: 0.75 },
    "adoption.sg_fostering_orders": { indicator: "cs.cla.ceases.special-guardianship", factor: 0.125 },
    "adoption.sg_elsewhere_orders": { indicator: "cs.cla.ceases.special-guardianship", factor: 0.125 },
  },
  grows: [
    [/^adoption\.population$/, "adoption.population"],
    [/^adoption\.(looked_after|step_parents|from_abroad|arranged_asked)$/, "adoption.population"],
    [/^adoption\.(ceased|plan_closing|letterbox)$/, "adoption.looked_after"],
    [/^adoption\.adoptions_children$/, "adoption.ceased"],
    [/^adoption\.plan_changed$/, "adoption.plan_new"],
    [/^adoption\.plan_changed_\w+$/, "adoption.plan_changed"],
    [
      /^adoption\.(plan_opening|no_order_children|waiting_children|matched_children|placed_children)$/,
      "adoption.plan_closing",
    ],
    [/^adoption\.(no_order|waiting|matched|placed)_(?:under_2|2_to_4|5_and_over)$/, "adoption.$1_children"],
    [/^adoption\.(placement_orders|matches|placements|adoptions)_(?:alone|together)$/, "adoption.$1_children"],
    [/^adoption\.(early_permanence|groups_together|groups_apart|disrupted)$/, "adoption.placements_children"],
    [/^adoption\.by_(?:own|regional|council|voluntary)_placed$/, "adoption.placements_children"],
    [/^adoption\.a10_days$/, "adoption.a1_days"],
    [/^adoption\.a10_children$/, "adoption.a1_children"],
    [/^adoption\.(a1|a10|a2|to_decision|to_authority|to_placement|to_adoption)_days$/, "adoption.$1_children"],
    [/^adoption\.to_decision_children$/, "adoption.plan_new"],
    [/^adoption\.to_placement_children$/, "adoption.placements_children"],
    [
      /^adoption\.(enquired|registered|after_stage_one|in_stage_two|approved)_(?:new|again|foster|early)$/,
      "adoption.$1_households",
    ],
    [/^adoption\.(enquired|registered|after_stage_one|in_stage_two)_households$/, "adoption.approved_households"],
    [/^adoption\.approved_households$/, "adoption.adoptions_children"],
    [/^adoption\.(stopped_stage_one|stopped_stage_two)$/, "adoption.registered_households"],
    [/^adoption\.stage_one_assessed$/, "adoption.after_stage_one_households"],
    [/^adoption\.(stage_two_assessed|whole_way_assessed|ready|ready_matched)$/, "adoption.approved_households"],
    [/^adoption\.(stage_one|stage_two|whole_way)_days$/, "adoption.$1_assessed"],
    [/^adoption\.(ready_opening|ready_left)$/, "adoption.ready"],
    [/^adoption\.sold_children$/, "adoption.approved_households"],
    [
      /^adoption\.bought_placements$/,
      "adoption.by_regional_placed+adoption.by_council_placed+adoption.by_voluntary_placed",
    ],
    [/^adoption\.sold_placements$/, "adoption.sold_children"],
    [/^adoption\.fees_outturn$/, "adoption.by_regional_fees+adoption.by_council_fees+adoption.by_voluntary_fees"],
    [/^adoption\.in_fees_outturn$/, "adoption.sold_fees"],
    [/^adoption\.sg_not_in_care_orders$/, "adoption.sg_kinship_orders"],
    [/^adoption\.sg_orders$/, "adoption.looked_after"],
    [/^adoption\.sg_(kinship|fostering|elsewhere|not_in_care)_paid$/, "adoption.sg_paid"],
    [/^adoption\.sg_(kinship|fostering|elsewhere|not_in_care)_allowances$/, "adoption.sg_$1_paid"],
    [/^adoption\.(sg_paid|sg_assessed|sg_came_back)$/, "adoption.sg_orders"],
    [/^adoption\.(sg_weeks|guardian_asked)$/, "adoption.sg_paid"],
    [/^adoption\.(adoptive|guardian|arranged)_(?:assessed|helped|applied)$/, "adoption.$1_asked"],
    [/^adoption\.(adoptive|guardian|arranged)_granted$/, "adoption.$1_applied"],
    [/^adoption\.(support_waiting|support_refused)$/, "adoption.adoptive_asked"],
    [/^adoption\.ad_weeks$/, "adoption.ad_paid"],
    [
      /^adoption\.(managers|seniors|social_workers|support_workers|advisers|office)_(?:in_post|agency)$/,
      "adoption.$1_posts",
    ],
    [/^adoption\.(managers|seniors|social_workers|support_workers|advisers|office)_pay$/, "adoption.$1_in_post"],
    [/^adoption\.(managers|seniors|social_workers|support_workers|advisers|office)_lowest$/, "adoption.$1_highest"],
    [/^adoption\.work_\w+$/, "adoption.staff_in_post"],
    [/^adoption\.staff_pay$/, "adoption.staff_in_post"],
    [/^adoption\.staff_outturn$/, "adoption.staff_pay"],
    [/^adoption\.(sg_allowances|sg_support|sg_assessment|sg_legal|sg_other)_budget$/, "adoption.$1_outturn"],
    [/^adoption\.(sg_support|sg_assessment|sg_legal|sg_other)_outturn$/, "adoption.sg_orders"],
    [/^adoption\.(sg_gross_spend|sg_income)$/, "adoption.sg_paid"],
    [/^adoption\.(sg_gross_budget|sg_next_budget)$/, "adoption.sg_gross_spend"],
    [/^adoption\.(gross_budget|net_spend|income)$/, "adoption.gross_spend"],
    [/^adoption\.(net_budget|next_budget)$/, "adoption.net_spend"],
    [/^adoption\.income_budget$/, "adoption.income"],
    [/^adoption\.(\w+)_budget$/, "adoption.$1_outturn"],
    [/^adoption\.gross_spend$/, "adoption.adoptions_children"],
    [/./, "adoption.adoptions_children"],
  ],
  sizeless: /^adoption\.(\w+_highest|\w+_lowest|proceedings_weeks)$/,
  spreads: [
    [/_highest$/, 0.05],
    [/_lowest$/, 0.025],
    [/^adoption\.(a1|a10|a2|to_adoption|to_authority)_children$/, 0.02],
    [/^adoption\.a10_days$/, 0.03],
    [/^adoption\.(registered|after_stage_one|in_stage_two)_households$/, 0.08],
    [/_days$/, 0.16],
    [/^adoption\.(sg_\w+_orders|enquired_households)$/, 0.15],
    [/^adoption\.(sg_paid|\w+_asked|ad_paid|letterbox)$/, 0.3],
    [/^adoption\.(regional|settling|after|birth|panel|legal|ad_overheads|ad_other)_outturn$/, 0.35],
    [/^adoption\.(sg_support|sg_assessment|sg_legal|sg_other)_outturn$/, 0.35],
    [/_budget$/, 0.05],
    [/_placed$/, 0.4],
    [/_(posts)$/, 0.25],
    [/^adoption\.\w+_in_post$/, 0.08],
    [/^adoption\.(gross_spend)$/, 0.22],
  ],
  without: [
    { ids: /^adoption\.by_council_/, inHundred: 40 },
    { ids: /^adoption\.by_voluntary_/, inHundred: 20 },
    { ids: /^adoption\.(sold_\w+|in_fees_\w+)$/, inHundred: 45 },
    { ids: /^adoption\.advisers_/, inHundred: 25 },
    { ids: /^adoption\.from_abroad$/, inHundred: 30 },
    { ids: /^adoption\.regional_(outturn|budget)$/, inHundred: 12 },
  ],
  rows: { placements: placementsBetweenAgencies },
};

const agencies = [
  ["Regional", "regional"],
  ["Council", "council"],
  ["Voluntary", "voluntary"],
] as const;

/** Placements bought from and sold to other agencies, with one, two or three children each. */
function placementsBetweenAgencies(input: RowsInput): readonly MadeRow[] {
  const { figure, chance, year } = input;
  const bought = agencies.flatMap(([agency, id]) =>
    childrenEach(figure(`adoption.by_${id}_placed`), chance("bought", id, year).share).map((children) => ({
      direction: "Purchased",
      agency,
      children,
    })),
  );
  const sold = childrenEach(figure("adoption.sold_children"), chance("sold", year).share).map((children, at) => ({
    direction: "Provided",
    agency: chance("sold to", year, at).byWeight({ Regional: 60, Council: 40 }),
    children,
  }));
  return [...bought, ...sold].map((row, at) => placementRow(row, at, input));
}

/** How many children each placement is of, so that they come to a number. */
function childrenEach(children: number, share: () => number): readonly number[] {
  const each: number[] = [];
  for (let left = Math.round(children); left > 0; left -= each.at(-1) ?? 1) {
    const drawn = share();
    each.push(Math.min(left, drawn < 0.66 ? 1 : drawn < 0.94 ? 2 : 3));
  }
  return each;
}

function placementRow(
  { direction, agency, children }: { direction: string; agency: string; children: number },
  at: number,
  { chance, year, price }: RowsInput,
): MadeRow {
  const own = chance("placement", year, at);
  const starts = Number(year.slice(0, 4));
  const first = serialOfDate(`${starts}-04-01`, 1900);
  const matched = first + own.whole(0, 250);
  const placed = matched + own.whole(14, 60);
  const isEarly = placed < first + 170;
  const state = own.share() < 0.04 ? "Ended early" : isEarly && own.share() < 0.6 ? "Adopted" : "Placed";
  return {
    reference: `${direction === "Purchased" ? "B" : "S"}${String(at + 1).padStart(2, "0")}`,
    direction,
    agency,
    children,
    matched,
    placed,
    adopted: state === "Adopted" ? placed + own.whole(120, 180) : null,
    // Agencies charge less for brothers and sisters.
    fee: Math.round((34_000 * price * growthOf(0.08 * own.normal()) * (1 + 0.7 * (children - 1))) / 100) * 100,
    state,
  };
}
