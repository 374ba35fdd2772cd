import { peopleUnits } from "../indicators/people-units";

/** Units of what clubs ask for that count people, or groups and papers of people, beside those that releases use. */
const furtherUnits: ReadonlySet<string> = new Set([
  ...[
    "applications",
    "assessments",
    "clients",
    "families",
    "service users",
    "sibling groups",
    "siblings",
    "social workers",
    "staff",
  ],
]);

/** Whether answers in that unit count people, so that a small one could identify somebody; false for none. */
export function countsPeople(unit: string | null): boolean {
  return unit !== null && (peopleUnits.has(unit) || furtherUnits.has(unit));
}
