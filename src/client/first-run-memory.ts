import * as z from "zod/mini";
import type { FirstRunMemory, SeenBefore } from "../actions/first-run-ports";
import type { KeptValues } from "./kept-on-machine";

const onMachine = z.object({ tour: z.boolean(), news: z.array(z.string()) });

const key = "first-run";

const nothing: SeenBefore = { tour: false, news: [] };

/**
 * What has been shown on this machine, to anyone who uses it. Signing out forgets it with everything else, as the next to
 * sign in may be somebody new.
 */
export function createFirstRunMemory(kept: Pick<KeptValues, "read" | "write">): FirstRunMemory {
  const read = async () => (await kept.read(key, onMachine)) ?? nothing;
  return {
    read,
    async keep({ tour = false, news = [] }) {
      const before = await read();
      return kept.write(key, {
        tour: before.tour || tour,
        news: [...new Set([...before.news, ...news])],
      });
    },
  };
}
