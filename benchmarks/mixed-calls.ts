import { readReleaseFile } from "../src/cli/read-release-file";
import type { Release } from "../src/domain/release/release";
import { itemAt } from "../src/domain/item-at";
import metadata from "../src/functions/functions.json";

/** A call as a cell writes it. */
export interface Call {
  /** With the namespace, e.g. "CLUB.PEERMEDIAN". */
  readonly name: string;
  readonly args: readonly (string | number | readonly (readonly (string | number)[])[])[];
}

type Args = Call["args"];

/** What a call is about; `at` makes calls that take no member or indicator differ. */
interface Subject {
  readonly indicator: string;
  readonly member: string;
  readonly year: string;
  readonly at: number;
}

const { functions } = metadata;

/** The club that all calls ask about. */
const club = "section-251";
/** The indicator to use if it must be a unit cost. */
const unitCost = "s251.looked-after.weekly-cost";
/** A peer group with two members. */
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

/** These need a unit cost whose numerator and denominator are published. */
const ofUnitCosts: ReadonlySet<string> = new Set(["UNITCOST", "GAPCOST", "PEERPOOLED"]);

/** A value for each argument, by its name, chosen so that every function has an answer. */
export const argumentMakers: Readonly<Record<string, (subject: Subject) => Args[number]>> = {
  bedWeeks: () => 208,
  children: ({ at }) => 1_400 + at,
  club: () => club,
  count: ({ at }) => 1_400 + at,
  days: () => 365,
  expectedUnits: () => 90,
  fixed: ({ at }) => 250_000 + at,
  fromYear: () => "2016-17",
  independentPerWeek: () => 950,
  indicator: ({ indicator }) => indicator,
  joined: () => "FALSE",
  k: () => 0.9,
  marginalOwnPerWeek: () => 450,
  member: ({ member }) => member,
  occupiedWeeks: () => 90,
  ownCosts: () => [[9_000], [20_000], [130_000]],
  ownShare: () => 0.6,
  ownUnits: ({ at }) => [[10 + at], [20], [30]],
  parents: () => [["home"], ["home"], ["home"]],
  peerCosts: () => peerCosts,
  peerUnits: () => peerUnits,
  peers: ({ member }) => `type:${member}`,
  population: () => 170_000,
  price: () => 5_000,
  quart: () => 3,
  ratePer10000: () => 78,
  search: () => "looked after",
  targetShare: () => 0.8,
  toYear: () => "2024-25",
  value: ({ at }) => 900 + at,
  variable: () => 1_000,
  variablePerWeek: () => 1_000,
  year: ({ year }) => year,
};

/** So many calls of all functions in turn, or of those of some ids, over indicators, years and members; few are alike. */
export function mixedCalls(count: number, of: (id: string) => boolean = () => true): readonly Call[] {
  const release = readReleaseFile(`data/${club}.json.gz`);
  if (!release.ok) throw new Error(release.problem.message);
  const indicators = release.value.indicators.filter(({ id }) => id.endsWith(".gross")).map(({ id }) => id);
  const years = ["2020-21", "2021-22", "2022-23"];
  const members = membersWithAll(release.value, [...indicators, unitCost], years);
  const called = functions.filter(({ id }) => of(id));
  return Array.from({ length: count }, (_, at) => {
    const { id, parameters } = itemAt(called, at % called.length);
    const turn = Math.floor(at / called.length);
    const subject = {
      indicator: ofUnitCosts.has(id) ? unitCost : itemAt(indicators, turn % indicators.length),
      year: itemAt(years, Math.floor(turn / indicators.length) % years.length),
      member: itemAt(members, Math.floor(turn / (indicators.length * years.length)) % members.length).code,
      at,
    };
    return { name: `CLUB.${id}`, args: parameters.map(({ name }) => argumentFor(name, subject)) };
  });
}

function argumentFor(name: string, subject: Subject): Args[number] {
  const make = argumentMakers[name];
  if (make === undefined) throw new Error(`Give a value for the argument ${name} in benchmarks/mixed-calls.ts.`);
  return make(subject);
}

/** Those that are still there and have a value of every indicator in every year. */
function membersWithAll(release: Release, indicators: readonly string[], years: readonly string[]) {
  const columns = indicators.flatMap((id) =>
    years.map((year) => release.column(release.indicatorById.get(id) ?? -1, release.yearByLabel.get(year) ?? -1)),
  );
  return release.members.filter(
    ({ abolished }, member) => !abolished && columns.every((column) => !Number.isNaN(column?.scaled[member] ?? NaN)),
  );
}

/** The call as a formula; if it spills, only the first cell. */
export function formulaOf({ name, args }: Call): string {
  const written = args.map((one) =>
    typeof one === "object" ? `{${one.map((row) => row.map(literal).join(",")).join(";")}}` : literal(one),
  );
  return `=INDEX(${name}(${written.join(",")}),1,1)`;
}

function literal(value: string | number): string {
  return JSON.stringify(value);
}
