import { capital } from "../capital";
import { exactDifference } from "../exact-difference";
import { besideInWords } from "../indicators/beside-in-words";
import type { ComparedGroup } from "../indicators/group-in-words";
import { isAloneInGroup } from "../indicators/is-alone-in-group";
import { resolveIndicator } from "../indicators/resolve-indicator";
import { itemAt } from "../item-at";
import { listNames } from "../list-names";
import { oneFullStop } from "../one-full-stop";
import { problem } from "../problems";
import { workbookProblem } from "../workbook-problems";
import type { Indicator } from "../release/indicator";
import type { MemberIndex } from "../release/release-index";
import { fail, succeed, type Result } from "../result";
import { statedFigure } from "../indicators/stated-figure";
import { shortMoney } from "../short-money";
import { roundTo } from "../statistics/round-to";
import type { ChartKind } from "./chart-kind";
import type { ChartDescription } from "./chart-spec";
import { costSteps, type CostFigures, type CostStep, type CostSteps } from "./cost-steps";
import { memberInWords } from "./member-in-words";
import { noteOfSeveral, sourcesOfSeveral } from "./note-of-several";
import { numberFormatOf } from "./number-format-of";
import { allValuesOf, severalIndicators, type SeveralIndicators, valueOf } from "./several-indicators";
import { shortLabels } from "./short-labels";
import { signedFormat } from "./signed-format";
import { stepAxis } from "./step-axis";
import { waterfallCategories, type WaterfallCategories } from "./waterfall-categories";
import { withinSentence } from "./within-sentence";

/** The most categories that its table of members has room for. */
export const mostCategories = 6;

const money = { unit: "GBP", decimals: 0 } as const;

/** What each step is called. */
export const stepNames: Readonly<Record<CostStep["effect"], string>> = { volume: "Volume", mix: "Mix", price: "Price" };

/**
 * Why a cost differs from what the group taken together as one authority would spend: how many units there are for the
 * people, which mix of categories, and what a unit costs. They add up to the last pound.
 */
export const waterfall: ChartKind = {
  kind: "waterfall",
  label: "Waterfall: volume, mix and price",
  indicators: { least: 1, most: mostCategories, label: (at) => `Category ${at + 1}`, inOneYear: true },
  usesYear: true,
  options: [{ name: "people", label: "People, for volume", usual: "", list: "indicators" }],
  describe(parameters, releases, sources) {
    const several = severalIndicators(parameters, releases, sources);
    if (!several.ok) return several;
    const { release, indicators, selection, year } = several.value;
    const people = (parameters.options.people ?? "").trim();
    const found = people === "" ? null : resolveIndicator(release, people);
    if (found?.ok === false) return found;
    const population = found === null ? null : itemAt(release.indicators, found.value);
    if (population === null && indicators.length < 2) {
      const reason =
        "without people for volume, and without a second category for mix, there is only price. Choose either.";
      return fail(workbookProblem("not-for-chart", { indicator: itemAt(indicators, 0).label, reason }));
    }
    const categories = waterfallCategories(release, indicators, population);
    if (!categories.ok) return categories;
    const own = ownFigures(several.value, categories.value);
    if (!own.ok) return own;
    const peers = selection.members.flatMap((member) => {
      const figures = figuresOf(several.value, categories.value, member);
      return figures === null ? [] : [{ member, figures }];
    });
    const { smallestGroup = 1 } = release.stamp;
    if (peers.length > 0 && peers.length < smallestGroup) {
      return fail(
        problem("group-too-small", { n: peers.length, smallest: smallestGroup, group: selection.label, year }),
      );
    }
    const steps = costSteps(
      own.value,
      peers.map(({ figures }) => figures),
    );
    return steps.ok ? succeed(descriptionOf(several.value, categories.value, { steps: steps.value, peers })) : steps;
  },
};

function idsOf({ categories, population }: WaterfallCategories): readonly string[] {
  return [...categories.flatMap(({ units, cost }) => [units, cost]), ...(population === null ? [] : [population])];
}

