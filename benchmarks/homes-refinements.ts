import { z } from "zod";
import type { ClubDefinition } from "../src/domain/clubs/club-definition";
import { findRegister } from "../src/domain/clubs/find-field";
import { serialOfDate } from "../src/domain/questionnaire/excel-date";

type Content = string | number | null;

/**
 * The rules of the homes club as somebody would write them without our engine: refinements of a zod schema on plain
 * rows. They find the same faults, and say less about each: a code, a sentence and a path.
 */
export function homesRefinements(club: ClubDefinition) {
  // The add-in's pages forbid eval, and our schemas do without it. Here zod may generate code, which is faster.
  z.config({ jitless: false });
  const register = findRegister(club, "homes");
  const choicesOf = (id: string) => register?.columns.find((column) => column.id === id)?.choices ?? [];
  const fault = (rule: string, message: string) => ({ message, params: { rule: `HOMES-${rule}` } });
  const start = Number(club.year.slice(0, 4));
  const [first, last] = [serialOfDate(`${start}-04-01`, 1900), serialOfDate(`${start + 1}-03-31`, 1900)];
  const days = last - first + 1;

  const content = z.union([z.string(), z.number(), z.null()]);
  const asked = content.refine((value) => !isBlank(value), fault("BLANK", "It is blank."));
  const figure = asked
    .refine((value) => isBlank(value) || isMarker(value) || figureOf(value) !== null, fault("TYPE", "It is no number."))
    .refine((value) => typeof value !== "string" || figureOf(value) === null, fault("FORM", "It is stored as text."))
    .refine((value) => (figureOf(value) ?? 0) >= 0, fault("SIGN", "It is below 0."));
  const count = figure
    .refine((value) => !isMarker(value), fault("MARKER", "It takes no marker."))
    .refine((value) => Number.isInteger(figureOf(value) ?? 0), fault("WHOLE", "Only whole ones are counted."));
  const choice = (id: string) => {
    const choices = new Set(choicesOf(id).map((each) => each.toLowerCase()));
    return asked
      .refine((value) => !isMarker(value), fault("MARKER", "It takes no marker."))
      .refine(
        (value) => isBlank(value) || isMarker(value) || choices.has(String(value).trim().toLowerCase()),
        fault("TYPE", "It is not one of the codes."),
      );
  };
  const date = content
    .refine((value) => isBlank(value) || typeof value === "number", fault("TYPE", "It is no date."))
    .refine(
      (value) => typeof value !== "number" || (value >= first && value <= last),
      fault("DATE", "It is outside the year."),
    );

  const home = z
    .object({
      home: asked,
      purpose: choice("purpose"),
      opened: date,
      closed: date,
      beds: count.refine((value) => (figureOf(value) ?? 0) <= 60, fault("BEDS", "It is above 60.")),
      nights_available: count,
      nights_occupied: count,
      fixed_cost: figure,
      variable_cost: figure,
      staff: figure,
      grade: choice("grade"),
      manager: choice("manager"),
    })
    .refine(
      (row) => isAtMost(row.nights_available, (figureOf(row.beds) ?? Infinity) * days),
      fault("FULL-AVAILABLE", "There are more nights than the beds give."),
    )
    .refine(
      (row) => isAtMost(row.nights_occupied, (figureOf(row.beds) ?? Infinity) * days),
      fault("FULL-OCCUPIED", "There are more nights than the beds give."),
    )
    .refine(
      (row) => isAtMost(row.nights_occupied, figureOf(row.nights_available) ?? Infinity),
      fault("PART", "More nights are occupied than available."),
    )
    .refine(
      (row) => {
        const [spent, nights] = [figureOf(row.variable_cost), figureOf(row.nights_occupied)];
        return spent === null || nights === null || (spent === 0) === (nights === 0);
      },
      fault("PAIR", "There is cost without nights, or nights without cost."),
    )
    .refine(
      ({ opened, closed }) => typeof opened !== "number" || typeof closed !== "number" || opened <= closed,
      fault("ORDER", "It closed before it opened."),
    );

  return z
    .array(home)
    .refine((rows) => rows.length <= (register?.maxRows ?? 0), fault("ROWS", "There are too many rows."))
    .refine((rows) => new Set(rows.map(({ grade }) => grade)).size > 1, fault("SAME", "All grades are the same."))
    .refine(
      (rows) => rows.filter(({ grade }) => isBlank(grade)).length <= 0.1 * rows.length,
      fault("KNOWN", "Too many grades are unknown."),
    )
    .superRefine((rows, context) => {
      const seen = new Set<string>();
      for (const [at, row] of rows.entries()) {
        const name = String(row.home).replace(/\s+/g, "").toLowerCase();
        if (seen.has(name))
          context.addIssue({ code: "custom", path: [at, "home"], ...fault("TWICE", "It is there twice.") });
        seen.add(name);
      }
    });
}

function isBlank(value: Content): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

function isMarker(value: Content): boolean {
  return typeof value === "string" && /^(not applicable|not available|n\/a)$/i.test(value.trim());
}

function figureOf(value: Content): number | null {
  if (typeof value === "number" || value === null) return value;
  const digits = value.replace(/[£,\s]/g, "");
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : null;
}

function isAtMost(value: Content, most: number): boolean {
  return (figureOf(value) ?? 0) <= most;
}
