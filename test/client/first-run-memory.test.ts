import { createFirstRunMemory } from "../../src/client/first-run-memory";
import { keptOnMachine } from "../../src/client/kept-on-machine";
import { createMemoryReleaseStore } from "../../src/client/release-store";

test("what was shown survives a restart, and is added to", async () => {
  const store = createMemoryReleaseStore();
  const memory = () => createFirstRunMemory(keptOnMachine(store));
  expect(await memory().read()).toEqual({ tour: false, news: [] });
  expect(await memory().keep({ news: ["keys"] })).toBeNull();
  expect(await memory().keep({ tour: true })).toBeNull();
  expect(await memory().keep({ news: ["keys", "old-workbook"] })).toBeNull();
  expect(await memory().read()).toEqual({ tour: true, news: ["keys", "old-workbook"] });
});

test("signing out forgets it, as the next to sign in may be new", async () => {
  const kept = keptOnMachine(createMemoryReleaseStore());
  await createFirstRunMemory(kept).keep({ tour: true });
  await kept.clear();
  expect(await createFirstRunMemory(kept).read()).toEqual({ tour: false, news: [] });
});