/** Null if a figure is missing, or a category has units but no cost, or the reverse. */
function figuresOf(several: SeveralIndicators, asked: WaterfallCategories, member: MemberIndex): CostFigures | null {
  const values = allValuesOf(several, member, idsOf(asked));
  if (values === null) return null;
  const at = (index: number) => itemAt(values, index);
  if (asked.categories.some((_, index) => at(2 * index) > 0 !== at(2 * index + 1) > 0)) return null;
  return {
    units: asked.categories.map((_, index) => at(2 * index)),
    costs: asked.categories.map((_, index) => at(2 * index + 1)),
    population: asked.population === null ? null : at(2 * asked.categories.length),
  };
}

function ownFigures(several: SeveralIndicators, asked: WaterfallCategories): Result<CostFigures> {
  const { release, member, memberIndex, year } = several;
  const labelOf = (id: string) => release.indicators[release.indicatorById.get(id) ?? -1]?.label ?? id;
  for (const id of idsOf(asked)) {
    const value = valueOf(several, memberIndex, id);
    if (value.value === null) {
      const details = { indicator: labelOf(id), member: member.name, year, reason: value.reason.meaning };
      return fail(problem("missing-value", details));
    }
    if (value.value < 0 && !asked.categories.some(({ cost }) => cost === id)) {
      const reason = `${member.name}'s figure for ${year} is below 0.`;
      return fail(workbookProblem("not-for-chart", { indicator: labelOf(id), reason }));
    }
  }
  for (const [at, { units, cost }] of asked.categories.entries()) {
    const [counted, spent] = [units, cost].map((id) => (valueOf(several, memberIndex, id).value ?? 0) > 0);
    if (counted === spent) continue;
    const what = counted ? `${asked.unit} but no cost` : `a cost but no ${asked.unit}`;
    const reason = `${memberInWords(member)} has ${what} of it for ${year}. Leave it out of the chart.`;
    return fail(workbookProblem("not-for-chart", { indicator: itemAt(several.indicators, at).label, reason }));
  }
  const own = figuresOf(several, asked, memberIndex);
  if (own === null) throw new RangeError(`${member.name} has every figure and yet none.`);
  return succeed(own);
}

interface Found {
  readonly steps: CostSteps;
  /** Those of the group that have every figure, and units and cost of the same categories. */
  readonly peers: ComparedGroup["values"];
}

function descriptionOf(
  several: SeveralIndicators,
  asked: WaterfallCategories,
  { steps, peers }: Found,
): ChartDescription {
  const { release, indicators, member, selection, year } = several;
  const n = peers.length;
  const { labels } = shortLabels(indicators.map(({ label }) => label));
  const finding = findingOf(several, { steps, peers });
  const effects = listNames(steps.steps.map(({ effect }) => effect));
  const line = `${labels.join("; ")}: ${effects}, ${year}`;
  const padded = (texts: readonly string[]) => Array.from({ length: mostCategories }, (_, at) => texts[at] ?? "");
  return {
    form: "steps",
    // All names, if they fit in a line.
    title: `${finding}\n${line.length <= 110 ? line : `${capital(effects)} of ${labels.length} categories, ${year}`}`,
    note: noteOfSeveral(
      several,
      [...explained(several, asked), ...(n === selection.members.length ? [] : [whoCounts(asked)])],
      peopleOf(several, asked),
    ),
    caption: captionOf(several, asked, { steps, peers }, finding),
    figures: { own: steps.own, median: null, n, expected: steps.expected },
    table: [...steps.steps.map(({ effect, amount }) => [stepNames[effect], amount]), [memberInWords(member), null]],
    own: member.name,
    axes: [stepAxis(money, steps.expected, steps.steps)],
    rows: steps.steps.length + 2,
    capacity: 5,
    labels: [],
    given: [
      year,
      asked.population ?? "",
      String(release.stamp.smallestGroup ?? 1),
      numberFormatOf(money),
      signedFormat(numberFormatOf(money)),
      ...padded(asked.categories.map(({ units }) => units)),
      ...padded(asked.categories.map(({ cost }) => cost)),
      ...padded(labels),
    ],
    pointLabels: [],
  };
}

