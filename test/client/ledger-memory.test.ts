import { keptOnMachine } from "../../src/client/kept-on-machine";
import { createLedgerMemory } from "../../src/client/ledger-memory";
import { createMemoryReleaseStore } from "../../src/client/release-store";
import type { LedgerMapping } from "../../src/domain/ledger/ledger-mapping";

const leeds = { token: "t", member: { code: "E08000035", name: "Leeds" } };
const kent = { token: "t", member: { code: "E10000016", name: "Kent" } };

const rest = { sign: -1, share: 2_500, isAgain: true, note: "agreed" } as const;
const mapping: LedgerMapping = [
  { code: { match: "from", code: "4100", to: "4199" }, centre: null, question: null, ...rest },
  { code: { match: "is", code: "0123" }, centre: { match: "begins with", code: "R" }, question: "cla.income", ...rest },
];

test("a mapping survives a restart, by club, and is the user's own", async () => {
  const kept = keptOnMachine(createMemoryReleaseStore());
  const memoryOf = (session: typeof leeds | null) => createLedgerMemory({ session: async () => session, kept });
  expect(await memoryOf(leeds).keep("cla", "2025-26", mapping)).toBeNull();
  expect(await memoryOf(leeds).read("cla")).toEqual({ year: "2025-26", mapping });
  expect(await memoryOf(leeds).read("sen")).toBeNull();
  expect(await memoryOf(kent).read("cla")).toBeNull();
  expect(await memoryOf(null).read("cla")).toBeNull();
  expect(await memoryOf(null).keep("sen", "2025-26", mapping)).toBeNull();
  expect(await memoryOf(leeds).read("sen")).toBeNull();
});
