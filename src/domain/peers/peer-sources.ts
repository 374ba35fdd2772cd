import type { Release } from "../release/release";
import type { SavedGroup } from "./saved-group";

/** Where peers may come from besides the release that is asked. */
export interface PeerSources {
  /** The groups that the member who asks has saved. */
  readonly savedGroups?: readonly SavedGroup[];
  /** The release that has the characteristics which similar members are found by; null where it is not to hand. */
  readonly characteristics?: Release | null;
}
