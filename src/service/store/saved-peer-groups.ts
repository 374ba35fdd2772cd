import type { SavedGroup } from "../../domain/peers/saved-group";
import { textKey } from "../../domain/text-key";
import { refuse } from "../refusal";
import type { SavedKind } from "./saved-kind";

/** Peer groups, by their labels. */
export const savedPeerGroups: SavedKind<Omit<SavedGroup, "id">> = {
  what: "peer group",
  table: "peer_group",
  nameColumn: "label_key",
  idInChain: "group",
  nameOf: ({ label }) => label,
  ordered: ({ label, members, made }) => ({ label, members, made }),
  nameFault(id, { label }, others) {
    // A formula can name a group by its id or its label.
    const names = [id, textKey(label)];
    const same = others.find((group) => names.includes(group.id) || names.includes(textKey(group.label)));
    return same === undefined ? null : refuse("label-taken", { label, id: same.id });
  },
  unknown: (which) => refuse("unknown-peer-group", which),
  changedSince: () => refuse("another-peer-group"),
  tooMany: (limit) => refuse("too-many-peer-groups", { limit }),
};
