/** @jest-environment ./test/service/support/pglite-environment.cjs */
import type { Administration } from "../../src/actions/administrator-ports";
import { createAdministratorSignIn } from "../../src/client/administrator-sign-in";
import { problem } from "../../src/domain/problems";
import { fail, succeed, type Result } from "../../src/domain/result";
import { leeds } from "../domain/rules/answers-of";
import { startEntraServer } from "../service/support/entra-server";
import { invite, join } from "../service/support/invite";
import { startTestService, type TestService } from "../service/support/test-service";
import { testSignInCode } from "../support/sign-in-code";

let service: TestService;
let origin: string;
const of = { club: "cla", year: "2025-26" };
/** What Microsoft answers. */
let account: Result<string>;
const kept = new Map<string, string>();
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
};
beforeAll(async () => {
  service = await startTestService({}, { withQuestionnaires: true });
  origin = await service.app.listen({ port: 0, host: "127.0.0.1" });
});
afterAll(() => service.close());
beforeEach(() => {
  kept.clear();
  account = fail(problem("account-not-asked", { detail: "user_cancelled" }));
});

function signIn(code: string | null = testSignInCode, at = origin) {
  return createAdministratorSignIn({
    origin: at,
    storage,
    code: { read: () => code, keep: () => undefined },
    ask: async () => account,
  });
}
const valueOf = <T>(answer: Result<T>): T => {
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value;
};
const codeOf = (answer: Result<unknown>) => (answer.ok ? null : answer.problem.code);
const administration = async (): Promise<Administration> => {
  const port = signIn();
  return port.as(valueOf(await port.tryOut(null)).token);
};

test("keeps an administrator's token for the tab until it is forgotten, and nothing of a member's", async () => {
  const port = signIn();
  const administrator = (await service.signInAsAdministrator()).authorization.slice("Bearer ".length);
  expect(valueOf(await port.withText(administrator, ""))).toEqual({ token: administrator, isNew: false });
  expect(port.kept()).toBe(administrator);
  port.forget();
  expect(port.kept()).toBeNull();
  const member = (await service.signIn(leeds)).authorization.slice("Bearer ".length);
  expect(codeOf(await port.withText(member, ""))).toBe("not-an-administrator");
  expect(kept.size).toBe(0);
});

test("takes an invitation with a name", async () => {
  const port = signIn();
  const code = await invite(service.app, await service.signInAsAdministrator(), {
    role: "administrator",
    member: null,
  });
  const { token, isNew } = valueOf(await port.withText(code, "Ada Byron"));
  expect([port.needsName(code), port.kept(), isNew]).toEqual([true, token, true]);
});

test("a member's invitation is used up, so the token that it gave is shown, and not kept", async () => {
  const code = await invite(service.app, await service.signInAsAdministrator(), { role: "reader", member: leeds });
  const answer = await signIn().withText(code, "Sam Carter");
  expect(codeOf(answer)).toBe("member-was-invited");
  const token = /yst_[\w-]{43}/.exec(answer.ok ? "" : answer.problem.message)?.[0] ?? "";
  const headers = { authorization: `Bearer ${token}` };
  expect((await service.app.inject({ url: "/v1/me", headers })).json()).toMatchObject({ role: "reader" });
  expect(kept.size).toBe(0);
});

test("can be tried where the service offers it, with the link or its code", async () => {
  expect(valueOf(await signIn().ways())).toEqual({ hasAccounts: false, isTrial: true });
  expect(codeOf(await signIn(null).tryOut(null))).toBe("sign-in-link-needed");
  expect(codeOf(await signIn(null).tryOut("no link"))).toBe("sign-in-link-needed");
  expect((await signIn(null).tryOut(`${origin}/workbench#sign-in=${testSignInCode}`)).ok).toBe(true);
});

test("with an account: an invitation gives it the role, and then it signs in by itself", async () => {
  const entra = await startEntraServer();
  const app = await service.another({ entra: entra.settings });
  const at = await app.listen({ port: 0, host: "127.0.0.1" });
  const port = signIn(null, at);
  expect(valueOf(await port.ways()).hasAccounts).toBe(true);
  expect(codeOf(await port.withAccount())).toBe("account-not-asked");
  account = succeed(await entra.token(service.clock.now, { oid: "bbbbbbbb-0000-4000-8000-000000000001" }));
  expect((await port.withAccount()).ok).toBe(false);
  const code = await invite(service.app, await service.signInAsAdministrator(), {
    role: "administrator",
    member: null,
  });
  expect(valueOf(await port.withText(code, "Ada Byron")).isNew).toBe(false);
  port.forget();
  const { token } = valueOf(await signIn(null, at).withAccount());
  expect(port.kept()).toBe(token);
  await entra.close();
});

