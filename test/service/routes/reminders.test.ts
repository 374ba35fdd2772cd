/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { clubContacts, contacts, reminders } from "../../../src/contract/reminders";
import { problemDocument } from "../../../src/contract/problem";
import type { Mail } from "../../../src/service/mail/mailer";
import { requestSaying, submissionHeaders, submissionsPath } from "../support/questionnaire";
import { signInAs } from "../support/sign-in-as";
import { startTestService, type TestService } from "../support/test-service";

jest.setTimeout(60_000);

const leeds = "E08000035";
const enfield = "E09000010";
const sent: Mail[] = [];
let fails = false;
const mailer = {
  async send(mail: Mail) {
    if (fails) throw Object.assign(new Error(`550 no such user ${mail.to[0]!.email}`), { code: "EENVELOPE" });
    sent.push(mail);
  },
};
let service: TestService;
let administrator: { authorization: string };
beforeAll(async () => {
  service = await startTestService({ mailer }, { withQuestionnaires: true });
});
beforeEach(async () => {
  await service.reset();
  sent.splice(0);
  fails = false;
  administrator = await signInAs(service.database, { club: "cla", role: "administrator", member: null });
});
afterAll(() => service.close());

const contactsPath = (member: string) => `/v1/clubs/cla/members/${member}/contacts`;
const keep = (member: string, list: readonly object[], headers = administrator) =>
  service.app.inject({ method: "PUT", url: contactsPath(member), headers, payload: { contacts: list } });
const remind = (body: object = {}, headers = administrator) =>
  service.app.inject({
    method: "POST",
    url: "/v1/clubs/cla/years/2025-26/reminders",
    headers,
    payload: { members: null, text: null, again: false, ...body },
  });
const outcomes = async (reply: ReturnType<typeof remind>) =>
  reminders.parse((await reply).json()).reminders.map(({ name, outcome }) => `${name}: ${outcome}`);
const sam = { name: "Sam Hill", email: "sam.hill@leeds.example" };

test("writes to the contacts of members without a return: when it was due, how late it is and what to do", async () => {
  await keep(leeds, [sam, { name: "Jo Day", email: "jo.day@leeds.example" }]);
  expect(await outcomes(remind({ text: "The review meeting is on 3 December." }))).toEqual([
    "Enfield: no contact",
    "Leeds: sent",
  ]);
  expect(sent).toEqual([
    {
      to: [sam, { name: "Jo Day", email: "jo.day@leeds.example" }],
      subject: "Children Looked After 2025-26, Leeds: 44 days late",
      text: expect.stringContaining("was due on 9 Oct 2026 and is 44 days late.") as string,
    },
  ]);
  expect(sent[0]?.text).toContain("The review meeting is on 3 December.");
  expect(sent[0]?.text).toContain("choose Check in the Yardstick pane");
});

test("names the sections that people of the member have and that are not marked as ready", async () => {
  await keep(leeds, [sam]);
  const contributor = await signInAs(service.database, { club: "cla", role: "contributor", member: leeds });
  const change = (url: string, follows: number, payload: object) =>
    service.app.inject({
      method: "PUT",
      url: submissionsPath(leeds).replace("/submissions", `/sections/${url}`),
      headers: { ...contributor, "if-match": `"${follows}"` },
      payload,
    });
  const to = (name: string, wishedFor: string | null) => ({
    people: [{ person: null, name, role: null }],
    note: null,
    wishedFor,
  });
  await change("homes/assignment", 0, to("Jo Bell", "2026-12-03"));
  await change("children/assignment", 0, to("Sam Hill", null));
  await change("children/readiness", 1, { ready: 1 });
  await change("spend/readiness", 0, { ready: null });
  expect(await outcomes(remind({ members: [leeds] }))).toEqual(["Leeds: sent"]);
  expect(sent[0]?.text).toContain("Not marked as ready yet: Children's homes (Jo Bell, wished for by 3 Dec 2026).");
});

test("does not write to a member that has returned, unless it is named", async () => {
  await keep(leeds, [sam]);
  const contributor = await signInAs(service.database, { club: "cla", role: "contributor", member: leeds });
  const headers = { ...contributor, ...submissionHeaders(0) };
  await service.app.inject({ method: "POST", url: submissionsPath(), payload: requestSaying("one"), headers });
  expect(await outcomes(remind())).toEqual(["Enfield: no contact"]);
  expect(await outcomes(remind({ members: [leeds] }))).toEqual(["Leeds: sent"]);
});

