import { chanceOf } from "../../demonstration/chance";
import type { ClubDefinition } from "../../domain/clubs/club-definition";

const day = 86_400_000;
/** In a hundred: how many are late, and by how many days at most. */
const [late, mostDays] = [18, 20];

/** When a member's return comes in, as ISO time: in office hours, most in the weeks before the deadline, some after it. */
export function receivedAt({ club, year, timetable: { issued, deadline } }: ClubDefinition, member: string): string {
  const chance = chanceOf("received", club, member, year);
  const [from, due] = [issued, deadline].map((date) => Date.parse(`${date}T00:00:00Z`)) as [number, number];
  const isLate = chance.whole(0, 99) < late;
  const before = Math.floor(((due - from) / day) * chance.share() ** 2);
  const on = isLate ? due + chance.whole(1, mostDays) * day : Math.max(from + day, due - before * day);
  return new Date(on + chance.whole(8 * 60, 16 * 60) * 60_000).toISOString();
}
