import { createHash } from "node:crypto";
import fc from "fast-check";
import { decodeRelease } from "../../support/decode-release";
import { encodeRelease } from "../../support/encode-release";
import { openRelease } from "../../../src/domain/release/open-release";
import { writeReleaseHeader } from "../../../src/domain/release/release-header";
import type { Release, ReleaseContent } from "../../../src/domain/release/release";
import { valueAt } from "../../../src/domain/release/value-at";
import { anyContent, contentOf } from "./release-content";

function opened(content: ReleaseContent): Release {
  const release = decodeRelease(encodeRelease(content));
  if (!release.ok) throw new Error(release.problem.message);
  return release.value;
}

/** A release's content, as before it was opened. */
function contentOfRelease(release: Release): Pick<ReleaseContent, "columns"> & Partial<ReleaseContent> {
  const { stamp, members, indicators, years, groups, reasons } = release;
  const columns = indicators.flatMap((_, indicator) =>
    years.flatMap((__, year) => {
      const column = release.column(indicator, year);
      if (column === null) return [];
      const reasonsOfMissing = [...column.reason].flatMap((reason, at) => (reason === 0 ? [] : [[at, reason - 1]]));
      return {
        indicator,
        year,
        divisor: column.divisor,
        scaled: [...column.scaled].map((figure) => (Number.isNaN(figure) ? null : figure)),
        missing: Object.fromEntries(reasonsOfMissing) as Record<number, number>,
      };
    }),
  );
  return { stamp, members, indicators, years, groups, reasons, columns };
}

const text = encodeRelease(contentOf({ cost: ["21.3", "21.6", null], children: ["46", null, "85"] }));

function problemOf(changed: string): string {
  const release = decodeRelease(changed);
  return release.ok ? "none" : release.problem.code;
}

test("any content is read back exactly", () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      const columns = [...content.columns].sort((a, b) => a.indicator - b.indicator || a.year - b.year);
      expect(contentOfRelease(opened({ ...content, columns }))).toEqual({ ...content, columns });
    }),
    { numRuns: 200 },
  );
});

test("the same content gives the same text, whatever the order of its properties", () => {
  const reversed = (value: unknown): unknown =>
    value === null || typeof value !== "object"
      ? value
      : Array.isArray(value)
        ? value.map(reversed)
        : Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, item]) => [key, reversed(item)]),
          );
  fc.assert(
    fc.property(anyContent, (content) => {
      expect(encodeRelease(reversed(content) as ReleaseContent)).toBe(encodeRelease(content));
    }),
    { numRuns: 50 },
  );
});

test("a text with any character changed is refused", () => {
  for (let at = 0; at < text.length; at++) {
    const other = String.fromCharCode(text.charCodeAt(at) ^ 1);
    expect([at, problemOf(text.slice(0, at) + other + text.slice(at + 1))]).not.toEqual([at, "none"]);
  }
});

test("a text shortened anywhere, or with anything added, is refused", () => {
  for (let length = 0; length < text.length; length++) {
    expect([length, problemOf(text.slice(0, length))]).not.toEqual([length, "none"]);
  }
  expect(problemOf(`${text} `)).toBe("release-corrupted");
  expect(problemOf(`${text}\n`)).toBe("release-corrupted");
});

test("says whether a text is incomplete, damaged, in a newer format, or not a release", () => {
  expect(problemOf(text.slice(0, -1))).toBe("release-truncated");
  expect(problemOf(text.slice(0, 60))).toBe("release-truncated");
  expect(problemOf(text.replace("213", "312"))).toBe("release-corrupted");
  expect(problemOf(text.replace('"formatVersion":1', '"formatVersion":2'))).toBe("release-newer-format");
  expect(problemOf('{"format":"yardstick-release","formatVersion":7,"content":"elsewhere"}\n…')).toBe(
    "release-newer-format",
  );
  for (const other of ["", "{}", "<!doctype html>", "null", text.slice(1)]) {
    expect(problemOf(other)).toBe("not-a-release");
  }
});

