import type {
  ChangedChoice,
  FreezeOutcome,
  FrozenCells,
  FrozenFrom,
  FrozenScope,
  ThawOutcome,
  WorkbookCopies,
} from "../../../src/actions/frozen-ports";
import type { Problem } from "../../../src/domain/problems";
import { fail, succeed } from "../../../src/domain/result";

export const nothingToFreeze: FreezeOutcome = {
  formulas: 0,
  errors: [],
  waiting: [],
  tooLong: [],
  guarded: [],
  named: [],
  frozen: 0,
};
export const nothingToThaw: ThawOutcome = { restored: 0, changed: [], gone: [], left: [], guarded: [], unreadable: 0 };

/** Frozen cells whose answers a test sets. */
export interface FakeFrozen extends FrozenCells {
  found: FreezeOutcome;
  thawed: ThawOutcome;
  /** The formulas that are asked about where they are from. */
  formulas: readonly string[];
  readonly asked: { readonly scope: FrozenScope; readonly withErrors: boolean; readonly from: FrozenFrom }[];
  readonly settled: (readonly [number, ChangedChoice])[];
  /** Makes copies with what was found; opens them unless there is a problem. */
  readonly copies: WorkbookCopies;
  notOpened: Problem | null;
}

export function fakeFrozen(): FakeFrozen {
  const fake: FakeFrozen = {
    found: nothingToFreeze,
    thawed: nothingToThaw,
    formulas: [],
    asked: [],
    settled: [],
    survey: async () => succeed(fake.found),
    async freeze(scope, withErrors, fromOf) {
      const from = await fromOf(fake.formulas);
      if (!from.ok) return from;
      fake.asked.push({ scope, withErrors, from: from.value });
      return succeed(fake.found);
    },
    count: async () => succeed(fake.found.frozen),
    thaw: async () => succeed(fake.thawed),
    notOpened: null,
    copies: {
      async make(fromOf) {
        await fromOf(fake.formulas);
        return succeed({ name: "Budget (values).xlsx", bytes: new Uint8Array([1]), outcome: fake.found });
      },
      open: async () => (fake.notOpened === null ? succeed(null) : fail(fake.notOpened)),
    },
    async settle(choices) {
      fake.settled.push(...choices);
      return succeed([...choices.values()].filter((choice) => choice === "restore").length);
    },
  };
  return fake;
}
