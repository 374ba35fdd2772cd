import type { PublishedClub } from "../../domain/clubs/published-club";
import type { Figure } from "../../domain/release/figure";
import type { MissingReason } from "../../domain/release/release";
import type { TableRow } from "../read-table";
import type { CheckContext } from "./check-context";
import type { AuthorityIndex } from "./find-authority";
import type { CheckReport, FileReport } from "./import-report";
import type { NationalRead } from "./national-read";
import type { YearForm } from "./read-year";

/*
 * How a club's published figures get into its release.
 *
 * 1. What the club is, with every indicator's label, definition, unit and source, is plain data in
 *    src/domain/clubs/published/<club>.ts, with its line in the index there. Ids begin with a word of the club's own
 *    ("s251.", "cs.", "ascfr."), stand in one club only, and go into test/published-indicators.json.
 * 2. Where the figures are is here, in src/cli/import/<club>/: an ImportedClub, with its line in index.ts. Mostly its
 *    `read` is readFigures over a list of FigureSources (one long CSV file can feed many indicators; one indicator can
 *    be fed from several files, each for its own years), then withQuotients for what is derived.
 * 3. `npm run club -- import <club> --from FOLDER --out data --report docs/data` writes the release and the report on
 *    it; then `npm run generate:indicators`. A shipped release that changes gets the next version.
 *
 * Figures are decimals in text from file to release and are never rounded, added up or filled in on the way, except
 * for indicators that say "derived", which are worked out exactly (quotient-of-decimals.ts). Rows of England become
 * national figures, rows of regions are left out: neither is ever a member. A file whose rows contradict each other,
 * or name an authority that the project's list does not have, is refused whole, with file and line.
 */

/** A club whose figures come from open data. */
export interface ImportedClub {
  readonly club: PublishedClub;
  /** Number of the release that the importer makes: one more whenever a shipped release changes. */
  readonly version: number;
  /** Reads its figures from a folder of open data files. */
  read(folder: string, authorities: AuthorityIndex): FiguresRead;
  /** Looks at the figures read. Nothing is changed by it: exceptions are reported, and kept as published. */
  checks(context: CheckContext): readonly CheckReport[];
  /** What someone who must answer for the figures should know of the choices made, a paragraph each. */
  readonly notes: readonly string[];
}

/** Where an indicator's figures are in the folder of open data files. */
export interface FigureSource {
  /** Id of the indicator that it feeds. */
  readonly indicator: string;
  /** File name without `.csv.gz`. The file has the columns la_code, dfe_code (or cassr_code), la_name, geo_level, year, indicator, value and flag. */
  readonly file: string;
  /** What the file has in its column `indicator`. */
  readonly code: string;
  /** Cells that a row must have beside the code, by column, e.g. { unit: "GBP" }. */
  readonly where?: Readonly<Record<string, string>>;
  /** How the file writes its years, and what years of the release they are. */
  readonly year: YearForm;
  /** First and last year taken from it, as the release writes them; left out where there is no bound. */
  readonly from?: string;
  readonly to?: string;
  /** How many places the decimal point moves to the right: 3 where the file has GBP thousand and the indicator GBP. */
  readonly shift?: number;
  /** False where the file's rows of England are not to be taken as national figures. */
  readonly national?: boolean;
  /** True where the publisher gives figures for years before an authority existed, or after: those are left out. */
  readonly restated?: boolean;
  /** ONS codes of authorities whose rows have neither code, by their la_name. */
  readonly codesByName?: Readonly<Record<string, string>>;
  /** What marks of the file's own mean, by the mark in its column flag; symbols of official statistics are known. */
  readonly meanings?: Readonly<Record<string, string>>;
  /** Why a row is to be left out for a fault of the file's own, in a few words; null where it is not. */
  readonly leaveOut?: (row: TableRow) => string | null;
}

/** What was read for a club. */
export interface FiguresRead {
  /** At most one for every member, indicator and year. */
  readonly figures: readonly Figure[];
  readonly national: readonly NationalRead[];
  /** What the figures' `reason` points into. */
  readonly reasons: readonly MissingReason[];
  readonly files: readonly FileReport[];
  /** Sentences on what makes the files unfit to import; where there are any, nothing is imported. */
  readonly faults: readonly string[];
}
