/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { audit } from "../../../src/contract/audit";
import { problemDocument } from "../../../src/contract/problem";
import { scenarioConflict, scenarios, storedScenario, type ScenarioRequest } from "../../../src/contract/scenarios";
import { signInAs } from "../support/sign-in-as";
import { startTestService, type TestService } from "../support/test-service";

jest.setTimeout(60_000);

const [leeds, enfield] = ["E08000035", "E09000010"];
let service: TestService;
let authorization: string;
beforeAll(async () => {
  service = await startTestService();
});
beforeEach(async () => {
  await service.reset();
  ({ authorization } = await service.signIn(leeds));
});
afterAll(() => service.close());

const pathOf = (member = leeds) => `/v1/members/${member}/scenarios`;
const filledIn = (name = "A home of four", inputs: ScenarioRequest["inputs"] = { Places: 4, Weekly_cost: null }) => ({
  scenario: "break-even",
  name,
  inputs,
  origins: { Places: "The capital plan", Weekly_cost: "" },
});
const put = (id: string, payload: object, follows: number, url = pathOf()) =>
  service.app.inject({
    method: "PUT",
    url: `${url}/${id}`,
    payload,
    headers: { authorization, "if-match": `"${follows}"` },
  });
const remove = (id: string, follows: number) =>
  service.app.inject({
    method: "DELETE",
    url: `${pathOf()}/${id}`,
    headers: { authorization, "if-match": `"${follows}"` },
  });
const get = (url = pathOf(), headers: Record<string, string> = {}) =>
  service.app.inject({ url, headers: { authorization, ...headers } });
const listed = async () => scenarios.parse((await get()).json()).scenarios;
const refusalOf = ({ statusCode, payload }: { statusCode: number; payload: string }) =>
  `${statusCode} ${problemDocument.parse(JSON.parse(payload)).type.split(":").at(-1)}`;

test("keeps a scenario as it was filled in, with its version, the time and the person; a reader may change it too", async () => {
  const reply = await put("home", filledIn(), 0);
  expect([reply.statusCode, reply.headers.etag]).toEqual([201, '"1"']);
  const savedAt = "2026-11-22T12:00:00.000Z";
  const saved = { id: "home", ...filledIn(), version: 1, savedAt, savedBy: "Development user of Leeds" };
  expect(storedScenario.parse(reply.json())).toEqual(saved);
  expect(await listed()).toEqual([saved]);

  ({ authorization } = await signInAs(service.database, { club: "sample", role: "reader", member: leeds }));
  const changed = await put("home", filledIn("A home of five", { Places: 5, Weekly_cost: 1e15 }), 1);
  expect([changed.statusCode, changed.headers.etag]).toEqual([200, '"2"']);
  const [newer] = await listed();
  expect(newer).toMatchObject({ name: "A home of five", inputs: { Places: 5, Weekly_cost: 1e15 }, version: 2 });
  expect(newer?.savedBy).not.toBe(saved.savedBy);
});

test("keeps which releases a scenario began with; one that was saved without that has none", async () => {
  const basis = { releases: ["Section 251: Release 2 · final · 28 Nov 2026."], demonstration: true };
  expect((await put("home", filledIn(), 0)).json()).not.toHaveProperty("basis");
  const saved = await put("home", { ...filledIn(), basis }, 1);
  expect(saved.json()).toMatchObject({ basis, version: 2 });
  expect(await listed()).toMatchObject([{ basis }]);
  expect((await put("home", { ...filledIn(), basis: { ...basis, demonstration: false } }, 2)).json()).toMatchObject({
    version: 3,
  });
  expect(audit.parse((await get(`/v1/members/${leeds}/audit`)).json())).toMatchObject({ brokenAt: null, faults: [] });
});

test("lists scenarios by name, with a tag that changes when any of them does", async () => {
  await put("b", filledIn("Zeal"), 0);
  await put("a", filledIn("åse"), 0);
  await put("c", filledIn("angle"), 0);
  expect((await listed()).map(({ name }) => name)).toEqual(["angle", "Zeal", "åse"]);
  const tag = String((await get()).headers.etag);
  const again = await get(pathOf(), { "if-none-match": tag });
  expect([again.statusCode, again.payload]).toEqual([304, ""]);
  await put("c", filledIn("angles"), 1);
  expect((await get(pathOf(), { "if-none-match": tag })).statusCode).toBe(200);
});

test("of ten changes at once to the same version, one is kept and the others are given it", async () => {
  await put("home", filledIn(), 0);
  const replies = await Promise.all(Array.from({ length: 10 }, (_, at) => put("home", filledIn(`Home ${at}`), 1)));
  const [kept, ...more] = replies.filter(({ statusCode }) => statusCode === 200);
  expect(more).toEqual([]);
  const [scenario] = await listed();
  expect(scenario).toEqual(kept?.json());
  const refused = replies.filter((reply) => reply !== kept);
  expect(refused.map(refusalOf)).toEqual(Array(9).fill("412 another-scenario"));
  for (const reply of refused) expect(scenarioConflict.parse(reply.json()).current).toEqual(scenario);
});

