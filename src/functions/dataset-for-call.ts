import type { ClubFigures } from "../client/club-library";
import type { Dataset } from "../client/dataset";
import { problem } from "../domain/problems";
import { fail, type Result } from "../domain/result";

/** The dataset that answers a call: of the club that has its first argument's indicator, or else of one's first club. */
export async function datasetForCall(library: ClubFigures, [indicator]: readonly unknown[]): Promise<Result<Dataset>> {
  if (typeof indicator === "string" && indicator.trim() !== "") return library.withIndicator(indicator);
  const directory = await library.directory();
  if (!directory.ok) return directory;
  const [club] = directory.value.clubs;
  return club === undefined ? fail(problem("unknown-club", { given: "", known: [] })) : library.ofClub(club.club);
}
