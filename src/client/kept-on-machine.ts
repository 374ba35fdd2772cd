import * as z from "zod/mini";
import { clubs } from "../contract/clubs";
import { signedIn, type SignedIn } from "../contract/development-sign-in";
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

const keptClubs = z.object({
  /** Code of the member whose clubs these are. */
  member: z.string(),
  clubs: clubs.shape.clubs,
});

const keptForms = z.object({
  /** Code of the member for whom they were read. */
  member: z.string(),
  versions: z.array(
    z.object({
      version: z.number(),
      /** The service's answer, so that it can be checked again when read. */
      text: z.string(),
      tag: z.nullable(z.string()),
    }),
  ),
});

const keptIndicators = z.object({
  /** Code of the member whose indicators these are. */
  member: z.string(),
  favourites: z.array(z.string()),
  recent: z.array(z.string()),
});

const keptScrapbook = z.object({
  /** Code of the member for whom they were read. */
  member: z.string(),
  /** Checked by what reads them, because few do. */
  clubs: z.unknown(),
});

/** A release as kept on this machine: the text as the service sent it, so that it can be checked again when read. */
export type KeptRelease = z.infer<typeof keptRelease>;

/** The clubs the user may read, as the service last said. */
export type KeptDirectory = z.infer<typeof keptDirectory>;

/** The peer groups that a member has saved, as the service last said. */
export type KeptGroups = z.infer<typeof keptGroups>;

/** The user's clubs with the years they have forms for, as the service last said. */
export type KeptClubs = z.infer<typeof keptClubs>;

/** The indicators that a member keeps at hand. */
type KeptIndicators = z.infer<typeof keptIndicators>;

/** What the clubs' scrapbooks have, as the service last said. */
type KeptScrapbook = z.infer<typeof keptScrapbook>;

/** The versions of a club year's form that were read on this machine. */
export type KeptForms = z.infer<typeof keptForms>;

/**
 * Who is signed in, their clubs, peer groups and favourite indicators, the last good release of each club, forms, and what
 * the scrapbooks have. Nothing here rejects.
 */
export interface KeptOnMachine {
  readSession(): Promise<SignedIn | null>;
  /** The token of somebody who looks after clubs; null if none is kept. */
  readAdministrator(): Promise<string | null>;
  /** Null if none is kept for this member. */
  readDirectory(member: string): Promise<KeptDirectory | null>;
  readGroups(member: string): Promise<KeptGroups | null>;
  readRelease(club: string): Promise<KeptRelease | null>;
  readClubs(member: string): Promise<KeptClubs["clubs"] | null>;
  /** The versions of a club year's form, newest first; empty if none is kept for this member. */
  readForms(member: string, club: string, year: string): Promise<KeptForms["versions"]>;
  /** Null if none are kept for this member. */
  readIndicators(member: string): Promise<Omit<KeptIndicators, "member"> | null>;
  /** Null if none is kept for this member. */
  readScrapbook(member: string): Promise<KeptScrapbook["clubs"]>;
  /** These return a problem to show if the value can be kept only until the browser closes. */
  keepSession(session: SignedIn): Promise<Problem | null>;
  keepAdministrator(token: string): Promise<Problem | null>;
  keepDirectory(kept: KeptDirectory): Promise<Problem | null>;
  keepGroups(kept: KeptGroups): Promise<Problem | null>;
  keepRelease(club: string, release: KeptRelease): Promise<Problem | null>;
  dropRelease(club: string): Promise<Problem | null>;
  keepClubs(kept: KeptClubs): Promise<Problem | null>;
  keepIndicators(kept: KeptIndicators): Promise<Problem | null>;
  keepScrapbook(kept: KeptScrapbook): Promise<Problem | null>;
  keepForm(member: string, club: string, year: string, form: KeptForms["versions"][number]): Promise<Problem | null>;
  dropForms(club: string, year: string): Promise<Problem | null>;
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

  async function readForms(member: string, club: string, year: string): Promise<KeptForms["versions"]> {
    const kept = await read(formKey(club, year), keptForms);
    return kept?.member === member ? kept.versions : [];
  }

  return {
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
    keepSession: (session) => change((place) => place.write("session", session)),
    keepAdministrator: (token) => change((place) => place.write("administrator", token)),
    async keepDirectory(kept) {
      const notice = await change((place) => place.write("directory", kept));
      const own = new Set(kept.directory.clubs.map(({ club }) => `release:${club}`));
      const dropped = await keepOnly("release:", (key) => own.has(key));
      return notice ?? dropped;
    },
    keepGroups: (kept) => change((place) => place.write("peer-groups", kept)),
    async keepRelease(club, release) {
      const notice = await change((place) => place.write(`release:${club}`, release));
      // It is large, so we don't keep it in memory if the store has it.
      if (notice === null) await memory.remove(`release:${club}`);
      return notice;
    },
    dropRelease: (club) => change((place) => place.remove(`release:${club}`)),
    async readClubs(member) {
      const kept = await read("clubs", keptClubs);
      return kept?.member === member ? kept.clubs : null;
    },
    async keepClubs(kept) {
      const notice = await change((place) => place.write("clubs", kept));
      const own = kept.clubs.flatMap(({ id, years }) => years.map(({ year }) => formKey(id, year)));
      return notice ?? (await keepOnly("form:", (key) => own.includes(key)));
    },
    readForms,
    async readIndicators(member) {
      const kept = await read("indicators", keptIndicators);
      return kept?.member === member ? { favourites: kept.favourites, recent: kept.recent } : null;
    },
    keepIndicators: (kept) => change((place) => place.write("indicators", kept)),
    async readScrapbook(member) {
      const kept = await read("scrapbook", keptScrapbook);
      return kept?.member === member ? kept.clubs : null;
    },
    keepScrapbook: (kept) => change((place) => place.write("scrapbook", kept)),
    async keepForm(member, club, year, form) {
      const others = (await readForms(member, club, year)).filter(({ version }) => version !== form.version);
      const versions = [...others, form].sort((one, other) => other.version - one.version);
      return change((place) => place.write(formKey(club, year), { member, versions }));
    },
    dropForms: (club, year) => change((place) => place.remove(formKey(club, year))),
    clear: () => changing(clearNow),
  };
}

function formKey(club: string, year: string): string {
  return `form:${encodeURIComponent(club)}/${encodeURIComponent(year)}`;
}

function detailOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