/** The indicator of the people by whom volume is expected, if there is one. */
function peopleOf({ release }: SeveralIndicators, { population }: WaterfallCategories): readonly Indicator[] {
  return population === null ? [] : [itemAt(release.indicators, release.indicatorById.get(population) ?? -1)];
}

/** A member without a cost for its weeks would be in the mix, but not in the price; so it is in neither. */
function whoCounts({ unit }: WaterfallCategories): string {
  return `Only members with every figure count, and none with ${unit} but no cost, or a cost but no ${unit}.`;
}

function explained(several: SeveralIndicators, asked: WaterfallCategories): readonly string[] {
  const { categories, unit } = asked;
  return [
    ...peopleOf(several, asked).map(
      ({ label }) => `Volume: more or fewer ${unit} than the group has for as many ${withinSentence(label)}.`,
    ),
    ...(categories.length > 1 ? ["Mix: a larger or smaller share in high-cost categories than the group's."] : []),
    `Price: what ${categories.length > 1 ? "each category costs" : "they cost"}, beside the group taken together.`,
  ];
}

function findingOf({ release, member, selection }: SeveralIndicators, { steps, peers }: Found): string {
  const compared = { member, selection, n: peers.length, values: peers };
  const { say, effects } = inWords(steps);
  const name = memberInWords(member);
  if (isAloneInGroup(release, compared)) {
    return `${name} spends ${say(steps.own)}; it is the only one in its group with every figure`;
  }
  const would = `${besideInWords(release, compared, "its", (all) => all)} would`;
  const gap = exactDifference(steps.own, steps.expected);
  if (gap === 0) return `${name} spends what ${would} (${effects})`;
  return `${name} spends ${say(Math.abs(gap))} ${gap > 0 ? "more" : "less"} than ${would} (${effects})`;
}

/**
 * Amounts as short as they add up as they are said: from a million pounds in £m or £k, below in £k or pounds. Where not
 * even whole thousands add up to millions, they are as short as people say them, with a word that each is rounded. The
 * steps are the same words wherever they are said; beside what they begin and end at they may have to say that too.
 */
function inWords({ expected, own, steps }: CostSteps) {
  const gap = exactDifference(own, expected);
  const addsUp = (decimals: number) => {
    const rounded = (amount: number) => roundTo(amount, decimals);
    const hides = steps.some(({ amount }) => amount !== 0 && rounded(amount) === 0);
    return !hides && sumOf(decimals) === rounded(gap);
  };
  const sumOf = (decimals: number) => steps.reduce((total, { amount }) => total + roundTo(amount, decimals), 0);
  const largest = Math.max(...[own, expected].map(Math.abs));
  const candidates = largest >= 1_000_000 ? [-5, -4, -3] : largest >= 10_000 ? [-3, 0] : [0];
  const adding = candidates.find(addsUp);
  const say = (amount: number) => (adding === undefined ? shortMoney(amount) : statedFigure(amount, money, adding));
  const signed = (amount: number) => (amount > 0 ? `+${say(amount)}` : say(amount));
  const effects = steps.map(({ effect, amount }) => `${effect} ${signed(amount)}`).join(", ");
  const leadsToOwn = adding !== undefined && roundTo(expected, adding) + sumOf(adding) === roundTo(own, adding);
  return {
    say,
    effects: adding === undefined ? `${effects}, each rounded` : effects,
    effectsBetween: leadsToOwn ? effects : `${effects}, each rounded`,
  };
}

function captionOf(
  several: SeveralIndicators,
  asked: WaterfallCategories,
  { steps, peers: { length: n } }: Found,
  finding: string,
): string {
  const { say, effectsBetween } = inWords(steps);
  const group = n === 1 ? "the group" : `the ${n} taken together as one authority`;
  return oneFullStop(
    `Bars from one amount to the next. ${finding}. ` +
      `From ${say(steps.expected)}, which ${group} would spend in its place: ${effectsBetween}; ` +
      `that makes ${say(steps.own)} for ${memberInWords(several.member)}. ` +
      `${explained(several, asked).join(" ")} ${sourcesOfSeveral(several, peopleOf(several, asked))}.`,
  );
}
