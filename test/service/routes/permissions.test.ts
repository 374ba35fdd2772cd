/** @jest-environment ./test/service/support/pglite-environment.cjs */
import type { LightMyRequestResponse } from "fastify";
import { usualRateLimits } from "../../../src/service/rate-limits";
import type { Role } from "../../../src/contract/role";
import { leeds } from "../../domain/rules/answers-of";
import { partsOfAddress, permissions } from "../support/permissions";
import { signInPerson } from "../support/sign-in-person";
import { startTestService, type TestService } from "../support/test-service";

jest.setTimeout(120_000);

const enfield = "E09000010";
const roles = ["reader", "contributor", "approver", "administrator"] as const;
let service: TestService;
let registered: ReadonlyMap<string, string>;
const people = new Map<string, { readonly authorization: string }>();
beforeAll(async () => {
  const many = 1e6;
  const rates = { ...usualRateLimits, refused: many, checks: many, checksOfMember: many };
  service = await startTestService({ limits: { rates } }, { withQuestionnaires: true });
  registered = service.app.policies;
  const { database, clock } = service;
  await database.query("insert into club (id, label) values ('other', 'Another club')");
  await database.query("insert into member select 'other', code, name, abolished from member where club_id = 'sample'");
  await database.query(
    "insert into collection (club_id, year, state, opens_on) values ('other', '2025-26', 'open', '2026-05-01')",
  );
  const add = async (name: string, club: string, role: Role, member: string) =>
    people.set(
      name,
      await signInPerson(database, club, { role, member: role === "administrator" ? null : member }, clock.now),
    );
  for (const role of roles) await add(`own ${role}`, "cla", role, leeds);
  for (const role of roles.slice(0, 3)) await add(`another member's ${role}`, "cla", role, enfield);
  for (const role of ["contributor", "administrator"] as const)
    await add(`another club's ${role}`, "other", role, enfield);
});
afterAll(() => service.close());

const refusals: ReadonlySet<string> = new Set([
  ...["not-signed-in", "token-refused", "not-local", "no-role", "another-member", "unknown-club"],
  ...["not-a-contributor", "not-an-administrator", "not-an-approver", "readers-only-read"],
]);

async function outcome(route: string, headers: object, request: object = {}): Promise<string> {
  const [method, path] = route.split(" ") as ["GET", string];
  const { body, readsBodyLast, headers: own } = permissions[route]!;
  const url = path.replaceAll(/:(\w+)/g, (_, name: string) => partsOfAddress[name] ?? name);
  const reply: LightMyRequestResponse = await service.app.inject({
    method,
    url,
    headers: { ...own, ...headers },
    ...(body !== undefined && { payload: body }),
    ...request,
  });
  const code = /"urn:yardstick:problem:([\w-]+)"/.exec(reply.body)?.[1] ?? "";
  // A body that cannot be read is refused before anybody is asked who they are, and would prove nothing.
  if (code === "invalid-request" && readsBodyLast === undefined && reply.body.includes("body/"))
    return `not asked: ${reply.body}`;
  return refusals.has(code) ? code : "may";
}

/** What each of those people is told. */
async function outcomes(route: string, kind: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [name, headers] of people) {
    if (name.startsWith(kind)) found[name.split(" ").at(-1)!] = await outcome(route, headers);
  }
  return found;
}

test("every route is listed with who may use it, and no other is", () => {
  const stated = [...registered].filter(([route]) => !route.startsWith("HEAD "));
  expect(Object.fromEntries(Object.entries(permissions).map(([route, { policy }]) => [route, policy]))).toEqual(
    Object.fromEntries(stated),
  );
});

describe.each(Object.entries(permissions))("%s", (route, { policy, own, otherMember, otherClub }) => {
  if (policy === "public") {
    test("is for anyone", async () => expect(await outcome(route, {})).toBe("may"));
    return;
  }
  if (policy === "local") {
    test("is for anyone at this machine", async () => {
      expect(await outcome(route, {})).toBe("may");
      expect(await outcome(route, {}, { remoteAddress: "192.0.2.1" })).toBe("not-local");
    });
    return;
  }

  test("needs a token", async () => {
    expect(await outcome(route, {})).toBe("not-signed-in");
    expect(await outcome(route, { authorization: `Bearer yst_${"A".repeat(43)}` })).toBe("token-refused");
  });

  test("by role, for those who act for the member or look after the club", async () => {
    expect(await outcomes(route, "own ")).toEqual(own);
  });

  test("for those of another member", async () => {
    const expected = { reader: otherMember, contributor: otherMember, approver: otherMember };
    expect(await outcomes(route, "another member's ")).toEqual(expected);
  });

  test("for those of another club", async () => {
    const [contributor, administrator] = otherClub ?? [];
    expect(await outcomes(route, "another club's ")).toEqual({ contributor, administrator });
  });
});

describe.each(["closed", "draft", "revising", "final"])("a club year that is %s", (state) => {
  const ofYear = Object.entries(permissions).filter(([route]) => route.includes("/years/:year"));
  test.each(ofYear)("leaves it as it is who may use %s", async (route, { own }) => {
    await service.database.query("update collection set state = $1 where club_id = 'cla'", [state]);
    expect(await outcomes(route, "own ")).toEqual(own);
  });
});
