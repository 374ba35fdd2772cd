import type { IndicatorMemory } from "../actions/ports";
import type { SignedIn } from "../contract/development-sign-in";
import { type KeptIndicators, withFavourite, withRecent } from "../domain/indicators/kept-indicators";
import type { Problem } from "../domain/problems";
import type { KeptChoices } from "./club-library";

interface IndicatorMemoryOptions {
  readonly session: () => Promise<SignedIn | null>;
  readonly kept: KeptChoices;
}

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

  /** Changes what is kept now, which another window may have changed; one change after the other. */
  function change(make: (now: KeptIndicators) => KeptIndicators): Promise<Problem | null> {
    const changed = last.then(async () => {
      const member = await memberOf();
      if (member === null) return null;
      const next = make((await kept.readIndicators(member)) ?? none);
      set(next);
      return kept.keepIndicators({ member, favourites: [...next.favourites], recent: [...next.recent] });
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
      const member = await memberOf();
      set((member === null ? null : await kept.readIndicators(member)) ?? none);
    },
    setFavourite: (id, isFavourite) => change((now) => withFavourite(now, id, isFavourite)),
    used: (id) => change((now) => withRecent(now, id)),
  };
}
