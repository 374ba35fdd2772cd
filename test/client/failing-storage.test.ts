import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { createClubLibrary } from "../../src/client/club-library";
import { createClubService } from "../../src/client/club-service";
import { keptOnMachine } from "../../src/client/kept-on-machine";
import { createIndexedReleaseStore, createMemoryReleaseStore, type ReleaseStore } from "../../src/client/release-store";
import { smallReleaseText } from "../support/small-release";
import { startFakeService } from "./fake-service";
import { testSignInCode } from "../support/sign-in-code";

const leeds = { token: "t1", member: { code: "E08000035", name: "Leeds" } };
const patience = 30;

let working: IDBFactory;
beforeEach(() => void (working = globalThis.indexedDB = new IDBFactory()));

/** A browser that does not answer when asked to open a database, until the test lets it. */
function hang(): () => void {
  const opening: (() => void)[] = [];
  const hanging = Object.create(working) as IDBFactory;
  hanging.open = (name, version) => {
    const request = { result: null as unknown, onsuccess: null as null | (() => void), onupgradeneeded: null };
    opening.push(() => {
      const real = working.open(name, version);
      real.onupgradeneeded = () => real.result.createObjectStore("kept");
      real.onsuccess = () => {
        request.result = real.result;
        request.onsuccess?.();
      };
    });
    return request as unknown as ReturnType<IDBFactory["open"]>;
  };
  globalThis.indexedDB = hanging;
  return () => {
    globalThis.indexedDB = working;
    opening.forEach((open) => open());
  };
}

describe("storage that does not answer", () => {
  it("makes any request reject when its time is up, and later ones at once", async () => {
    hang();
    const store = createIndexedReleaseStore("hung", patience);
    await expect(store.read("a")).rejects.toThrow("has not answered for 0.03 seconds");
    jest.useFakeTimers();
    // They reject although no timer runs.
    for (const asked of [store.read("a"), store.write("a", 1), store.remove("a"), store.clear(), store.keys()]) {
      await expect(asked).rejects.toThrow("has not answered");
    }
    jest.useRealTimers();
  });

  it("is used again once it answers", async () => {
    const goOn = hang();
    const store = createIndexedReleaseStore("slow", patience);
    await expect(store.write("a", 1)).rejects.toThrow("has not answered");
    goOn();
    // Requests reject at once until the browser has answered the earlier ones.
    let read: unknown;
    while (read === undefined)
      read = await store.read("a").catch(() => new Promise((resolve) => setTimeout(resolve, 5)));
    expect(read).toBe(1);
  });

  it("leaves the add-in working until Excel is closed, and signs out", async () => {
    hang();
    const service = await startFakeService(smallReleaseText);
    const store = createIndexedReleaseStore("hung-library", patience);
    const library = createClubLibrary({ service: createClubService(service.origin), store });
    expect((await library.signIn("Leeds", testSignInCode)).ok).toBe(true);
    expect(await library.ofClub("small")).toMatchObject({
      ok: true,
      value: { own: "E08000035", notice: { code: "nothing-kept" } },
    });
    expect(await library.signOut()).toMatchObject({ ok: false, problem: { code: "not-forgotten" } });
    expect(await library.session()).toBeNull();
    expect((await library.ofClub("small")).ok).toBe(false);
    await service.close();
  });
});

it("gets a new connection if the browser has closed the old one", async () => {
  const store = createIndexedReleaseStore("asleep");
  await store.write("a", 1);
  const transaction = IDBDatabase.prototype.transaction;
  let closed = 1;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...asked: Parameters<typeof transaction>) {
    if (closed-- > 0) throw new DOMException("The database connection is closing.", "InvalidStateError");
    return transaction.apply(this, asked);
  };
  expect(await store.read("a")).toBe(1);
  IDBDatabase.prototype.transaction = transaction;
});

describe("a store that begins to fail", () => {
  const failing = (store: ReleaseStore, which: readonly (keyof ReleaseStore)[]): ReleaseStore => ({
    ...store,
    ...Object.fromEntries(which.map((name) => [name, () => Promise.reject(new Error("the disk is full"))])),
  });

  it("does not sign out a user who was signed in while it still worked", async () => {
    const store = createMemoryReleaseStore();
    await keptOnMachine(store).keepSession(leeds);
    const flaky = { ...store };
    const machine = keptOnMachine({ ...store, read: (key) => flaky.read(key) });
    expect(await machine.readSession()).toEqual(leeds);
    flaky.read = () => Promise.reject(new Error("gone"));
    expect(await machine.readSession()).toEqual(leeds);
  });

  it("notices that somebody signed out in another window", async () => {
    const store = createMemoryReleaseStore();
    const [one, other] = [keptOnMachine(store), keptOnMachine(store)];
    await one.keepSession(leeds);
    expect(await other.readSession()).toEqual(leeds);
    await one.clear();
    expect(await other.readSession()).toBeNull();
  });

  describe("while somebody signs out or in", () => {
    const kent = { token: "t2", member: { code: "E10000016", name: "Kent" } };

    /** Reading the session takes until the test lets it finish; after that the store can't be read. */
    async function startReading() {
      const store = createMemoryReleaseStore();
      let end: () => void = () => undefined;
      const gate = new Promise<void>((resolve) => (end = resolve));
      const slow = { read: (key: string) => store.read(key) };
      const machine = keptOnMachine({ ...store, read: (key) => slow.read(key) });
      await machine.keepSession(leeds);
      slow.read = async (key) => {
        const value = await store.read(key);
        await gate;
        return value;
      };
      const reading = machine.readSession();
      await new Promise((resolve) => setImmediate(resolve));
      const finish = async () => {
        end();
        await reading;
        slow.read = () => Promise.reject(new Error("gone"));
      };
      return { machine, finish };
    }

    it("forgets a user who signed out even while their session was being read", async () => {
      const { machine, finish } = await startReading();
      await machine.clear();
      await finish();
      expect(await machine.readSession()).toBeNull();
    });

    it("knows who signed in last even while the previous session was being read", async () => {
      const { machine, finish } = await startReading();
      await machine.keepSession(kent);
      await finish();
      expect(await machine.readSession()).toEqual(kent);
    });
  });

  it("does not sign a user in again after they signed out, even if it can't be cleared, and says so", async () => {
    const store = createMemoryReleaseStore();
    const machine = keptOnMachine(failing(store, ["clear"]));
    await machine.keepSession(leeds);
    expect(await machine.clear()).toMatchObject({ code: "not-forgotten" });
    expect(await machine.readSession()).toBeNull();
    const kent = { token: "t2", member: { code: "E10000016", name: "Kent" } };
    expect(await machine.keepSession(kent)).toMatchObject({ code: "nothing-kept" });
    expect(await machine.readSession()).toEqual(kent);
  });
});

it("asks again after a quarter of an hour, even if the clock was set back", async () => {
  const service = await startFakeService(smallReleaseText);
  let [time, elapsed] = [Date.parse("2026-02-03T10:00:00Z"), 0];
  const library = createClubLibrary({
    service: createClubService(service.origin),
    store: createMemoryReleaseStore(),
    now: () => time,
    elapsed: () => elapsed,
  });
  await library.signIn("Leeds", testSignInCode);
  const before = service.requests.length;
  time -= 86_400_000;
  elapsed += 16 * 60_000;
  await library.directory();
  expect(service.requests).toHaveLength(before + 1);
  await service.close();
});
