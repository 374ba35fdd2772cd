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
 * 1. The club's definition, with every indicator's label, definition, unit and source, is plain data in
 *    src/domain/clubs/published/<club>.ts, with its line in the index there. Ids begin with the club's own prefix
 *    ("s251.", "cs.", "ascfr."), are used by one club only, and are listed in test/published-indicators.json.
 * 2. Where its figures are is code here, in src/cli/import/<club>/: an ImportedClub, with its line in index.ts. Its
 *    `read` is mostly readFigures over a list of FigureSources (one long CSV file can supply many indicators; several
 *    files can supply one indicator, each for its own years), then withQuotients for derived indicators.
 * 3. `npm run club -- import <club> --from FOLDER --out data --report docs/data` writes the release and its report.
 *    Then run `npm run generate:indicators`. A shipped release that changes gets the next version.
 *
 * Figures stay decimals in text from file to release. They are never rounded, added up or filled in, except indicators
 * that say "derived", which are worked out exactly (quotient-of-decimals.ts). Rows for England become national figures
 * and rows for regions are left out: neither can be a member. A file whose rows contradict each other, or name an
 * authority that is not in the project's list, is refused as a whole, with file and line.
 */

/** A club whose figures come from open data. */
export interface ImportedClub {
  readonly club: PublishedClub;
  /** Number of the release the importer makes: raise it by one whenever a shipped release changes. */
  readonly version: number;
  /** Reads its figures from a folder of open data files. */
  read(folder: string, authorities: AuthorityIndex): FiguresRead;
  /** Checks the figures read. It changes nothing: exceptions are reported, and kept as published. */
  checks(context: CheckContext): readonly CheckReport[];
  /** The choices made that someone who has to answer for the figures should know, one paragraph each. */
  readonly notes: readonly string[];
}

/** Where an indicator's figures are in the folder of open data files. */
export interface FigureSource {
  /** Id of the indicator it supplies. */
  readonly indicator: string;
  /**
   * File name without `.csv.gz`. The file has the columns la_code, dfe_code (or cassr_code), la_name, geo_level, year,
   * indicator, value and flag.
   */
  readonly file: string;
  /** What the file's column `indicator` says. */
  readonly code: string;
  /** Other cells that a row must have, by column, e.g. { unit: "GBP" }. */
  readonly where?: Readonly<Record<string, string>>;
  /** How the file writes its years, and which years of the release they are. */
  readonly year: YearForm;
  /** The first and last year to use, as the release writes them; left out if there is no limit. */
  readonly from?: string;
  readonly to?: string;
  /** How many places to move the decimal point to the right: 3 if the file has GBP thousand and the indicator GBP. */
  readonly shift?: number;
  /** False if the file's rows for England must not be used as national figures. */
  readonly national?: boolean;
  /** True if the publisher gives figures for years before or after an authority existed; those are left out. */
  readonly restated?: boolean;
  /** ONS codes for authorities whose rows have no code of either kind, by their la_name. */
  readonly codesByName?: Readonly<Record<string, string>>;
  /**
   * What the file's own marks in its column `flag` mean, by mark. We know the symbols of official statistics already.
   */
  readonly meanings?: Readonly<Record<string, string>>;
  /** Why to leave out a row because of a fault in the file, in a few words; null to keep it. */
  readonly leaveOut?: (row: TableRow) => string | null;
}

/** What was read for a club. */
export interface FiguresRead {
  /** At most one for every member, indicator and year. */
  readonly figures: readonly Figure[];
  readonly national: readonly NationalRead[];
  /** The list that a figure's `reason` is an index into. */
  readonly reasons: readonly MissingReason[];
  readonly files: readonly FileReport[];
  /** The faults that stop the import, one sentence each; if there are any, nothing is imported. */
  readonly faults: readonly string[];
}
