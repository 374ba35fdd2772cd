import type { ClubDefinition, ClubIndicator } from "../clubs/club-definition";
import { findField } from "../clubs/find-field";
import type { Register, RegisterColumn } from "../clubs/register";
import type { Sum } from "../clubs/sum";
import { findIndicator } from "../rules/indicator-value";

/** Ids of the club's own indicators of all homes, which say how the figures of one are worked out. */
const [costId, occupancyId] = ["cla.homes.weekly-cost", "cla.homes.occupancy"];

/** The register of a club's homes, and the columns that a chart of them is worked out from. */
export interface HomesColumns {
  readonly register: Register;
  readonly name: RegisterColumn;
  /** What is added up and divided by the nights occupied. */
  readonly costs: readonly RegisterColumn[];
  readonly occupied: RegisterColumn;
  readonly available: RegisterColumn;
  /** Nights in the unit of the cost: 7 for a week. */
  readonly nights: number;
}

/**
 * Where a club asks for its members' homes one by one; null if it doesn't. The club's indicators of all homes say which
 * columns count, so that a chart of each home and the figure of all of them are worked out in one way.
 */
export function homesColumns(club: ClubDefinition): HomesColumns | null {
  const [cost, occupancy] = [findIndicator(club, costId), findIndicator(club, occupancyId)];
  if (cost === null || occupancy === null) return null;
  const costs = columnsOf(club, cost.numerator);
  const [occupied] = columnsOf(club, cost.denominator);
  const [available] = columnsOf(club, occupancy.denominator);
  const register = registerOf(club, cost);
  const name = register?.columns.find(({ id }) => id === register.key[0]);
  if (register === null || name === undefined || occupied === undefined || available === undefined) return null;
  return { register, name, costs, occupied, available, nights: cost.scale };
}

function columnsOf(club: ClubDefinition, sum: Sum | null): readonly RegisterColumn[] {
  return (sum?.add ?? []).flatMap((term) => {
    const found = typeof term === "string" ? findField(club, term) : null;
    return found?.register?.columns.find(({ id }) => id === found.field.id) ?? [];
  });
}

function registerOf(club: ClubDefinition, { numerator }: ClubIndicator): Register | null {
  const [first] = numerator.add;
  return typeof first === "string" ? (findField(club, first)?.register ?? null) : null;
}
