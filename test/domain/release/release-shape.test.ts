import fc from "fast-check";
import { openRelease } from "../../../src/domain/release/open-release";
import type { ReleaseContent } from "../../../src/domain/release/release";
import { releaseShape } from "../../../src/domain/release/release-shape";
import { anyContent, contentOf } from "./release-content";
import { releaseSchema } from "./release-schema";

/** Values to put in place of the right ones. */
const odd: readonly unknown[] = [
  ...[null, true, false, "", "x", "0", "-1", "2026-02-30", "2024-02-29", "0000-02-29", "2026-1-2", " 2026-11-22"],
  ...[-1, -0, 0, 1, 1.5, 7, 15, 16, 100, 2 ** 53, -(2 ** 53), 1e300, Infinity, -Infinity],
  ...["final", "neutral", "single-day", "budget"],
  ...[[], {}, [0], [null], ["A"], [[]], { a: 1 }, { 0: 0 }, { published: true }, { published: false, reason: "r" }],
];

/** A release with every optional property. */
const whole: ReleaseContent = (() => {
  const content = contentOf(
    { cost: ["21.3", null], children: ["46", "85"] },
    {
      cost: { parts: { published: true, numerator: "cost", denominator: "children", factor: 10 }, scale: 10 },
      children: { breaks: [{ year: "2024-25", reason: "Another return took its place." }] },
    },
  );
  const group = { id: "near", label: "Near", owner: "A", members: ["B"], closeness: ["Close"], provenance: "" };
  return {
    ...content,
    stamp: { ...content.stamp, partOf: "all", smallestGroup: 5 },
    groups: [group],
    national: [{ indicator: 0, year: 0, divisor: 10, scaled: 215 }],
    registers: [
      {
        id: "homes",
        label: "Homes",
        year: 0,
        columns: [
          { id: "beds", label: "Beds", definition: "", unit: "beds", decimals: 0 },
          { id: "grade", label: "Grade", definition: "", unit: null, decimals: 0 },
        ],
        rows: [{ member: 1, values: [4, "Good"] }],
      },
    ],
  };
})();

interface Change {
  readonly at: number;
  readonly how: "replace" | "remove" | "add" | "double";
  readonly name: string;
  readonly value: unknown;
}

const anyChange: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom("replace", "remove", "add", "double"),
  name: fc.constantFrom("x", "0", "1", "00", "-0", "constructor", "toString", "length", "breaks", "national", "partOf"),
  value: fc.constantFrom(...odd),
});

type Parent = Record<string, unknown>;

/**
 * Every position in it, as the object or list and the property's name; large lists count no more often than small
 * parts.
 */
function places(value: unknown): [Parent, string][] {
  if (typeof value !== "object" || value === null) return [];
  const parent = value as Parent;
  return Object.keys(parent).flatMap((name) => [[parent, name] as [Parent, string], ...places(parent[name])]);
}

function changed(content: ReleaseContent, changes: readonly Change[]): unknown {
  const copy: unknown = structuredClone(content);
  for (const { at, how, name, value } of changes) {
    const all = places(copy);
    const [parent, place] = all[at % all.length] ?? [{}, ""];
    if (how === "replace") parent[place] = structuredClone(value);
    else if (how === "remove" && Array.isArray(parent)) parent.splice(Number(place), 1);
    else if (how === "remove") Reflect.deleteProperty(parent, place);
    else if (how === "double" && Array.isArray(parent)) parent.push(structuredClone(parent[Number(place)]));
    else if (how === "add" && !Array.isArray(parent)) parent[name] = structuredClone(value);
  }
  return copy;
}

/** What must be true of columns' figures, given the rest of the release, written as simply as possible. */
function columnsHold({ columns, members, reasons }: ReleaseContent): boolean {
  const powers = Array.from({ length: 16 }, (_, zeros) => Number(`1${"0".repeat(zeros)}`));
  return columns.every(({ divisor, scaled, missing }) => {
    const figures: readonly unknown[] = scaled;
    return (
      powers.includes(divisor) &&
      figures.length === members.length &&
      figures.every((figure) => figure === null || Number.isFinite(figure)) &&
      (divisor === 1 || figures.every((figure) => figure === null || Number.isSafeInteger(figure))) &&
      Object.entries(missing).every(
        ([key, reason]) => /^(0|[1-9]\d*)$/.test(key) && figures[Number(key)] === null && reason < reasons.length,
      )
    );
  });
}

/** Whether the schema accepts it and its parts fit together. */
function isSound(value: unknown): boolean {
  const { success, data } = releaseSchema.safeParse(value);
  return success && columnsHold(data) && typeof openRelease({ ...data, columns: placesOf(data) }, "") !== "string";
}

