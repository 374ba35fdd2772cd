/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { createOwnContact } from "../../../src/client/own-contact";
import { contact, peopleDirectory } from "../../../src/contract/contacts";
import { leeds } from "../../domain/rules/answers-of";
import { join } from "../support/invite";
import { listening } from "../support/listening";
import { startTestService, type TestService } from "../support/test-service";

jest.setTimeout(60_000);

const enfield = "E09000010";
const given = { consent: true, email: "sam@leeds.gov.uk", phone: "+44 113 222 4444" };
const none = { consent: false, email: null, phone: null };
let service: TestService;
let administrator: { authorization: string };
let sam: { readonly authorization: string };
let kim: { readonly authorization: string };
beforeAll(async () => {
  service = await startTestService({}, { withQuestionnaires: true });
});
beforeEach(async () => {
  await service.reset();
  administrator = await service.signInAsAdministrator();
  ({ headers: sam } = await join(service.app, administrator, { role: "contributor", member: leeds }, "Sam"));
  ({ headers: kim } = await join(service.app, administrator, { role: "reader", member: enfield }, "Kim"));
});
afterAll(() => service.close());

const get = (url: string, headers: object) => service.app.inject({ url, headers: { ...headers } });
const put = (payload: object, headers: object = sam) =>
  service.app.inject({ method: "PUT", url: "/v1/me/contact", headers: { ...headers }, payload });
const own = async (headers: object = sam) => contact.parse((await get("/v1/me/contact", headers)).json());
const listed = async (headers: object = kim) =>
  peopleDirectory.parse((await get("/v1/clubs/cla/people-directory", headers)).json()).people;

test("says who is in the club, and nothing of how to reach them until they say so", async () => {
  expect(await listed()).toEqual([
    { name: "Development administrator", role: "administrator", member: null, email: null, phone: null },
    { name: "Kim", role: "reader", member: { code: enfield, name: "Enfield" }, email: null, phone: null },
    { name: "Sam", role: "contributor", member: { code: leeds, name: "Leeds" }, email: null, phone: null },
  ]);
  expect(await own()).toEqual(none);
});

test("with a person's consent the others see what they gave; withdrawn, it is gone at once", async () => {
  expect((await put(given)).json()).toEqual(given);
  expect(await own()).toEqual(given);
  expect((await listed()).find(({ name }) => name === "Sam")).toMatchObject({ email: given.email, phone: given.phone });
  expect((await put({ ...given, phone: null })).json()).toEqual({ ...given, phone: null });
  expect((await listed()).find(({ name }) => name === "Sam")).toMatchObject({ email: given.email, phone: null });
  expect((await put({ ...given, consent: false })).json()).toEqual(none);
  expect((await listed()).find(({ name }) => name === "Sam")).toMatchObject({ email: null, phone: null });
  expect(await service.database.query("select * from own_contact")).toEqual([]);
});

test("the add-in reads and changes the user's own over the service", async () => {
  const origin = `http://127.0.0.1:${await listening(service.app)}`;
  const as = (signed: { readonly authorization: string } | null, code = leeds) =>
    createOwnContact({
      origin,
      session: async () =>
        signed && { token: signed.authorization.slice("Bearer ".length), member: { code, name: code } },
    });
  expect(await as(sam).read(leeds)).toEqual({ ok: true, value: none });
  expect(await as(sam).save(given, leeds)).toEqual({ ok: true, value: given });
  expect(await as(sam).read(leeds)).toEqual({ ok: true, value: given });
  expect(await as(kim, enfield).save({ ...given, email: "kim" }, enfield)).toMatchObject({ ok: false });
  expect(await as(null).read(leeds)).toMatchObject({ ok: false, problem: { code: "not-signed-in" } });
});

test("is not given for a club of published figures, which everybody reads", async () => {
  expect((await get("/v1/clubs/sample/releases/latest", kim)).statusCode).toBe(200);
  expect((await get("/v1/clubs/sample/people-directory", kim)).statusCode).toBe(404);
});

test("people enter it only about themselves", async () => {
  await put(given, sam);
  expect(await own(kim)).toEqual(none);
  await put(none, kim);
  expect(await own(sam)).toEqual(given);
});

test("is not kept of somebody who is in no club any more", async () => {
  await put(given);
  const people = (await get("/v1/clubs/cla/people", administrator)).json<{ people: { id: string; name: string }[] }>();
  const { id } = people.people.find(({ name }) => name === "Sam")!;
  await service.app.inject({ method: "DELETE", url: `/v1/clubs/cla/people/${id}`, headers: administrator });
  expect(await service.database.query("select * from own_contact")).toEqual([]);
});

test("the record says that it was shared and withdrawn, but not what it was", async () => {
  await put(given);
  await put(none);
  const { body } = await get("/v1/clubs/cla/audit", administrator);
  expect([body.includes("contact shared"), body.includes("contact withdrawn")]).toEqual([true, true]);
  expect(body).not.toMatch(/sam@|222 4444/);
  expect(service.log.join("")).not.toMatch(/sam@|222 4444/);
});

test.each([
  ["no e-mail address", { ...given, email: "sam" }],
  ["one with a line break in it", { ...given, email: "sam@leeds.gov.uk\nBcc: x@y.z" }],
  ["no telephone number", { ...given, phone: "=HYPERLINK()" }],
  ["consent that is not said", { email: null, phone: null }],
])("refuses %s", async (_case, payload) => {
  expect((await put(payload)).statusCode).toBe(400);
});
