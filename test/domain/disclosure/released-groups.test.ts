import * as fc from "fast-check";
import { releasedGroups, type GroupOfValues } from "../../../src/domain/disclosure/released-groups";
import { attack } from "./attack";

const codes = Array.from({ length: 16 }, (_, at) => `m${at + 1}`);

function group(id: string, members: readonly string[], change: Readonly<Record<string, number | null>> = {}) {
  const valueOf = (code: string) => (code in change ? change[code]! : codes.indexOf(code) + 100);
  return { id, values: new Map(members.map((code) => [code, valueOf(code)])) };
}

const idsOf = (groups: readonly GroupOfValues[], earlier: readonly GroupOfValues[] = []) =>
  [...releasedGroups({ smallestGroup: 5, groups, earlier })].sort();
const first = (n: number) => codes.slice(0, n);

test("a group needs five values; missing ones don't count", () => {
  expect(idsOf([group("five", first(5)), group("four", codes.slice(10, 14))])).toEqual(["five"]);
  expect(idsOf([group("five", first(5), { m1: null })])).toEqual([]);
});

test("of two groups that differ by one to four members only the larger is given", () => {
  expect(idsOf([group("all", first(12)), group("less one", first(11))])).toEqual(["all"]);
  expect(idsOf([group("all", first(12)), group("less four", first(8))])).toEqual(["all"]);
  expect(idsOf([group("all", first(12)), group("less five", first(7))])).toEqual(["all", "less five"]);
});

test("two groups of the same members are both given", () => {
  expect(idsOf([group("region", first(8)), group("type", [...first(8)].reverse())])).toEqual(["region", "type"]);
});

test("three groups that leave one member of the whole are not all given", () => {
  const [a, b] = [group("a", codes.slice(0, 8)), group("b", codes.slice(8, 15))];
  // a + b is the whole less m16, though each differs from the whole by seven or more.
  expect(idsOf([group("all", codes), a, b])).toEqual(["a", "all"]);
});

test("nor are groups that leave two of the whole, because each of the two knows its own value", () => {
  const [a, b] = [group("a", codes.slice(0, 7)), group("b", codes.slice(7, 14))];
  expect(idsOf([group("all", codes), a, b])).toEqual(["a", "all"]);
});

test("values that are 0 each are not found by taking a group from another", () => {
  const nobody = Object.fromEntries(codes.slice(8).map((code) => [code, 0]));
  const [all, north, south] = [group("all", codes, nobody), group("north", first(8), nobody), group("south", codes.slice(8), nobody)]; // prettier-ignore
  expect(idsOf([all, north])).toEqual(["all"]);
  expect(idsOf([north, south])).toEqual(["north"]);
  expect(idsOf([all, group("north", first(8))])).toEqual(["all"]);
  const few = { ...nobody, m16: 4 };
  expect(idsOf([group("all", codes, few), group("north", first(8), few)])).toEqual(["all", "north"]);
});

test("a final gives a group's statistics again if nothing or much has changed, and not if a few values have", () => {
  const draft = [group("all", codes)];
  expect(idsOf([group("all", codes)], draft)).toEqual(["all"]);
  expect(idsOf([group("all", codes, { m1: 1 })], draft)).toEqual([]);
  expect(idsOf([group("all", codes, { m1: 1, m2: null, m3: 3, m4: 4 })], draft)).toEqual([]);
  expect(idsOf([group("all", codes, { m1: 1, m2: null, m3: 3, m4: 4, m5: 5 })], draft)).toEqual(["all"]);
});

test("a smallest group of one protects nobody and is refused", () => {
  expect(() => releasedGroups({ smallestGroup: 1, groups: [] })).toThrow("protects nobody");
});

const members = fc.uniqueArray(fc.constantFrom(...codes), { minLength: 3, maxLength: 14 });
const releases = fc.record({
  // Each group may come again without its first members, as neighbours do with and without a council.
  groups: fc
    .array(fc.tuple(members, fc.integer({ min: 0, max: 3 })), { minLength: 2, maxLength: 5 })
    .map((drawn) => drawn.flatMap(([one, less]) => (less === 0 ? [one] : [one, one.slice(less)]))),
  changed: fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 8 }),
});

/**
 * What of single members follows from groups' sums, for a member that knows its own value; a value of 3 people stands for
 * a value that must stay secret.
 */
function recovered(groups: readonly GroupOfValues[], earlier: readonly GroupOfValues[], own: string): string[] {
  const cells = new Map(
    [...groups, ...earlier].flatMap(({ values }) =>
      [...values].map(([code, value]) => [`${code} ${value}`, { value: 3, person: 1 }] as const),
    ),
  );
  const ofOwn = [...cells.keys()].filter((name) => name.startsWith(`${own} `));
  const known = ofOwn.map((name) => ({ id: `sum of ${name}`, cells: new Map([[name, 1]]) }));
  const sums = [...groups, ...earlier].map(({ values }, at) => ({
    id: `sum ${at}`,
    cells: new Map([...values].map(([code, value]) => [`${code} ${value}`, 1])),
  }));
  return attack({ member: { code: "all", cells, sums: [...sums, ...known] }, withheld: new Set() }).filter(
    (name) => !name.startsWith("sum") && !name.startsWith(`${own} `),
  );
}

test("no member's value follows from the groups of a draft and its final, and without the control many do", () => {
  let without = 0;
  fc.assert(
    fc.property(releases, ({ groups, changed }) => {
      const change = Object.fromEntries(changed.map((code) => [code, 1]));
      const draft = groups.map((one, at) => group(`${at}`, one));
      const final = groups.map((one, at) => group(`${at}`, one, change));
      const firstIds = releasedGroups({ smallestGroup: 5, groups: draft });
      const earlier = draft.filter(({ id }) => firstIds.has(id));
      const finalIds = releasedGroups({ smallestGroup: 5, groups: final, earlier });
      const given = final.filter(({ id }) => finalIds.has(id));
      for (const own of ["m1", "m16"]) expect(recovered(given, earlier, own)).toEqual([]);
      for (const one of given) {
        expect(one.values.size).toBeGreaterThanOrEqual(5);
        for (const other of [...given, ...earlier]) {
          const every = new Set([...one.values.keys(), ...other.values.keys()]);
          const differing = [...every].filter((code) => one.values.get(code) !== other.values.get(code)).length;
          expect(differing === 0 || differing >= 5).toBe(true);
        }
      }
      if (recovered(final, draft, "m1").length > 0) without += 1;
    }),
    { seed: 12, numRuns: 300 },
  );
  expect(without).toBeGreaterThan(30);
});
