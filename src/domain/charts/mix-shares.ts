import { Fraction } from "../statistics/fraction";
import { sharesOfWhole } from "../statistics/shares-of-whole";
import type { MixParts } from "./mix-parts";
import type { MemberIndex } from "../release/release-index";
import { allValuesOf, type SeveralIndicators } from "./several-indicators";

/** Shares in per cent, in the order of the parts and then the rest, if there is a whole beside them; null if unknown. */
export interface MixShares {
  readonly own: readonly number[] | null;
  /** The average of the members' shares: each member counts the same. */
  readonly mean: readonly number[] | null;
  /** The members' figures added up, as if they were one authority. */
  readonly pooled: readonly number[] | null;
  /** The group's members that have every part, and how many they are. */
  readonly members: readonly MemberIndex[];
  readonly n: number;
}

const hundred = Fraction.of(100);

/** What the whole is made of: one's own, and the group's members that have every part. */
export function sharesOf(several: SeveralIndicators, { ids, whole }: MixParts): MixShares {
  const asked = whole === null ? ids : [...ids, whole];
  const figuresOf = (member: MemberIndex) => {
    const values = allValuesOf(several, member, asked);
    if (values === null) return null;
    const parts = values.slice(0, ids.length);
    const all = whole === null ? null : (values.at(-1) ?? null);
    const shares = sharesOfWhole(parts, all);
    return shares && { member, parts, all, shares };
  };
  const peers = several.selection.members.map(figuresOf).filter((one) => one !== null);
  const n = peers.length;
  const together = ids.map((_, at) => Fraction.sumOf(peers.map(({ parts }) => parts[at] ?? 0)));
  const wholes = peers.map(({ parts, all }) => (all === null ? Fraction.sumOf(parts) : Fraction.of(all)));
  const sum = wholes.reduce((total, one) => total.plus(one), Fraction.zero);
  const pooled = n === 0 ? null : together.map((one) => one.over(sum));
  const rest = (shares: readonly Fraction[]) =>
    whole === null ? [] : [shares.reduce((left, one) => left.minus(one), Fraction.of(1))];
  return {
    own: inPerCent(figuresOf(several.memberIndex)?.shares ?? null),
    mean: inPerCent(n === 0 ? null : meanOf(peers.map(({ shares }) => shares))),
    pooled: inPerCent(pooled && [...pooled, ...rest(pooled)]),
    members: peers.map(({ member }) => member),
    n,
  };
}

function meanOf(all: readonly (readonly Fraction[])[]): readonly Fraction[] {
  const count = Fraction.of(all.length);
  return (all[0] ?? []).map((_, at) =>
    all.reduce((sum, shares) => sum.plus(shares[at] ?? Fraction.zero), Fraction.zero).over(count),
  );
}

function inPerCent(shares: readonly Fraction[] | null): readonly number[] | null {
  return shares && shares.map((share) => share.times(hundred).toNumber());
}
