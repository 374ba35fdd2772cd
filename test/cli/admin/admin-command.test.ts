/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { runClub } from "../../../src/cli/run-club";
import { requestSaying, submissionHeaders, submissionsPath } from "../../service/support/questionnaire";
import { signInAs } from "../../service/support/sign-in-as";
import { startTestService, type TestService } from "../../service/support/test-service";
import { writeFiles } from "../../support/write-files";

jest.setTimeout(60_000);

const leeds = "E08000035";
const said = { log: jest.spyOn(console, "log"), error: jest.spyOn(console, "error") };
let service: TestService;
let origin: string;
beforeAll(async () => {
  service = await startTestService({}, { withQuestionnaires: true });
  origin = await service.app.listen({ port: 0, host: "127.0.0.1" });
});
afterAll(() => service.close());
beforeEach(async () => {
  await service.reset();
  for (const spy of Object.values(said)) spy.mockReset().mockReturnValue();
  process.env["YARDSTICK_TOKEN"] = tokenIn(
    await signInAs(service.database, { club: "cla", role: "administrator", member: null }),
  );
});
afterEach(() => delete process.env["YARDSTICK_TOKEN"]);

const tokenIn = ({ authorization }: { authorization: string }) => authorization.slice("Bearer ".length);
/** Runs `npm run club -- admin …` for Children Looked After 2025-26: exit code and what it printed. */
const admin = async (task: string, ...more: readonly string[]) => {
  for (const spy of Object.values(said)) spy.mockClear();
  const code = await runClub(["admin", task, "cla", "2025-26", ...more, "--service", origin]);
  const words = (spy: jest.SpyInstance) => spy.mock.calls.flat().join("\n");
  return { code, out: words(said.log), error: words(said.error) };
};

test("a year is closed, reopened with a reason and shown with its steps", async () => {
  expect(await admin("close")).toEqual({ code: 0, out: "cla 2025-26 is closed; it was open.", error: "" });
  expect(await admin("close")).toMatchObject({
    code: 1,
    error: "cla 2025-26 is closed. This is for a year that is open or being revised.",
  });
  expect(await admin("reopen", "--reason", "Leeds had no access to its ledger.")).toMatchObject({ code: 0 });
  const { out } = await admin("state");
  expect(out).toContain("cla 2025-26 is open; it opened on 24 Aug 2026.");
  expect(out).toMatch(/1 {2}open to closed .* Ada Byron\n 2 {2}closed to open .* Ada Byron {2}Leeds had no access/);
});

test("members revise once the draft is out, and a final only with a reason", async () => {
  await service.database.query("update collection set state = 'draft'");
  expect(await admin("revise")).toMatchObject({ code: 0, out: "cla 2025-26 is being revised; it was at its draft." });
  await service.database.query("update collection set state = 'final'");
  expect((await admin("revise")).error).toContain("give a reason");
});

test("a demonstration year is told of as that wherever it is named", async () => {
  await service.database.query("alter table collection disable trigger collection_not_mixed");
  await service.database.query("update collection set demonstration = true");
  await service.database.query("alter table collection enable trigger collection_not_mixed");
  expect((await admin("state")).out).toContain("it opened on 24 Aug 2026; demonstration data.");
  expect((await admin("returns")).out).toMatch(/^cla 2025-26: open, no deadline; demonstration data; 0 of 2 members/);
  expect((await admin("close")).out).toBe("cla 2025-26 is closed; it was open; demonstration data.");
});

