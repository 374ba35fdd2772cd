import { createClubLibrary, type ClubLibrary } from "../../src/client/club-library";
import { createClubService } from "../../src/client/club-service";
import { createMemoryReleaseStore, type ReleaseStore } from "../../src/client/release-store";
import type { Dataset } from "../../src/client/dataset";
import type { StoredGroup } from "../../src/domain/peers/saved-group";
import type { Result } from "../../src/domain/result";
import { smallReleaseText } from "../support/small-release";
import { startFakeService, type FakeService } from "./fake-service";
import { roadsText, smallVersion } from "./small-clubs";
import { testSignInCode } from "../support/sign-in-code";

const directoryPath = "GET /v1/directory";
const releasePath = (club: string) => `GET /v1/clubs/${club}/releases/latest`;
const minute = 60_000;

let service: FakeService;
let store: ReleaseStore;
let time: number;

beforeEach(async () => {
  service = await startFakeService(smallReleaseText, roadsText);
  store = createMemoryReleaseStore();
  time = Date.parse("2026-02-03T10:00:00Z");
});
afterEach(() => service.close());

/** As after restarting Excel: nothing in memory, the store as it was. */
function start(): ClubLibrary {
  return createClubLibrary({ service: createClubService(service.origin), store, now: () => time, elapsed: () => time });
}

async function startSignedIn(): Promise<ClubLibrary> {
  const library = start();
  await library.signIn("Leeds", testSignInCode);
  service.requests.length = 0;
  return library;
}

/** With the small club's release already kept, as on a machine that is used every day. */
async function startWithSmall(): Promise<ClubLibrary> {
  const library = await startSignedIn();
  await library.ofClub("small");
  service.requests.length = 0;
  return library;
}

const codeOf = (answer: Result<unknown>) => (answer.ok ? null : answer.problem.code);
const messageOf = (answer: Result<unknown>) => (answer.ok ? null : answer.problem.message);
const requests = (path: string) => service.requests.filter((request) => request === path).length;

describe("the directory", () => {
  it("lists the user's clubs and all their indicators, and fetches no release", async () => {
    const library = await startSignedIn();
    const directory = await library.directory();
    expect(directory).toMatchObject({
      ok: true,
      value: {
        clubs: [
          { club: "small", label: "Small club", release: { version: 3, state: "draft", date: "2026-01-31" } },
          { club: "roads", label: "Roads club", release: { version: 1 } },
        ],
      },
    });
    expect(directory.ok && directory.value.indicators).toContainEqual({
      id: "roads.rate",
      label: "Rate of roads",
      club: "roads",
    });
    expect(service.requests).toEqual([]);
  });

  it("is fetched once, and after a quarter of an hour the service is only asked whether it has changed", async () => {
    await startSignedIn();
    const library = start();
    const answers = await Promise.all(Array.from({ length: 100 }, () => library.directory()));
    expect(new Set(answers.map((answer) => answer.ok && answer.value)).size).toBe(1);
    expect(service.requests).toEqual([directoryPath]);
    time += 14 * minute;
    await library.directory();
    expect(service.requests).toEqual([directoryPath]);
    time += 2 * minute;
    await library.directory();
    expect(service.requests).toEqual([directoryPath, directoryPath]);
  });

  it("is the kept one if the service does not answer", async () => {
    await startSignedIn();
    service.instead = "hang up";
    const directory = await start().directory();
    expect(directory.ok && directory.value.clubs.map(({ club }) => club)).toEqual(["small", "roads"]);
  });

  it("is for one member only: one kept for another member is not used", async () => {
    await startSignedIn();
    await store.write("session", { token: "t1", member: { code: "E10000016", name: "Kent" } });
    service.instead = "hang up";
    expect(codeOf(await start().directory())).toBe("service-unreachable");
  });
});

