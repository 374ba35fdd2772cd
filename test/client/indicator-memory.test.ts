import { createIndicatorMemory } from "../../src/client/indicator-memory";
import { keptOnMachine } from "../../src/client/kept-on-machine";
import { createMemoryReleaseStore, type ReleaseStore } from "../../src/client/release-store";

const leeds = { token: "t", member: { code: "E08000035", name: "Leeds" } };
const kent = { token: "t", member: { code: "E10000016", name: "Kent" } };
const memoryOn = (store: ReleaseStore, session: typeof leeds | null = leeds) =>
  createIndicatorMemory({ session: async () => session, kept: keptOnMachine(store) });

test("favourites and recent ones survive a restart, and are the user's own", async () => {
  const store = createMemoryReleaseStore();
  const memory = memoryOn(store);
  await memory.setFavourite("b", true);
  await memory.setFavourite("a", true);
  await memory.setFavourite("b", false);
  await memory.used("c");

  const again = memoryOn(store);
  expect(again.get()).toEqual({ favourites: [], recent: [] });
  await again.read();
  expect(again.get()).toEqual({ favourites: ["a"], recent: ["c"] });

  const theirs = memoryOn(store, kent);
  await theirs.read();
  expect(theirs.get()).toEqual({ favourites: [], recent: [] });
});

test("the last eight are recent, each once, the newest first", async () => {
  const memory = memoryOn(createMemoryReleaseStore());
  // All at once: none may be lost.
  await Promise.all(["1", "2", "3", "4", "5", "6", "7", "8", "9", "4"].map(memory.used));
  expect(memory.get().recent).toEqual(["4", "9", "8", "7", "6", "5", "3", "2"]);
});

test("two windows keep each other's favourites", async () => {
  const store = createMemoryReleaseStore();
  const [one, other] = [memoryOn(store), memoryOn(store)];
  await one.setFavourite("a", true);
  await other.setFavourite("b", true);
  await one.used("c");
  expect(one.get()).toEqual({ favourites: ["a", "b"], recent: ["c"] });
});

test("keeps nothing for somebody who is not signed in, and says if the machine keeps nothing", async () => {
  const store = createMemoryReleaseStore();
  expect(await memoryOn(store, null).setFavourite("a", true)).toBeNull();
  expect(await store.keys()).toEqual([]);
  const full = { ...store, write: () => Promise.reject(new Error("the disk is full")) };
  const memory = memoryOn(full);
  expect(await memory.setFavourite("a", true)).toMatchObject({ code: "nothing-kept" });
  expect(memory.get().favourites).toEqual(["a"]);
});
