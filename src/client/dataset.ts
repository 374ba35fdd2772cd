import type { SavedGroup } from "../domain/peers/saved-group";
import type { Problem } from "../domain/problems";
import type { Release } from "../domain/release/release";

/** A club's figures as this machine has them, and who asks. */
export interface Dataset {
  readonly release: Release;
  /** Code of the member one acts for; null where it is not known. */
  readonly own: string | null;
  /** The peer groups that this member has saved, for all clubs the same; some of their members may not be in this one. */
  readonly savedGroups: readonly SavedGroup[];
  /**
   * "service": the service answered that this is the newest; "kept": it did not answer, this is the last good one;
   * "file": read from a release file, with no service to ask.
   */
  readonly origin: "service" | "kept" | "file";
  /** ISO time at which the service last answered that this is the newest; null for a file. */
  readonly checkedAt: string | null;
  /** What the user should know of these figures, such as why the kept release is shown; null where all is well. */
  readonly notice: Problem | null;
}
