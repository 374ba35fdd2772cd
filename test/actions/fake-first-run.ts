import type { FirstRunMemory, SeenBefore } from "../../src/actions/first-run-ports";
import { whatsNew } from "../../src/taskpane/whats-new";

export interface FakeFirstRun extends FirstRunMemory {
  seen: SeenBefore;
}

/** What a machine remembers: by default, that everything was shown. */
export function fakeFirstRun(seen: SeenBefore = { tour: true, news: whatsNew.map(({ id }) => id) }): FakeFirstRun {
  const fake: FakeFirstRun = {
    seen,
    read: async () => fake.seen,
    async keep(more) {
      fake.seen = { tour: fake.seen.tour || more.tour === true, news: [...fake.seen.news, ...(more.news ?? [])] };
      return null;
    },
  };
  return fake;
}
