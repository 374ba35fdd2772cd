import { itemAt } from "../../domain/item-at";
import { oncePer } from "../../domain/once-per";
import type { PeerSelection } from "../../domain/peers/peer-selection";
import { resolvePeers } from "../../domain/peers/resolve-peers";
import { problem } from "../../domain/problems";
import type { Release } from "../../domain/release/release";
import { fail, succeed, type Result } from "../../domain/result";
import { characteristicsFor } from "../running/ask-peers";
import type { CellCall } from "../running/cell-function";
import type { CellRows } from "../running/cell-value";
import { readClub, readPeers } from "../running/read-arguments";

/**
 * Lists a peer group's authorities, closest first, in three columns: name, ONS code and how close.
 * @customfunction PEERS
 * @chapter Lists, which spill
 * @param [peers] Peer group such as "neighbours" or "similar:10", or a range of members. If omitted, all members.
 * @param [club] Id or name of a club. If omitted, your first club.
 * @returns {any[][]} One row for each member, by name if none is closer than another.
 * @remarks For neighbours, how close is the published description; for similar authorities, the distance, where the
 * farthest of all is 1; blank if not known. #N/A if the group has no members.
 * @example =TAKE(CLUB.PEERS("neighbours:Leeds"),3) => [["Portsmouth","E06000044","Very close"],["Southend-on-Sea","E06000033","Very close"],["Sheffield","E08000019","Very close"]]
 * @example =TAKE(CLUB.PEERS("similar:Kent:10"),1,2) => [["Essex","E10000012"]]
 */
export function peers(peers?: unknown[][], club?: unknown[][]) {
  return ((clubs) => {
    const given = readPeers(peers);
    if (!given.ok) return given;
    const named = readClub(club);
    if (!named.ok) return named;
    const dataset = clubs.ofClub(named.value);
    const characteristics = characteristicsFor(given.value, clubs);
    if (!dataset.ok) return dataset;
    if (!characteristics.ok) return characteristics;
    const { release, own, savedGroups } = dataset.value;
    const sources = { savedGroups, characteristics: characteristics.value };
    const group = resolvePeers(release, given.value, own, sources);
    return group.ok ? rowsOf(release)(group.value) : group;
  }) satisfies CellCall;
}

const rowsOf = oncePer((release: Release) => oncePer((group: PeerSelection) => listed(release, group)));

function listed(release: Release, { members, label, ranked }: PeerSelection): Result<CellRows> {
  if (members.length === 0) return fail(problem("empty-group", { group: label }));
  const inOrder = ranked ?? members.map((member) => ({ member, closeness: null }));
  const rows = inOrder.map(({ member, closeness }) => {
    const { name, code } = itemAt(release.members, member);
    return [name, code, closeness ?? ""] as const;
  });
  return succeed(ranked === undefined ? rows.sort(([left], [right]) => (left < right ? -1 : 1)) : rows);
}
