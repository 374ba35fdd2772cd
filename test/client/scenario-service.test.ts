/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { createScenarioService } from "../../src/client/scenario-service";
import type { SavedScenario } from "../../src/domain/scenarios/saved-scenario";
import { startTestService, type TestService } from "../service/support/test-service";
import { refusal, startFakeSubmissions } from "./fake-submissions";

jest.setTimeout(60_000);

const leeds = { code: "E08000035", name: "Leeds" };
const home: SavedScenario = {
  id: "home",
  scenario: "break-even",
  name: "A home of four",
  inputs: { Places: 4, Weekly_cost: null },
  origins: { Places: "The capital plan" },
  basis: { releases: ["Section 251: Release 2 · final · 28 Nov 2026."], demonstration: true },
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

  /** Somebody of Leeds, with their own Excel. */
  async function person() {
    const token = (await service.signIn("Leeds")).authorization.replace("Bearer ", "");
    return createScenarioService({
      origin,
      session: async () => ({ token, member: leeds }),
    });
  }

  test("a scenario is there for the whole authority as it was filled in, blanks included, until it is deleted", async () => {
    const [one, other] = [await person(), await person()];
    const saved = await one.save({ ...home, name: " A home of four " }, 0, leeds.code);
    const stored = { ...home, version: 1, savedAt: "2026-11-22T12:00:00.000Z", savedBy: "Development user of Leeds" };
    expect(saved).toEqual({ ok: true, value: stored });
    expect(await other.read(leeds.code)).toEqual({ ok: true, value: [stored] });
    expect(await other.remove("home", 1, leeds.code)).toEqual({ ok: true, value: null });
    expect(await one.read(leeds.code)).toEqual({ ok: true, value: [] });
  });

  test("who comes too late is told who saved the newer version and when, and overwrites and deletes nothing", async () => {
    const [one, other] = [await person(), await person()];
    await one.save(home, 0, leeds.code);
    await one.save({ ...home, name: "A home of five", inputs: { Places: 5 } }, 1, leeds.code);
    const newer =
      'Development user of Leeds saved a newer version of "A home of five" on 22 November 2026 at 12:00 GMT';
    const late = await other.save({ ...home, inputs: { Places: 6 } }, 1, leeds.code);
    expect(late).toMatchObject({ ok: false, problem: { code: "scenario-saved-since" } });
    expect(!late.ok && late.problem.message).toContain(`${newer}, so yours was not saved.`);
    const kept = await other.remove("home", 1, leeds.code);
    expect(kept).toMatchObject({ ok: false, problem: { code: "scenario-not-deleted" } });
    expect(!kept.ok && kept.problem.message).toContain(`${newer}, so it was not deleted.`);
    expect(await other.read(leeds.code)).toMatchObject({
      value: [{ name: "A home of five", inputs: { Places: 5 }, version: 2 }],
    });
    // Having seen it, they may replace it.
    expect(await other.save({ ...home, inputs: { Places: 6 } }, 2, leeds.code)).toMatchObject({
      ok: true,
      value: { version: 3 },
    });
  });

  test("who saves one that was deleted is told so, and can save it as a new one", async () => {
    const [one, other] = [await person(), await person()];
    await one.save(home, 0, leeds.code);
    await one.remove("home", 1, leeds.code);
    const late = await other.save({ ...home, inputs: { Places: 6 } }, 1, leeds.code);
    expect(late).toMatchObject({ ok: false, problem: { code: "scenario-deleted-since" } });
    expect(!late.ok && late.problem.message).toContain('has deleted "A home of four" since you opened it');
    expect(await other.save({ ...home, inputs: { Places: 6 } }, 0, leeds.code)).toMatchObject({
      ok: true,
      value: { version: 3 },
    });
  });

  test("saving or deleting again after a lost answer succeeds", async () => {
    const scenarios = await person();
    await scenarios.save(home, 0, leeds.code);
    expect(await scenarios.save(home, 0, leeds.code)).toMatchObject({ ok: true, value: { version: 1 } });
    await scenarios.remove("home", 1, leeds.code);
    expect(await scenarios.remove("home", 1, leeds.code)).toEqual({ ok: true, value: null });
  });

  test("passes on the service's sentence if a name is taken", async () => {
    const scenarios = await person();
    await scenarios.save(home, 0, leeds.code);
    const taken = await scenarios.save({ ...home, id: "another", name: "a home of FOUR" }, 0, leeds.code);
    expect(!taken.ok && taken.problem.message).toContain(
      'Your authority already has a scenario called "A home of four", saved by Development user of Leeds. Give this one another name.',
    );
  });
});

describe("when things go wrong", () => {
  const session = async () => ({ token: "t1", member: leeds });

  test.each([
    ["hang up", "service-unreachable"],
    ["never", "service-unreachable"],
    [{ status: 200, body: { id: "home" } }, "service-refused"],
    [refusal(412, "another-scenario"), "service-refused"],
    [refusal(401, "token-refused"), "not-signed-in"],
    [refusal(403, "another-member"), "service-refused"],
    [refusal(404, "unknown-path"), "service-refused"],
  ] as const)("%j is a problem", async (reply, code) => {
    const fake = await startFakeSubmissions();
    fake.replies = [reply];
    // Wait briefly only for an answer that never comes; on a busy machine a real one may take a while.
    const patience = reply === "never" ? 300 : 20_000;
    const scenarios = createScenarioService({ origin: fake.origin, session, patience });
    expect(await scenarios.save(home, 0, leeds.code)).toMatchObject({ ok: false, problem: { code } });
    expect(await scenarios.read(leeds.code)).toMatchObject({ ok: false, problem: { code } });
    if (typeof reply === "string" || reply.status !== 200) {
      expect(await scenarios.remove("home", 1, leeds.code)).toMatchObject({ ok: false, problem: { code } });
    }
    await fake.close();
  });

  test("nothing is sent if nobody is signed in", async () => {
    const fake = await startFakeSubmissions();
    const scenarios = createScenarioService({ origin: fake.origin, session: async () => null });
    for (const asked of [
      scenarios.read(leeds.code),
      scenarios.save(home, 0, leeds.code),
      scenarios.remove("home", 1, leeds.code),
    ]) {
      expect(await asked).toMatchObject({ ok: false, problem: { code: "not-signed-in" } });
    }
    expect(fake.seen).toEqual([]);
    await fake.close();
  });

  test("nothing is sent for an authority once somebody has signed in for another", async () => {
    const fake = await startFakeSubmissions();
    const scenarios = createScenarioService({ origin: fake.origin, session });
    const kent = "E10000016";
    for (const asked of [scenarios.read(kent), scenarios.save(home, 0, kent), scenarios.remove("home", 1, kent)]) {
      const answer = await asked;
      expect(answer).toMatchObject({ ok: false, problem: { code: "signed-in-for-another" } });
      expect(answer.ok ? "" : answer.problem.message).toContain("You are signed in for Leeds now");
    }
    expect(fake.seen).toEqual([]);
    await fake.close();
  });
});
