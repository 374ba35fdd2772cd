import * as z from "zod/mini";
import type { AdminService } from "../../../src/cli/admin/admin-service";
import { peopleTasks } from "../../../src/cli/admin/people-tasks";

const leeds = { code: "E08000035", name: "Leeds" };
const id = "00000000-0000-4000-8000-000000000001";
const bo = { id, name: "Bo of Leeds", role: "contributor", member: leeds };
const asked: unknown[] = [];
/** A service that gives these answers in turn, each checked by the schema that the task asks by. */
const answering = (answers: unknown[]): AdminService => ({
  async ask(schema, path, request) {
    asked.push([request?.method ?? "GET", path, request?.body]);
    return z.parse(schema, answers.shift());
  },
  async askForText(path, request) {
    asked.push([request?.method ?? "GET", path, request?.body]);
    return "";
  },
});
const run = async (task: string, answers: unknown[], rest: readonly string[], text: string | null = null) => {
  asked.splice(0);
  const input = { club: "cla", year: "2025-26", path: "/v1/clubs/cla/years/2025-26", rest };
  const options = { reason: null, text, again: false };
  return (await peopleTasks[task]!.run({ service: answering(answers), ...input, options })).text;
};

test("an invitation gives the code that is shown once, for whom it is and until when", async () => {
  const invitation = { id, role: "contributor", member: leeds, note: "Finance", issuedBy: "Ada Byron", state: "open" };
  const times = { issuedAt: "2026-11-22T12:00:00Z", expiresAt: "2026-12-06T12:00:00Z" };
  const answer = { invitation: { ...invitation, ...times }, code: "ysi_code" };
  expect(await run("invite", [answer], ["contributor", "Leeds"], "Finance")).toBe(
    "ysi_code\n\nThis invites one person as contributor for Leeds in cla, until 6 December 2026 at 12:00 GMT. It is not shown again.",
  );
  const body = { role: "contributor", member: "E08000035", note: "Finance" };
  expect(asked).toEqual([["POST", "/v1/clubs/cla/invitations", body]]);
});

test("people are a table, with what names each in other tasks; an administrator acts for no member", async () => {
  const ada = { id, name: "Ada Byron", role: "administrator", member: null };
  expect((await run("people", [{ people: [ada, bo] }], [])).split("\n")).toEqual([
    "Name         Role           Member  Person",
    `Ada Byron    administrator          ${id}`,
    `Bo of Leeds  contributor    Leeds   ${id}`,
  ]);
  expect(await run("people", [{ people: [] }], [])).toBe("Nobody has a role in cla yet.");
});

test("a person gets another role, and the answer says what it was", async () => {
  const sent = { role: "approver", member: "E08000035" };
  expect(await run("role", [{ people: [bo] }, sent], [id, "approver", "Leeds"])).toBe(
    "Bo of Leeds is approver for Leeds in cla; it was contributor.",
  );
  expect(asked[1]).toEqual(["PUT", `/v1/clubs/cla/people/${id}`, sent]);
});

test("a person is removed, and an invitation revoked, by what names each in its list", async () => {
  expect(await run("remove", [{ people: [bo] }], [id])).toBe("Bo of Leeds is not in cla any more.");
  expect(asked[1]).toEqual(["DELETE", `/v1/clubs/cla/people/${id}`, undefined]);
  const times = { issuedAt: "2026-11-22T12:00:00Z", expiresAt: "2026-12-06T12:00:00Z" };
  const open = { id, role: "reader", member: leeds, note: "Finance", issuedBy: "Ada Byron", state: "open", ...times };
  expect((await run("invitations", [{ invitations: [open] }], [])).split("\n")[1]).toBe(
    `Finance  reader  Leeds   open   6 December 2026 at 12:00 GMT  ${id}`,
  );
  expect(await run("revoke", [{ invitations: [open] }], [id])).toBe(
    "The invitation for Finance can no longer be accepted.",
  );
  expect(asked[1]).toEqual(["DELETE", `/v1/clubs/cla/invitations/${id}`, undefined]);
});

test.each([
  ["remove", ["me"], `Nobody in cla is "me".`],
  ["signed-off-by", ["reader"], `Give contributor or approver, not "reader".`],
  ["invite", ["chair"], `"chair" is not a role. Give one of: reader, contributor, approver, administrator.`],
  ["invite", ["reader"], "Say for which member, in one argument, e.g. reader Leeds."],
  ["invite", ["reader", "Tower", "Hamlets"], "Say for which member, in one argument"],
  ["invite", ["administrator", "Leeds"], "An administrator looks after the whole club: give no member."],
  ["role", ["me", "administrator"], `Nobody in cla is "me". Take the last column of: npm run club -- admin people cla`],
])("%s %j is refused in words", async (task, rest, error) => {
  await expect(run(task, [{ people: [bo] }], rest)).rejects.toThrow(error);
});
