import { readReleaseFile } from "../src/cli/read-release-file";
import type { Release } from "../src/domain/release/release";
import { registry } from "../src/functions/running/registry";

/** A call as a cell writes it. */
export interface Call {
  /** With the namespace, e.g. "CLUB.PEERMEDIAN". */
  readonly name: string;
  readonly args: readonly (string | number | readonly (readonly (string | number)[])[])[];
}

type Args = Call["args"];

/** What a call is made about; `at` makes those that take no member or indicator differ. */
interface Subject {
  readonly indicator: string;
  readonly member: string;
  readonly year: string;
  readonly at: number;
}

/** The club that all is asked of. */
const club = "section-251";
/** What is asked for where an indicator must be a cost of one unit. */
const unitCost = "s251.looked-after.weekly-cost";
const ownUnits = (at: number) => [[10 + at], [20], [30]];
/** Of two peers. */
const peerUnits = [
  [100, 200],
  [50, 80],
  [20, 10],
];
const peerCosts = [
  [50_000, 98_000],
  [45_000, 70_000],
  [80_000, 42_000],
];

/** Arguments for each function, such that it has an answer. */
const makers: Readonly<Record<string, (subject: Subject) => Args>> = {
  ABOUT: () => [],
  BREAKEVEN: ({ at }) => [250_000 + at, 5_000, 1_000],
  DEFINITION: ({ indicator }) => [indicator],
  EXCESSCOUNT: ({ at }) => [1_400 + at, 170_000, 78],
  GAP: ({ indicator, member, year }) => [indicator, member, `type:${member}`, year],
  GAPCOST: ({ member, year }) => [unitCost, member, `type:${member}`, year],
  GAPOF: ({ indicator, member, year, at }) => [900 + at, indicator, `type:${member}`, year],
  INDICATORS: () => ["looked after"],
  MEMBER: ({ member }) => [member, club],
  MEMBERS: () => [club],
  MIXEFFECT: ({ at }) => [ownUnits(at), peerUnits, peerCosts],
  MIXSAVING: ({ at }) => [1_400 + at, 0.6, 0.8, 950, 450],
  OCCUPANCYCOST: ({ at }) => [250_000 + at, 1_000, 90],
  PEERCOUNT: ({ indicator, member, year }) => [indicator, `neighbours:${member}`, year],
  PEERMAX: ({ indicator, member, year }) => [indicator, `region:${member}`, year],
  PEERMEAN: ({ indicator, member, year }) => [indicator, `type:${member}`, year],
  PEERMEDIAN: ({ indicator, member, year }) => [indicator, `region:${member}`, year],
  PEERMIN: ({ indicator, member, year }) => [indicator, `region:${member}`, year],
  PEERPERCENTILE: ({ indicator, member, year }) => [indicator, 0.9, `type:${member}`, year],
  PEERPERCENTRANK: ({ indicator, member, year }) => [indicator, member, `type:${member}`, year],
  PEERPOOLED: ({ member, year }) => [unitCost, `type:${member}`, year],
  PEERQUARTILE: ({ indicator, member, year }) => [indicator, 3, `type:${member}`, year],
  PEERRANK: ({ indicator, member, year }) => [indicator, member, `type:${member}`, year],
  PEERS: ({ member }) => [`neighbours:${member}`, club],
  PEERSTDEV: ({ indicator, member, year }) => [indicator, `type:${member}`, year],
  PEERVALUES: ({ indicator, member, year }) => [indicator, `type:${member}`, year],
  PEERZ: ({ indicator, member, year }) => [indicator, member, "all", year],
  PERCENTRANKOF: ({ indicator, member, year, at }) => [900 + at, indicator, `type:${member}`, year],
  PRICEEFFECT: ({ at }) => [ownUnits(at), [[9_000], [20_000], [130_000]], peerUnits, peerCosts],
  RANKOF: ({ indicator, member, year, at }) => [900 + at, indicator, `type:${member}`, year],
  REAL: ({ at }) => [1_000_000 + at, "2016-17", "2024-25"],
  TREND: ({ indicator, member }) => [indicator, member],
  UNITCOST: ({ member, year }) => [unitCost, member, year],
  VALUE: ({ indicator, member, year }) => [indicator, member, year],
  VIRTUALCOST: ({ at }) => [ownUnits(at), peerUnits, peerCosts],
  VOLUMEEFFECT: ({ at }) => [ownUnits(at), 90, peerUnits, peerCosts],
  ZOF: ({ indicator, year, at }) => [900 + at, indicator, "all", year],
};

/** So many calls of all functions in turn, over indicators, members and years; few are alike. */
export function mixedCalls(count: number): readonly Call[] {
  const release = readReleaseFile(`data/${club}.json.gz`);
  if (!release.ok) throw new Error(release.problem.message);
  const indicators = release.value.indicators.filter(({ id }) => id.endsWith(".gross")).map(({ id }) => id);
  const years = ["2020-21", "2021-22", "2022-23"];
  const members = membersWithAll(release.value, [...indicators, unitCost], years);
  const names = [...registry.keys()];
  return Array.from({ length: count }, (_, at) => {
    const name = names[at % names.length] ?? "";
    const turn = Math.floor(at / names.length);
    const make = makers[name];
    if (make === undefined) throw new Error(`Give arguments for CLUB.${name} in benchmarks/mixed-calls.ts.`);
    const subject = {
      indicator: indicators[turn % indicators.length] ?? "",
      year: years[Math.floor(turn / indicators.length) % years.length] ?? "",
      member: members[Math.floor(turn / (indicators.length * years.length)) % members.length]?.code ?? "",
      at,
    };
    return { name: `CLUB.${name}`, args: make(subject) };
  });
}

/** Those that have a value of every indicator in every year. */
function membersWithAll(release: Release, indicators: readonly string[], years: readonly string[]) {
  const columns = indicators.flatMap((id) =>
    years.map((year) => release.column(release.indicatorById.get(id) ?? -1, release.yearByLabel.get(year) ?? -1)),
  );
  return release.members.filter((_, member) => columns.every((column) => !Number.isNaN(column?.scaled[member] ?? NaN)));
}

/** The call as a formula; of one that spills, the first cell. */
export function formulaOf({ name, args }: Call): string {
  const written = args.map((one) =>
    typeof one === "object" ? `{${one.map((row) => row.map(literal).join(",")).join(";")}}` : literal(one),
  );
  return `=INDEX(${name}(${written.join(",")}),1,1)`;
}

function literal(value: string | number): string {
  return JSON.stringify(value);
}