test("reads a club year and takes its steps over the service", async () => {
  await service.reset();
  const club = await administration();
  expect(valueOf(await club.clubs()).map(({ id }) => id)).toEqual(["cla"]);
  const { returns } = valueOf(await club.returns(of));
  expect(returns.map(({ name, state }) => [name, state])).toEqual([
    ["Enfield", "not returned"],
    ["Leeds", "not returned"],
  ]);
  expect(valueOf(await club.versions(of, leeds))).toEqual([]);
  expect(valueOf(await club.findings(of)).findings).toEqual([]);
  const reason = "A new ledger.";
  expect(valueOf(await club.setDeadline(of, { from: null, to: "2026-12-04", reason })).deadline).toBe("2026-12-04");
  expect((await club.extend(of, leeds, { until: "2026-12-18", reason })).ok).toBe(true);
  expect(valueOf(await club.deadline(of)).extensions).toMatchObject([{ member: leeds, until: "2026-12-18" }]);
  expect(valueOf(await club.takeStep(of, { from: "open", to: "closed", reason: null })).state).toBe("closed");
  expect(valueOf(await club.state(of)).steps).toHaveLength(1);
  expect(valueOf(await club.remind(of, { members: [leeds], text: null, again: false })).reminders).toMatchObject([
    { member: leeds, outcome: "no contact" },
  ]);
});

test("raises a query, replies in it and closes it; lists people and invites one", async () => {
  await service.reset();
  const club = await administration();
  const id = "00000000-0000-4000-8000-000000000001";
  const query = valueOf(
    await club.raise(of, leeds, { id, subject: "cla.starts", seen: null, words: "Are moves counted?" }),
  );
  const message = { id: "00000000-0000-4000-8000-000000000002", words: "Those within a month." };
  expect(valueOf(await club.reply(of, query, message)).messages).toHaveLength(2);
  expect(valueOf(await club.setQueryState(of, query, "closed")).state).toBe("closed");
  expect(valueOf(await club.queries(of))).toMatchObject([{ id, member: leeds, state: "closed" }]);

  expect(valueOf(await club.people("cla")).map(({ role }) => role)).toContain("administrator");
  expect(valueOf(await club.invite("cla", { role: "reader", member: leeds }))).toMatch(/^ysi_/);
  const [invitation] = valueOf(await club.invitations("cla"));
  expect(invitation).toMatchObject({ role: "reader", state: "open" });
  expect(valueOf(await club.revokeInvitation("cla", invitation!.id))).toBeNull();
  expect(valueOf(await club.invitations("cla"))).toMatchObject([{ state: "revoked" }]);
});

test("changes who is in the club, to whom it writes and who may submit; reads the form and the feedback", async () => {
  await service.reset();
  const club = await administration();
  const { headers } = await join(service.app, await service.signInAsAdministrator(), {
    role: "contributor",
    member: leeds,
  });
  const url = `/v1/clubs/cla/years/2025-26/members/${leeds}/feedback`;
  const payload = { id: "00000000-0000-4000-8000-000000000003", question: "cla.starts", words: "Are moves counted?" };
  await service.app.inject({ method: "POST", url, headers, payload });
  expect(valueOf(await club.feedback(of))).toMatchObject([{ question: "cla.starts", entries: [{ member: leeds }] }]);
  expect(valueOf(await club.form(of))).toMatchObject({ club: "cla", year: "2025-26" });

  const sam = { name: "Sam Hill", email: "sam@leeds.example" };
  expect((await club.setContacts("cla", leeds, [sam])).ok).toBe(true);
  expect(valueOf(await club.contacts("cla")).find(({ code }) => code === leeds)?.contacts).toEqual([sam]);
  expect((await club.setSignedOffBy(of, "approver")).ok).toBe(true);
  expect(valueOf(await club.state(of)).signedOffBy).toBe("approver");

  const member = async () => valueOf(await club.people("cla")).find((one) => one.member?.code === leeds);
  const { id } = (await member())!;
  expect((await club.setRole("cla", id, { role: "approver", member: leeds })).ok).toBe(true);
  expect(await member()).toMatchObject({ id, role: "approver" });
  expect(valueOf(await club.removePerson("cla", id))).toBeNull();
  expect(await member()).toBeUndefined();
  expect(codeOf(await club.removePerson("cla", id))).toBe("service-refused");
});

test("refusals of releases come in the service's words", async () => {
  await service.reset();
  const club = await administration();
  const answers = await Promise.all([
    club.publishDraft(of),
    club.publishFinal(of, 7),
    club.withheld("cla", 7),
    club.differences("cla", 7, 8),
  ]);
  expect(answers.map(codeOf)).toEqual(["service-refused", "service-refused", "service-refused", "service-refused"]);
  expect(valueOf(await club.releases(of))).toEqual([]);
});
