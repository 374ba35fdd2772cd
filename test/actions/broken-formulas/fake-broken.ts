import type { BrokenFormulas, BrokenSurvey, RepairedCell } from "../../../src/actions/frozen-ports";
import { succeed } from "../../../src/domain/result";

export const nothingBroken: BrokenSurvey = { broken: [], unknown: [], guarded: [], named: [] };

/** Broken formulas that a test sets; those that are repaired are not found any more. */
export interface FakeBroken extends BrokenFormulas {
  found: BrokenSurvey;
  /** What was put back last. */
  back: readonly RepairedCell[];
}

export function fakeBroken(found: BrokenSurvey = nothingBroken): FakeBroken {
  const fake: FakeBroken = {
    found,
    back: [],
    find: async () => succeed(fake.found),
    async repair() {
      const { broken } = fake.found;
      const repaired = broken.map((one) => ({
        place: one.place,
        before: one.formula,
        after: one.repaired,
        isText: false,
      }));
      const outcome = { ...fake.found, repaired };
      fake.found = { ...fake.found, broken: [] };
      return succeed(outcome);
    },
    async putBack(repaired) {
      fake.back = repaired;
      return succeed({ restored: repaired.length, changed: [] });
    },
  };
  return fake;
}