/** The columns without their figures. */
function placesOf({ columns, members }: ReleaseContent): ReleaseContent["columns"] {
  return columns.map((column) => ({ ...column, scaled: members.map(() => null), missing: {} }));
}

function isTaken(value: unknown): boolean {
  return releaseShape.fault(value) === null && typeof openRelease(value as ReleaseContent, "") !== "string";
}

/** Checks that both agree. Returns whether it is accepted. */
function expectSame(value: unknown, change: unknown): boolean {
  const is = isTaken(value);
  if (is !== isSound(value))
    throw new Error(`${is ? "Taken" : "Refused"}, unlike by the schema: ${JSON.stringify(change)}`);
  return is;
}

test("a release is accepted exactly if a schema accepts it and its parts fit together, whatever value is in any one position", () => {
  const counts = { taken: 0, refused: 0 };
  for (const content of [...fc.sample(anyContent, { numRuns: 2, seed: 7 }), whole]) {
    for (let at = 0; at < places(content).length; at++) {
      for (const value of odd) {
        const change: Change = { at, how: "replace", name: "", value };
        counts[expectSame(changed(content, [change]), change) ? "taken" : "refused"]++;
      }
    }
  }
  expect(Math.min(counts.taken, counts.refused)).toBeGreaterThan(500);
});

test("the same after removing, adding or duplicating several things", () => {
  const counts = { taken: 0, refused: 0 };
  const anyChanges = fc.array(anyChange, { minLength: 1, maxLength: 2 });
  fc.assert(
    fc.property(anyContent, fc.array(anyChanges, { minLength: 10, maxLength: 10 }), (content, all) => {
      expect(isTaken(content)).toBe(true);
      for (const changes of all) counts[expectSame(changed(content, changes), changes) ? "taken" : "refused"]++;
    }),
    { numRuns: 300 },
  );
  expect(Math.min(counts.taken, counts.refused)).toBeGreaterThan(250);
});

test("says where a release is wrong", () => {
  const [content] = fc.sample(anyContent, { numRuns: 1, seed: 1 });
  const broken = (change: object) => releaseShape.fault({ ...content, ...change });
  expect(broken({})).toBeNull();
  expect(broken({ stamp: { ...content?.stamp, version: 0 } })).toBe("stamp.version");
  expect(broken({ members: [{ ...content?.members[0], name: "" }] })).toBe("members.0.name");
  expect(broken({ years: ["2024-25", 2025] })).toBe("years.1");
  expect(broken({ stamp: { ...content?.stamp, more: 1 } })).toBe("stamp.more");
  expect(releaseShape.fault(undefined)).toBe("");
});

test("a part that a newer Yardstick has added is ignored, and is not written again", () => {
  const [content] = fc.sample(anyContent, { numRuns: 1, seed: 1 });
  const newer = { ...content!, more: [{ any: "thing" }] };
  expect(releaseShape.fault(newer)).toBeNull();
  expect(releaseShape.inOrder(newer)).toEqual(content);
});

describe("the rows of a register", () => {
  const [register] = whole.registers ?? [];
  const opened = (changes: object) => openRelease({ ...whole, registers: [{ ...register!, ...changes }] }, "");

  test("are opened with the release; one without any has none", () => {
    const release = opened({});
    expect(release).toMatchObject({ registers: [{ id: "homes", rows: [{ member: 1, values: [4, "Good"] }] }] });
    expect(openRelease(contentOf({ cost: ["1"] }), "")).toMatchObject({ registers: [] });
  });

  test.each([
    ["of an unknown year", { year: 9 }, "register homes of no year"],
    ["of an unknown member", { rows: [{ member: 9, values: [4, "Good"] }] }, "a row of register homes of no member"],
    ["that are too short", { rows: [{ member: 0, values: [4] }] }, "a row of register homes with 1 values"],
  ])("%s are refused", (_which, changes, fault) => {
    expect(opened(changes)).toBe(fault);
  });

  test("twice for a year are refused", () => {
    expect(openRelease({ ...whole, registers: [register!, register!] }, "")).toBe("register homes 2024-25 twice");
  });
});

test.each(["__proto__", "constructor", "5"])("a reason for %s, which is not a missing figure, is refused", (key) => {
  const content = contentOf({ cost: [null] });
  const [column] = content.columns;
  const opened = (missing: string) =>
    openRelease({ ...content, columns: [{ ...column!, missing: JSON.parse(missing) as Record<number, number> }] }, "");
  expect(opened('{"0":0}')).not.toEqual(expect.any(String));
  expect(opened(`{"0":0,"${key}":0}`)).toMatch(`a reason for no missing figure (${key})`);
});
