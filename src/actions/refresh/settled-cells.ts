import { succeed, type Result } from "../../domain/result";
import type { ClubCells, RefreshPlace, RefreshWorkbook } from "../refresh-ports";
import { indicatorsIn } from "./indicators-in";

/** Milliseconds: the first wait for Excel, each further one half as long again up to the longest, and all of them together. */
const [first, longest, most] = [100, 3_000, 120_000];

/** How somebody who waits for a refresh hears how far it is, and stops waiting. */
export interface RefreshProgress {
  /** How many cells of how many show their figures; 0 of 0 as long as that is not known. */
  tell(done: number, all: number): void;
  isCancelled(): boolean;
}

/** The cells as they are once Excel has worked all of them out, or nobody waits any more. */
export async function settledCells(
  workbook: Pick<RefreshWorkbook, "readClubCells">,
  place: RefreshPlace,
  { tell, isCancelled }: RefreshProgress,
  wait: (milliseconds: number) => Promise<void>,
): Promise<Result<ClubCells>> {
  let pause = first;
  for (let waited = 0; ; waited += pause, pause = Math.min(longest, pause * 1.5)) {
    const read = await workbook.readClubCells(place, indicatorsIn);
    if (!read.ok) return read;
    const { cells, waiting } = read.value;
    tell(cells.length - waiting, cells.length);
    if (waiting === 0 || isCancelled() || waited >= most) return succeed(read.value);
    await wait(pause);
  }
}
