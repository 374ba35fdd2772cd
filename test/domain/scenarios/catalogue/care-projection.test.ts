import { careProjection } from "../../../../src/domain/scenarios/catalogue/care-projection";
import { evaluateScenario } from "../../../../src/domain/scenarios/evaluate-scenario";

const inputs = new Map([
  ["Children_looked_after", 700],
  ["Fostering_children", 490],
  ["Homes_children", 70],
  ["Starts_per_year", 300],
  ["Entries_growth", 0],
  ["Entries_off_by", 0],
  ["Leaving_share", 0.4],
  ["Share_to_fostering", 0.7],
  ["Share_to_homes", 0.09],
  ["Fostering_to_homes", 0.02],
  ["Homes_to_fostering", 0.1],
  ["Fostering_per_week", 700],
  ["Homes_per_week", 7_000],
  ["Other_per_week", 350],
]);
type Changed = readonly (readonly [string, number])[];
const resultOf = (name: string, changed: Changed = []) =>
  evaluateScenario(careProjection, new Map([...inputs, ...changed])).get(name);
const rowOf = (name: string, changed: Changed = []) => resultOf(name, changed) as readonly number[];
const valueOf = (name: string, changed: Changed = []) => Number(resultOf(name, changed));
const of = (name: string) => inputs.get(name) ?? 0;

it("gives the hand-worked first year", () => {
  expect(valueOf("Other_children")).toBe(140);
  // 700 × 60% + 300 = 720
  expect(rowOf("Children_at_end")[0]).toBeCloseTo(720, 9);
  // (490 × 98% + 70 × 10%) × 60% + 300 × 70% = 502.32
  expect(rowOf("Fostering_at_end")[0]).toBeCloseTo(502.32, 9);
  // 140 × 60% + 300 × (100% − 70% − 9%) = 147; homes: 720 − 147 − 502.32
  expect(rowOf("Other_at_end")[0]).toBeCloseTo(147, 9);
  expect(rowOf("Homes_at_end")[0]).toBeCloseTo(70.68, 9);
  // (70 × 90% + 490 × 2%) × 60% + 300 × 9% = 70.68, counted from the homes' side
  expect((70 * 0.9 + 490 * 0.02) * 0.6 + 27).toBeCloseTo(70.68, 9);
  // (490 × £700 + 70 × £7,000 + 140 × £350) × 365 ÷ 7 = £45,990,000
  expect(valueOf("Cost_now")).toBeCloseTo(45_990_000, 4);
  // ((490 + 502.32) × £700 + (70 + 70.68) × £7,000 + (140 + 147) × £350) ÷ 2 × 365 ÷ 7
  // = (£694,624 + £984,760 + £100,450) ÷ 2 × 365 ÷ 7 = £46,402,815
  expect(rowOf("Cost_in_year")[0]).toBeCloseTo(46_402_815, 0);
  // Variance: 700 × 0.4 × 0.6 + 300 = 468; the range: 1.2816 × √468 = 27.73
  expect(rowOf("Chance_variance")[0]).toBeCloseTo(468, 9);
  expect(rowOf("Likely_range")[0]).toBeCloseTo(27.725, 3);
});

it("follows the matrix of its flows in every year, with entries that grow", () => {
  const growth = 0.03;
  const stay = 1 - of("Leaving_share");
  const [toHomes, toFostering] = [of("Fostering_to_homes"), of("Homes_to_fostering")];
  let [fostering, homes, other] = [490, 70, 140];
  for (let year = 1; year <= 5; year += 1) {
    const entries = 300 * (1 + growth) ** year;
    [fostering, homes, other] = [
      stay * ((1 - toHomes) * fostering + toFostering * homes) + entries * 0.7,
      stay * (toHomes * fostering + (1 - toFostering) * homes) + entries * 0.09,
      stay * other + entries * 0.21,
    ];
    const at = (name: string) => rowOf(name, [["Entries_growth", growth]])[year - 1];
    expect(at("Fostering_at_end")).toBeCloseTo(fostering, 9);
    expect(at("Homes_at_end")).toBeCloseTo(homes, 9);
    expect(at("Other_at_end")).toBeCloseTo(other, 9);
    expect(at("Children_at_end")).toBeCloseTo(fostering + homes + other, 9);
  }
});

