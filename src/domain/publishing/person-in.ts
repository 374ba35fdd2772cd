import type { ClubDefinition } from "../clubs/club-definition";
import { findField } from "../clubs/find-field";
import type { Term } from "../clubs/sum";
import { cellIdOf } from "../disclosure/cells-of-sum";
import { daysInYear } from "../rules/year-days";
import { countsPeople } from "./counts-people";

/** Days in one of each unit of time that somebody is cared for. */
const daysIn: Readonly<Record<string, number>> = { nights: 1, days: 1, weeks: 7 };

/** Days that a stage took, from one day to another: they are long or short however many took them. */
const stagesOfAdoption = [
  ...["a1", "a10", "a2", "to_decision", "to_authority", "to_placement", "to_adoption"],
  ...["stage_one", "stage_two", "whole_way"],
].map((stage) => [`adoption.${stage}_days`, false] as const);

const shortBreaks = { column: "purpose", is: "Short breaks" };

/** Club → question or register total → whether it counts people, where its unit does not say so. */
const counted: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  cla: {
    // A place in use is a child.
    "cla.foster_places_filled": true,
    // Nights that a bed was there, whether or not a child was in it.
    "homes[nights_available]": false,
    "cla.block_empty_nights": false,
    // Nights of children of other councils, of whom nobody here can say who they are.
    "cla.sold_nights": false,
    // A few nights each of many children.
    [cellIdOf({ total: "homes[nights_occupied]", where: shortBreaks })]: false,
  },
  "residential-nursing": {
    // Weeks that a bed was there, whether or not anybody was in it.
    "homes[weeks_available]": false,
    "rn.block_empty_weeks": false,
    // A few weeks each of many people.
    "rn.short_weeks": false,
    "rn.own_short_weeks": false,
  },
  // An average of weeks that courts took counts nobody either.
  adoption: { ...Object.fromEntries(stagesOfAdoption), "adoption.proceedings_weeks": false },
  // Days that a step took.
  "self-directed-support": { "sds.to_budget_days": false, "sds.to_payment_days": false },
  // Days to the notice go with the assessments that took them.
  "financial-assessments": Object.fromEntries(
    ["homes_days", "short_days", "community_days", "days", "own_target"].map((id) => [`fa.${id}`, false] as const),
  ),
};

/**
 * How much of a figure one person comes to at most: 1 of a count of children, 365 of their nights in a year, 52 and a bit
 * of their weeks. Null if it counts no people. So 1,095 nights of a year are counted as 3 children.
 *
 * @param term a question, a register's total or a count of its rows
 */
export function personIn(club: ClubDefinition, term: Term): number | null {
  const isCounted = counted[club.club]?.[cellIdOf(term)];
  if (isCounted !== undefined) return isCounted ? 1 : null;
  const unit = unitOf(club, term);
  const days = unit === null ? undefined : daysIn[unit];
  if (days !== undefined) return daysInYear(club.year) / days;
  return countsPeople(unit) ? 1 : null;
}

/** Whether a unit is one of time: nights, days or weeks. */
export function isTime(unit: string | null): boolean {
  return unit !== null && daysIn[unit] !== undefined;
}

/** The unit of a term; for rows of a register, the register's id. */
export function unitOf(club: ClubDefinition, term: Term): string | null {
  if (typeof term !== "string" && "rowsOf" in term) return term.rowsOf;
  return findField(club, typeof term === "string" ? term : term.total)?.field.unit ?? null;
}
