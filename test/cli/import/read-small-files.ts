import { authorities } from "../../../src/cli/authorities";
import { indexAuthorities } from "../../../src/cli/import/find-authority";
import type { FiguresRead, ImportedClub } from "../../../src/cli/import/import-source";
import { writeFiles } from "../../support/write-files";

export interface SmallFiles {
  readonly read: FiguresRead;
  /** A figure as text, or why it is missing; undefined if there is none. */
  figure(member: string, indicator: string, year: string): string | undefined;
  national(indicator: string, year: string): string | undefined;
}

/**
 * Reads a club's figures from small files.
 *
 * @param files rows by file name without `.csv.gz`, from la_code to flag; every file that the club reads must be there
 * @param digits the column of the three-digit number: dfe_code, or cassr_code in a file named here
 */
export function readSmallFiles(
  { read }: ImportedClub,
  files: Readonly<Record<string, readonly string[]>>,
  digits: Readonly<Record<string, string>> = {},
): SmallFiles {
  const folder = writeFiles(
    Object.fromEntries(
      Object.entries(files).map(([name, rows]) => [
        `${name}.csv.gz`,
        [`la_code,${digits[name] ?? "dfe_code"},la_name,geo_level,year,indicator,value,unit,flag`, ...rows, ""].join(
          "\n",
        ),
      ]),
    ),
  );
  const found = read(folder, indexAuthorities(authorities()));
  return {
    read: found,
    figure(member, indicator, year) {
      const figure = found.figures.find(
        (candidate) => candidate.member === member && candidate.indicator === indicator && candidate.year === year,
      );
      if (figure === undefined || figure.value !== null) return figure?.value ?? undefined;
      return figure.reason === null ? "missing" : found.reasons[figure.reason]?.meaning;
    },
    national: (indicator, year) =>
      found.national.find((candidate) => candidate.indicator === indicator && candidate.year === year)?.value,
  };
}
