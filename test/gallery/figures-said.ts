import type { DescribedChart } from "../../src/domain/charts/chart-spec";
import { exactDifference } from "../../src/domain/exact-difference";
import { roundTo } from "../../src/domain/statistics/round-to";

/** Words with digits that are no figures: units, ages, years, and whom the member is compared with. */
const otherDigits = [
  /per [\d,]+/g,
  /aged \d+(?:-\d+|\+)?/g,
  /(?<![\d.,£])\d\d (?:and over|to \d\d)(?!\d|[.,]\d)/g,
  /\b20\d\d(?:-\d\d)?\b/g,
  /(?:\d+ of )?(?:its|the|all) \d+ (?:statistical neighbours|authorities|members)/g,
  /score of \d+|year 6|section 47/gi,
];

/** A figure in words: with how many decimals, below zero for £m and £k, and whether it is only about so much. */
interface SaidFigure {
  readonly value: number;
  readonly decimals: number;
  readonly isAbout: boolean;
}

/** The figures in the first line of a title. */
function figuresIn(sentence: string): readonly SaidFigure[] {
  const text = otherDigits.reduce((left, pattern) => left.replace(pattern, ""), sentence);
  const isRounded = text.includes("each rounded");
  return [...text.matchAll(/(about |less than )?[−+]?£?(\d[\d,]*)(\.\d+)?(%|[mk]\b)?/g)].map(
    ([, about, whole = "", decimals = "", unit]) => {
      const power = unit === "m" ? 6 : unit === "k" ? 3 : 0;
      return {
        value: Number(`${whole.replaceAll(",", "")}${decimals}`) * 10 ** power,
        decimals: Math.max(0, decimals.length - 1) - power,
        isAbout: about !== undefined || isRounded,
      };
    },
  );
}

/** Whether it is that figure, rounded. */
function isOf({ value, decimals, isAbout }: SaidFigure, exact: number): boolean {
  const size = Math.abs(exact);
  if (isAbout) return Math.abs(value - size) <= Math.max(10 ** -decimals, 5.5, size / 20);
  // "£360k" may also be £0.36m, and "£9,000" £9k.
  return [-3, -2, -1, 0, 1, 2].some((more) => Math.abs(roundTo(size, decimals + more) - value) < 1e-6 * (1 + value));
}

const known = (value: unknown): value is number => typeof value === "number";

/** The figures that a kind of chart may speak of, from those that its cells have too. */
function figuresOf({ kind, figures, table = [] }: DescribedChart): readonly number[] {
  const { own, median, group = null, expected = null } = figures;
  const gap = (other: number | null) => (own === null || other === null ? null : exactDifference(own, other));
  const [first = [], second = []] = table;
  if (kind === "mix") {
    const shares = first.flatMap((share, at) => [share, second[at]]);
    const gaps = first.map((share, at) => (known(share) && known(second[at]) ? share - second[at] : null));
    return [...shares, ...gaps].filter(known);
  }
  if (kind === "likert") {
    return table.flatMap(([, ...counts]) => {
      const given = counts.filter(known);
      const n = given.reduce((sum, one) => sum + one, 0);
      const above = given.filter((_, at) => at > (given.length - 1) / 2).reduce((sum, one) => sum + one, 0);
      return [n, (above / n) * 100];
    });
  }
  if (kind === "bridge" || kind === "waterfall") {
    return [own, gap(group ?? expected), ...table.map(([, amount]) => amount)].filter(known);
  }
  if (kind === "spine") return spineCounts(table);
  if (kind === "quadrant") {
    const drawn = table.filter(([, , , , across, upwards]) => known(across) && known(upwards));
    const count = (isThere: (across: number, upwards: number) => boolean) =>
      drawn.filter(([, , , , across, upwards]) => isThere(Number(across), Number(upwards))).length;
    return [
      table.filter((row) => row.length > 0).length,
      drawn.length,
      count((across, upwards) => across > 50 && upwards < 50),
      count((across, upwards) => across < 50 && upwards > 50),
    ];
  }
  const others = Object.entries(figures).flatMap(([name, figure]) => (name === "n" ? [] : figure));
  return [...others, gap(median)].filter(known);
}

/** On how many indicators one is better, worse or as good, and on how many that have no better end it is higher or lower. */
function spineCounts(table: NonNullable<DescribedChart["table"]>): readonly number[] {
  const placed = table.flatMap(([, own, median, , rises, , left]) =>
    known(own) && known(median) && known(rises)
      ? [{ isNeutral: left === "lower", side: Math.sign(own - median) * rises }]
      : [],
  );
  return [false, true].flatMap((isNeutral) => {
    const some = placed.filter((one) => one.isNeutral === isNeutral);
    return [some.length, ...[-1, 0, 1].map((side) => some.filter((one) => one.side === side).length)];
  });
}

/** How far the steps of a bridge or a waterfall are from what they lead to, to the penny; 0 for every other kind. */
export function notAddedUp({ kind, figures, table = [] }: DescribedChart): number {
  if (kind !== "bridge" && kind !== "waterfall") return 0;
  const steps = table.map(([, amount]) => amount).filter(known);
  const end = steps.reduce((sum, step) => sum + step, figures.group ?? figures.expected ?? NaN);
  return Math.round((end - (figures.own ?? NaN)) * 100);
}

/** Counts that a spine says of another end than they are of. */
function wrongCounts({ kind, table = [] }: DescribedChart, sentence: string): readonly string[] {
  if (kind !== "spine") return [];
  const [all, worse, , better, neutral, lower, , higher] = spineCounts(table);
  const ends = {
    better: [better, all],
    worse: [worse, all],
    above: [higher, neutral],
    below: [lower, neutral],
  } as const;
  return Object.entries(ends).flatMap(([end, [count, of]]) => {
    const said = new RegExp(`${end}(?: than)?(?: the median)? on (\\d+|all|both|the only)`).exec(sentence)?.[1];
    const isRight = said === undefined || (/\d/.test(said) ? Number(said) === count : count === of);
    return isRight ? [] : [`not ${count} ${end} in: ${sentence}`];
  });
}

/** The figures in a chart's sentence that it doesn't have, and whether it says the wrong side. */
export function unexplained(described: DescribedChart): readonly string[] {
  const [sentence = ""] = described.title.split("\n");
  const figures = figuresOf(described);
  const wrong = figuresIn(sentence)
    .filter((said) => !figures.some((figure) => isOf(said, figure)))
    .map(({ value }) => `${value} in: ${sentence}`);
  const { own, median, group = null, expected = null } = described.figures;
  const other = median ?? group ?? expected;
  const side = /(?:,| points| £[\d,.]+[mk]?) (above|below|more|less) /.exec(sentence)?.[1];
  const isAbove = side === "above" || side === "more";
  const isTurned = side !== undefined && own !== null && other !== null && isAbove !== own > other;
  return [...wrong, ...wrongCounts(described, sentence), ...(isTurned ? [`the wrong side in: ${sentence}`] : [])];
}
