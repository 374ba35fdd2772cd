import type { Release } from "../release/release";
import type { SavedGroup } from "./saved-group";

/** Where peers may come from besides the release in question. */
export interface PeerSources {
  /** The groups that the user's authority has saved. */
  readonly savedGroups?: readonly SavedGroup[];
  /** The release with the characteristics by which similar members are found; null if we don't have it. */
  readonly characteristics?: Release | null;
}
