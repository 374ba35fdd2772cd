import { howMany } from "../how-many";
import { itemAt } from "../item-at";
import { listNames } from "../list-names";
import { oneFullStop } from "../one-full-stop";
import { workbookProblem } from "../workbook-problems";
import { spendAndOutcomes } from "../insights/spend-and-outcomes";
import type { Directory, DirectoryIndicator } from "../release/directory";
import type { Polarity } from "../release/indicator";
import { fail, succeed } from "../result";
import { formatValue } from "../units";
import type { ChartKind } from "./chart-kind";
import type { ChartDescription, ChartLabel } from "./chart-spec";
import { compareEach, type ComparedEach } from "./compare-each";
import { figureInWords } from "./figure-in-words";
import { memberInWords } from "./member-in-words";
import { noteOfAll, type Shown } from "./note-of";
import { type Place as PlaceInDrawing, placeNames } from "./place-names";
import { shortLabels } from "./short-labels";
import { wholeGroupInWords } from "./whole-group-in-words";
import { withinSentence } from "./within-sentence";

/** As many as can be told apart, two indicators each. */
const mostServices = 8;

/** Which way a performance indicator's figures rise: towards better, away from it, or neither, so that it can't be drawn. */
const rises: Readonly<Record<Polarity, 1 | -1 | 0>> = {
  "higher-is-better": 1,
  "lower-is-better": -1,
  neutral: 0,
};

/** A longer sentence, or longer names in it, have no room in the title. */
const mostLetters = 125;
const mostLettersOfNames = 28;

/** Upwards the drawing goes beyond 0 and 100, so that no service is where its corners say what they are. */
const beyond = 20;

/** What stands in the corners, which are the first drawn rows: where it begins or ends, and what it says. */
export const corners = [
  { across: 1, upwards: 100 + beyond / 2, side: "right", name: "lower cost, better performance" },
  { across: 99, upwards: 100 + beyond / 2, side: "left", name: "higher cost, better performance" },
  { across: 1, upwards: -beyond / 2, side: "right", name: "lower cost, worse performance" },
  { across: 99, upwards: -beyond / 2, side: "left", name: "higher cost, worse performance" },
] as const;

/**
 * A member's services by cost and performance, each at its place in the group: across, what share of the others have a
 * lower cost; upwards, what share of them do worse. The lines are at half. The cost axis says lower and higher, never
 * better: spend is neither good nor bad.
 *
 * The indicators are pairs, cost before performance. A place is a percentile from 0 to 100 in the group with the member
 * added, others with the same figure counted half, and half for the median itself; n counts the member too. A service is not drawn if either figure is
 * missing, if there is nobody to compare with, or if neither end of its performance indicator is better.
 */
export const quadrant: ChartKind = {
  kind: "quadrant",
  label: "Cost and performance",
  indicators: {
    least: 2,
    most: 2 * mostServices,
    together: 2,
    label: (at) => `${at % 2 === 0 ? "Cost" : "Performance"} ${Math.floor(at / 2) + 1}`,
  },
  begin: pairsOf,
  usesYear: true,
  options: [],
  describe(parameters, releases, sources) {
    const compared = compareEach(parameters, releases, sources);
    if (!compared.ok) return compared;
    const services = servicesOf(compared.value);
    const isAny = services.some((one) => one !== null && (one.cost.comparison ?? one.performance.comparison) !== null);
    return isAny ? succeed(descriptionOf(services)) : fail(workbookProblem("no-service"));
  },
};

/** The pairs of spend and outcome that the chosen indicator's club has, its own first; else it alone, with room for another. */
function pairsOf(chosen: DirectoryIndicator, { indicators }: Directory): readonly string[] {
  const known = new Set(indicators.map(({ id }) => id));
  const pairs = (spendAndOutcomes[chosen.club] ?? []).flatMap(({ spend, outcomes }) => {
    const outcome = outcomes.find((id) => id === chosen.id) ?? outcomes.find((id) => known.has(id));
    return known.has(spend) && outcome !== undefined ? [[spend, outcome]] : [];
  });
  const own = pairs.filter((pair) => pair.includes(chosen.id));
  const all = [...own, ...pairs.filter((pair) => !own.includes(pair))].slice(0, mostServices);
  if (all.length > 0) return all.flat();
  return chosen.unit?.startsWith("GBP") ? [chosen.id, ""] : ["", chosen.id];
}

/** A pair of indicators, and where the member is by each. */
interface Service {
  readonly name: string;
  readonly cost: ComparedEach;
  readonly performance: ComparedEach;
  /** Null where it can't be placed. */
  readonly across: Place | null;
  readonly upwards: Place | null;
}

interface DrawnService extends Service {
  readonly across: Place;
  readonly upwards: Place;
}

