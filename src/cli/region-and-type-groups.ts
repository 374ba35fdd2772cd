import type { Member, PeerGroup } from "../domain/release/release";

/**
 * The peer groups "region" and "type" for every member whose region and type we know: the members of today, including
 * itself. Abolished authorities are in no group: they are nobody's peers now, and counting them as well as their
 * successors would count the same children twice.
 */
export function regionAndTypeGroups(members: readonly Member[]): readonly PeerGroup[] {
  const present = members.filter(({ abolished }) => !abolished);
  const groupsOf = (id: "region" | "type", label: string, list: string): readonly PeerGroup[] =>
    present.flatMap((owner) => {
      const name = owner[id];
      if (name === null) return [];
      const codes = present.filter((member) => member[id] === name).map(({ code }) => code);
      return [{ id, label, owner: owner.code, members: codes, provenance: `${name}, ${list}` }];
    });
  return [
    ...groupsOf("region", "region", "regions of England, Inner and Outer London apart"),
    ...groupsOf("type", "authority type", "types of local authority"),
  ];
}
