import * as fc from "fast-check";
import type {
  CellRelations,
  DisclosureCell,
  DisclosureMember,
  EarlierRelease,
} from "../../../src/domain/disclosure/disclosure-input";
import { withholdFigures } from "../../../src/domain/disclosure/withhold-figures";
import { attack, secretsOf } from "./attack";

type Sums = Readonly<Record<string, string>>;

/** "a + b − c" as how many times each cell counts. */
function cellsOf(sum: string): ReadonlyMap<string, number> {
  const cells = new Map<string, number>();
  for (const [, sign, id] of sum.matchAll(/([+−]?) ?([a-z]+)/g)) {
    cells.set(id!, (cells.get(id!) ?? 0) + (sign === "−" ? -1 : 1));
  }
  return cells;
}

const sumsOf = (sums: Sums) => Object.entries(sums).map(([id, cells]) => ({ id, cells: cellsOf(cells) }));

/** A member whose cells count people. */
function member(values: Readonly<Record<string, number | null>>, sums: Sums): DisclosureMember {
  const cells = new Map(Object.entries(values).map(([id, value]) => [id, { value, person: 1 }]));
  return { code: "E1", cells, sums: sumsOf(sums) };
}

function withheldOf(one: DisclosureMember, relations?: CellRelations, earlier?: readonly EarlierRelease[]) {
  const withheld = withholdFigures({ year: "2025-26", members: [one], relations, earlier }).get("E1");
  return Object.fromEntries(
    [...(withheld ?? [])].map(([id, { why, because }]) => [id, `${why}: ${because.join(", ")}`]),
  );
}

const parts = (sum: string): CellRelations => ({ nothing: [cellsOf(sum)], remainders: [], prices: [] });
const remainder = (sum: string): CellRelations => ({ nothing: [], remainders: [cellsOf(sum)], prices: [] });

test("a worked example: where a small council's children live", () => {
  // 32 children: 20 in foster care, 3 in kinship care, 9 in homes, nobody in supported accommodation.
  // Kinship is 3, so it is withheld. Foster + homes + kinship = 32: with all others it is 32 − 20 − 9 − 0 = 3, so the
  // smallest other that is more than nobody goes too: homes. What is left, kinship + homes = 12, fits 1 and 11 to 11 and 1.
  const children = { foster: 20, kinship: 3, homes: 9, supported: 0 };
  const published = { foster: "foster", kinship: "kinship", homes: "homes", supported: "supported" };
  expect(withheldOf(member(children, { ...published, all: "foster + kinship + homes + supported" }))).toEqual({
    kinship: "small-count: kinship",
    homes: "complement: kinship",
  });
});

test.each<[string, Record<string, number | null>, Sums, Record<string, string>]>([
  ["0 and 5 are published", { a: 0, b: 5 }, { a: "a", b: "b" }, {}],
  ["1 and 4 are not", { a: 1, b: 4, c: 30 }, { a: "a", b: "b", c: "c" }, { a: "small-count: a", b: "small-count: b" }],
  ["a sum of 3 is withheld", { a: 3, b: 0 }, { sum: "a + b" }, { sum: "small-count: sum" }],
  ["a small cell may be part of a larger sum", { a: 3, b: 40 }, { sum: "a + b" }, {}],
  [
    "two sums whose difference is a small cell: the smaller goes",
    { a: 3, b: 40 },
    { all: "a + b", most: "b" },
    { most: "complement: a, all, most" },
  ],
  [
    "two sums whose difference is 2 and 1 people",
    { a: 40, b: 2, c: 1 },
    { all: "a + b + c", most: "a" },
    { most: "complement: all, b, c, most" },
  ],
  [
    "three equations that together give a small cell",
    { a: 3, b: 20, c: 30 },
    { ab: "a + b", bc: "b + c", ac: "a + c" },
    { ab: "complement: a" },
  ],
  ["a net change of 3 is nobody's", { start: 40, end: 43 }, { start: "start", end: "end", change: "end − start" }, {}],
  [
    "an answer of not applicable is no unknown",
    { a: null, b: 3, c: 30 },
    { ab: "a + b", abc: "a + b + c", c: "c" },
    { ab: "small-count: ab", c: "complement: ab, abc, b, c" },
  ],
  [
    "a sum of 0 tells each of its cells",
    { a: 0, b: 0, c: 3, d: 20 },
    { none: "a + b", acd: "a + c + d", d: "d" },
    { d: "complement: acd, c, d" },
  ],
])("%s", (_case, cells, sums, withheld) => {
  expect(withheldOf(member(cells, sums))).toEqual(withheld);
});