describe("a club's dataset", () => {
  it.each(["care.weekly-cost", " CARE.Weekly-cost ", "Care: weekly cost"])(
    "is found by an indicator (%s), and only its club is fetched",
    async (indicator) => {
      const library = await startSignedIn();
      expect(await library.withIndicator(indicator)).toMatchObject({
        ok: true,
        value: {
          release: { stamp: { club: "small", version: 3 } },
          own: "E08000035",
          savedGroups: [],
          origin: "service",
          checkedAt: "2026-02-03T10:00:00.000Z",
          notice: null,
        },
      });
      expect(service.requests).toEqual([releasePath("small")]);
    },
  );

  it.each(["roads", "Roads club", "ROADS  club"])("is found by the club's name (%s)", async (club) => {
    const library = await startSignedIn();
    expect(await library.ofClub(club)).toMatchObject({ ok: true, value: { release: { stamp: { club: "roads" } } } });
    expect(service.requests).toEqual([releasePath("roads")]);
  });

  it("is fetched once, however many formulas ask, and separately for each club", async () => {
    await startSignedIn();
    const library = start();
    const ids = ["care.rate", "care.gross", "Care: weekly cost", "roads.rate"];
    const answers = await Promise.all(Array.from({ length: 10_000 }, (_, at) => library.withIndicator(ids[at % 4]!)));
    expect(new Set(answers).size).toBe(2);
    expect(service.requests).toEqual([directoryPath, releasePath("small"), releasePath("roads")]);
    await library.withIndicator("care.rate");
    expect(service.requests).toHaveLength(3);
  });

  it("is returned without a promise once loaded, until the service is asked again", async () => {
    const library = await startWithSmall();
    const isPromise = (answer: unknown) => answer instanceof Promise;
    const ask = () => [library.directory(), library.withIndicator("care.rate"), library.ofClub("small")];
    expect(ask().map(isPromise)).toEqual([false, false, false]);
    expect(isPromise(library.withIndicator("no.such"))).toBe(false);
    expect(isPromise(library.ofClub("roads"))).toBe(true);
    const signingIn = library.signIn("Kent", testSignInCode);
    time += 16 * minute;
    const asked = ask();
    expect(asked.map(isPromise)).toEqual([true, true, true]);
    await signingIn;
    expect(await Promise.all(asked)).toEqual(await Promise.all(ask()));
  });

  it("suggests the nearest id in all the user's clubs if none has the indicator", async () => {
    const library = await startSignedIn();
    const answer = await library.withIndicator("roads.rat");
    expect(messageOf(answer)).toBe(`There is no indicator "roads.rat". Did you mean "roads.rate"?`);
    expect(service.requests).toEqual([]);
  });

  it("lists the user's clubs if there is no such club", async () => {
    const library = await startSignedIn();
    expect(messageOf(await library.ofClub("sewers"))).toBe(`There is no club "sewers". Your clubs are small, roads.`);
  });

  it("is up to date after one request for all clubs, and is not opened again if nothing is new", async () => {
    const library = await startWithSmall();
    await library.ofClub("roads");
    const first = await library.ofClub("small");
    service.requests.length = 0;
    time += 16 * minute;
    const second = await library.ofClub("small");
    await library.ofClub("roads");
    expect(service.requests).toEqual([directoryPath]);
    expect(first.ok && second.ok && first.value.release === second.value.release).toBe(true);
    expect(second.ok && second.value.checkedAt).toBe("2026-02-03T10:16:00.000Z");
  });

  it("is opened from this machine after a start, if the directory says that it is the newest", async () => {
    await startWithSmall();
    expect(await start().withIndicator("care.rate")).toMatchObject({ ok: true, value: { origin: "service" } });
    expect(service.requests).toEqual([directoryPath]);
  });

  it("is updated by a refresh, for every loaded club and no other", async () => {
    const library = await startWithSmall();
    service.publish(smallVersion(4));
    const directory = await library.refresh();
    expect(directory.ok && directory.value.clubs[0]?.release.version).toBe(4);
    expect(service.requests).toEqual([directoryPath, releasePath("small")]);
    expect(await library.ofClub("small")).toMatchObject({ ok: true, value: { release: { stamp: { version: 4 } } } });
    expect(service.requests).toHaveLength(2);
  });
});

