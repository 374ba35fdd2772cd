/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { createClubLibrary, type ClubLibrary } from "../../src/client/club-library";
import { createClubService } from "../../src/client/club-service";
import { createPeerGroupService } from "../../src/client/peer-group-service";
import { createMemoryReleaseStore } from "../../src/client/release-store";
import type { SavedGroup } from "../../src/domain/peers/saved-group";
import { startTestService, type TestService } from "../service/support/test-service";
import { refusal, startFakeSubmissions } from "./fake-submissions";
import { testSignInCode } from "../support/sign-in-code";

jest.setTimeout(60_000);

const leeds = "E08000035";
const cities: SavedGroup = {
  id: "cities",
  label: "Core cities",
  members: ["E08000035", "E09000010"],
  made: { kind: "picked" },
};

describe("over the service", () => {
  let service: TestService;
  let origin: string;
  beforeAll(async () => {
    service = await startTestService();
    origin = await service.app.listen({ port: 0, host: "127.0.0.1" });
  });
  beforeEach(() => service.reset());
  afterAll(() => service.close());

  /** A user at Leeds, with their own Excel. */
  async function person() {
    const library = createClubLibrary({ service: createClubService(origin), store: createMemoryReleaseStore() });
    const { session, refresh } = library;
    await library.signIn("Leeds", testSignInCode);
    return { library, peerGroups: createPeerGroupService({ origin, session, changed: refresh }) };
  }
  const labels = async (library: ClubLibrary) => {
    const dataset = await library.ofClub("sample");
    return dataset.ok ? dataset.value.savedGroups.map(({ label }) => label) : dataset.problem;
  };

  test("formulas use a group as soon as it is saved, changed or deleted; a colleague's formulas do so after a refresh", async () => {
    const [one, other] = [await person(), await person()];
    expect([await labels(one.library), await labels(other.library)]).toEqual([[], []]);
    const saved = await one.peerGroups.save(cities, 0, leeds);
    expect(saved).toMatchObject({ ok: true, value: { kind: "done", group: { ...cities, version: 1 } } });
    expect(await labels(one.library)).toEqual(["Core cities"]);
    expect(await labels(other.library)).toEqual([]);
    await other.library.refresh();
    expect(await labels(other.library)).toEqual(["Core cities"]);

    await one.peerGroups.save({ ...cities, label: "Cities" }, 1, leeds);
    expect(await labels(one.library)).toEqual(["Cities"]);
    expect(await one.peerGroups.groups(leeds)).toMatchObject({ ok: true, value: [{ label: "Cities", version: 2 }] });
    expect(await one.peerGroups.remove("cities", 2, leeds)).toEqual({ ok: true, value: { kind: "done", group: null } });
    expect(await labels(one.library)).toEqual([]);
  });

  test("a user who saves too late gets the present group, and overwrites nobody's change", async () => {
    const [one, other] = [await person(), await person()];
    await one.peerGroups.save(cities, 0, leeds);
    await one.peerGroups.save({ ...cities, label: "Ours" }, 1, leeds);
    const late = await other.peerGroups.save({ ...cities, label: "Theirs" }, 1, leeds);
    expect(late).toMatchObject({ ok: true, value: { kind: "stale", theirs: { label: "Ours", version: 2 } } });
    expect(await labels(other.library)).toEqual(["Ours"]);
    expect(await other.peerGroups.remove("cities", 1, leeds)).toMatchObject({
      value: { kind: "stale", theirs: { version: 2 } },
    });
    expect(await other.peerGroups.save({ ...cities, label: "Both" }, 2, leeds)).toMatchObject({
      value: { kind: "done" },
    });
    await one.peerGroups.remove("cities", 3, leeds);
    expect(await other.peerGroups.save(cities, 3, leeds)).toEqual({ ok: true, value: { kind: "stale", theirs: null } });
  });

  test("saving or deleting again after a lost answer succeeds", async () => {
    const { peerGroups } = await person();
    await peerGroups.save(cities, 0, leeds);
    expect(await peerGroups.save(cities, 0, leeds)).toMatchObject({ value: { kind: "done", group: { version: 1 } } });
    await peerGroups.remove("cities", 1, leeds);
    expect(await peerGroups.remove("cities", 1, leeds)).toEqual({ ok: true, value: { kind: "done", group: null } });
  });

  test("passes on the service's sentence if a group cannot be saved", async () => {
    const { peerGroups } = await person();
    await peerGroups.save(cities, 0, leeds);
    const taken = await peerGroups.save({ ...cities, id: "towns" }, 0, leeds);
    expect(!taken.ok && taken.problem.message).toContain('You already have a peer group called "Core cities" (cities)');
    const reserved = await peerGroups.save({ ...cities, id: "region", label: "Region" }, 0, leeds);
    expect(!reserved.ok && reserved.problem.message).toContain("this name is taken by a group that every release has");
  });
});

describe("when things go wrong", () => {
  const session = async () => ({ token: "t1", member: { code: leeds, name: "Leeds" } });
  let changed: number;
  const over = (origin: string, who: typeof session | (() => Promise<null>) = session, patience = 20_000) =>
    createPeerGroupService({ origin, session: who, changed: async () => (changed += 1), patience });
  beforeEach(() => void (changed = 0));

  test.each([
    ["hang up", "service-unreachable"],
    ["never", "service-unreachable"],
    [{ status: 200, body: { id: "cities" } }, "service-refused"],
    [refusal(412, "another-peer-group"), "service-refused"],
    [refusal(401, "token-refused"), "not-signed-in"],
    [refusal(403, "another-member"), "service-refused"],
    [refusal(404, "unknown-path"), "service-refused"],
  ] as const)("%j is a problem, and nothing is taken for changed", async (reply, code) => {
    const fake = await startFakeSubmissions();
    fake.replies = [reply];
    // Wait briefly only for an answer that never comes; on a busy machine a real one may take a while.
    const peerGroups = over(fake.origin, session, reply === "never" ? 300 : undefined);
    expect(await peerGroups.save(cities, 0, leeds)).toMatchObject({ ok: false, problem: { code } });
    expect(changed).toBe(0);
    if (typeof reply === "string" || reply.status !== 200) {
      expect(await peerGroups.remove("cities", 1, leeds)).toMatchObject({ ok: false, problem: { code } });
    }
    expect(await peerGroups.groups(leeds)).toMatchObject({ ok: false });
    await fake.close();
  });

  test("nothing is sent if nobody is signed in", async () => {
    const fake = await startFakeSubmissions();
    const peerGroups = over(fake.origin, async () => null);
    for (const asked of [
      peerGroups.groups(leeds),
      peerGroups.save(cities, 0, leeds),
      peerGroups.remove("cities", 1, leeds),
    ]) {
      expect(await asked).toMatchObject({ ok: false, problem: { code: "not-signed-in" } });
    }
    expect(fake.seen).toEqual([]);
    await fake.close();
  });

  test("nothing is sent for an authority once somebody has signed in for another", async () => {
    const fake = await startFakeSubmissions();
    const peerGroups = over(fake.origin);
    const kent = "E10000016";
    for (const asked of [
      peerGroups.groups(kent),
      peerGroups.save(cities, 0, kent),
      peerGroups.remove("cities", 1, kent),
    ]) {
      const answer = await asked;
      expect(answer).toMatchObject({ ok: false, problem: { code: "signed-in-for-another" } });
      expect(answer.ok ? "" : answer.problem.message).toContain("You are signed in for Leeds now");
    }
    expect([fake.seen, changed]).toEqual([[], 0]);
    await fake.close();
  });
});
