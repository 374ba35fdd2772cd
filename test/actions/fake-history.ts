import type { ListedRelease, ReleaseHistory } from "../../src/actions/ports";
import { problem } from "../../src/domain/problems";
import type { Release } from "../../src/domain/release/release";
import { fail, succeed } from "../../src/domain/result";

/** The releases that a test says the service has; none unless it does. */
export interface FakeHistory extends ReleaseHistory {
  listed: readonly ListedRelease[];
  readonly kept: Map<number, Release>;
  /** Whether the service answers. */
  isThere: boolean;
}

export function fakeHistory(): FakeHistory {
  const unreachable = fail(problem("service-unreachable", { host: "club.example" }));
  const history: FakeHistory = {
    listed: [],
    kept: new Map(),
    isThere: true,
    releases: async () => (history.isThere ? succeed(history.listed) : unreachable),
    release: async (_club, version) => {
      const release = history.kept.get(version);
      return history.isThere && release !== undefined ? succeed(release) : unreachable;
    },
  };
  return history;
}
