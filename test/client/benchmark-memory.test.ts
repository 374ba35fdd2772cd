import { createBenchmarkMemory } from "../../src/client/benchmark-memory";
import { keptOnMachine } from "../../src/client/kept-on-machine";
import { createMemoryReleaseStore } from "../../src/client/release-store";

const leeds = { token: "t", member: { code: "E08000035", name: "Leeds" } };
const kent = { token: "t", member: { code: "E10000016", name: "Kent" } };
const labels = [
  { label: "IFA", under: "Placements", indicator: "s251.fostering.weekly-cost" },
  { label: "Recharges", under: "", indicator: null },
];

test("what labels mean survives a restart, and is the user's own", async () => {
  const kept = keptOnMachine(createMemoryReleaseStore());
  const memoryOf = (session: typeof leeds | null) => createBenchmarkMemory({ session: async () => session, kept });
  expect(await memoryOf(leeds).keep(labels)).toBeNull();
  expect(await memoryOf(leeds).read()).toEqual(labels);
  expect(await memoryOf(kent).read()).toEqual([]);
  expect(await memoryOf(null).keep([])).toBeNull();
  expect(await memoryOf(leeds).read()).toEqual(labels);
});
