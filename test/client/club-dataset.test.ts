import { createClubDataset, type ClubDataset } from "../../src/client/club-dataset";
import { createClubService } from "../../src/client/club-service";
import { createMemoryReleaseStore, type ReleaseStore } from "../../src/client/release-store";
import type { Result } from "../../src/domain/result";
import { encodeRelease } from "../../src/domain/release/encode-release";
import { smallContent, smallReleaseText } from "../support/small-release";
import { startFakeService, type FakeService } from "./fake-service";

const releasePath = "GET /v1/clubs/small/releases/latest";
const minute = 60_000;

let service: FakeService;
let store: ReleaseStore;
let time: number;

beforeEach(async () => {
  service = await startFakeService(smallReleaseText);
  store = createMemoryReleaseStore();
  time = Date.parse("2026-02-03T10:00:00Z");
});
afterEach(() => service.close());

/** As after starting Excel: nothing in memory, the store as it was. */
function start(): ClubDataset {
  return createClubDataset({ service: createClubService(service.origin), store, club: "small", now: () => time });
}

async function startSignedIn(): Promise<ClubDataset> {
  const dataset = start();
  await dataset.signIn("Leeds");
  return dataset;
}

const codeOf = (answer: Result<unknown>) => (answer.ok ? null : answer.problem.code);
const releaseRequests = () => service.requests.filter((request) => request === releasePath).length;

const version = (number: number) =>
  encodeRelease({ ...smallContent, stamp: { ...smallContent.stamp, version: number } });

