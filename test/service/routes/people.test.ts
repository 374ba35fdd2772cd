/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { audit } from "../../../src/contract/audit";
import { people, type Person } from "../../../src/contract/people";
import { leeds } from "../../domain/rules/answers-of";
import { accept, invite, join } from "../support/invite";
import { startTestService, type TestService } from "../support/test-service";

jest.setTimeout(60_000);

const url = "/v1/clubs/cla/people";
const enfield = "E09000010";
let service: TestService;
let administrator: { authorization: string };
beforeAll(async () => {
  service = await startTestService({}, { withQuestionnaires: true });
});
beforeEach(async () => {
  await service.reset();
  administrator = await service.signInAsAdministrator();
});
afterAll(() => service.close());

const get = (path: string, headers: object, app = service.app) => app.inject({ url: path, headers: { ...headers } });
const listed = async () => people.parse((await get(url, administrator)).json()).people;
const idOf = async (name: string) => (await listed()).find((person) => person.name === name)!.id;
const change = (id: string, payload: object, headers: object = administrator) =>
  service.app.inject({ method: "PUT", url: `${url}/${id}`, headers: { ...headers }, payload });
const remove = (id: string, headers: object = administrator, path = url) =>
  service.app.inject({ method: "DELETE", url: `${path}/${id}`, headers: { ...headers } });
const asMember = (member: string, role: Person["role"] = "contributor") => ({ role, member }) as const;

test("lists who has which role, by authority and name", async () => {
  await join(service.app, administrator, asMember(leeds), "Sam");
  await join(service.app, administrator, asMember(enfield, "reader"), "Kim");
  await join(service.app, administrator, asMember(leeds, "approver"), "Alex");
  expect((await listed()).map(({ name, role, member }) => [name, role, member?.name])).toEqual([
    ["Development administrator", "administrator", undefined],
    ["Kim", "reader", "Enfield"],
    ["Alex", "approver", "Leeds"],
    ["Sam", "contributor", "Leeds"],
  ]);
});

test("a person who is removed is refused at once by the service that removed them, and within 5 s by every other", async () => {
  const { headers } = await join(service.app, administrator, asMember(leeds), "Sam");
  const other = await service.another({});
  const statuses = async () => [
    (await get("/v1/me", headers)).statusCode,
    (await get("/v1/me", headers, other)).statusCode,
  ];
  expect(await statuses()).toEqual([200, 200]);
  expect((await remove(await idOf("Sam"))).statusCode).toBe(204);
  expect(await statuses()).toEqual([401, 200]);
  service.clock.now = new Date(service.clock.now.getTime() + 5000);
  expect(await statuses()).toEqual([401, 401]);
  expect((await listed()).map(({ name }) => name)).toEqual(["Development administrator"]);
});

test("another role works at once, and with another member come its published figures", async () => {
  const { headers } = await join(service.app, administrator, asMember(leeds), "Sam");
  expect((await change(await idOf("Sam"), asMember(enfield, "reader"))).statusCode).toBe(200);
  expect((await get("/v1/me", headers)).json()).toMatchObject({ role: "reader", member: { name: "Enfield" } });
  const rows = await service.database.query(
    `select club_id as club, role, member_code as member from user_role
       join app_user on app_user.id = user_id where name = 'Sam' order by club_id`,
  );
  expect(rows).toEqual([
    { club: "cla", role: "reader", member: enfield },
    { club: "sample", role: "reader", member: enfield },
  ]);
});

test("somebody who may no longer act for a member reads published figures for it no longer", async () => {
  const { headers } = await join(service.app, administrator, asMember(leeds), "Sam");
  expect((await change(await idOf("Sam"), { role: "administrator", member: null })).statusCode).toBe(200);
  expect((await get("/v1/clubs/sample/releases/latest", headers)).statusCode).toBe(404);
});

