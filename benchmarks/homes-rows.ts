import type { ClubDefinition } from "../src/domain/clubs/club-definition";
import { findRegister } from "../src/domain/clubs/find-field";
import { serialOfDate } from "../src/domain/questionnaire/excel-date";
import type { QuestionnaireCells } from "../src/domain/questionnaire/questionnaire-cells";

/** The cells of one home's row: a number (a date is one too), a text, or null if the cell is empty. */
export type HomeRow = Readonly<Record<string, string | number | null>>;

const day = (date: string): number => serialOfDate(date, 1900);
const purposes = ["General", "Disabled children", "Short breaks"];
const grades = ["Outstanding", "Good", "Requires improvement to be good", "Inadequate"];

/** The faults to put into some rows: each breaks exactly one rule. */
const faults: readonly ((row: HomeRow) => HomeRow)[] = [
  (row) => ({ ...row, staff: "about 4" }),
  (row) => ({ ...row, grade: "Fine" }),
  (row) => ({ ...row, opened: day("2031-01-01") }),
  (row) => ({ ...row, variable_cost: "120,000" }),
  (row) => ({ ...row, fixed_cost: -5 }),
  (row) => ({ ...row, beds: 61 }),
  (row) => ({ ...row, nights_available: Number(row["nights_available"]) + 0.5 }),
  (row) => ({ ...row, nights_available: Number(row["beds"]) * 365 + 1 }),
  (row) => ({ ...row, manager: null }),
  (row) => ({ ...row, purpose: "not applicable" }),
  (row) => ({ ...row, variable_cost: 0 }),
  (row) => ({ ...row, nights_occupied: Number(row["nights_available"]) + 1 }),
  (row) => ({ ...row, opened: day("2025-09-01"), closed: day("2025-06-01") }),
  (row) => ({ ...row, home: "Home 0" }),
];
const everySoMany = 15;

/** That many homes, the same each time; one in fifteen has a fault, and all kinds of fault are equally frequent. */
export function homesRows(count: number): readonly HomeRow[] {
  return Array.from({ length: count }, (_, at) => {
    const beds = 2 + (at % 9);
    const row: HomeRow = {
      home: `Home ${at}`,
      purpose: purposes[at % purposes.length] ?? null,
      opened: null,
      closed: null,
      beds,
      nights_available: beds * 360,
      nights_occupied: beds * (250 + (at % 100)),
      fixed_cost: beds * 150_000 + (at % 977),
      variable_cost: beds * 40_000 + (at % 499),
      staff: beds * 3.5,
      grade: grades[at % grades.length] ?? null,
      manager: at % 11 === 0 ? "No" : "Yes",
    };
    const fault = at % everySoMany === 7 ? faults[Math.floor(at / everySoMany) % faults.length] : undefined;
    return fault === undefined ? row : fault(row);
  });
}

/** That many homes, each with seven faults of different kinds: the most findings a check can have. */
export function faultyHomesRows(count: number): readonly HomeRow[] {
  return homesRows(count).map((row) => ({
    ...row,
    staff: "about 4",
    grade: "Fine",
    variable_cost: "120,000",
    fixed_cost: -5,
    beds: 61,
    manager: null,
    purpose: "not applicable",
  }));
}

/** The same rows as Excel returns them: a table with its headers. */
export function homesCells(club: ClubDefinition, rows: readonly HomeRow[]): QuestionnaireCells {
  const columns = findRegister(club, "homes")?.columns ?? [];
  const table = {
    sheet: "Homes",
    firstRow: 5,
    columns: columns.map(({ label }, at) => ({ header: label, letters: String.fromCharCode(65 + at) })),
    rows: rows.map((row) => columns.map(({ id }) => ({ value: row[id] ?? null }))),
  };
  const { club: id, year, version } = club;
  return {
    template: { club: id, year, version, member: "E08000035" },
    dates: 1900,
    named: new Map(),
    tables: new Map([["homes", table]]),
  };
}