test("writes once a day, also if two administrators ask at the same time, unless asked to write again", async () => {
  await keep(leeds, [sam]);
  const both = await Promise.all([outcomes(remind({ members: [leeds] })), outcomes(remind({ members: [leeds] }))]);
  expect(both.flat().sort()).toEqual(["Leeds: reminded today", "Leeds: sent"]);
  expect(await outcomes(remind({ members: [leeds], again: true }))).toEqual(["Leeds: sent"]);
  service.clock.now = new Date("2026-11-23T00:00:00Z");
  expect(await outcomes(remind({ members: [leeds] }))).toEqual(["Leeds: sent"]);
  expect(sent).toHaveLength(3);
});

test("says that a mail could not be sent, and tries again when asked", async () => {
  await keep(leeds, [sam]);
  fails = true;
  expect(await outcomes(remind({ members: [leeds] }))).toEqual(["Leeds: failed"]);
  fails = false;
  expect(await outcomes(remind({ members: [leeds] }))).toEqual(["Leeds: sent"]);
});

test("no e-mail address and no name of a contact is in the log or in the audit chain", async () => {
  await keep(leeds, [sam]);
  await remind({ members: [leeds] });
  fails = true;
  await remind({ members: [leeds], again: true });
  const entries = await service.database.query<{ entry: string }>("select entry from audit order by seq");
  expect(entries.map(({ entry }) => (JSON.parse(entry) as { what: string }).what)).toEqual([
    "contacts changed",
    "reminder begun",
    "reminder sent",
    "reminder begun",
    "reminder failed",
  ]);
  expect(service.log.join()).toContain("A reminder could not be sent.");
  expect(service.log.join() + JSON.stringify(entries)).not.toMatch(/Sam|Hill|leeds\.example|Ada/);
});

test("says after the last day that an extension is needed", async () => {
  await keep(leeds, [sam]);
  await service.database.query("update collection set deadline = '2026-11-20'");
  await remind({ members: [leeds] });
  expect(sent[0]?.text).toContain("Ask the club's administrator for an extension");
});

test.each([
  ["a line break in a name", { ...sam, name: "Sam\r\nBcc: all@leeds.example" }],
  ["a line break in an address", { ...sam, email: "sam@leeds.example\r\nBcc: all@leeds.example" }],
  ["two addresses in one", { ...sam, email: "sam@leeds.example, all@leeds.example" }],
  ["no address", { ...sam, email: "Sam" }],
  ["a blank name", { ...sam, name: " " }],
])("refuses %s", async (_what, contact) => {
  expect((await keep(leeds, [contact])).statusCode).toBe(400);
  expect(
    contacts.parse((await service.app.inject({ url: contactsPath(leeds), headers: administrator })).json()),
  ).toEqual({ contacts: [] });
});

test("contacts are read by their own member and the club's administrators, and changed by the latter only", async () => {
  await keep(leeds, [sam]);
  const own = await signInAs(service.database, { club: "cla", role: "reader", member: leeds });
  const another = await signInAs(service.database, { club: "cla", role: "contributor", member: enfield });
  const read = await service.app.inject({ url: contactsPath(leeds), headers: own });
  expect(contacts.parse(read.json()).contacts).toEqual([sam]);
  const refused = [
    await service.app.inject({ url: contactsPath(leeds), headers: another }),
    await keep(leeds, [], own),
    await remind({}, own),
  ];
  expect(
    refused.map((reply) => [reply.statusCode, problemDocument.parse(reply.json()).type.split(":").at(-1)]),
  ).toEqual([
    [403, "another-member"],
    [403, "not-an-administrator"],
    [403, "not-an-administrator"],
  ]);
  expect((await keep("E99999999", [sam])).statusCode).toBe(404);
  expect((await remind({ members: ["E99999999"] })).statusCode).toBe(404);
});

test("an administrator reads the contacts of every member, also of those that have none", async () => {
  const jo = { name: "Jo Day", email: "jo.day@leeds.example" };
  await keep(leeds, [sam, jo]);
  const reply = await service.app.inject({ url: "/v1/clubs/cla/contacts", headers: administrator });
  expect(clubContacts.parse(reply.json()).members).toEqual([
    { code: enfield, name: "Enfield", contacts: [] },
    { code: leeds, name: "Leeds", contacts: [sam, jo] },
  ]);
});

test("a reminder is never changed or deleted", async () => {
  await keep(leeds, [sam]);
  await remind({ members: [leeds] });
  await expect(service.database.query("delete from reminder")).rejects.toThrow("reminder is never changed");
  await expect(service.database.query("update reminder set outcome = 'failed'")).rejects.toThrow(
    "reminder is never changed",
  );
});