test("a club keeps an administrator, however its last ones are changed, removed or invited", async () => {
  const id = await idOf("Development administrator");
  expect((await remove(id)).statusCode).toBe(409);
  expect((await change(id, asMember(leeds))).statusCode).toBe(409);
  const code = await invite(service.app, administrator, asMember(leeds, "reader"));
  expect((await accept(service.app, code, "Me", administrator)).statusCode).toBe(409);
  expect((await get(url, administrator)).statusCode).toBe(200);
  await join(service.app, administrator, { role: "administrator", member: null }, "Second");
  expect((await remove(id)).statusCode).toBe(204);
});

test("a user of development sign-in does not count as the administrator who is left", async () => {
  await join(service.app, administrator, { role: "administrator", member: null }, "Real");
  expect((await remove(await idOf("Real"))).statusCode).toBe(409);
});

test("of two administrators who remove each other at the same time, one stays", async () => {
  const [first, second] = [
    await join(service.app, administrator, { role: "administrator", member: null }, "First"),
    await join(service.app, administrator, { role: "administrator", member: null }, "Second"),
  ];
  const ids = [await idOf("First"), await idOf("Second")] as const;
  const replies = await Promise.all([remove(ids[1], first.headers), remove(ids[0], second.headers)]);
  const [one, other] = replies.map(({ statusCode }) => statusCode).sort();
  expect(one).toBe(204);
  // 401 to a person who was removed before their own request was read.
  expect([401, 409]).toContain(other);
  expect((await listed()).filter(({ id }) => ids.includes(id))).toHaveLength(1);
});

test("with an administrator go the invitations they issued, so that they cannot let themselves in again", async () => {
  const { headers } = await join(service.app, administrator, { role: "administrator", member: null }, "Second");
  await join(service.app, administrator, { role: "administrator", member: null }, "Third");
  const codes = [
    await invite(service.app, headers, asMember(leeds)),
    await invite(service.app, administrator, asMember(leeds)),
  ];
  await remove(await idOf("Second"));
  const statuses = [];
  for (const code of codes) statuses.push((await accept(service.app, code)).statusCode);
  expect(statuses).toEqual([403, 200]);
});

test("only administrators of the club see and change its people", async () => {
  const { headers: ofClub } = await join(service.app, administrator, { role: "administrator", member: null }, "Second");
  const id = await idOf("Second");
  for (const role of ["reader", "contributor", "approver"] as const) {
    const { headers } = await join(service.app, administrator, asMember(leeds, role));
    const calls = [get(url, headers), change(id, asMember(leeds), headers), remove(id, headers)];
    expect((await Promise.all(calls)).map(({ statusCode }) => statusCode)).toEqual([403, 403, 403]);
  }
  expect((await get("/v1/clubs/sample/people", ofClub)).statusCode).toBe(404);
  expect((await remove(id, ofClub, "/v1/clubs/sample/people")).statusCode).toBe(404);
});

test("refuses a person who has no role there, and a role that needs a member or must have none", async () => {
  await join(service.app, administrator, asMember(leeds), "Sam");
  const [id, nobody] = [await idOf("Sam"), "00000000-0000-4000-8000-000000000000"];
  const replies = await Promise.all([
    ...[change(nobody, asMember(leeds)), remove(nobody), change(id, { role: "reader", member: null })],
    ...[change(id, { role: "administrator", member: leeds }), change(id, asMember("E99999999"))],
  ]);
  expect(replies.map(({ statusCode }) => statusCode)).toEqual([404, 404, 400, 400, 404]);
});

test("the record says who changed whose role, by their ids", async () => {
  await join(service.app, administrator, asMember(leeds), "Sam");
  const person = await idOf("Sam");
  await change(person, asMember(leeds, "approver"));
  await remove(person);
  const { entries, brokenAt } = audit.parse((await get("/v1/clubs/cla/audit", administrator)).json());
  expect(brokenAt).toBeNull();
  const [, , changed, removed] = entries.map(({ entry }) => JSON.parse(entry) as object);
  const user = await idOf("Development administrator");
  expect(changed).toMatchObject({ what: "role changed", user, person, role: "approver", member: leeds });
  expect(removed).toMatchObject({ what: "person removed", user, person });
  expect(JSON.stringify(entries)).not.toContain("Sam");
});