test("the same content again is the same version, in whatever order its inputs are sent", async () => {
  const twice = await Promise.all([put("home", filledIn(), 0), put("home", filledIn(), 0)]);
  expect(twice.map(({ statusCode }) => statusCode).sort()).toEqual([200, 201]);
  const again = await put("home", filledIn("A home of four", { Weekly_cost: null, Places: 4 }), 7);
  expect(again.json()).toMatchObject({ version: 1 });
});

test("deleting frees the name; saved again, a scenario has a new version", async () => {
  await put("home", filledIn(), 0);
  expect(refusalOf(await remove("home", 2))).toBe("412 another-scenario");
  const reply = await remove("home", 1);
  expect([reply.statusCode, reply.payload]).toEqual([204, ""]);
  expect(await listed()).toEqual([]);
  expect(refusalOf(await remove("home", 2))).toBe("404 unknown-scenario");
  const late = await put("home", filledIn("Late"), 1);
  expect([refusalOf(late), scenarioConflict.parse(late.json()).current]).toEqual(["412 another-scenario", null]);
  expect((await put("another", filledIn(), 0)).statusCode).toBe(201);
  expect((await put("home", filledIn("Home again"), 0)).json()).toMatchObject({ version: 3 });
});

test("refuses another scenario's name in any capitals, also of two new ones at the same time", async () => {
  const replies = await Promise.all([put("one", filledIn(), 0), put("two", filledIn("A HOME of four"), 0)]);
  expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
  const refused = replies.find(({ statusCode }) => statusCode === 409)!;
  expect(refusalOf(refused)).toBe("409 scenario-name-taken");
  expect(refused.json<{ detail: string }>().detail).toContain("saved by Development user of Leeds");
  expect(await listed()).toHaveLength(1);
  // The database itself does too, whatever the service asks of it.
  await expect(
    service.database.query(
      `insert into saved_scenario select member_code, 'x', 1, name_key, content, saved_at, saved_by, saved_by_name, false from saved_scenario`,
    ),
  ).rejects.toThrow("saved_scenario_by_name");
});

test("refuses the two hundred and first scenario, but not a change to an existing one", async () => {
  await put("home", filledIn(), 0);
  await service.database.query(
    `insert into saved_scenario select member_code, 'g' || n, 1, 'g' || n, content, saved_at, saved_by, saved_by_name, false
       from saved_scenario, generate_series(2, 200) as n`,
  );
  expect(refusalOf(await put("one-more", filledIn("One more"), 0))).toBe("409 too-many-scenarios");
  expect((await put("home", filledIn("The home"), 1)).statusCode).toBe(200);
});

test("the database itself refuses a version that does not follow", async () => {
  await put("home", filledIn(), 0);
  for (const statement of [
    "update saved_scenario set content = '{}'",
    "update saved_scenario set version = 3",
    "delete from saved_scenario",
    "truncate saved_scenario",
  ]) {
    await expect(service.database.query(statement)).rejects.toThrow(/one version at a time|is never changed/);
  }
});

test("another member can neither read nor change them, and can use the same names and ids", async () => {
  await put("home", filledIn(), 0);
  ({ authorization } = await service.signIn(enfield));
  for (const request of [get(), put("home", filledIn("Ours"), 1), remove("home", 1), get(pathOf("E99999999"))]) {
    expect(refusalOf(await request)).toBe("403 another-member");
  }
  expect((await put("home", filledIn(), 0, pathOf(enfield))).statusCode).toBe(201);
});

test("refuses what cannot be a scenario, and says where", async () => {
  for (const [payload, place] of [
    [{ ...filledIn(), name: "" }, "body/name"],
    [filledIn("A home", { "Weekly cost": 1 }), "body/inputs"],
    [{ ...filledIn(), inputs: { Places: "4" } }, "body/inputs/Places"],
  ] as const) {
    const reply = await put("home", payload, 0);
    expect([refusalOf(reply), reply.json<{ detail: string }>().detail]).toEqual([
      "400 invalid-request",
      expect.stringContaining(place),
    ]);
  }
});

test("records every change in the member's own chain, without names or content", async () => {
  await put("home", filledIn(), 0);
  await put("home", filledIn("A home of five"), 1);
  await put("home", filledIn("Lost"), 1);
  await remove("home", 2);
  const record = audit.parse((await get(`/v1/members/${leeds}/audit`)).json());
  expect(record).toMatchObject({ brokenAt: null, faults: [] });
  const entries = record.entries.map(({ entry }) => JSON.parse(entry) as { what: string; version: number });
  expect(entries.map(({ what, version }) => `${what} ${version}`)).toEqual([
    "scenario saved 1",
    "scenario saved 2",
    "scenario deleted 3",
  ]);
  expect(entries[0]).toMatchObject({ member: leeds, scenario: "home", at: "2026-11-22T12:00:00.000Z" });
  expect(JSON.stringify(record)).not.toMatch(/Development user|of four|capital plan/);
});
