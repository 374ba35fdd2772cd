import "fake-indexeddb/auto";
import { createIndexedReleaseStore, createMemoryReleaseStore } from "../../src/client/release-store";

describe.each([
  ["in memory", createMemoryReleaseStore],
  ["in IndexedDB", createIndexedReleaseStore],
])("the store %s", (_, create) => {
  it("keeps, returns, removes and clears values", async () => {
    const store = create();
    expect(await store.read("a")).toBeUndefined();
    await store.write("a", { text: "x" });
    await store.write("b", 2);
    expect(await store.read("a")).toEqual({ text: "x" });
    expect([...(await store.keys())].sort()).toEqual(["a", "b"]);
    await store.remove("a");
    expect(await store.read("a")).toBeUndefined();
    expect(await store.read("b")).toBe(2);
    await store.clear();
    expect(await store.read("b")).toBeUndefined();
  });
});

it("keeps values in IndexedDB for the next start", async () => {
  await createIndexedReleaseStore("other").write("a", 1);
  expect(await createIndexedReleaseStore("other").read("a")).toBe(1);
});

it("rejects, but does not throw, if the browser has no IndexedDB", async () => {
  const kept = globalThis.indexedDB;
  Reflect.deleteProperty(globalThis, "indexedDB");
  const store = createIndexedReleaseStore("none");
  await expect(store.read("a")).rejects.toThrow();
  await expect(store.write("a", 1)).rejects.toThrow();
  globalThis.indexedDB = kept;
});
