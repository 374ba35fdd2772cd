import type { ClubFigures } from "../../client/club-library";
import type { Dataset } from "../../client/dataset";
import { problem } from "../../domain/problems";
import type { Directory } from "../../domain/release/directory";
import { fail, type Result } from "../../domain/result";
import type { CallFigures, Need } from "./cell-function";

/** Fetches what a call needs, each once and all at a time. What could not be fetched is answered with its problem. */
export async function fetchNeeds(needs: readonly Need[], library: ClubFigures): Promise<CallFigures> {
  const indicators = new Map<string, Result<Dataset>>();
  const clubs = new Map<string | null, Result<Dataset>>();
  let directory: Result<Directory> | undefined;
  let clubInHand: Result<Dataset> | undefined;

  const ofClub = async (club: string | null) =>
    void clubs.set(club, await (club === null ? ofFirstClub(library) : library.ofClub(club)));
  const withIndicator = async (indicator: string) =>
    void indicators.set(indicator, await library.withIndicator(indicator));
  await Promise.all([
    ...distinct(needs.flatMap((need) => (need.kind === "indicator" ? need.indicator : []))).map(withIndicator),
    ...distinct(needs.flatMap((need) => (need.kind === "club" ? [need.club] : []))).map(ofClub),
    ...(needs.some(({ kind }) => kind === "directory") ? [library.directory().then((all) => (directory = all))] : []),
    ...(needs.some(({ kind }) => kind === "club-in-hand")
      ? [library.clubInHand().then((dataset) => (clubInHand = dataset))]
      : []),
  ]);

  return {
    directory: () => fetched(directory, "the directory"),
    withIndicator: (indicator) => fetched(indicators.get(indicator), indicator),
    ofClub: (club) => fetched(clubs.get(club), club ?? "the first club"),
    clubInHand: () => fetched(clubInHand, "the club in hand"),
  };
}

async function ofFirstClub(library: ClubFigures): Promise<Result<Dataset>> {
  const directory = await library.directory();
  if (!directory.ok) return directory;
  const [first] = directory.value.clubs;
  return first === undefined ? fail(problem("unknown-club", { given: "", known: [] })) : library.ofClub(first.club);
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return items.length < 2 ? items : [...new Set(items)];
}

function fetched<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new RangeError(`the call did not say that it needs ${name}`);
  return found;
}
