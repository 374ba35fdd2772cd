import type { ClubDefinition, ClubInput } from "../src/domain/clubs/club-definition";
import { defineClub } from "../src/domain/clubs/define-club";
import { findClub, clubs } from "../src/domain/clubs/index";
import { findRegister } from "../src/domain/clubs/find-field";

const columnIds = [
  ...["home", "purpose", "opened", "closed", "beds", "nights_available", "nights_occupied"],
  ...["fixed_cost", "variable_cost", "staff", "grade", "manager"],
];
const of = (...columns: readonly string[]): string[] => columns.map((column) => `homes[${column}]`);
const counts = of("beds", "nights_available", "nights_occupied");
const amounts = of("fixed_cost", "variable_cost");
const required = columnIds.filter((column) => column !== "opened" && column !== "closed");

const rules: ClubInput["rules"] = [
  { code: "HOMES-TYPE", kind: "cell-type", severity: "blocker", fields: ["*"] },
  { code: "HOMES-DATE", kind: "date-in-year", severity: "blocker", fields: of("opened", "closed") },
  { code: "HOMES-FORM", kind: "cell-form", severity: "error", fields: ["*"] },
  {
    code: "HOMES-SIGN",
    kind: "range",
    severity: "error",
    fields: [...counts, ...amounts, ...of("staff")],
    options: { min: 0 },
  },
  { code: "HOMES-BEDS", kind: "range", severity: "error", fields: of("beds"), options: { max: 60 } },
  { code: "HOMES-WHOLE", kind: "whole-number", severity: "error", fields: counts },
  ...["nights_available", "nights_occupied"].map((nights) => ({
    code: `HOMES-FULL-${nights.slice(7).toUpperCase()}`,
    kind: "within-capacity",
    severity: "error" as const,
    options: { nights: `homes[${nights}]`, beds: "homes[beds]" },
  })),
  { code: "HOMES-BLANK", kind: "answered", severity: "error", fields: of(...required) },
  { code: "HOMES-MARKER", kind: "marker-allowed", severity: "error", fields: ["*"] },
  {
    code: "HOMES-PAIR",
    kind: "both-or-neither",
    severity: "error",
    options: { left: { add: of("variable_cost") }, right: { add: of("nights_occupied") } },
  },
  {
    code: "HOMES-PART",
    kind: "not-more-than",
    severity: "error",
    options: { part: { add: of("nights_occupied") }, whole: { add: of("nights_available") } },
  },
  { code: "HOMES-ORDER", kind: "dates-in-order", severity: "error", options: { dates: of("opened", "closed") } },
  { code: "HOMES-TWICE", kind: "no-duplicates", severity: "blocker", options: { register: "homes" } },
  { code: "HOMES-SAME", kind: "not-all-the-same", severity: "query", fields: of("grade") },
  { code: "HOMES-KNOWN", kind: "few-unknowns", severity: "query", fields: of("grade") },
  { code: "HOMES-ROWS", kind: "row-count", severity: "blocker", options: { register: "homes" } },
];

/** Twelve columns of the Children Looked After register of homes, as a club of its own that allows many rows. */
export function homesClub(): ClubDefinition {
  const [newest] = clubs;
  const complete = findClub("cla");
  const homes = complete === null ? null : findRegister(complete, "homes");
  if (newest === undefined || homes === null) throw new Error("There is no register of homes to make a club of.");
  const columns = columnIds.flatMap((id) => homes.columns.filter((column) => column.id === id));
  const register = { ...homes, columns, maxRows: 100_000 };
  const { timetable, year } = newest;
  const sections = [{ id: "homes", label: "Homes", registers: [register] }];
  const club = defineClub({ club: "homes", label: "Homes", year, timetable, sections, rules });
  if (!club.ok) throw new Error(club.problem.message);
  return club.value;
}
