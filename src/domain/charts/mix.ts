import { capital } from "../capital";
import { exactDifference } from "../exact-difference";
import { besideInWords } from "../indicators/beside-in-words";
import type { ComparedGroup } from "../indicators/group-in-words";
import { isAloneInGroup } from "../indicators/is-alone-in-group";
import { statedGap } from "../indicators/stated-gap";
import { itemAt } from "../item-at";
import { oneFullStop } from "../one-full-stop";
import { problem } from "../problems";
import { workbookProblem } from "../workbook-problems";
import { fail, succeed } from "../result";
import { roundHalfUp } from "../statistics/round-half-up";
import { formatValue } from "../units";
import type { ChartKind } from "./chart-kind";
import type { ChartDescription } from "./chart-spec";
import { memberInWords } from "./member-in-words";
import { mixParts, type MixParts } from "./mix-parts";
import { sharesOf, type MixShares } from "./mix-shares";
import { noTicks } from "./no-ticks";
import { noteOfSeveral, sourcesOfSeveral } from "./note-of-several";
import { severalIndicators, type SeveralIndicators, valueOf } from "./several-indicators";
import { shortLabels } from "./short-labels";
import { withinSentence } from "./within-sentence";

/** The most parts that can be told apart in a bar, besides the rest. */
export const mostParts = 8;

/** Shares are compared to the fourth decimal, and shown without any. */
const compared = 4;
const shown = { unit: "%", decimals: 0 } as const;

/** What the parts leave of the whole. */
export const restLabel = "Other";

/**
 * What a whole is made of, as three bars of 100 %: one's own, the average of the group's shares, and the group taken
 * together as one authority. Only members with every part count.
 */
export const mix: ChartKind = {
  kind: "mix",
  label: "Mix: shares of a whole",
  indicators: { least: 2, most: mostParts, label: (at) => `Part ${at + 1}`, inOneYear: true },
  usesYear: true,
  options: [],
  describe(parameters, releases, sources) {
    const several = severalIndicators(parameters, releases, sources);
    if (!several.ok) return several;
    const { release, indicators, selection, year } = several.value;
    if (indicators.length < 2) {
      const [{ label }] = [itemAt(indicators, 0)];
      return fail(workbookProblem("not-for-chart", { indicator: label, reason: "a mix needs at least two parts." }));
    }
    const parts = mixParts(release, indicators);
    if (!parts.ok) return parts;
    const shares = sharesOf(several.value, parts.value);
    const { smallestGroup = 1 } = release.stamp;
    if (shares.n > 0 && shares.n < smallestGroup) {
      return fail(problem("group-too-small", { n: shares.n, smallest: smallestGroup, group: selection.label, year }));
    }
    return succeed(descriptionOf(several.value, parts.value, shares));
  },
};

function descriptionOf(several: SeveralIndicators, parts: MixParts, shares: MixShares): ChartDescription {
  const { release, indicators, member, year } = several;
  const names = shortLabels(indicators.map(({ label }) => label));
  const labels = [...names.labels, ...(parts.whole === null ? [] : [restLabel])];
  const padded = (texts: readonly string[]) => Array.from({ length: mostParts }, (_, at) => texts[at] ?? "");
  const finding = findingOf(several, parts, shares, labels);
  const line = `${capital(shareLine(several, names.ending))}, ${year}`;
  return {
    form: String(labels.length),
    title: `${finding}\n${line}`,
    note: noteOfSeveral(several, aboutGroup(several, shares)),
    caption: captionOf(several, shares, labels, `${finding}. ${line}`),
    figures: { own: null, median: null, n: shares.n },
    table: [shares.own, shares.mean, shares.pooled].map((row) =>
      Array.from({ length: mostParts + 1 }, (_, at) => {
        // The rest is in the last column, however many parts there are.
        const share =
          at === mostParts && parts.whole !== null
            ? row?.[indicators.length]
            : at < indicators.length
              ? row?.[at]
              : undefined;
        return share === undefined ? null : roundHalfUp(share, compared);
      }),
    ),
    own: member.name,
    axes: [{ title: "%", numberFormat: '0"%"', tickFormat: noTicks, minimum: 0, step: null }],
    rows: 3,
    capacity: 3,
    labels: [],
    given: [
      year,
      parts.whole ?? "",
      String(release.stamp.smallestGroup ?? 1),
      ...padded(parts.ids),
      ...padded(names.labels),
    ],
    pointLabels: [],
  };
}

