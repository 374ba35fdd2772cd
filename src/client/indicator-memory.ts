import * as z from "zod/mini";
import type { IndicatorMemory } from "../actions/ports";
import type { SignedIn } from "../contract/signed-in";
import { type KeptIndicators, withFavourite, withRecent } from "../domain/indicators/kept-indicators";
import type { Problem } from "../domain/problems";
import type { KeptValues } from "./kept-on-machine";

interface IndicatorMemoryOptions {
  readonly session: () => Promise<SignedIn | null>;
  readonly kept: Pick<KeptValues, "read" | "write">;
}

const onMachine = z.object({
  /** Code of the member whose indicators these are. */
  member: z.string(),
  favourites: z.array(z.string()),
  recent: z.array(z.string()),
});

const none: KeptIndicators = { favourites: [], recent: [] };

/** The indicators that the signed-in user keeps at hand, on this machine. For somebody who is not signed in, none. */
export function createIndicatorMemory({ session, kept }: IndicatorMemoryOptions): IndicatorMemory {
  const listeners = new Set<() => void>();
  let state = none;
  let last: Promise<unknown> = Promise.resolve();
  const set = (next: KeptIndicators) => {
    state = next;
    listeners.forEach((listener) => listener());
  };
  const memberOf = async () => (await session())?.member.code ?? null;

  async function readOf(member: string | null): Promise<KeptIndicators> {
    const own = member === null ? null : await kept.read("indicators", onMachine);
    return own?.member === member ? { favourites: own.favourites, recent: own.recent } : none;
  }

  /** Changes what is kept now, which another window may have changed; one change after the other. */
  function change(make: (now: KeptIndicators) => KeptIndicators): Promise<Problem | null> {
    const changed = last.then(async () => {
      const member = await memberOf();
      if (member === null) return null;
      const next = make(await readOf(member));
      set(next);
      return kept.write("indicators", { member, favourites: [...next.favourites], recent: [...next.recent] });
    });
    last = changed;
    return changed;
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async read() {
      set(await readOf(await memberOf()));
    },
    setFavourite: (id, isFavourite) => change((now) => withFavourite(now, id, isFavourite)),
    used: (id) => change((now) => withRecent(now, id)),
  };
}
