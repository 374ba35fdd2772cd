/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { createOwnSignIn } from "../../src/client/own-sign-in";
import type { SignedIn } from "../../src/contract/signed-in";
import { problem } from "../../src/domain/problems";
import { fail, succeed, type Result } from "../../src/domain/result";
import { leeds } from "../domain/rules/answers-of";
import { startEntraServer, type EntraServer } from "../service/support/entra-server";
import { invite } from "../service/support/invite";
import { listening } from "../service/support/listening";
import { startTestService, type TestService } from "../service/support/test-service";

jest.setTimeout(60_000);

let service: TestService;
let entra: EntraServer;
let origins: { readonly plain: string; readonly withAccounts: string };
let kept: SignedIn[];
let looksAfter: string[];
let asked: Result<string>;
let administrator: { authorization: string };
beforeAll(async () => {
  [service, entra] = await Promise.all([startTestService({}, { withQuestionnaires: true }), startEntraServer()]);
  const withAccounts = await service.another({ entra: entra.settings });
  origins = {
    plain: `http://127.0.0.1:${await listening(service.app)}`,
    withAccounts: `http://127.0.0.1:${await listening(withAccounts)}`,
  };
});
beforeEach(async () => {
  await service.reset();
  administrator = await service.signInAsAdministrator();
  kept = [];
  looksAfter = [];
  asked = fail(problem("account-not-asked", { detail: "user_cancelled" }));
});
afterAll(() => Promise.all([service.close(), entra.close()]));

const signIn = (origin = origins.plain) =>
  createOwnSignIn({
    origin,
    keep: async (session) => kept.push(session),
    keepAdministrator: async (token) => looksAfter.push(token),
    ask: async () => asked,
  });
const invitation = (role: "contributor" | "administrator" = "contributor") =>
  invite(service.app, administrator, { role, member: role === "administrator" ? null : leeds });
const codeOf = (answer: Result<unknown>) => (answer.ok ? null : answer.problem.code);
const signedIn = succeed({ isSignedIn: true, token: null });

test("an invitation, as pasted, signs you in as whom it is for; afterwards, its token does so elsewhere", async () => {
  const code = await invitation();
  const port = signIn();
  expect([port.needsName(` ${code}\n`), port.needsName("yst_x")]).toEqual([true, false]);
  const answer = await port.withText(` ${code}\n`, " Sam Carter ");
  expect(kept).toEqual([{ token: expect.stringMatching(/^yst_/) as string, member: { code: leeds, name: "Leeds" } }]);
  // Shown to the person, who may need it elsewhere.
  expect(answer).toEqual(succeed({ isSignedIn: true, token: kept[0]!.token }));
  expect(await signIn().withText(kept[0]!.token, "")).toEqual(signedIn);
  expect(kept[1]).toEqual(kept[0]);
  expect(codeOf(await port.withText(code, "Sam"))).toBe("credential-refused");
});

test("somebody who looks after a club gets their token, and is not signed in as a member", async () => {
  const answer = await signIn().withText(await invitation("administrator"), "Kim");
  expect(answer).toEqual(succeed({ isSignedIn: false, token: expect.stringMatching(/^yst_[\w-]{43}$/) as string }));
  expect(kept).toEqual([]);
  expect(looksAfter).toEqual([answer.ok && answer.value.token]);
});

test("somebody who acts for a member and looks after another club is signed in as both", async () => {
  await signIn().withText(await invitation(), "Sam");
  await service.database.query("insert into club (id, label) values ('another', 'Another club')");
  await service.database.query(
    `insert into user_role (club_id, user_id, role) select 'another', id, 'administrator' from app_user where name = 'Sam'`,
  );
  expect(looksAfter).toEqual([]);
  // The service that knows the token goes on for a moment with the roles it had.
  const again = signIn(origins.withAccounts);
  expect(await again.withText(kept[0]!.token, "")).toEqual(signedIn);
  expect([kept.length, looksAfter]).toEqual([2, [kept[0]!.token]]);
});

test.each([
  ["what is neither", "hello"],
  ["an invitation that is not valid", `ysi_${"A".repeat(43)}`],
  ["a token that is not valid", `yst_${"A".repeat(43)}`],
])("refuses %s, in the same words", async (_case, text) => {
  expect(codeOf(await signIn().withText(text, "Sam"))).toBe("credential-refused");
  expect(kept).toEqual([]);
});

test("says what went wrong if the service does not answer or has another reason", async () => {
  expect(codeOf(await signIn("http://127.0.0.1:9").withText(`yst_${"A".repeat(43)}`, ""))).toBe("service-unreachable");
  expect(codeOf(await signIn().withText(await invitation(), "\0"))).toBe("service-refused");
});

test("offers accounts only where the service takes them", async () => {
  expect(await signIn().hasAccounts()).toEqual(succeed(false));
  expect(await signIn(origins.withAccounts).hasAccounts()).toEqual(succeed(true));
  expect(codeOf(await signIn().withAccount())).toBe("account-not-asked");
});

test("with an account: an invitation gives it the role, and the session has a token of the service's own", async () => {
  const port = signIn(origins.withAccounts);
  expect(codeOf(await port.withAccount())).toBe("account-not-asked");
  asked = succeed(await entra.token(service.clock.now, { oid: "bbbbbbbb-0000-4000-8000-000000000001" }));
  const refused = await port.withAccount();
  expect(refused.ok ? "" : refused.problem.message).toContain("Ask your club's administrator to invite you");
  expect(await port.withText(await invitation(), "Sam")).toEqual(signedIn);
  expect(await signIn(origins.withAccounts).withAccount()).toEqual(signedIn);
  expect(kept.map(({ token, member }) => [/^yst_/.test(token), member.name])).toEqual([
    [true, "Leeds"],
    [true, "Leeds"],
  ]);
});
