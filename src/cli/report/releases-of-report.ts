import type { ReportDefinition } from "../../domain/reports/report-definition";
import type { Release } from "../../domain/release/release";
import { InputError } from "../input-error";
import type { ReleaseFiles } from "../release-files";

/**
 * The releases of the clubs that a report draws on.
 *
 * @throws InputError if there is none of a club, or one can't be used
 */
export async function releasesOfReport(
  files: ReleaseFiles,
  { clubs, title }: ReportDefinition,
): Promise<readonly Release[]> {
  const library = files.libraryOf(null);
  return Promise.all(
    clubs.map(async (club) => {
      const data = await library.ofClub(club);
      if (!data.ok) throw new InputError(`${title}: ${data.problem.message}`);
      return data.value.release;
    }),
  );
}