test("a deadline is set and taken away, and a member gets an extension", async () => {
  const why = ["--reason", "A new ledger."];
  expect(await admin("deadline", "2026-12-04", ...why)).toMatchObject({
    code: 0,
    out: "The deadline of cla 2025-26 is 4 Dec 2026; it was none.",
  });
  expect(await admin("extend", "Leeds", "2026-12-18", ...why)).toMatchObject({
    code: 0,
    out: "Leeds has until 18 Dec 2026 to return cla 2025-26.",
  });
  expect((await admin("extend", "Leeds", "2026-12-01", ...why)).error).toContain("due on 4 Dec 2026 anyway");
  expect((await admin("deadline", "none", ...why)).out).toBe("The deadline of cla 2025-26 is none; it was 4 Dec 2026.");
  expect(await admin("deadline", "2026-13-45", ...why)).toMatchObject({
    code: 1,
    error: `"2026-13-45" is not a day. Write it as 2026-10-16.`,
  });
  expect((await admin("extend", "Leedz", "2026-12-18", ...why)).error).toContain(`Did you mean "Leeds"?`);
});

test("who has returned is a table, or JSON", async () => {
  const headers = await signInAs(service.database, { club: "cla", role: "contributor", member: leeds }, "Ada of Leeds");
  const payload = requestSaying("one");
  const sent = { ...headers, ...submissionHeaders(0) };
  await service.app.inject({ method: "POST", url: submissionsPath(), payload, headers: sent });
  const { out } = await admin("returns");
  expect(out.split("\n")).toEqual([
    "cla 2025-26: open, no deadline; 1 of 2 members returned.",
    "",
    "Member   State          Version  Received                       By            Due         Late     Explained",
    "Enfield  not returned                                                         9 Oct 2026  44 days",
    "Leeds    returned late  1        22 November 2026 at 12:00 GMT  Ada of Leeds  9 Oct 2026  44 days  0",
  ]);
  const json = JSON.parse((await admin("returns", "--json")).out) as { returns: { name: string }[] };
  expect(json.returns.map(({ name }) => name)).toEqual(["Enfield", "Leeds"]);
  expect((await admin("findings")).out).toBe("No member has explained a finding of cla 2025-26 so far.");
});

test("members without a return are reminded, or those that are named", async () => {
  expect((await admin("set-contacts", "Leeds", "Sam Hill <sam@leeds.example>")).out).toBe(
    "Leeds has 1 contact in cla now.",
  );
  expect((await admin("contacts")).out.split("\n")).toEqual([
    "1 of 2 members has no contact.",
    "",
    "Member   Name      E-mail",
    "Enfield",
    "Leeds    Sam Hill  sam@leeds.example",
  ]);
  expect((await admin("set-contacts", "Leeds", "sam@leeds.example")).error).toContain(`not "sam@leeds.example"`);
  expect((await admin("remind")).out.split("\n")).toEqual([
    "1 member was reminded.",
    "",
    "Member   Outcome     Recipients",
    "Enfield  no contact           0",
    "Leeds    sent                 1",
  ]);
  expect((await admin("remind", "Leeds")).out).toContain("Leeds   reminded today");
  expect((await admin("remind", "Leeds", "--again", "--text", "Please.")).out).toContain("Leeds   sent");
});

test("a member is asked about a question, and the thread replied to and closed", async () => {
  const asked = await admin("query", "Leeds", "cla.starts", "--text", "Are moves counted?");
  expect(asked.out).toBe("The query about Children who started to be looked after is in Leeds's pane now.");
  const { out } = await admin("queries");
  const [, id = ""] = /Are moves counted\? +(\S+)$/.exec(out) ?? [];
  expect(out).toContain("Leeds   Children who started to be looked after  the club  open");
  expect((await admin("reply", id, "--text", "Within a month?")).out).toBe("Your reply is in Leeds's pane now.");
  expect((await admin("close-query", id)).out).toBe("The query to Leeds has been closed.");
  expect((await admin("queries")).out).toContain("closed");
  expect((await admin("query", "Leeds", "cla.start", "--text", "Why?")).error).toContain(`does not ask "cla.start"`);
  expect((await admin("reply", "that", "--text", "Yes.")).error).toContain(`cla 2025-26 has no query "that".`);
});

