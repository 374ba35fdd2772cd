/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { audit } from "../../../src/contract/audit";
import { accessTokens, issuedToken } from "../../../src/contract/tokens";
import { leeds } from "../../domain/rules/answers-of";
import { join } from "../support/invite";
import { startTestService, type TestService } from "../support/test-service";

jest.setTimeout(60_000);

const url = "/v1/me/tokens";
const day = 86_400_000;
let service: TestService;
let administrator: { authorization: string };
let sam: { readonly authorization: string };
beforeAll(async () => {
  service = await startTestService({}, { withQuestionnaires: true });
});
beforeEach(async () => {
  await service.reset();
  administrator = await service.signInAsAdministrator();
  ({ headers: sam } = await join(service.app, administrator, { role: "contributor", member: leeds }));
});
afterAll(() => service.close());

const listed = async (headers: object = sam) =>
  accessTokens.parse((await service.app.inject({ url, headers: { ...headers } })).json()).tokens;
const issue = (headers: object = sam, app = service.app) =>
  app.inject({ method: "POST", url, headers: { ...headers } });
const revoke = (prefix: string, headers: object = sam) =>
  service.app.inject({ method: "DELETE", url: `${url}/${prefix}`, headers: { ...headers } });
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const prefixOf = ({ authorization }: { readonly authorization: string }) =>
  authorization.slice("Bearer ".length).slice(0, 12);
const statusOf = async (headers: object, app = service.app) =>
  (await app.inject({ url: "/v1/me", headers: { ...headers } })).statusCode;

test("lists a person's tokens by how they begin, with the day on which each was last used", async () => {
  const { token, expiresAt } = issuedToken.parse((await issue()).json());
  expect(await listed()).toEqual(
    expect.arrayContaining([
      {
        prefix: prefixOf(sam),
        issuedAt: "2026-11-22T12:00:00.000Z",
        expiresAt: "2027-02-20T12:00:00.000Z",
        lastUsedOn: "2026-11-22",
      },
      { prefix: token.slice(0, 12), issuedAt: "2026-11-22T12:00:00.000Z", expiresAt, lastUsedOn: null },
    ]),
  );
  service.clock.now = new Date(service.clock.now.getTime() + day);
  expect(await statusOf(bearer(token))).toBe(200);
  expect((await listed()).find(({ prefix }) => prefix === token.slice(0, 12))?.lastUsedOn).toBe("2026-11-23");
});

test("a token that is revoked is refused at once by the service that revoked it, and within 5 s by every other", async () => {
  const { token } = issuedToken.parse((await issue()).json());
  const other = await service.another({});
  expect([await statusOf(bearer(token)), await statusOf(bearer(token), other)]).toEqual([200, 200]);
  expect((await revoke(token.slice(0, 12))).statusCode).toBe(204);
  expect([await statusOf(bearer(token)), await statusOf(bearer(token), other)]).toEqual([401, 200]);
  service.clock.now = new Date(service.clock.now.getTime() + 5000);
  expect([await statusOf(bearer(token), other), await statusOf(sam, other)]).toEqual([401, 200]);
  expect((await listed()).map(({ prefix }) => prefix)).toEqual([prefixOf(sam)]);
});

test("nobody sees or revokes another person's tokens", async () => {
  expect((await listed(administrator)).map(({ prefix }) => prefix)).toEqual([prefixOf(administrator)]);
  const reply = await revoke(prefixOf(sam), administrator);
  expect([reply.statusCode, reply.json<{ title: string }>().title]).toEqual([404, "No such token"]);
  expect(await statusOf(sam)).toBe(200);
});

test("tokens last as long as the setting says; of somebody who signs in elsewhere, a working day", async () => {
  const app = await service.another({ tokenDays: 30 });
  const expiry = async (headers: object) => issuedToken.parse((await issue(headers, app)).json()).expiresAt;
  expect(await expiry(sam)).toBe("2026-12-22T12:00:00.000Z");
  expect(await expiry(administrator)).toBe("2026-11-23T00:00:00.000Z");
});

test("of somebody who signs in elsewhere, a token does not renew itself: they sign in again for a longer one", async () => {
  service.clock.now = new Date(service.clock.now.getTime() + 3_600_000);
  const [ofOwn, ofAdministrator] = await Promise.all([issue(sam), issue(administrator)]);
  expect(issuedToken.parse(ofOwn.json()).expiresAt).toBe("2027-02-20T13:00:00.000Z");
  expect(issuedToken.parse(ofAdministrator.json()).expiresAt).toBe("2026-11-23T00:00:00.000Z");
});

test("a person can have at most 20 at a time, also when they ask for many at once", async () => {
  const replies = await Promise.all(Array.from({ length: 22 }, () => issue()));
  expect(replies.filter(({ statusCode }) => statusCode === 201)).toHaveLength(19);
  expect(replies.filter(({ statusCode }) => statusCode === 409)).toHaveLength(3);
  expect(await listed()).toHaveLength(20);
});

test("the record says that a token was issued and revoked, but not what it is", async () => {
  const { token } = issuedToken.parse((await issue()).json());
  await revoke(token.slice(0, 12));
  const reply = await service.app.inject({ url: "/v1/clubs/cla/audit", headers: administrator });
  const { entries, brokenAt } = audit.parse(reply.json());
  expect([brokenAt, entries.slice(2).map(({ entry }) => (JSON.parse(entry) as { what: string }).what)]).toEqual([
    null,
    ["access token issued", "access token revoked"],
  ]);
  expect(reply.body).not.toContain(token.slice(12));
});