test("what is left of a whole without its part is protected, where the form says that it is a part", () => {
  const share = member({ all: 100, near: 97 }, { all: "all", near: "near" });
  expect(withheldOf(share)).toEqual({});
  expect(withheldOf(share, remainder("all − near"))).toEqual({ near: "complement: all, near" });
  expect(withheldOf(member({ all: 100, near: 95 }, { all: "all", near: "near" }), remainder("all − near"))).toEqual({});
});

test("parts that come to their whole by the form are solved with it", () => {
  const answers = member({ all: 43, a: 3, b: 40 }, { all: "all", b: "b" });
  expect(withheldOf(answers)).toEqual({});
  expect(withheldOf(answers, parts("a + b − all"))).toEqual({ b: "complement: a" });
});

test("a relation that a member's form did not have is left out", () => {
  expect(
    withheldOf(member({ a: 40 }, { a: "a" }), {
      nothing: [cellsOf("a − x")],
      remainders: [cellsOf("a − y")],
      prices: [],
    }),
  ).toEqual({});
});

test("a part that a member did not answer is whatever is left, and may be few people", () => {
  const sums = { all: "all", foster: "foster", kin: "kin" };
  const relations = parts("foster + kin + homes − all");
  const without = (missing: readonly string[], cells: Readonly<Record<string, number>>) => ({
    ...member(cells, Object.fromEntries(Object.entries(sums).filter(([id]) => !missing.includes(id)))),
    missing: new Map(missing.map((id) => [id, 1])),
  });
  // 30 − 20 − 7 leave 3 in homes.
  expect(withheldOf(without(["homes"], { all: 30, foster: 20, kin: 7 }), relations)).toEqual({
    kin: "complement: homes",
  });
  expect(withheldOf(without(["homes"], { all: 32, foster: 20, kin: 7 }), relations)).toEqual({});
  // 30 − 27 leave 3 in both together.
  expect(withheldOf(without(["homes", "kin"], { all: 30, foster: 27 }), relations)).toEqual({
    foster: "complement: homes, kin",
  });
  expect(withheldOf(without(["all"], { foster: 20, kin: 7, homes: 3 }), relations)).toEqual({});
});

test("answers that are missing from several sums fit all of them", () => {
  const form = {
    nothing: [cellsOf("a + b − x"), cellsOf("b + c − y"), cellsOf("a + c − z")],
    remainders: [],
    prices: [],
  };
  const of = (z: number, sums: Sums) => ({
    ...member({ x: 30, y: 20, z }, sums),
    missing: new Map([["a", 1], ["b", 1], ["c", 1]]), // prettier-ignore
  });
  // a = 3, b = 27, c = −7 would not be people; a = 26.5 would be no whole number. a = 27, b = 3, c = 17 are.
  expect(withheldOf(of(44, { x: "x", y: "y", z: "z" }), form)).toEqual({ y: "complement: b" });
  expect(withheldOf(of(44, { x: "x", z: "z" }), form)).toEqual({});
  expect(withheldOf(of(40, { x: "x", y: "y", z: "z" }), form)).toEqual({});
});

test("what everyone can look up protects nothing", () => {
  const cells = new Map([
    ["residents", { value: 2000, person: 1, known: true }],
    ["a", { value: 3, person: 1 }],
    ["others", { value: 1997, person: 1 }],
  ]);
  const council = { code: "E1", cells, sums: sumsOf({ others: "others", all: "residents" }) };
  expect(withheldOf(council, parts("a + others − residents"))).toEqual({ others: "complement: a" });
  expect(withheldOf(council, remainder("residents − others"))).toEqual({ others: "complement: others, residents" });
});

test("money is never a small count, and gives none away with people", () => {
  const cells = new Map([
    ["spend", { value: 3, person: null }],
    ["a", { value: 3, person: 1 }],
  ]);
  const sums = sumsOf({ spend: "spend", both: "spend + a", a: "a" });
  expect(withheldOf({ code: "E1", cells, sums })).toEqual({ a: "small-count: a", spend: "complement: a" });
  expect(withheldOf({ code: "E1", cells, sums: sumsOf({ spend: "spend" }) })).toEqual({});
});

const nights = (values: Readonly<Record<string, number>>) =>
  Object.entries(values).map(([id, value]): [string, DisclosureCell] => [id, { value, person: 365 }]);