describe("without the service", () => {
  it("uses each club's kept release, and says so", async () => {
    await startWithSmall();
    service.instead = "hang up";
    time += 60 * minute;
    const library = start();
    const answer = await library.withIndicator("care.rate");
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
    expect(codeOf(await library.withIndicator("roads.rate"))).toBe("service-unreachable");
    // The service is asked once; no cell waits a second time for a service that is down.
    expect(service.requests).toEqual([directoryPath]);
  });

  it("says so at first use, and tries again half a minute later", async () => {
    await store.write("session", { token: "t1", member: { code: "E08000035", name: "Leeds" } });
    service.instead = "hang up";
    const library = start();
    expect(codeOf(await library.ofClub("small"))).toBe("service-unreachable");
    service.instead = null;
    expect(codeOf(await library.ofClub("small"))).toBe("service-unreachable");
    time += minute;
    expect(await library.ofClub("small")).toMatchObject({ ok: true, value: { origin: "service" } });
  });

  it("uses the kept release if the service fails, and passes on its sentence", async () => {
    await startWithSmall();
    service.instead = { status: 500, body: "oops" };
    expect(await start().ofClub("small")).toMatchObject({
      ok: true,
      value: { origin: "kept", notice: { code: "service-refused" } },
    });
  });

  it("fetches a release that is not kept even if the directory fails", async () => {
    await startSignedIn();
    service.instead = { status: 500, body: "oops" };
    service.insteadOf = "/v1/directory";
    expect(await start().ofClub("small")).toMatchObject({ ok: true, value: { origin: "service" } });
  });

  it("tries again half a minute later if only a release could not be fetched", async () => {
    const library = await startSignedIn();
    service.instead = "hang up";
    service.insteadOf = "/v1/clubs/small/releases/latest";
    expect(codeOf(await library.ofClub("small"))).toBe("service-unreachable");
    expect(await library.ofClub("roads")).toMatchObject({ ok: true, value: { origin: "service" } });
    service.instead = null;
    expect(codeOf(await library.ofClub("small"))).toBe("service-unreachable");
    time += minute;
    expect(await library.ofClub("small")).toMatchObject({ ok: true, value: { origin: "service" } });
    expect(requests(directoryPath)).toBe(0);
  });

  it("keeps the old release if a new one cannot be fetched, or is damaged", async () => {
    const library = await startWithSmall();
    service.publish(smallVersion(4));
    service.releases.set("small", { text: smallVersion(4).replace("Small club", "Smell club"), tag: 'W/"4"' });
    await library.refresh();
    expect(await library.ofClub("small")).toMatchObject({
      ok: true,
      value: { origin: "kept", release: { stamp: { version: 3 } }, notice: { code: "release-corrupted" } },
    });
    // Neither the damaged release nor its tag was kept.
    service.releases.set("small", { text: smallVersion(4), tag: 'W/"4"' });
    await library.refresh();
    expect(await library.ofClub("small")).toMatchObject({ ok: true, value: { release: { stamp: { version: 4 } } } });
  });

  it("gives a problem if the first download is damaged", async () => {
    service.releases.set("small", { text: smallReleaseText.slice(0, -10), tag: 'W/"1"' });
    expect(codeOf(await (await startSignedIn()).ofClub("small"))).toBe("release-truncated");
  });
});