describe("the club dataset", () => {
  it("is the service's newest release, as the member who signed in", async () => {
    const dataset = await startSignedIn();
    expect(await dataset.current()).toMatchObject({
      ok: true,
      value: {
        release: { stamp: { version: 3 } },
        own: "E08000035",
        origin: "service",
        checkedAt: "2026-02-03T10:00:00.000Z",
        notice: null,
      },
    });
    expect(await dataset.me()).toMatchObject({ ok: true, value: { role: "reader" } });
    expect(await dataset.session()).toEqual({ token: "t1", member: { code: "E08000035", name: "Leeds" } });
    expect(await dataset.developmentMembers()).toMatchObject({ ok: true, value: [{ name: "Leeds" }] });
  });

  it("is fetched once, however many cells ask", async () => {
    await startSignedIn();
    service.requests.length = 0;
    const dataset = start();
    const answers = await Promise.all(Array.from({ length: 10_000 }, () => dataset.current()));
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatchObject({ ok: true });
    expect(service.requests).toEqual([releasePath]);
    await dataset.current();
    expect(service.requests).toEqual([releasePath]);
  });

  it("is checked again after a quarter of an hour, or when asked to refresh", async () => {
    const dataset = await startSignedIn();
    const first = await dataset.current();
    time += 14 * minute;
    await dataset.current();
    expect(releaseRequests()).toBe(1);
    time += 2 * minute;
    const second = await dataset.current();
    expect(releaseRequests()).toBe(2);
    await dataset.refresh();
    expect(releaseRequests()).toBe(3);
    // Nothing had changed, so that the release opened first is still the one in use.
    expect(first.ok && second.ok && first.value.release === second.value.release).toBe(true);
  });

  it("takes up a new release", async () => {
    const dataset = await startSignedIn();
    service.release = { text: version(4), tag: 'W/"2"' };
    expect(await dataset.refresh()).toMatchObject({ ok: true, value: { release: { stamp: { version: 4 } } } });
  });

  it("says so when the service is down at first use, and asks again half a minute later", async () => {
    await store.write("session", { token: "t1", member: { code: "E08000035", name: "Leeds" } });
    service.instead = "hang up";
    const dataset = start();
    expect(codeOf(await dataset.current())).toBe("service-unreachable");
    service.instead = null;
    expect(codeOf(await dataset.current())).toBe("service-unreachable");
    time += minute;
    expect(await dataset.current()).toMatchObject({ ok: true, value: { origin: "service" } });
  });

  it("is the kept release when the service is down later, and says so", async () => {
    await startSignedIn();
    service.instead = "hang up";
    time += 60 * minute;
    const answer = await start().current();
    expect(answer).toMatchObject({
      ok: true,
      value: {
        origin: "kept",
        own: "E08000035",
        checkedAt: "2026-02-03T10:00:00.000Z",
        notice: { code: "kept-release-used" },
      },
    });
    expect(answer.ok && answer.value.notice?.message).toContain("release 3 of 31 Jan 2026");
  });

  it("is the kept release when the service fails", async () => {
    await startSignedIn();
    service.instead = { status: 500, body: "oops" };
    expect(await start().current()).toMatchObject({
      ok: true,
      value: { origin: "kept", notice: { code: "service-refused" } },
    });
  });

  it("stays what it was when a download is damaged", async () => {
    const dataset = await startSignedIn();
    service.release = { text: version(4).replace("Small club", "Smell club"), tag: 'W/"2"' };
    expect(await dataset.refresh()).toMatchObject({
      ok: true,
      value: { origin: "kept", release: { stamp: { version: 3 } }, notice: { code: "release-corrupted" } },
    });
    // The damaged one was not kept, nor its tag.
    service.release = { text: version(4), tag: 'W/"2"' };
    expect(await dataset.refresh()).toMatchObject({ ok: true, value: { release: { stamp: { version: 4 } } } });
  });

  it("is a problem when the first download is damaged", async () => {
    service.release = { text: smallReleaseText.slice(0, -10), tag: 'W/"1"' };
    expect(codeOf(await (await startSignedIn()).current())).toBe("release-truncated");
  });

  it("is fetched anew when the kept release is damaged", async () => {
    await startSignedIn();
    const kept = (await store.read("release:small")) as { text: string };
    await store.write("release:small", { ...kept, text: kept.text.replace("Small", "Smell") });
    expect(await start().current()).toMatchObject({ ok: true, value: { origin: "service" } });
    expect(await store.read("release:small")).toMatchObject({ text: smallReleaseText });
  });

  it("is fetched anew when something else is kept under its key", async () => {
    await startSignedIn();
    await store.write("release:small", 12);
    expect(await start().current()).toMatchObject({ ok: true, value: { origin: "service" } });
  });

  it("needs one to sign in, and asks the service nothing before", async () => {
    expect(codeOf(await start().current())).toBe("not-signed-in");
    expect(codeOf(await start().me())).toBe("not-signed-in");
    expect(service.requests).toEqual([]);
  });

  it("is not shown to one whose sign-in is no longer good, though it is kept", async () => {
    await startSignedIn();
    await store.write("session", { token: "expired", member: { code: "E08000035", name: "Leeds" } });
    expect(codeOf(await start().current())).toBe("not-signed-in");
  });

  it("is forgotten at sign-out", async () => {
    const dataset = await startSignedIn();
    await dataset.signOut();
    expect(codeOf(await dataset.current())).toBe("not-signed-in");
    expect(await store.read("release:small")).toBeUndefined();
    expect(await store.read("session")).toBeUndefined();
  });

  it("hands on why one cannot sign in", async () => {
    const dataset = start();
    expect(codeOf(await dataset.signIn("Narnia"))).toBe("service-refused");
    expect(codeOf(await dataset.current())).toBe("not-signed-in");
  });

  it("gives those who asked before a sign-in the answer of after it", async () => {
    const dataset = start();
    const [early, signedIn] = await Promise.all([dataset.current(), dataset.signIn("Leeds")]);
    expect(codeOf(early)).toBe("not-signed-in");
    expect(signedIn.ok).toBe(true);
    expect(await dataset.current()).toMatchObject({ ok: true });
  });

  it("tells its listeners of each new answer until they have enough", async () => {
    const dataset = start();
    const heard: (string | null)[] = [];
    const stop = dataset.subscribe((answer) => heard.push(codeOf(answer)));
    await dataset.current();
    await dataset.signIn("Leeds");
    stop();
    await dataset.signOut();
    expect(heard).toEqual(["not-signed-in", null]);
  });

  it("works until Excel is closed where nothing can be kept, and says so", async () => {
    const forbidden = () => Promise.reject(new Error("storage is forbidden"));
    store = { read: forbidden, write: forbidden, remove: forbidden, clear: forbidden, keys: forbidden };
    const dataset = await startSignedIn();
    const answer = await dataset.current();
    expect(answer).toMatchObject({ ok: true, value: { origin: "service", notice: { code: "nothing-kept" } } });
    expect(answer.ok && answer.value.notice?.message).toContain("storage is forbidden");
    service.instead = "hang up";
    expect(await dataset.refresh()).toMatchObject({ ok: true, value: { origin: "kept" } });
    await dataset.signOut();
    expect(codeOf(await dataset.current())).toBe("not-signed-in");
  });
});
