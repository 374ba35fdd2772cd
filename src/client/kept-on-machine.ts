import * as z from "zod/mini";
import { signedIn, type SignedIn } from "../contract/signed-in";
import { directory } from "../contract/directory";
import { peerGroups } from "../contract/peer-groups";
import { problem, type Problem } from "../domain/problems";
import { createMemoryReleaseStore, type ReleaseStore } from "./release-store";

const keptRelease = z.object({
  text: z.string(),
  /** The service's tag for it; null if it gave none. */
  tag: z.nullable(z.string()),
  /** ISO time when the service sent it, or last said that it is still the newest. */
  checkedAt: z.string(),
});

const keptDirectory = z.object({
  /** Code of the member whose clubs these are; not for anybody else. */
  member: z.string(),
  directory,
  tag: z.nullable(z.string()),
  /** ISO time when the service last confirmed this. */
  checkedAt: z.string(),
});

const keptGroups = z.object({
  /** Code of the member whose groups these are. */
  member: z.string(),
  groups: peerGroups.shape.groups,
  tag: z.nullable(z.string()),
});

/** A release as kept on this machine: the text as the service sent it, so that it can be checked again when read. */
export type KeptRelease = z.infer<typeof keptRelease>;

/** The clubs the user may read, as the service last said. */
export type KeptDirectory = z.infer<typeof keptDirectory>;

/** The peer groups that a member has saved, as the service last said. */
export type KeptGroups = z.infer<typeof keptGroups>;

/** Values under keys, for the parts of the add-in that are loaded later and check their own. Nothing here rejects. */
export interface KeptValues {
  /** Null if none is kept, or none of this shape. */
  read<T>(key: string, schema: z.core.$ZodType<T>): Promise<T | null>;
  /** These return a problem to show if the change lasts only until the browser closes. */
  write(key: string, value: unknown): Promise<Problem | null>;
  remove(key: string): Promise<Problem | null>;
  /** Removes what begins so and is not the user's own, or no longer theirs to read. */
  keepOnly(prefix: string, isOwn: (key: string) => boolean): Promise<Problem | null>;
}

/** Who is signed in, their clubs and peer groups, and the last good release of each club. Nothing here rejects. */
export interface KeptOnMachine extends KeptValues {
  readSession(): Promise<SignedIn | null>;
  /** The token of somebody who looks after clubs; null if none is kept. */
  readAdministrator(): Promise<string | null>;
  /** Null if none is kept for this member. */
  readDirectory(member: string): Promise<KeptDirectory | null>;
  readGroups(member: string): Promise<KeptGroups | null>;
  readRelease(club: string): Promise<KeptRelease | null>;
  /** These return a problem to show if the value can be kept only until the browser closes. */
  keepSession(session: SignedIn): Promise<Problem | null>;
  keepAdministrator(token: string): Promise<Problem | null>;
  keepDirectory(kept: KeptDirectory): Promise<Problem | null>;
  keepGroups(kept: KeptGroups): Promise<Problem | null>;
  keepRelease(club: string, release: KeptRelease): Promise<Problem | null>;
  dropRelease(club: string): Promise<Problem | null>;
  /** Deletes everything; returns a problem to show if some of it may still be there. */
  clear(): Promise<Problem | null>;
}

/**
 * Keeps values in the store. If the store fails, keeps them in memory, so that everything works until the browser
 * closes.
 */
export function keptOnMachine(store: ReleaseStore): KeptOnMachine {
  const memory = createMemoryReleaseStore();
  /** Whether clearing the store failed; if so, we ignore what is still in it. */
  let isForgotten = false;
  /** How many changes are under way, and how many were made: anything read meanwhile may be out of date. */
  let [underWay, made] = [0, 0];

  async function read<T>(key: string, schema: z.core.$ZodType<T>): Promise<T | null> {
    // If the store fails, use what is in memory.
    const value = isForgotten ? await memory.read(key) : await readStore(key).catch(() => memory.read(key));
    // Anything else under our key, or from an older version, counts as nothing.
    return z.safeParse(schema, value).data ?? null;
  }

  /** Small values are kept in memory too, so that nobody is signed out because the store fails later. */
  async function readStore(key: string): Promise<unknown> {
    const before = made;
    const value = await store.read(key);
    const isOfNow = underWay === 0 && made === before;
    if (isOfNow && !key.startsWith("release:")) {
      await (value === undefined ? memory.remove(key) : memory.write(key, value));
    }
    return value;
  }

  async function changing<T>(work: () => Promise<T>): Promise<T> {
    underWay += 1;
    try {
      return await work();
    } finally {
      underWay -= 1;
      made += 1;
    }
  }

  async function changeNow(act: (place: ReleaseStore) => Promise<void>): Promise<Problem | null> {
    await act(memory);
    try {
      // First remove what is left from before.
      if (isForgotten) await store.clear();
      isForgotten = false;
      await act(store);
      return null;
    } catch (cause) {
      return problem("nothing-kept", { detail: detailOf(cause) });
    }
  }

  const change = (act: (place: ReleaseStore) => Promise<void>) => changing(() => changeNow(act));

  async function clearNow(): Promise<Problem | null> {
    await memory.clear();
    try {
      await store.clear();
      isForgotten = false;
      return null;
    } catch (cause) {
      isForgotten = true;
      return problem("not-forgotten", { detail: detailOf(cause) });
    }
  }

  /** Removes what the user may no longer read. */
  function keepOnly(prefix: string, isOwn: (key: string) => boolean): Promise<Problem | null> {
    return change(async (place) => {
      const others = (await place.keys()).filter((key) => key.startsWith(prefix) && !isOwn(key));
      await Promise.all(others.map((key) => place.remove(key)));
    });
  }

  const write = (key: string, value: unknown) => change((place) => place.write(key, value));
  const remove = (key: string) => change((place) => place.remove(key));

  return {
    read,
    write,
    remove,
    keepOnly,
    readSession: () => read("session", signedIn),
    readAdministrator: () => read("administrator", z.string()),
    async readDirectory(member) {
      const kept = await read("directory", keptDirectory);
      return kept?.member === member ? kept : null;
    },
    async readGroups(member) {
      const kept = await read("peer-groups", keptGroups);
      return kept?.member === member ? kept : null;
    },
    readRelease: (club) => read(`release:${club}`, keptRelease),
    keepSession: (session) => write("session", session),
    keepAdministrator: (token) => write("administrator", token),
    async keepDirectory(kept) {
      const notice = await write("directory", kept);
      const own = new Set(kept.directory.clubs.map(({ club }) => `release:${club}`));
      // A release that a workbook is pinned to is kept beside the newest: "release:cla@3".
      const dropped = await keepOnly("release:", (key) => own.has(key.replace(/@\d+$/, "")));
      return notice ?? dropped;
    },
    keepGroups: (kept) => write("peer-groups", kept),
    async keepRelease(club, release) {
      const notice = await write(`release:${club}`, release);
      // It is large, so we don't keep it in memory if the store has it.
      if (notice === null) await memory.remove(`release:${club}`);
      return notice;
    },
    dropRelease: (club) => remove(`release:${club}`),
    clear: () => changing(clearNow),
  };
}

function detailOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