describe("saved peer groups", () => {
  const group = (label: string): StoredGroup => ({
    id: "cities",
    label,
    members: ["E08000035"],
    made: { kind: "picked" },
    version: 1,
    savedAt: "2026-02-03T09:00:00.000Z",
    savedBy: "A",
  });
  const groupsOf = (answer: Result<Dataset>) =>
    answer.ok ? answer.value.savedGroups.map(({ label }) => label) : answer.problem.code;
  beforeEach(() => void (service.groups = [group("Cities")]));

  it("come with every club's dataset, from one request", async () => {
    await startSignedIn();
    service.groupRequests.length = 0;
    const library = start();
    const answers = await Promise.all(["small", "roads"].map((club) => library.ofClub(club)));
    expect(answers.map(groupsOf)).toEqual([["Cities"], ["Cities"]]);
    expect(answers[0]?.ok && answers[0].value.savedGroups[0]).toEqual(group("Cities"));
    expect(service.groupRequests).toEqual(["GET /v1/members/E08000035/peer-groups"]);
  });

  it("are updated by a refresh, without fetching a release again", async () => {
    const library = await startWithSmall();
    service.groups = [group("Towns"), { ...group("Ports"), id: "ports" }];
    await library.refresh();
    expect(groupsOf(await library.ofClub("small"))).toEqual(["Towns", "Ports"]);
    expect(service.requests).toEqual([directoryPath]);
  });

  it("are the kept ones while the service is away", async () => {
    await startWithSmall();
    service.instead = "hang up";
    const answer = await start().ofClub("small");
    expect(groupsOf(answer)).toEqual(["Cities"]);
    expect(answer.ok && answer.value.notice?.code).toBe("kept-release-used");
  });

  it("are the kept ones, with a notice, if only they cannot be read", async () => {
    await startWithSmall();
    service.instead = { status: 500, body: "oops" };
    service.insteadOf = "/v1/members/E08000035/peer-groups";
    const answer = await start().ofClub("small");
    expect(groupsOf(answer)).toEqual(["Cities"]);
    expect(answer).toMatchObject({ value: { origin: "service", notice: { code: "saved-groups-not-read" } } });
  });

  it("are empty, with a notice, if they were never read", async () => {
    service.instead = { status: 200, body: `{"groups":[{"id":"cities"}]}` };
    service.insteadOf = "/v1/members/E08000035/peer-groups";
    const answer = await (await startSignedIn()).ofClub("small");
    expect(groupsOf(answer)).toEqual([]);
    expect(answer.ok && answer.value.notice?.message).toContain("could not be read");
  });

  it("are for one member only: groups kept for another member are not shown", async () => {
    await startWithSmall();
    await store.write("session", { token: "t1", member: { code: "E10000016", name: "Kent" } });
    service.instead = { status: 500, body: "oops" };
    service.insteadOf = "/v1/members/E10000016/peer-groups";
    expect(groupsOf(await start().ofClub("small"))).toEqual([]);
  });
});

describe("what is kept", () => {
  it("is fetched again if it is damaged", async () => {
    await startWithSmall();
    const kept = (await store.read("release:small")) as { text: string };
    await store.write("release:small", { ...kept, text: kept.text.replace("Small", "Smell") });
    expect(await start().ofClub("small")).toMatchObject({ ok: true, value: { origin: "service" } });
    expect(await store.read("release:small")).toMatchObject({ text: smallReleaseText });
  });

  it.each(["release:small", "directory"])("is fetched again if something else is kept as %s", async (key) => {
    await startWithSmall();
    await store.write(key, 12);
    expect(await start().ofClub("small")).toMatchObject({ ok: true, value: { origin: "service" } });
  });

  it("is not shown to a user whose sign-in is no longer valid", async () => {
    await startWithSmall();
    await store.write("session", { token: "expired", member: { code: "E08000035", name: "Leeds" } });
    expect(codeOf(await start().ofClub("small"))).toBe("not-signed-in");
  });

  it("is deleted when the user has left the club, and cannot be read", async () => {
    const library = await startWithSmall();
    await library.ofClub("roads");
    service.withdraw("small");
    await library.refresh();
    expect(codeOf(await library.ofClub("small"))).toBe("unknown-club");
    expect(codeOf(await library.withIndicator("care.rate"))).toBe("unknown-indicator");
    expect(await store.read("release:small")).toBeUndefined();
    expect(await store.read("release:roads")).toBeDefined();
  });

  it("is forgotten at sign-out", async () => {
    const library = await startWithSmall();
    await library.signOut();
    expect(codeOf(await library.ofClub("small"))).toBe("not-signed-in");
    expect(await store.keys()).toEqual([]);
  });

  it("lasts until Excel is closed if nothing can be kept, and says so", async () => {
    const forbidden = () => Promise.reject(new Error("storage is forbidden"));
    store = { read: forbidden, write: forbidden, remove: forbidden, clear: forbidden, keys: forbidden };
    const library = await startSignedIn();
    const answer = await library.ofClub("small");
    expect(answer).toMatchObject({ ok: true, value: { origin: "service", notice: { code: "nothing-kept" } } });
    expect(answer.ok && answer.value.notice?.message).toContain("storage is forbidden");
    service.instead = "hang up";
    await library.refresh();
    expect(await library.ofClub("small")).toMatchObject({ ok: true, value: { origin: "kept" } });
    await library.signOut();
    expect(codeOf(await library.ofClub("small"))).toBe("not-signed-in");
  });
});

