import { readFileSync } from "node:fs";
import { mostNews, whatsNew } from "../../src/taskpane/whats-new";

const [, newest = ""] = readFileSync("CHANGELOG.md", "utf8").split(/^## /m);

test("what is new is a handful of entries, each with an id of its own", () => {
  expect(whatsNew.length).toBeGreaterThan(0);
  expect(whatsNew.length).toBeLessThanOrEqual(mostNews);
  expect(new Set(whatsNew.map(({ id }) => id)).size).toBe(whatsNew.length);
});

test.each(whatsNew)("$id is how an entry in the newest section of the changelog begins", ({ text }) => {
  const entries = newest.replaceAll(/[_`]/g, "").split(/^- /m);
  expect(entries.filter((entry) => entry.startsWith(text))).toHaveLength(1);
  // It ends where a clause does.
  expect(entries.find((entry) => entry.startsWith(text))?.[text.length]).toMatch(/[.;,]/);
});