/** "share of children looked after", or "shares of children" of counts without an ending of their own. */
function shareLine({ indicators }: SeveralIndicators, ending: string): string {
  if (/^share of /.test(ending)) return ending;
  const { unit } = itemAt(indicators, 0);
  return `shares of ${ending === "" ? (unit === "GBP" ? "spend" : unit) : ending}`;
}

/** The part in which one's own share is furthest from the average of the group's. */
function findingOf(several: SeveralIndicators, parts: MixParts, shares: MixShares, labels: readonly string[]): string {
  const { own, mean } = shares;
  const name = memberInWords(several.member);
  if (own === null) return `${name} ${whyNone(several, parts)}`;
  if (mean === null) return `${name}: ${sharesInWords(own, labels)}; nobody in its group has every part`;
  const compared = groupOf(several, shares);
  if (isAloneInGroup(several.release, compared))
    return `${name}: ${sharesInWords(own, labels)}; it is the only one in its group with every part`;
  // What the named parts leave says little.
  const gaps = several.indicators.map((_, at) => exactDifference(itemAt(own, at), itemAt(mean, at)));
  const at = gaps.map(Math.abs).indexOf(Math.max(...gaps.map(Math.abs)));
  const [share, gap, part] = [itemAt(own, at), itemAt(gaps, at), withinSentence(itemAt(labels, at))];
  const group = besideInWords(several.release, compared, "its", (all) => `the average of ${all}`);
  const goesTo = isMoney(several, parts) ? "goes to " : "";
  if (gap === 0) return `${name}: ${formatValue(share, "%", 0)} ${goesTo}${part}; every part is the same as ${group}`;
  const said = statedGap(share, itemAt(mean, at), shown);
  const finer = said.other === null ? "" : ` (${said.other})`;
  return `${name}: ${said.own} ${goesTo}${part}, ${said.gap} ${gap > 0 ? "above" : "below"} ${group}${finer}`;
}

/** Whether the parts are amounts of money, so that a share of them "goes to" a part. */
function isMoney({ release }: SeveralIndicators, { ids }: MixParts): boolean {
  const { unit } = itemAt(release.indicators, release.indicatorById.get(itemAt(ids, 0)) ?? -1);
  return unit.startsWith("GBP");
}

function sharesInWords(shares: readonly number[], labels: readonly string[]): string {
  return shares.map((share, at) => `${withinSentence(itemAt(labels, at))} ${formatValue(share, "%", 0)}`).join(", ");
}

/** Why a member has no shares, after its name. */
function whyNone(several: SeveralIndicators, { ids, whole }: MixParts): string {
  const { release, indicators, memberIndex, year } = several;
  for (const [at, id] of [...ids, ...(whole === null ? [] : [whole])].entries()) {
    const value = valueOf(several, memberIndex, id);
    const label = indicators[at]?.label ?? release.indicators[release.indicatorById.get(id) ?? -1]?.label ?? id;
    if (value.value === null) return `has no figure of ${label} for ${year} (${value.reason.meaning})`;
    if (value.value < 0) return `has a negative figure of ${label} for ${year}, so its parts have no shares`;
  }
  return whole === null
    ? `has 0 in every part in ${year}, so there are no shares`
    : `has parts that come to more than their whole in ${year}, or a whole of 0; check the return`;
}

function groupOf({ member, selection }: SeveralIndicators, { n, members }: MixShares): ComparedGroup {
  return { member, selection, n, values: members.map((one) => ({ member: one })) };
}

function aboutGroup(several: SeveralIndicators, { n }: MixShares): readonly string[] {
  return [
    ...(n < 2
      ? []
      : [
          `Average: each of the ${n} counts the same.`,
          "Together: all their figures added up, so large members count for more.",
        ]),
    ...(n === several.selection.members.length ? [] : ["Only members with every part count."]),
  ];
}

function captionOf(several: SeveralIndicators, shares: MixShares, labels: readonly string[], said: string): string {
  const { own, mean, pooled } = shares;
  const name = memberInWords(several.member);
  const compared = groupOf(several, shares);
  const group = besideInWords(several.release, compared, "its", (all) => `average of ${all}`);
  const sentences = [
    ["Bars of 100%", said],
    own === null ? [] : [`${name}: ${sharesInWords(own, labels)}`],
    mean === null || isAloneInGroup(several.release, compared)
      ? []
      : [`${capital(group)}: ${sharesInWords(mean, labels)}`],
    pooled === null || shares.n < 2 ? [] : [`The same taken together: ${sharesInWords(pooled, labels)}`],
    [sourcesOfSeveral(several)],
  ].flat();
  return oneFullStop(`${sentences.join(". ")}.`);
}