test("1,095 nights are three children: they are withheld, and so is what gives them away", () => {
  const published = (sums: Sums) => sumsOf({ ...sums, children: "children" });
  const cells = new Map([
    ...nights({ asylum: 1095, others: 9000, all: 10_095 }),
    ["children", { value: 3, person: 1 }],
  ]);
  const one = { code: "E1", cells, sums: published({ asylum: "asylum", all: "all" }) };
  expect(withheldOf(one)).toEqual({ asylum: "small-count: asylum", children: "small-count: children" });
  const both = { ...one, sums: published({ asylum: "asylum", others: "others", all: "all" }) };
  expect(withheldOf(both, parts("asylum + others − all"))).toMatchObject({
    asylum: "small-count: asylum",
    others: "complement: asylum",
  });
  // Five children for the whole year are not few.
  expect(withheldOf({ code: "E1", cells: new Map(nights({ a: 1825 })), sums: sumsOf({ a: "a" }) })).toEqual({});
});

test("money for few people is withheld with them, and what is left of a total for few people too", () => {
  const price = (money: string, people: string) => ({ money: cellsOf(money), people: cellsOf(people) });
  const money = (values: Readonly<Record<string, number>>) =>
    Object.entries(values).map(([id, value]): [string, DisclosureCell] => [id, { value, person: null }]);
  const relations = {
    nothing: [cellsOf("a + b + c − all")],
    remainders: [],
    prices: [price("a", "na"), price("b", "nb")],
  };
  const cells = new Map([
    ...nights({ na: 365, nb: 730 }),
    ...money({ a: 52_195, b: 104_390, c: 900_000, all: 1_056_585 }),
  ]);
  const grant = { code: "E1", cells, sums: sumsOf({ a: "a", all: "all" }) };
  expect(withheldOf(grant, relations)).toEqual({ a: "small-count: a" });
  // Less what is for many, £156,585 is for three children between a and b.
  const rest = { code: "E1", cells, sums: sumsOf({ c: "c", all: "all" }) };
  expect(withheldOf(rest, relations)).toEqual({ c: "complement: a, b" });
  expect(withheldOf(rest, { ...relations, prices: [] })).toEqual({});
});

test("counts of 1 each are not given away by their sum", () => {
  const ones = { a: 1, b: 1, c: 1, d: 1, e: 1 };
  expect(withheldOf(member(ones, { all: "a + b + c + d + e" }))).toEqual({ all: "complement: a, b, c, d, e" });
  expect(withheldOf(member({ ...ones, e: 2 }, { all: "a + b + c + d + e" }))).toEqual({});
});

test("a final does not give away with its draft what neither gives away alone", () => {
  const sums = { all: "a + b + c", bc: "b + c" };
  const draft = member({ a: 3, b: 20, c: 30 }, { all: sums.all });
  const final = member({ a: 3, b: 20, c: 30 }, { bc: sums.bc });
  const earlier = [{ members: [draft], withheld: new Map() }];
  expect(withheldOf(final)).toEqual({});
  expect(withheldOf(final, undefined, earlier)).toEqual({ bc: "earlier-release: a" });
  // Where the others moved too, the sums are of other unknowns.
  expect(withheldOf(member({ a: 3, b: 26, c: 30 }, { bc: sums.bc }), undefined, earlier)).toEqual({});
});

test("a final does not give away what was withheld of the draft and has changed since", () => {
  const sums = { a: "a", b: "b", all: "a + b" };
  const draft = member({ a: 3, b: 20 }, sums);
  const withheld = withholdFigures({ year: "2025-26", members: [draft] });
  expect([...withheld.get("E1")!.keys()].sort()).toEqual(["a", "b"]);
  // b is still 20: published now, the draft's 23 would give the 3 away.
  const final = member({ a: 12, b: 20 }, sums);
  expect(withheldOf(final)).toEqual({});
  expect(withheldOf(final, undefined, [{ members: [draft], withheld }])).toEqual({
    a: "earlier-release: a, all, b",
    b: "earlier-release: a, all, b",
  });
});

