import * as z from "zod/mini";
import type { AdminService } from "../../../src/cli/admin/admin-service";
import { releaseTasks } from "../../../src/cli/admin/release-tasks";

const asked: string[] = [];
/** A service that gives that answer, which is checked by the schema that the task asks by. */
const answering = (answer: unknown): AdminService => ({
  async ask(schema, path, request) {
    asked.push(`${request?.method ?? "GET"} ${path}`);
    return z.parse(schema, answer);
  },
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

test("what is withheld is a table, and never has a value", async () => {
  const one = {
    member: "E08000035",
    sum: "cla.a",
    why: "small-count",
    because: ["cla.a"],
    indicators: ["cla.x", "cla.y"],
  };
  expect(await run("withheld", { withheld: [one], answers: [] }, "latest")).toEqual({
    asked: "GET /v1/clubs/cla/releases/latest/withheld",
    text: "Member     Sum    Why          Indicators\nE08000035  cla.a  small-count  cla.x cla.y",
  });
  expect((await run("withheld", { withheld: [], answers: [] }, "3")).text).toBe("Release 3 of cla withholds nothing.");
});

test("differences say which figures moved, for whom and why; a missing figure is blank", async () => {
  const move = { indicator: "cla.x", member: "E08000035", year: "2025-26" };
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
    "Indicator  Member     Year     Before  After  Why",
    "cla.x      E08000035  2025-26  85      86.5   version 2 was submitted after version 1",
    "cla.x      E08000035  2025-26          0      no longer withheld",
  ]);
});