interface Place {
  /** From 0 to 100. */
  readonly place: number;
  /** How many are compared, with the member. */
  readonly n: number;
}

/** Pairs, in their order; null where either of the two is blank. */
function servicesOf(all: readonly (ComparedEach | null)[]): readonly (Service | null)[] {
  const pairs = Array.from({ length: Math.ceil(all.length / 2) }, (_, at) => {
    const [cost, performance] = [all[2 * at] ?? null, all[2 * at + 1] ?? null];
    return cost === null || performance === null ? null : { cost, performance };
  });
  const short = pairs.map((pair) => (pair === null ? "" : serviceName(pair.cost.indicator.label)));
  return pairs.map((pair, at): Service | null => {
    if (pair === null) return null;
    const name = short[at] ?? "";
    const isAlone = short.filter((other) => other === name).length === 1;
    const upwards = placeOf(pair.performance);
    const towards = rises[pair.performance.indicator.polarity];
    return {
      ...pair,
      name: isAlone ? name : `${name}, ${pair.performance.indicator.label}`,
      across: placeOf(pair.cost),
      upwards:
        upwards === null || towards === 0
          ? null
          : { ...upwards, place: towards > 0 ? upwards.place : 100 - upwards.place },
    };
  });
}

/** "Fostering" of "Fostering: weekly cost". */
function serviceName(label: string): string {
  return (label.split(":")[0] ?? label).trim();
}

/** The share of the others below the member, those with the same figure counted half, half at their median; null where there are none. */
function placeOf({ comparison, release }: ComparedEach): Place | null {
  const own = comparison?.own.value ?? null;
  if (comparison === null || own === null) return null;
  const others = comparison.values.filter(({ member }) => release.members[member] !== comparison.member);
  if (others.length === 0) return null;
  const count = (isCounted: (value: number) => boolean) => others.filter(({ value }) => isCounted(value)).length;
  const [below, same] = [count((value) => value < own), count((value) => value === own)];
  const above = others.length - below - same;
  // The median itself is at half, whichever of those with the same figure it is.
  const isMedian = 2 * below < others.length && 2 * above < others.length;
  return { place: isMedian ? 50 : (100 * (below + same / 2)) / others.length, n: others.length + 1 };
}

function isDrawn(service: Service): service is DrawnService {
  return service.across !== null && service.upwards !== null;
}

function descriptionOf(services: readonly (Service | null)[]): ChartDescription {
  const named = services.flatMap((one) => one ?? []);
  const drawn = named.filter(isDrawn);
  const shown = named.flatMap(({ cost, performance }) =>
    [cost, performance].flatMap(({ release, comparison }) => (comparison === null ? [] : [{ release, comparison }])),
  );
  const name = memberInWords(itemAt(shown, 0).comparison.member);
  const axis = { numberFormat: "0", tickFormat: "0", minimum: 0, maximum: 100, step: 50 } as const;
  const higherAxis = { ...axis, tickFormat: '[<0]"";[>100]"";0', minimum: -beyond, maximum: 100 + beyond, step: 20 };
  return {
    form: "points",
    title: `${findingOf(name, named, drawn)}\n${whatItShows(shown)}`,
    note: `← lower cost · percentile of cost · higher cost →\n${noteOfAll(shown, [...counted(name, drawn), ...measuresOf(drawn), ...notDrawn(named)])}`,
    caption: captionOf(name, drawn, shown),
    figures: { own: null, median: null, n: drawn.length },
    table: services.map(rowOf),
    own: name,
    axes: [
      { title: "← worse · percentile of performance · better →", ...higherAxis },
      { title: "Percentile of cost", ...axis },
    ],
    rows: corners.length + services.length,
    capacity: corners.length + mostServices,
    labels: [],
    pointLabels: [
      ...corners.map(({ side }, row): ChartLabel => ({ series: "corners", row, side })),
      ...labelsOf(services),
    ],
  };
}

/**
 * What the cells of a service need: its two indicators and the figures behind the words, as the workbook has them too; and
 * then which way its performance rises, and the authority as each club names it.
 */
function rowOf(service: Service | null): readonly (string | number | null)[] {
  if (service === null) return [];
  const { cost, performance, across, upwards } = service;
  const own = ({ comparison }: ComparedEach) => comparison?.own.value ?? null;
  return [
    ...[cost.indicator.id, performance.indicator.id, own(cost), own(performance)],
    ...[across?.place ?? null, upwards?.place ?? null, across?.n ?? null, upwards?.n ?? null],
    ...[
      rises[performance.indicator.polarity],
      ...[cost, performance].map((one) => one.comparison?.member.name ?? null),
    ],
  ];
}