test("what last year closed with and withheld is not given away by what this year opens with", () => {
  // 40 children at the end of 2024-25, of whom 3 in kinship care and 37 in foster care: 3 and 40 are withheld.
  const closing = member({ closing: 40, foster: 37, kin: 3 }, { closing: "closing", foster: "foster", kin: "kin" });
  const relations = parts("foster + kin − closing");
  const withheld = withholdFigures({ year: "2024-25", members: [closing], relations });
  expect([...withheld.get("E1")!.keys()].sort()).toEqual(["foster", "kin"]);
  const kept = new Map([["E1", new Map([["closing", null], ["kin", null]])]]); // prettier-ignore
  const other = (year: string) => ({
    year,
    releases: [{ members: [closing], withheld: kept, relations }],
    openings: new Map(),
  });
  const opening = (value: number, years: readonly string[]) =>
    withholdFigures({
      year: "2025-26",
      members: [member({ opening: value, foster: 37 }, { opening: "opening", foster: "foster" })],
      openings: new Map([["opening", "closing"]]),
      otherYears: years.map(other),
    }).get("E1");
  expect([...opening(40, ["2024-25"])!]).toEqual([
    ["opening", { why: "earlier-release", because: expect.arrayContaining(["2024-25 kin"]) as string[] }],
  ]);
  // Corrected since, it is another figure; and so is what an older year closed with. This year's 37 are not last year's.
  expect(opening(41, ["2024-25"])).toBeUndefined();
  expect(opening(40, ["2023-24"])).toBeUndefined();
  expect(opening(40, [])).toBeUndefined();
});

test("a corrected final of a year does not give away what a later year withheld, nor a year two years before it", () => {
  const sums = { opening: "opening", closing: "closing", foster: "foster" };
  const relations = parts("foster + kin − opening");
  const openings = new Map([["opening", "closing"]]);
  const later = member({ opening: 40, closing: 50, foster: 37, kin: 3 }, sums);
  const kept = new Map([["E1", new Map([["opening", null]])]]);
  const otherYears = [{ year: "2025-26", releases: [{ members: [later], withheld: kept, relations }], openings }];
  const corrected = member({ opening: 30, closing: 40 }, { opening: "opening", closing: "closing" });
  const of = (year: string) => withholdFigures({ year, members: [corrected], openings, otherYears }).get("E1");
  expect([...of("2024-25")!.keys()]).toEqual(["closing"]);
  expect(of("2023-24")).toBeUndefined();
});

test("a sum of a cell that is not there is refused", () => {
  expect(() => withheldOf(member({ a: 5 }, { ab: "a + b" }))).toThrow("E1 has no cell b in 2025-26");
});

const ids = ["a", "b", "c", "d", "e", "f"];
const count = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 5 }) },
  { weight: 3, arbitrary: fc.integer({ min: 6, max: 15 }) },
);
const terms = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 4 });
const forms = fc.record({
  sums: fc.uniqueArray(terms, { minLength: 2, maxLength: 8, selector: (one) => [...one].sort().join() }),
  values: fc.array(count, { minLength: ids.length, maxLength: ids.length }),
  changed: fc.array(fc.option(count, { freq: 3 }), { minLength: ids.length, maxLength: ids.length }),
  publishedFirst: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  whole: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 3, maxLength: 3 }),
});
type Form = typeof forms extends fc.Arbitrary<infer Value> ? Value : never;

/** A draft with some of the sums, and a final with all of them and some values changed; one cell is two others' sum. */
function releasesOf({ sums, values, changed, publishedFirst, whole }: Form) {
  const all = sums.map((cells) => ({ id: [...cells].sort().join("+"), cells: new Map(cells.map((id) => [id, 1])) }));
  const [total = "a", one = "b", other = "c"] = whole;
  const cellsWith = (counts: readonly number[]) => {
    const plain = new Map(ids.map((id, at) => [id, { value: counts[at]!, person: 1 }]));
    plain.set(total, { value: plain.get(one)!.value + plain.get(other)!.value, person: 1 });
    return plain;
  };
  const draft = { code: "E1", cells: cellsWith(values), sums: all.filter((_, at) => publishedFirst[at]) };
  const final = { code: "E1", cells: cellsWith(values.map((value, at) => changed[at] ?? value)), sums: all };
  const relations = { nothing: [new Map([[total, -1], [one, 1], [other, 1]])], remainders: [], prices: [] }; // prettier-ignore
  return { draft, final, relations };
}

function publish(one: DisclosureMember, relations: CellRelations, earlier: readonly EarlierRelease[] = []) {
  return withholdFigures({ year: "2025-26", members: [one], relations, earlier });
}

const keys = (withheld: ReadonlyMap<string, ReadonlyMap<string, unknown>>) => new Set(withheld.get("E1")?.keys());
const runs = { seed: 12, numRuns: 400 };

