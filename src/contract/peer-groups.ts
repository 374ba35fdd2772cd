import * as z from "zod/mini";
import { isReservedGroupName } from "../domain/peers/is-reserved-group-name";
import { storedInteger } from "../domain/stored-integer";
import { mostOfCell, mostOfCode, storedText } from "../domain/stored-text";
import type { SavedGroup, StoredGroup } from "../domain/peers/saved-group";

const part = z.string().check(z.maxLength(32), z.regex(/^[\w.-]+$/));
const word = storedText(80, 1);

/** GET /v1/members/:member/peer-groups: all that this member has saved, for whoever acts for it. */
export const peerGroupsAddress = z.object({ member: part });

/**
 * PUT and DELETE /v1/members/:member/peer-groups/:id, with `If-Match`: the version it follows, in quotes; "0" for a new
 * group. 201 a new group, 200 a new version, or the same content again; 204 deleted. 404 there is none to delete, 409 the
 * label is another group's or there are too many, 412 another version came in between, listed as `current`.
 */
export const peerGroupAddress = z.object({
  member: part,
  id: z
    .string()
    .check(
      z.maxLength(64),
      z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, "an id is written in small letters, digits and hyphens"),
      z.refine(isFree, "this is the name of a group that every release has"),
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
    z.regex(/^\S(.{0,78}\S)?$/u, "a label has at most 80 characters, and no space at either end"),
    z.refine((label) => !label.includes(":"), "a colon stands between a group and a member: write it without"),
    z.refine(isFree, "this is the name of a group that every release has"),
  ),
  members: z.array(part).check(
    z.minLength(1),
    z.maxLength(400),
    z.refine((codes) => new Set(codes).size === codes.length, "each member is listed once"),
  ),
  made: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("picked") }),
    z.object({ kind: z.literal("similar"), recipe }),
  ]),
};

/** What is saved; its id is in the address. */
export const peerGroupRequest: z.ZodMiniType<Omit<SavedGroup, "id">> = z.object(saved);

export const peerGroup: z.ZodMiniType<StoredGroup> = z.object({
  id: storedText(mostOfCode, 1),
  ...saved,
  version: storedInteger(1),
  savedAt: storedText(mostOfCode),
  savedBy: storedText(mostOfCell),
});

export const peerGroups = z.object({ groups: z.array(peerGroup) });

/** What a refusal for another version (412) lists beside problem+json's own members; null where the group is gone. */
export const peerGroupConflict = z.object({ current: z.nullable(peerGroup) });

export type PeerGroupsAddress = z.infer<typeof peerGroupsAddress>;
export type PeerGroupAddress = z.infer<typeof peerGroupAddress>;
export type PeerGroupRequest = z.infer<typeof peerGroupRequest>;

function isFree(name: string): boolean {
  return !isReservedGroupName(name);
}