function labelsOf(services: readonly (Service | null)[]): readonly ChartLabel[] {
  const drawn = services.flatMap((service, at) =>
    service !== null && isDrawn(service) ? [{ ...service, row: corners.length + at }] : [],
  );
  const placed = placeNames(
    drawn.map(({ name, across, upwards }) => placedIn({ name, across: across.place, upwards: upwards.place })),
    corners.map(placedIn),
    halves,
    true,
  );
  // Few as they are, each is named, even if its name covers another.
  return drawn.map(({ row }, at) => ({ series: "own", row, side: placed[at] ?? "right" }));
}

/** The lines at half of the group. */
const halves = [
  [placedIn({ across: 50, upwards: -beyond }), placedIn({ across: 50, upwards: 100 + beyond })],
  [placedIn({ across: 0, upwards: 50 }), placedIn({ across: 100, upwards: 50 })],
];

/** A place in per cent, as shares of the drawing. */
function placedIn<P extends PlaceInDrawing>(point: P): P {
  return { ...point, across: point.across / 100, upwards: (point.upwards + beyond) / (100 + 2 * beyond) };
}

function findingOf(name: string, all: readonly Service[], drawn: readonly DrawnService[]): string {
  if (drawn.length === 0) return `${name}: ${services(all.length)}, none with figures to compare`;
  const higherAndWorse = drawn.filter(({ across, upwards }) => across.place > 50 && upwards.place < 50);
  const lowerAndBetter = drawn.filter(({ across, upwards }) => across.place < 50 && upwards.place > 50);
  const listed = listNames(higherAndWorse.map((one) => one.name));
  const first = `${countOf(higherAndWorse)} ${higherAndWorse.length > 1 ? "are" : "is"} higher in cost and worse in performance`;
  const second = `${countOf(lowerAndBetter)} lower in cost and better in performance`;
  const sentence = (which: string) => `${name}: of ${services(drawn.length)}, ${first}${which}, ${second}`;
  const named = sentence(listed === "" ? "" : ` (${listed})`);
  return listed.length <= mostLettersOfNames && named.length <= mostLetters ? named : sentence("");
}

function countOf(services: readonly Service[]): number | string {
  return services.length === 0 ? "none" : services.length;
}

function services(count: number): string {
  return howMany(count, "service", "services");
}

function whatItShows(shown: readonly Shown[]): string {
  const years = [...new Set(shown.map(({ comparison }) => comparison.year))].sort();
  const when = years.length === 1 ? (years[0] ?? "") : `each in its year, ${years[0] ?? ""} to ${years.at(-1) ?? ""}`;
  return `Places among ${wholeGroupInWords(itemAt(shown, 0))}, ${when}`;
}

/** How many are compared. */
function counted(name: string, drawn: readonly DrawnService[]): readonly string[] {
  const all = drawn.flatMap(({ across, upwards }) => [across.n, upwards.n]);
  if (all.length === 0) return [];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return [`Lines: half of the group. n ${least === most ? least : `${least} to ${most}`}, ${name} included.`];
}

/** Which measures stand for which service. */
function measuresOf(drawn: readonly DrawnService[]): readonly string[] {
  const { labels, ending } = shortLabels(drawn.map(({ cost }) => cost.indicator.label));
  const measures = drawn.map(
    ({ performance }, at) => `${itemAt(labels, at)}, ${withinSentence(performance.indicator.label)}`,
  );
  if (measures.length === 0) return [];
  return [...(ending === "" ? [] : [`Cost: ${ending}.`]), `Performance: ${measures.join("; ")}.`];
}

/** Which services are not drawn, and why. */
function notDrawn(named: readonly Service[]): readonly string[] {
  const missing = named.filter((service) => !isDrawn(service));
  const sideless = missing.filter(({ performance }) => rises[performance.indicator.polarity] === 0);
  const others = missing.filter((service) => !sideless.includes(service));
  const say = (some: readonly Service[], why: string) =>
    some.length === 0 ? [] : [`Not drawn: ${listNames(some.map((one) => one.name))}, ${why}.`];
  return [
    ...say(sideless, "as neither end of its performance figure is better"),
    ...say(others, "as a figure is missing or there is nobody to compare with"),
  ];
}

function captionOf(name: string, drawn: readonly DrawnService[], shown: readonly Shown[]): string {
  const own = ({ comparison, indicator }: ComparedEach) => figureInWords(comparison?.own.value ?? null, indicator);
  const points = drawn.map((service) => {
    const [cost, performance] = [service.across, service.upwards].map(({ place }) => formatValue(place, "", 0));
    return (
      `${service.name}: cost ${own(service.cost)}, percentile ${cost}; ` +
      `${service.performance.indicator.label} ${own(service.performance)}, percentile ${performance}, 100 being best`
    );
  });
  const { selection } = itemAt(shown, 0).comparison;
  return oneFullStop([`Points: services of ${name} beside ${selection.label}`, ...points].join(". ") + ".");
}