describe("signing in", () => {
  it("is needed before the service is called", async () => {
    const library = start();
    expect(codeOf(await library.ofClub("small"))).toBe("not-signed-in");
    expect(codeOf(await library.directory())).toBe("not-signed-in");
    expect(await library.session()).toBeNull();
    expect(service.requests).toEqual([]);
  });

  it("says who the user is", async () => {
    const library = await startSignedIn();
    expect(await library.session()).toEqual({ token: "t1", member: { code: "E08000035", name: "Leeds" } });
    expect(await library.signInOffer()).toMatchObject({ ok: true, value: { members: [{ name: "Leeds" }] } });
  });

  it("as another member also applies to clubs already loaded, and fetches nothing again", async () => {
    const library = await startWithSmall();
    await library.signIn("Kent", testSignInCode);
    expect(await library.ofClub("small")).toMatchObject({ ok: true, value: { own: "E10000016" } });
    expect(requests(releasePath("small"))).toBe(0);
  });

  it("passes on why the service refuses", async () => {
    const library = start();
    expect(codeOf(await library.signIn("Narnia", testSignInCode))).toBe("service-refused");
    expect(codeOf(await library.ofClub("small"))).toBe("not-signed-in");
  });

  it("gives everyone who asks while a refresh is running the same answer, from before or after it", async () => {
    const library = start();
    const [early, signedIn] = await Promise.all([library.ofClub("small"), library.signIn("Leeds", testSignInCode)]);
    expect(codeOf(early)).toBe("not-signed-in");
    expect(signedIn.ok).toBe(true);
    expect(await library.ofClub("small")).toMatchObject({ ok: true });
  });

  it("makes those wait who asked while the clubs were fetched for somebody else", async () => {
    const library = await startSignedIn();
    await store.write("session", { token: "t1", member: { code: "E10000016", name: "Kent" } });
    const under = library.ofClub("small");
    void library.refresh();
    expect(await under).toMatchObject({ ok: true, value: { own: "E10000016" } });
  });
});

it("asks again after a bug of our own, and tells everyone who is waiting", async () => {
  await startSignedIn();
  const client = createClubService(service.origin);
  let faults = 1;
  const library = createClubLibrary({
    service: {
      ...client,
      directory: (...args) => (faults-- > 0 ? Promise.reject(new Error("a fault")) : client.directory(...args)),
    },
    store,
    now: () => time,
    elapsed: () => time,
  });
  await expect(library.ofClub("small")).rejects.toThrow("a fault");
  time += minute;
  expect(await library.ofClub("small")).toMatchObject({ ok: true });
});

it("tells its listeners about new answers until they unsubscribe", async () => {
  const library = start();
  let heard = 0;
  const stop = library.subscribe(() => (heard += 1));
  await library.directory();
  expect(heard).toBe(1);
  await library.signIn("Leeds", testSignInCode);
  expect(heard).toBe(2);
  await library.ofClub("small");
  expect(heard).toBe(3);
  stop();
  await library.signOut();
  expect(heard).toBe(3);
});