test("feedback is listed by question, and only approvers submit if that is asked for", async () => {
  expect((await admin("feedback")).out).toBe("Nobody has said that a question of cla 2025-26 is unclear.");
  const headers = await signInAs(service.database, { club: "cla", role: "contributor", member: leeds }, "Ada of Leeds");
  const url = `/v1/clubs/cla/years/2025-26/members/${leeds}/feedback`;
  const payload = { id: randomUUID(), question: "cla.starts", words: "Are moves counted?" };
  await service.app.inject({ method: "POST", url, headers, payload });
  const { out } = await admin("feedback");
  expect(out.split("\n")[1]?.split(/ {2,}/)).toEqual([
    ...["Children who started to be looked after", "cla.starts", "Leeds", "22 Nov 2026", "Are moves counted?"],
  ]);
  expect((await admin("signed-off-by", "approver")).out).toBe("Only approvers can submit cla 2025-26.");
});

test("the year's days are a calendar file", async () => {
  const { out } = await admin("calendar");
  expect(out).toMatch(/^BEGIN:VCALENDAR\r\n[^]*\r\nEND:VCALENDAR$/);
});

test("the token can be in a file, and is never printed", async () => {
  const folder = writeFiles({ token: `${process.env["YARDSTICK_TOKEN"]}\n` });
  delete process.env["YARDSTICK_TOKEN"];
  const file = join(folder, "token");
  expect(await admin("state", "--token-file", file)).toMatchObject({ code: 0 });
  expect(await admin("state")).toMatchObject({
    code: 1,
    error: expect.stringContaining("Set YARDSTICK_TOKEN") as string,
  });
  process.env["YARDSTICK_TOKEN"] = "yst_secret words";
  const refused = await admin("state");
  expect(refused).toMatchObject({ code: 1, error: expect.stringContaining("this is not an access token") as string });
  expect(refused.error).not.toContain("secret");
});

test("others are refused with the service's own sentence, and exit code 1", async () => {
  process.env["YARDSTICK_TOKEN"] = tokenIn(
    await signInAs(service.database, { club: "cla", role: "contributor", member: leeds }),
  );
  expect(await admin("close")).toMatchObject({
    code: 1,
    error: expect.stringContaining(`Only the administrators of the club "cla" may see or change this.`) as string,
  });
  process.env["YARDSTICK_TOKEN"] = "yst_unknown";
  expect((await admin("close")).error).toContain("does not accept your token");
});

test("a service that does not answer, and an address that anybody on the way could read, are refused", async () => {
  expect(await runClub(["admin", "state", "cla", "2025-26", "--service", "https://localhost:9"])).toBe(1);
  expect(said.error.mock.calls.flat().join()).toContain("NODE_EXTRA_CA_CERTS");
  expect(await runClub(["admin", "state", "cla", "2025-26", "--service", "http://yardstick.example"])).toBe(1);
  expect(said.error.mock.calls.flat().join()).toContain("this is not the address of a club service");
});

test.each([
  ["no task", []],
  ["a task that there is none of", ["publicise", "cla", "2025-26"]],
  ["no year", ["close", "cla"]],
  ["more than the task takes", ["close", "cla", "2025-26", "now"]],
  ["no reason where one is needed", ["reopen", "cla", "2025-26"]],
  ["no words where they are needed", ["reply", "cla", "2025-26", "that"]],
  ["a blank reason", ["reopen", "cla", "2025-26", "--reason", " "]],
])("with %s it says how it is called, and the exit code is 2", async (_what, args) => {
  expect(await runClub(["admin", ...args])).toBe(2);
  expect(said.error.mock.calls.flat().join("\n")).toContain("npm run club -- admin");
});

test("its help lists every task", async () => {
  expect(await runClub(["admin", "--help"])).toBe(0);
  const help = said.log.mock.calls.flat().join("\n");
  const tasks = ["returns", "findings", "state", "close", "reopen", "revise", "deadline", "extend", "remind"];
  for (const task of [...tasks, "query", "feedback", "contacts", "set-contacts", "remove", "calendar"]) {
    expect(help).toMatch(new RegExp(`^  ${task} CLUB YEAR`, "m"));
  }
});
