import { chartFaults } from "../charts/chart-faults";
import { adoption202526 } from "./adoption-2025-26";
import { cfoSurvey202526 } from "./cfo-survey-2025-26";
import { cla202425 } from "./cla-2024-25";
import { cla202526 } from "./cla-2025-26";
import type { ClubDefinition, ClubInput } from "./club-definition";
import { defineClub } from "./define-club";
import { earlyIntervention202526 } from "./early-intervention-2025-26";
import { financialAssessments202526 } from "./financial-assessments-2025-26";
import { residentialNursing202526 } from "./residential-nursing-2025-26";
import { selfDirectedSupport202526 } from "./self-directed-support-2025-26";
import { sen202526 } from "./sen-2025-26";

/** Every questionnaire club that ships with Yardstick, as written; of one club, the newest year first. */
export const clubs: readonly ClubInput[] = [
  cla202526,
  cla202425,
  adoption202526,
  cfoSurvey202526,
  residentialNursing202526,
  selfDirectedSupport202526,
  sen202526,
  earlyIntervention202526,
  financialAssessments202526,
];

/**
 * The complete definition of the club of that id, e.g. "cla", in a year written 2025-26, or in its newest; null if
 * there is none.
 *
 * @throws RangeError for a definition that is not sound, which would be our mistake: tests check every one that ships.
 */
export function findClub(id: string, year: string | null = null): ClubDefinition | null {
  const input = clubs.find((each) => each.club === id && (year === null || each.year === year));
  return input === undefined ? null : (kept.get(input) ?? complete(input));
}

/** Checking a definition takes longer than finding it, so it is done once, when it is first asked for. */
const kept = new Map<ClubInput, ClubDefinition>();

function complete(input: ClubInput): ClubDefinition {
  const club = defineClub(input);
  if (!club.ok) throw new RangeError(club.problem.message);
  const faults = club.value.report.flatMap(({ charts }) => charts.flatMap(chartFaults));
  if (faults.length > 0) throw new RangeError(`The report of ${input.label} ${input.year}: ${faults.join("; ")}.`);
  kept.set(input, club.value);
  return club.value;
}
