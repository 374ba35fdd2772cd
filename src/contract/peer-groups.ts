import * as z from "zod/mini";
import { isReservedGroupName } from "../domain/peers/is-reserved-group-name";
import { storedInteger } from "../domain/stored-integer";
import { mostOfCell, mostOfCode, storedText } from "../domain/stored-text";
import { textKey } from "../domain/text-key";
import type { SavedGroup, StoredGroup } from "../domain/peers/saved-group";

const part = z.string().check(z.maxLength(32), z.regex(/^[\w.-]+$/));
const word = storedText(80, 1);

/** GET /v1/members/:member/peer-groups: all the groups this member has saved, for anyone who acts for it. */
export const peerGroupsAddress = z.object({ member: part });

/**
 * PUT and DELETE /v1/members/:member/peer-groups/:id, with `If-Match`: the version it follows, in quotes; "0" for a new
 * group. 201 for a new group, 200 for a new version or the same content again, 204 for deleted; 404 if there is none to
 * delete, 409 if another group has the label or there are too many, 412 if somebody saved another version, which is
 * listed as `current`.
 */
export const peerGroupAddress = z.object({
  member: part,
  id: z
    .string()
    .check(
      z.maxLength(64),
      z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, "use only small letters, digits and hyphens in an id"),
      z.refine(isFree, "this name is taken by a group that every release has"),
    ),
});

const characteristic = z.object({ indicator: word, year: word, weight: z.number().check(z.positive()) });

const recipe = z.object({
  characteristics: z.array(characteristic).check(z.minLength(1), z.maxLength(50)),
  releases: z.array(z.object({ club: part, version: storedInteger(1) })).check(z.maxLength(50)),
  n: z.int().check(z.minimum(1), z.maximum(400)),
});

const saved = {
  label: storedText(80, 1).check(
    z.regex(/^\S(.{0,78}\S)?$/u, "a label can have at most 80 characters, and no space at either end"),
    z.refine((label) => textKey(label) !== "", "a label cannot be blank"),
    z.refine(
      (label) => !label.includes(":"),
      "a label cannot contain a colon, because formulas use it between a group and a member",
    ),
    z.refine(isFree, "this name is taken by a group that every release has"),
  ),
  members: z.array(part).check(
    z.minLength(1),
    z.maxLength(400),
    z.refine((codes) => new Set(codes).size === codes.length, "list each member only once"),
  ),
  made: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("picked") }),
    z.object({ kind: z.literal("similar"), recipe }),
  ]),
};

/** The group to save; its id is in the address. */
export const peerGroupRequest: z.ZodMiniType<Omit<SavedGroup, "id">> = z.object(saved);

export const peerGroup: z.ZodMiniType<StoredGroup> = z.object({
  id: storedText(mostOfCode, 1),
  ...saved,
  version: storedInteger(1),
  savedAt: storedText(mostOfCode),
  savedBy: storedText(mostOfCell),
});

export const peerGroups = z.object({ groups: z.array(peerGroup) });

/** What a 412 refusal adds to problem+json's own members; null if the group has been deleted. */
export const peerGroupConflict = z.object({ current: z.nullable(peerGroup) });

export type PeerGroupsAddress = z.infer<typeof peerGroupsAddress>;
export type PeerGroupRequest = z.infer<typeof peerGroupRequest>;

function isFree(name: string): boolean {
  return !isReservedGroupName(name);
}
