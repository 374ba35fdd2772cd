import { describeChart } from "../../../src/domain/charts/describe-chart";
import { charts, findChart } from "../../../src/domain/charts/index";
import { readySets, type ReadySet } from "../../../src/domain/charts/ready-sets";
import { readySetsFor } from "../../../src/domain/charts/ready-sets-for";
import { yearForSet } from "../../../src/domain/charts/year-for-set";
import { newestYear } from "../../../src/domain/indicators/newest-year";
import { itemAt } from "../../../src/domain/item-at";
import type { Release } from "../../../src/domain/release/release";
import { valueAt } from "../../../src/domain/release/value-at";
import { readUses } from "../../../scripts/gallery/use";
import { shippedDirectory } from "../../support/shipped-directory";
import { shippedRelease } from "../../support/shipped-release";

const directory = shippedDirectory();
const releases = new Map<string, Release>();
const releaseOf = (club: string) => {
  const release = releases.get(club) ?? shippedRelease(club).release;
  releases.set(club, release);
  return release;
};
const indicatorOf = (release: Release, id: string) => itemAt(release.indicators, release.indicatorById.get(id) ?? -1);
const newestOf = (release: Release, id: string) => newestYear(release, release.indicatorById.get(id) ?? -1) ?? -1;

describe.each(readySets)("$name ($kind)", (set) => {
  const release = releaseOf(set.club);

  it("has indicators of its club, each once, as many as the kind takes", () => {
    const { least = 0, most = 0 } = findChart(set.kind)?.indicators ?? {};
    expect(set.indicators.length).toBeGreaterThanOrEqual(least);
    expect(set.indicators.length).toBeLessThanOrEqual(most);
    expect(new Set(set.indicators).size).toBe(set.indicators.length);
    const named = [
      ...set.indicators,
      ...Object.values(set.options ?? {}),
      ...(set.adds === undefined ? [] : [set.adds]),
    ];
    expect(named.filter((id) => !release.indicatorById.has(id))).toEqual([]);
  });

  it.each(["Leeds", "Kent", "Rutland"])("draws for %s", (member) => {
    const year = itemAt(release.years, newestOf(release, itemAt(set.indicators, 0)));
    const asked = { indicators: set.indicators, member, peers: "all", year, options: set.options ?? {} };
    const chart = itemAt(
      charts.filter(({ kind }) => kind === set.kind),
      0,
    );
    const described = describeChart(
      chart,
      asked,
      set.indicators.map(() => release),
      {},
    );
    expect(described).toMatchObject({ ok: true });
    expect(described.ok && described.value.figures.n).toBeGreaterThan(90);
  });

  it("adds up to its whole, or leaves some of it", () => {
    const { parts, whole } = amountsOf(set, release);
    if (whole === null) return;
    const year = newestOf(release, itemAt(set.indicators, 0));
    const figure = (member: number, id: string) =>
      valueAt(release, member, release.indicatorById.get(id) ?? -1, year).value;
    const shares = release.members.flatMap((_, member) => {
      const [all, each] = [figure(member, whole), parts.map((id) => figure(member, id))];
      if (all === null || all === 0 || each.some((one) => one === null)) return [];
      return [each.reduce<number>((sum, one) => sum + (one ?? 0), 0) / all];
    });
    expect(shares.length).toBeGreaterThan(90);
    // One return in a hundred does not add up by itself; counts are rounded to the nearest five.
    const within = shares.filter((share) => (set.adds === undefined ? share < 1.0005 : Math.abs(share - 1) < 0.005));
    expect(within.length).toBeGreaterThan(0.97 * shares.length);
  });
});

it("has a set for every use of the gallery of parts of a whole", () => {
  const uses = readUses().filter(({ kind }) => ["mix", "bridge", "waterfall"].includes(kind));
  const missing = uses.filter(
    ({ kind, parameters }) =>
      !readySets.some((set) => set.kind === kind && parameters.indicators.every((id) => ofOneLine(set, id))),
  );
  expect(missing.map(({ file }) => file)).toEqual([]);
});

it("has no name twice", () => {
  const names = readySets.map(({ name }) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
});

describe("what is offered", () => {
  const begin = (kind: string, chosen: string) => readySetsFor(kind, chosen, directory).begin?.name ?? null;

  it("begins with the set that has the chosen indicator, else its line, else its club", () => {
    expect(begin("mix", "cs.cla.provider.private-share")).toBe("Who provides for children looked after");
    expect(begin("waterfall", "s251.looked-after.gross-per-child")).toBe(
      "Children looked after: how many, and what they cost",
    );
    expect(begin("bridge", "adults.ascof.users.quality-of-life")).toBe(
      "Net expenditure per adult on social care, by line",
    );
    expect(begin("bridge", "ctx.area-cost-adjustment")).toBeNull();
    expect(begin("spine", "cs.cla.provider.private-share")).toBeNull();
  });

  it("leaves out sets of clubs that the user may not read", () => {
    const some = { ...directory, indicators: directory.indicators.filter(({ club }) => club === "adults") };
    const { sets } = readySetsFor("mix", "adults.ro3.total.net", some);
    expect(new Set(sets.map(({ club }) => club))).toEqual(new Set(["adults"]));
  });

  it("takes a year that the set has, if the chosen indicator is not in it", () => {
    const grant = ["s251.dsg.schools-block", "s251.dsg.central-block"];
    const year = (chosen: string, asked: string) => yearForSet(grant, { chosen, year: asked }, directory);
    expect(year("s251.dsg.central-block", "2019-20")).toBe("2019-20");
    expect(year("s251.fostering.weekly-cost", "2020-21")).toBe("2020-21");
    expect(year("s251.fostering.weekly-cost", "2024-25")).toBe("2023-24");
    expect(year("s251.free-meals.primary", "2022")).toBe("2023-24");
    expect(yearForSet(["", "unknown"], { chosen: "", year: "2022" }, directory)).toBe("2022");
  });
});

/** The amounts of a set's parts, and of the whole that they are of; null if nobody publishes it. */
function amountsOf(
  set: ReadySet,
  release: Release,
): { readonly parts: readonly string[]; readonly whole: string | null } {
  const all = set.indicators.map((id) => {
    const { parts } = indicatorOf(release, id);
    return parts.published ? parts : { numerator: id, denominator: null };
  });
  const amounts = all.map(({ numerator }) => numerator);
  if (set.adds !== undefined) return { parts: set.kind === "bridge" ? amounts.slice(1) : amounts, whole: set.adds };
  if (set.kind === "bridge") return { parts: amounts.slice(1), whole: itemAt(amounts, 0) };
  return { parts: amounts, whole: set.kind === "mix" ? itemAt(all, 0).denominator : null };
}

/** Whether the set has the indicator, or the same line of a return in the measure that it is about. */
function ofOneLine(set: ReadySet, id: string): boolean {
  return set.indicators.some(
    (one) => one === id || one.slice(0, one.lastIndexOf(".")) === id.slice(0, id.lastIndexOf(".")),
  );
}
