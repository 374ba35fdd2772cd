import type { SavedGroup } from "../domain/peers/saved-group";
import type { Problem } from "../domain/problems";
import type { Release } from "../domain/release/release";

/** A club's figures as this machine has them, and for which member. */
export interface Dataset {
  readonly release: Release;
  /** Code of the member the user acts for; null if not known. */
  readonly own: string | null;
  /**
   * The peer groups that this member has saved, the same for all clubs. Some of their members may not be in this club.
   */
  readonly savedGroups: readonly SavedGroup[];
  /**
   * "service": the service says that this is the newest; "kept": it did not answer, and this is the last good one;
   * "file": read from a release file, without a service.
   */
  readonly origin: "service" | "kept" | "file";
  /** ISO time when the service last said that this is the newest; null for a file. */
  readonly checkedAt: string | null;
  /** What the user should know about these figures, such as why the kept release is shown; null if all is well. */
  readonly notice: Problem | null;
}
