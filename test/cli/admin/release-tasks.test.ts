import * as z from "zod/mini";
import type { AdminService } from "../../../src/cli/admin/admin-service";
import { findClub } from "../../../src/domain/clubs/index";
import { releaseTasks } from "../../../src/cli/admin/release-tasks";

const asked: string[] = [];
const form = { state: "closed", opensOn: "2026-08-24", newestVersion: 1, definition: findClub("cla", "2025-26") };
/** A service that gives that answer, or the form, checked by the schema that the task asks by. */
const answering = (answer: unknown): AdminService => ({
  async ask(schema, path, request) {
    if (path === "/v1/clubs/cla/years/2025-26/form") return z.parse(schema, form);
    asked.push(`${request?.method ?? "GET"} ${path}`);
    return z.parse(schema, answer);
  },
  askForText: () => Promise.reject(new Error("No task of these asks for text.")),
});
const run = async (task: string, answer: unknown, ...rest: readonly string[]) => {
  asked.splice(0);
  const input = { club: "cla", year: "2025-26", path: "/v1/clubs/cla/years/2025-26", rest };
  const options = { reason: null, text: null, again: false };
  const { text } = await releaseTasks[task]!.run({ service: answering(answer), ...input, options });
  return { asked: asked[0], text };
};
const summary = { version: 3, state: "draft", date: "2026-11-22", hash: "0".repeat(64) };

test("a draft is published, and finalised", async () => {
  expect(await run("publish-draft", summary)).toEqual({
    asked: "POST /v1/clubs/cla/years/2025-26/releases",
    text: "Release 3 is the draft of cla 2025-26, of 22 Nov 2026.",
  });
  expect(await run("finalise", { ...summary, version: 4, state: "final" }, "3")).toEqual({
    asked: "POST /v1/clubs/cla/years/2025-26/releases/3/finalise",
    text: "Release 4 is the final of cla 2025-26, with the figures of 3.",
  });
});

test("a release of demonstration data is told of as that", async () => {
  expect((await run("publish-draft", { ...summary, demonstration: true })).text).toBe(
    "Release 3 is the draft of cla 2025-26, of 22 Nov 2026; demonstration data.",
  );
});

test("what is withheld is a table in the club's words, and never has a value", async () => {
  const one = {
    member: "E08000035",
    sum: "cla.starts",
    why: "earlier-release",
    because: ["cla.starts"],
    indicators: ["cla.starts.rate-per-10000", "cla.of-an-earlier-form"],
  };
  const answer = { member: "E09000010", question: "cla.waiting", label: "Waiting lists", why: "a postcode" };
  const { asked: path, text } = await run("withheld", { withheld: [one], answers: [answer] }, "latest");
  expect(path).toBe("GET /v1/clubs/cla/releases/latest/withheld");
  expect(text.split("\n")[1]?.split(/ {2,}/)).toEqual([
    "Leeds",
    "Children who started to be looked after",
    "a count of 1 to 4 could be worked out by comparing with another release",
    "Children who started: rate per 10,000; cla.of-an-earlier-form",
  ]);
  expect(text.split("\n")[2]?.split(/ {2,}/)).toEqual(["Enfield", "Waiting lists", "contains a postcode"]);
  expect((await run("withheld", { withheld: [], answers: [] }, "3")).text).toBe("Release 3 of cla withholds nothing.");
});

test("differences say which figures moved, for whom and why; a missing figure is blank", async () => {
  const move = { indicator: "cla.starts.again-share", member: "E08000035", year: "2025-26" };
  const lists = { newIndicators: [], goneIndicators: [], newMembers: [], goneMembers: [], newYears: [], goneYears: [] };
  const answer = {
    from: summary,
    to: { ...summary, version: 4 },
    ...lists,
    vanished: [],
    same: 1200,
    changed: [{ ...move, before: 85, after: 86.5, reason: { why: "submission", before: 1, after: 2 } }],
    appeared: [{ ...move, before: null, after: 0, reason: { why: "no-longer-withheld" } }],
  };
  const { asked: path, text } = await run("differences", answer, "3", "4");
  expect(path).toBe("GET /v1/clubs/cla/releases/3/differences/4");
  expect(text.split("\n")).toEqual([
    "2 figures have moved; 1,200 are the same.",
    "",
    "Indicator                               Member  Year     Before  After  Why",
    "Share who had been looked after before  Leeds   2025-26  85      86.5   version 2 was submitted after version 1",
    "Share who had been looked after before  Leeds   2025-26          0      no longer withheld",
  ]);
});