test("content whose parts contradict each other is not written", () => {
  const content = contentOf({ cost: ["21.3", "21.6", null], children: ["46", null, "85"] });
  const [column] = content.columns;
  const [member] = content.members;
  const [indicator] = content.indicators;
  if (column === undefined || member === undefined || indicator === undefined) throw new Error("an empty release");
  const group = { id: "g", label: "G", owner: null, members: ["A"], provenance: "" };
  const parts = { published: true, numerator: "cost", denominator: "nothing", factor: 1 } as const;
  const wrong: readonly Partial<ReleaseContent>[] = [
    { members: [...content.members, member] },
    { indicators: [...content.indicators, indicator] },
    { indicators: [{ ...indicator, parts }, ...content.indicators.slice(1)] },
    { years: ["2024-25", "2023-24"] },
    { years: ["2024-25", "2024-25"] },
    { groups: [group, group] },
    { groups: [{ ...group, owner: "Z" }] },
    { groups: [{ ...group, members: ["Z"] }] },
    { groups: [{ ...group, members: ["A", "A"] }] },
    { groups: [{ ...group, closeness: ["Close", "Close"] }] },
    { columns: [column, column] },
    { columns: [{ ...column, indicator: 9 }] },
    { columns: [{ ...column, year: 1 }] },
    { columns: [{ ...column, divisor: 20 }] },
    { columns: [{ ...column, scaled: [1, 2] }] },
    { columns: [{ ...column, scaled: [1, 2.5, null] }] },
    { columns: [{ ...column, scaled: [1, Infinity, null] }] },
    { columns: [{ ...column, missing: { 0: 0 } }] },
    { columns: [{ ...column, missing: { 3: 0 } }] },
    { columns: [{ ...column, missing: { 2: 1 } }] },
    { stamp: { ...content.stamp, date: "22/11/2026" } },
    { stamp: { ...content.stamp, version: 0 } },
  ];
  for (const change of wrong) {
    expect(() => encodeRelease({ ...content, ...change })).toThrow();
  }
});

/** A release as somebody might write it who does not keep to the format: nothing is checked, and the hash is right. */
function writtenAs(content: object | string): string {
  const body = typeof content === "string" ? content : JSON.stringify(content);
  const sha256 = createHash("sha256").update(body).digest("hex");
  return `${writeReleaseHeader({ formatVersion: 1, length: body.length, sha256 })}\n${body}`;
}

test("content that is not of the format is refused in a sentence, whatever is in its place", () => {
  const content = contentOf({ cost: ["21.3", "21.6", null], children: ["46", null, "85"] });
  const [column] = content.columns;
  const group = { id: "g", label: "G", owner: null, members: ["A"], provenance: "" };
  const nested = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
  const withReason = (reason: string) =>
    JSON.stringify({ ...content, columns: [{ ...column, missing: { 2: 0 } }] }).replace('"2":0', `"2":${reason}`);
  expect(problemOf(writtenAs(content))).toBe("none");
  expect(problemOf(writtenAs(withReason("0")))).toBe("none");
  const wrong: readonly (object | string)[] = [
    withReason(`{"toString":1,"valueOf":1}`),
    withReason(nested),
    withReason("1e999"),
    withReason(`0,"__proto__":0`),
    JSON.stringify(content).replace('{"club":', '{"__proto__":{},"club":'),
    JSON.stringify(content).replace("213", "1e999"),
    nested,
    { ...content, groups: [{ ...group, closeness: [{ toString: 1 }] }] },
    { ...content, groups: [{ ...group, closeness: [1] }] },
    { ...content, groups: [{ ...group, members: [{ toString: 1 }] }] },
  ];
  for (const each of wrong) expect(problemOf(writtenAs(each))).toBe("release-corrupted");
});

