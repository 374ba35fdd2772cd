import { financialYear } from "../financial-year";
import { clubDefinition, type ClubDefinition } from "./club-definition";
import { fieldFaults } from "./field-faults";
import { pathText } from "./path-text";
import { priorYearFaults } from "./prior-year-faults";
import { referenceFaults } from "./reference-faults";

/** A definition that is sound, complete; else what is wrong with it, all at once, each as "path: reason". */
export type CheckedClub =
  { readonly club: ClubDefinition } | { readonly club: null; readonly faults: readonly string[] };

/** Checks a club definition and fills in what was left out. */
export function checkClub(definition: unknown): CheckedClub {
  const parsed = clubDefinition.safeParse(definition);
  if (!parsed.success) {
    return { club: null, faults: parsed.error.issues.map(({ path, message }) => `${pathText(path)}: ${message}`) };
  }
  const club = parsed.data;
  const faults = [...timeFaults(club), ...fieldFaults(club), ...referenceFaults(club), ...priorYearFaults(club)];
  return faults.length > 0 ? { club: null, faults } : { club };
}

function timeFaults({ year, timetable }: ClubDefinition): readonly string[] {
  const faults = financialYear(year) === year ? [] : [`year: "${year}" is not a financial year; write it as 2025-26`];
  const { issued, deadline, draft, review, final } = timetable;
  const days = Object.entries({ issued, deadline, draft, review, final });
  for (const [at, [name, day]] of days.entries()) {
    const [earlierName, earlierDay] = days[at - 1] ?? [];
    if (earlierDay !== undefined && day < earlierDay) {
      faults.push(`timetable.${name}: ${day} is before ${earlierName}, ${earlierDay}`);
    }
  }
  return faults;
}
