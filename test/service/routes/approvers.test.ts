/** @jest-environment ./test/service/support/pglite-environment.cjs */
import type { Role } from "../../../src/contract/role";
import { audit } from "../../../src/contract/audit";
import { me } from "../../../src/contract/me";
import { receipt } from "../../../src/domain/questionnaire/receipt";
import { leeds } from "../../domain/rules/answers-of";
import { giveRole } from "../support/give-role";
import { requestSaying, submissionHeaders, submissionsPath } from "../support/questionnaire";
import { startTestService, type TestService } from "../support/test-service";

jest.setTimeout(60_000);

const enfield = "E09000010";
const signedOffBy = "/v1/clubs/cla/years/2025-26/signed-off-by";
let service: TestService;
beforeAll(async () => {
  service = await startTestService({}, { withQuestionnaires: true });
});
beforeEach(() => service.reset());
afterAll(() => service.close());

/** Signs in as a member's user in that role, and waits until every app knows it. */
async function signIn(member: string, role: Role) {
  const headers = await service.signIn(member);
  await giveRole(service.database, member, role);
  service.clock.now = new Date(service.clock.now.getTime() + 5000);
  return headers;
}
const submit = (headers: object, remark: string, follows: number) =>
  service.app.inject({
    method: "POST",
    url: submissionsPath(leeds),
    payload: requestSaying(remark),
    headers: { ...headers, ...submissionHeaders(follows) },
  });
const require = (headers: object, role: string, url = signedOffBy) =>
  service.app.inject({ method: "PUT", url, payload: { role }, headers: { ...headers } });

test("an approver submits as a contributor does, and each receipt says in which role it was sent", async () => {
  const contributor = await submit(await service.signIn(leeds), "one", 0);
  const approver = await signIn(leeds, "approver");
  expect(me.parse((await service.app.inject({ url: "/v1/me", headers: approver })).json()).role).toBe("approver");
  const approved = await submit(approver, "two", 1);
  expect([contributor, approved].map((reply) => receipt.parse(reply.json()).submittedAs)).toEqual([
    "contributor",
    "approver",
  ]);
});

test("where a club year asks for an approver, only an approver's submission is accepted", async () => {
  const administrator = await signIn(enfield, "administrator");
  expect((await require(administrator, "approver")).statusCode).toBe(200);
  const contributor = await service.signIn(leeds);
  const refused = await submit(contributor, "one", 0);
  expect(refused.statusCode).toBe(403);
  expect(refused.json()).toMatchObject({ type: "urn:yardstick:problem:not-an-approver" });
  const approver = await signIn(leeds, "approver");
  expect((await submit(approver, "one", 0)).statusCode).toBe(201);
  // Not again afterwards: the next version has a role of its own.
  await signIn(leeds, "contributor");
  expect((await submit(contributor, "two", 1)).statusCode).toBe(403);
  expect((await require(administrator, "contributor")).statusCode).toBe(200);
  expect((await submit(contributor, "two", 1)).statusCode).toBe(201);
});

test("the record says who changed that, and the role of a submission cannot be changed unnoticed", async () => {
  const administrator = await signIn(enfield, "administrator");
  await require(administrator, "approver");
  expect((await submit(await signIn(leeds, "approver"), "one", 0)).statusCode).toBe(201);
  const read = async () =>
    audit.parse((await service.app.inject({ url: "/v1/clubs/cla/audit", headers: administrator })).json());
  const { entries, faults, brokenAt } = await read();
  expect([faults, brokenAt]).toEqual([[], null]);
  expect(JSON.parse(entries[0]!.entry)).toMatchObject({ what: "sign-off changed", year: "2025-26", by: "approver" });
  await service.database.transaction((transaction) =>
    transaction.script(
      "set local session_replication_role = replica; update submission set submitted_as = 'contributor'",
    ),
  );
  expect((await read()).faults).toEqual([
    `Version 1 of ${leeds} for 2025-26: its receipt or its explanations differ from the record.`,
  ]);
});

test.each(["reader", "contributor", "approver"] as const)("a %s cannot change who signs off", async (role) => {
  const reply = await require(await signIn(leeds, role), "approver");
  expect([reply.statusCode, reply.json<{ title: string }>().title]).toEqual([403, "Not an administrator"]);
});

test("an administrator cannot change it in another club, in a year without a questionnaire, or to another role", async () => {
  const administrator = await signIn(enfield, "administrator");
  const statuses = async (...calls: [string, string][]) =>
    Promise.all(calls.map(async ([url, role]) => (await require(administrator, role, url)).statusCode));
  expect(
    await statuses(
      ["/v1/clubs/another/years/2025-26/signed-off-by", "approver"],
      ["/v1/clubs/cla/years/1999-00/signed-off-by", "approver"],
      [signedOffBy, "reader"],
    ),
  ).toEqual([404, 404, 400]);
});