it("has the closed form of a linear recurrence, and settles at entries ÷ the share that leaves", () => {
  // T(n) = T* + (T(0) − T*) × 0.6^n with T* = 300 ÷ 0.4 = 750
  expect(valueOf("Settles_at")).toBeCloseTo(750, 9);
  rowOf("Children_at_end").forEach((children, index) => {
    expect(children).toBeCloseTo(750 + (700 - 750) * 0.6 ** (index + 1), 9);
  });
  const settled: Changed = [
    ["Children_looked_after", 750],
    ["Fostering_children", 500],
    ["Homes_children", 80],
  ];
  for (const children of rowOf("Children_at_end", settled)) expect(children).toBeCloseTo(750, 9);
  expect(resultOf("Settles_at", [["Entries_growth", 0.01]])).toBe("They never settle");
});

it("puts the cost as far off as children halfway through the year are", () => {
  // Year 1: its start is known, so £46,402,815 × 27.725 ÷ (700 + 720) = £906,001.
  const [first = 0, second = 0] = rowOf("Cost_range");
  expect(first / 100).toBeCloseTo(9_060, 0);
  // Year 2: variances of 468 and 468 × 0.36 + 720 × 0.24 + 300 = 641.28; their average's is (468 + 641.28 + 2 × 0.6 × 468) ÷ 4
  // = 417.72, of which 1.2816 × √417.72 = 26.19 children of (720 + 732) ÷ 2 = 726.
  expect(rowOf("Chance_variance")[1]).toBeCloseTo(641.28, 9);
  expect(second / (rowOf("Cost_in_year")[1] ?? 0)).toBeCloseTo((1.2816 * Math.sqrt(417.72)) / 726, 9);
  // Doubt about entries is the same in both years: it adds that of the average of 300 and 480 who came in.
  const doubt: Changed = [["Entries_off_by", 0.1]];
  expect((rowOf("Cost_range", doubt)[1] ?? 0) / (rowOf("Cost_in_year")[1] ?? 0)).toBeCloseTo(
    (1.2816 * Math.sqrt(417.72 + 39 ** 2)) / 726,
    9,
  );
});

it("starts from the share of those at the start of the year, so that it gives the published end of it", () => {
  const { startsFrom } = careProjection.inputs.find(({ name }) => name === "Leaving_share") ?? {};
  expect(startsFrom).toMatchObject({ part: "cs.cla.ceases", whole: "cs.cla.all-placements", yearsBefore: 1 });
  // 754 at the start, 300 came and 354 left: 354 ÷ 754 of 754 leave, and 700 are there at the end.
  const lastYear: Changed = [
    ["Children_looked_after", 754],
    ["Leaving_share", 354 / 754],
  ];
  expect(rowOf("Children_at_end", lastYear)[0]).toBeCloseTo(700, 9);
});

it("costs each year what it costs now where nothing changes", () => {
  // As many come in as leave, all to foster care, where all are: 40% × 700 = 280.
  const steady: Changed = [
    ["Fostering_children", 700],
    ["Homes_children", 0],
    ["Starts_per_year", 280],
    ["Share_to_fostering", 1],
    ["Fostering_to_homes", 0],
  ];
  for (const cost of rowOf("Cost_in_year", steady)) expect(cost).toBeCloseTo(valueOf("Cost_now", steady), 4);
  expect(valueOf("Extra_cost", steady)).toBeCloseTo(0, 4);
});

it("keeps the mix, and its cost a child, where entries are placed as children in care are and none moves", () => {
  const asNow: Changed = [
    ["Share_to_fostering", 490 / 700],
    ["Share_to_homes", 70 / 700],
    ["Fostering_to_homes", 0],
    ["Homes_to_fostering", 0],
  ];
  const all = rowOf("Children_at_end", asNow);
  rowOf("Fostering_at_end", asNow).forEach((fostering, index) =>
    expect(fostering / (all[index] ?? 0)).toBeCloseTo(0.7, 9),
  );
  rowOf("Homes_at_end", asNow).forEach((homes, index) => expect(homes / (all[index] ?? 0)).toBeCloseTo(0.1, 9));
  const average = ((all[3] ?? 0) + (all[4] ?? 0)) / 2;
  expect(rowOf("Cost_in_year", asNow)[4]).toBeCloseTo((valueOf("Cost_now") / 700) * average, 4);
});