test("many indicators and many years need no more memory than the figures there are", () => {
  const content = contentOf({ cost: ["21.3"] });
  const years = Array.from({ length: 90_000 }, (_, at) => `Y${String(at).padStart(5, "0")}`);
  const indicators = Array.from({ length: 50_000 }, (_, at) => ({ ...content.indicators[0]!, id: `i${at}` }));
  const release = openRelease(
    { ...content, years, indicators, columns: [{ ...content.columns[0]!, year: 89_999 }] },
    "",
  );
  if (typeof release === "string") throw new Error(release);
  expect(valueAt(release, 0, 0, 89_999)).toEqual({ value: 21.3 });
  expect(release.column(49_999, 0)).toBeNull();
});

test("a value is found by member, indicator and year, and a missing one keeps its reason", () => {
  const release = opened(contentOf({ cost: ["21.3", "21.6", null], children: ["46"] }));
  expect(valueAt(release, 1, 0, 0)).toEqual({ value: 21.6 });
  expect(valueAt(release, 2, 0, 0)).toEqual({
    value: null,
    reason: { symbol: "c", meaning: "suppressed to protect confidentiality" },
  });
  expect(valueAt(release, 2, 1, 0)).toEqual({
    value: null,
    reason: { symbol: "", meaning: "this release has no figure for it" },
  });
  expect(valueAt(release, 0, 0, 5)).toMatchObject({
    value: null,
    reason: { meaning: "the release has no figures for that year" },
  });
});

test("England's published figures are read beside the members', and belong to no member", () => {
  const content = contentOf({ cost: ["21.3", "21.6"], children: ["46", "85"] });
  const release = opened({ ...content, national: [{ indicator: 1, year: 0, divisor: 10, scaled: 1315 }] });
  expect(release.national(1, 0)).toBe(131.5);
  expect(release.national(0, 0)).toBeNull();
  expect(release.members).toHaveLength(2);
});

test("rows of a register are read back as they were written", () => {
  const column = { label: "Beds", definition: "Beds registered.", unit: "beds", decimals: 0 };
  const registers = [
    {
      id: "homes",
      label: "Homes",
      year: 0,
      columns: [
        { ...column, id: "beds" },
        { ...column, id: "grade", unit: null },
      ],
      rows: [
        { member: 0, values: [4, "Good"] },
        { member: 1, values: [null, "Inadequate"] },
      ],
    },
  ];
  expect(opened({ ...contentOf({ cost: ["1", "2"] }), registers }).registers).toEqual(registers);
});

test.each([
  ["a figure of no year", [{ indicator: 0, year: 1, divisor: 1, scaled: 5 }]],
  ["two figures for one thing", [1, 2].map((scaled) => ({ indicator: 0, year: 0, divisor: 1, scaled }))],
  ["a divisor that is no power of ten", [{ indicator: 0, year: 0, divisor: 3, scaled: 5 }]],
])("a national table with %s is refused", (_, national) => {
  expect(() => encodeRelease({ ...contentOf({ cost: ["1"] }), national })).toThrow(/no release/);
});

test("a series may go on in another publication, from a year that the release has", () => {
  const goingOn = (from: string) =>
    encodeRelease(
      contentOf(
        { cost: ["1"] },
        { cost: { laterSources: [{ from, title: "Another return", publisher: "Nobody", reference: "Table 1" }] } },
      ),
    );
  expect(problemOf(goingOn("2024-25"))).toBe("none");
  expect(() => goingOn("2019-20")).toThrow(/goes on in another publication in unknown 2019-20/);
});

test("a series may have a break, in a year that the release has", () => {
  const broken = (year: string) =>
    encodeRelease(
      contentOf({ cost: ["1"] }, { cost: { breaks: [{ year, reason: "Another return took its place." }] } }),
    );
  expect(problemOf(broken("2024-25"))).toBe("none");
  expect(() => broken("2019-20")).toThrow(/break in unknown 2019-20/);
});
