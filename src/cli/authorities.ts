import { fileURLToPath } from "node:url";
import type { Member } from "../domain/release/release";
import { readTable } from "./read-table";

/** An authority in the project's list (data/authorities.csv). */
export interface Authority {
  /** ONS code; for an abolished authority, its last one. */
  readonly code: string;
  /** The Department for Education's three-digit number. */
  readonly dfeCode: string;
  /** The adult social care returns' three-digit number, which is not the Department's; null if not known. */
  readonly cassrCode: string | null;
  readonly name: string;
  readonly region: string;
  readonly type: string;
  /** The first and last financial years it existed; null if it began before the list does, or still exists. */
  readonly firstYear: string | null;
  readonly lastYear: string | null;
  /** Other names people use for it, besides those nameForms makes from its name. */
  readonly usualNames: readonly string[];
  /** Other ONS codes of the same authority, earlier or later. */
  readonly otherCodes: readonly string[];
  readonly boundaryNote: string | null;
}

const path = fileURLToPath(new URL("../../data/authorities.csv", import.meta.url));
const columns = [
  "code",
  "dfe_code",
  "cassr_code",
  "name",
  "usual_names",
  "region",
  "type",
  "first_year",
  "last_year",
  "other_codes",
  "boundary_note",
];

/** The authorities in England with children's or adults' services, including those abolished since 2008, by code. */
export function authorities(): readonly Authority[] {
  return readTable(path, columns).rows.map(({ cell }) => ({
    code: cell("code"),
    dfeCode: cell("dfe_code"),
    cassrCode: cell("cassr_code") || null,
    name: cell("name"),
    region: cell("region"),
    type: cell("type"),
    firstYear: cell("first_year") || null,
    lastYear: cell("last_year") || null,
    usualNames: cell("usual_names").split(/;\s*/).filter(Boolean),
    otherCodes: cell("other_codes").split(" ").filter(Boolean),
    boundaryNote: cell("boundary_note") || null,
  }));
}

/**
 * True if the authority existed in any part of that year, as a release writes years: 2024-25 is April to March; 2024 is
 * January to December and so overlaps two financial years; 2015-17 is three years.
 */
export function existedIn({ firstYear, lastYear }: Authority, year: string): boolean {
  const [first = "", last = first] = financialYearsOf(year);
  return (firstYear === null || firstYear <= last) && (lastYear === null || first <= lastYear);
}

/** The first and last financial years that a year overlaps. */
function financialYearsOf(year: string): readonly string[] {
  const from = Number(year.slice(0, 4));
  const span = /^\d{4}-(\d{2})$/.exec(year);
  if (span === null) return [financialYearFrom(from - 1), financialYearFrom(from)];
  const years = (Number(span[1]) - from + 2000) % 100;
  return years === 1 ? [year] : [financialYearFrom(from - 1), financialYearFrom(from + years)];
}

function financialYearFrom(start: number): string {
  return `${start}-${String(start + 1).slice(2)}`;
}

/** The authority as a member of a club. */
export function memberOf({ code, name, region, type, lastYear, boundaryNote }: Authority): Member {
  return { code, name, region, type, boundaryNote, abolished: lastYear !== null };
}