test("nothing of 1 to 4 people can be solved from one release, nor from a draft and its final together", () => {
  fc.assert(
    fc.property(forms, (form) => {
      const { draft, final, relations } = releasesOf(form);
      const first = publish(draft, relations);
      expect(attack({ member: draft, withheld: keys(first), relations })).toEqual([]);
      const earlier = [{ members: [draft], withheld: first }];
      const second = publish(final, relations, earlier);
      expect(attack({ member: final, withheld: keys(second), relations, earlier })).toEqual([]);
    }),
    runs,
  );
});

test("the same attack recovers much without the control, and without looking at the draft", () => {
  const found = { plain: 0, together: 0 };
  for (const form of fc.sample(forms, runs)) {
    const { draft, final, relations } = releasesOf(form);
    const small = new Set(final.sums.map(({ id }) => id).filter((id) => isSecret(final, id)));
    if (attack({ member: final, withheld: small, relations }).length > 0) found.plain += 1;
    const earlier = [{ members: [draft], withheld: publish(draft, relations) }];
    const alone = keys(publish(final, relations));
    if (attack({ member: final, withheld: alone, relations, earlier }).length > 0) found.together += 1;
  }
  expect(found.plain).toBeGreaterThan(runs.numRuns / 10);
  expect(found.together).toBeGreaterThan(runs.numRuns / 20);
});

test("nothing can be solved of an answer that is missing, and where missing answers are left out, some can", () => {
  let without = 0;
  for (const form of fc.sample(forms, runs)) {
    const { final, relations } = releasesOf(form);
    const [, missing = "b"] = form.whole;
    const sums = final.sums.filter(({ cells }) => !cells.has(missing));
    const cells = new Map([...final.cells].filter(([id]) => id !== missing));
    const known = { ...final, sums };
    const told = keys(publish({ ...known, cells, missing: new Map([[missing, 1]]) }, relations));
    expect(attack({ member: known, withheld: told, relations })).toEqual([]);
    const leftOut = keys(publish({ ...known, cells }, relations));
    if (attack({ member: known, withheld: leftOut, relations }).length > 0) without += 1;
  }
  expect(without).toBeGreaterThan(runs.numRuns / 40);
});

function isSecret(version: DisclosureMember, id: string): boolean {
  return secretsOf(version).some(({ name }) => name === id);
}

test("nothing is withheld where no count is small, and few figures that give nothing away", () => {
  const large = fc.record({
    form: forms,
    values: fc.array(fc.integer({ min: 40, max: 90 }), { minLength: 6, maxLength: 6 }),
  });
  fc.assert(
    fc.property(large, ({ form, values }) => {
      const { draft, relations } = releasesOf({ ...form, values: values.map((value, at) => value * 7 ** (at % 3)) });
      expect([...keys(publish(draft, relations))].filter((id) => !isNear(draft, id))).toEqual([]);
    }),
    runs,
  );
  let [complements, needless] = [0, 0];
  for (const form of fc.sample(forms, runs)) {
    const { final, relations } = releasesOf(form);
    const withheld = publish(final, relations).get("E1") ?? new Map<string, { why: string }>();
    for (const [id, { why }] of withheld) {
      if (why !== "complement") continue;
      complements += 1;
      const without = new Set([...withheld.keys()].filter((other) => other !== id));
      if (attack({ member: final, withheld: without, relations }).length === 0) needless += 1;
    }
  }
  expect(complements).toBeGreaterThan(runs.numRuns / 4);
  expect(needless / complements).toBeLessThan(0.1);
});

/** Whether another sum is within 4 of it, so that their difference may be a small count. */
function isNear(version: DisclosureMember, id: string): boolean {
  const valueOf = (cells: ReadonlyMap<string, number>) =>
    [...cells.keys()].reduce((sum, cell) => sum + version.cells.get(cell)!.value!, 0);
  const own = valueOf(version.sums.find((sum) => sum.id === id)!.cells);
  return version.sums.some((sum) => sum.id !== id && Math.abs(valueOf(sum.cells) - own) < 5);
}

test("the order in which sums and members come makes no difference", () => {
  fc.assert(
    fc.property(forms, (form) => {
      const { final, relations } = releasesOf(form);
      const other = { ...final, code: "E2", sums: [...final.sums].reverse() };
      const members = [other, { ...final, sums: [...final.sums].reverse() }];
      const both = withholdFigures({ year: "2025-26", members, relations });
      expect(both.get("E1")).toEqual(publish(final, relations).get("E1"));
      expect(both.get("E2")).toEqual(both.get("E1"));
    }),
    { ...runs, numRuns: 100 },
  );
});
