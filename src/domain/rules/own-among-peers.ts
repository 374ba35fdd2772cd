import type { ClubIndicator } from "../clubs/club-definition";
import type { Cell } from "./cell";
import { indicatorValue } from "./indicator-value";
import { peerFigures, type PeerFigures } from "./published-figure";
import type { CheckContext } from "./rule";

/** A member's figure, the cells it comes from and the other members' latest figures; or why they can't be compared. */
export type OwnAmongPeers =
  | { readonly own: number; readonly cells: readonly Cell[]; readonly peers: PeerFigures }
  | { readonly own: null; readonly reason: string };

/** Works out an indicator from the answers, and finds the other members' figures under its id or its published id. */
export function ownAmongPeers(
  { club, current, member, releases }: Pick<CheckContext<unknown, unknown>, "club" | "current" | "member" | "releases">,
  indicator: ClubIndicator,
): OwnAmongPeers {
  const own = indicatorValue(club, current, indicator);
  if (own.value === null) return { own: null, reason: own.reason };
  const peers = peerFigures(releases, indicator.id, member) ?? peerFigures(releases, indicator.published ?? "", member);
  if (peers === null) return { own: null, reason: "no release has figures for other members" };
  return { own: own.value, cells: own.cells, peers };
}