it("places nobody twice where the shares are more than all", () => {
  const more: Changed = [
    ["Share_to_fostering", 0.7],
    ["Share_to_homes", 0.6],
  ];
  const [all, parts] = [rowOf("Children_at_end", more), ["Fostering_at_end", "Homes_at_end", "Other_at_end"]];
  all.forEach((children, year) => {
    expect(parts.reduce((sum, name) => sum + (rowOf(name, more)[year] ?? 0), 0)).toBeCloseTo(children, 9);
  });
});

it("widens with doubt about entries, and has no width but chance without it", () => {
  const chance = rowOf("Likely_range");
  const doubt = rowOf("Likely_range", [["Entries_off_by", 0.1]]);
  doubt.forEach((range, index) => {
    const newly = 750 * (1 - 0.6 ** (index + 1));
    expect(range ** 2 - (chance[index] ?? 0) ** 2).toBeCloseTo((1.2816 * newly * 0.1) ** 2, 6);
  });
  const lower = rowOf("Lower_line");
  rowOf("Upper_line").forEach((upper, index) => {
    expect((upper + (lower[index] ?? 0)) / 2).toBeCloseTo(rowOf("Children_at_end")[index] ?? 0, 9);
  });
  // 746.1 children; the variance in closed form: 750 × (1 − 0.6^5) + 700 × 0.6^5 × (1 − 0.6^5) = 741.9; 1.2816 × √741.9 = 34.9
  expect(resultOf("Range_in_year_5")).toBe("711 and 781");
});

/** The same numbers for the same seed, from 0 up to 1: mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

it("is the mean and the spread of children who come and leave by chance, one by one", () => {
  const random = seeded(20_261_130);
  const count = (chances: number, chance: number) => {
    let hits = 0;
    for (let each = 0; each < chances; each += 1) if (random() < chance) hits += 1;
    return hits;
  };
  // Arrivals of a Poisson process: waiting times until the year is over.
  const arrivals = (mean: number) => {
    let [arrived, time] = [0, -Math.log(1 - random()) / mean];
    while (time < 1) {
      arrived += 1;
      time -= Math.log(1 - random()) / mean;
    }
    return arrived;
  };
  const runs = 4_000;
  const halfway: number[] = [];
  const ends = Array.from({ length: runs }, () => {
    let [children, before] = [700, 700];
    for (let year = 0; year < 5; year += 1) [before, children] = [children, count(children, 0.6) + arrivals(300)];
    halfway.push((before + children) / 2);
    return children;
  });
  const mean = ends.reduce((sum, end) => sum + end, 0) / runs;
  const variance = ends.reduce((sum, end) => sum + (end - mean) ** 2, 0) / (runs - 1);
  const projected = rowOf("Children_at_end")[4] ?? 0;
  const expected = rowOf("Chance_variance")[4] ?? 0;
  // Within four standard errors of each.
  expect(Math.abs(mean - projected)).toBeLessThan(4 * Math.sqrt(expected / runs));
  expect(Math.abs(variance / expected - 1)).toBeLessThan(4 * Math.sqrt(2 / runs));
  const within = ends.filter((end) => end >= (rowOf("Lower_line")[4] ?? 0) && end <= (rowOf("Upper_line")[4] ?? 0));
  expect(within.length / runs).toBeGreaterThan(0.77);
  expect(within.length / runs).toBeLessThan(0.83);
  // Of the average of both ends of the year, as far as its cost is said to be off.
  const centre = ((rowOf("Children_at_end")[3] ?? 0) + projected) / 2;
  const off = ((rowOf("Cost_range")[4] ?? 0) / (rowOf("Cost_in_year")[4] ?? 0)) * centre;
  const near = halfway.filter((average) => Math.abs(average - centre) <= off).length / runs;
  expect(near).toBeGreaterThan(0.77);
  expect(near).toBeLessThan(0.83);
});
