import { problem } from "../problems";
import { fail, succeed, type Result } from "../result";
import { itemAt } from "../item-at";
import { Fraction } from "../statistics/fraction";
import { exactPooledMean } from "../statistics/pooled-mean";

/** One category of what is bought or provided, such as in-house fostering: one's own, and the peers'. */
export interface VirtualCategory {
  /** One's own units, such as weeks; 0 or more. */
  readonly ownUnits: number;
  /** Each peer's units; null where a peer's are not known. */
  readonly peerUnits: readonly (number | null)[];
  /** £ of each peer, in the same order; null where they are not known. */
  readonly peerCosts: readonly (number | null)[];
  /** What the category is a kind of, such as fostering; null where it is a kind of all that is given. */
  readonly parent: string | null;
}

/** One's own units at the peers' prices, and what of one's cost comes of the mix. */
export interface VirtualAverage {
  /** £: own units × the peers' price, over all categories. */
  readonly virtualCost: number;
  /** £ by which one's own mix of categories is dearer than the peers'. */
  readonly mixEffect: number;
  /** £ a unit at the peers' prices and the peers' mix. */
  readonly peerAverage: number;
  /** One's own units, over all categories. */
  readonly units: number;
  /** The categories, by place from 0, that took their parent's price, as no peer shows one. */
  readonly thin: readonly number[];
  /** Before they are rounded to a number, for the effects that are worked out from them. */
  readonly exact: { readonly virtualCost: Fraction; readonly peerAverage: Fraction; readonly units: Fraction };
}

/**
 * What the virtual average authority would pay for one's own units: the peers taken as one authority.
 *
 * Definition: the peers' price c of a category is Σ £ ÷ Σ units over the peers with both parts present and positive;
 * their share of a category is its Σ units ÷ Σ all units, pooled too, as with a mean of shares the parts would not add
 * up. Virtual cost = Σ own units × c. Mix effect = W × Σ (own share − peer share) × c, W being all own units. Peer
 * average = Σ peer share × c. Then volume + mix + price effect = own cost − expected units × peer average.
 *
 * A thin category, in which no peer has both parts, takes its parent's price, that of all categories of the same
 * parent, or else that of all; in the peer average too.
 *
 * @returns `no-peer-price` where no peer has both parts in any category
 */
export function virtualAverage(categories: readonly VirtualCategory[]): Result<VirtualAverage> {
  const priceOfAll = priceOf(categories);
  if (priceOfAll === null) return fail(problem("no-peer-price"));
  const own = categories.map((category) => priceOf([category]));
  const ofParent = (parent: string | null) =>
    (parent === null ? null : priceOf(categories.filter((other) => other.parent === parent))) ?? priceOfAll;
  const prices = categories.map(({ parent }, place) => own[place] ?? ofParent(parent));
  const peerUnits = categories.map((category) => Fraction.sumOf(category.peerUnits.map(ifPositive)));
  const ownUnits = categories.map((category) => Fraction.of(category.ownUnits));
  const units = Fraction.sumOf(categories.map((category) => category.ownUnits));
  const atPeerPrices = (amounts: readonly Fraction[]) =>
    amounts.reduce((sum, amount, place) => sum.plus(amount.times(itemAt(prices, place))), Fraction.zero);
  const virtualCost = atPeerPrices(ownUnits);
  const peerAverage = atPeerPrices(peerUnits).over(peerUnits.reduce((sum, one) => sum.plus(one), Fraction.zero));
  return succeed({
    virtualCost: virtualCost.toNumber(),
    // W × Σ own share × c is the virtual cost, without the division that fails where one has no units.
    mixEffect: virtualCost.minus(units.times(peerAverage)).toNumber(),
    peerAverage: peerAverage.toNumber(),
    units: units.toNumber(),
    thin: own.flatMap((price, place) => (price === null ? [place] : [])),
    exact: { virtualCost, peerAverage, units },
  });
}

/** £ a unit of some categories taken as one. */
function priceOf(categories: readonly VirtualCategory[]): Fraction | null {
  const costs = categories.flatMap(({ peerCosts }) => peerCosts);
  const units = categories.flatMap(({ peerUnits }) => peerUnits);
  return exactPooledMean(costs, units).value;
}

/** Units that are missing or below zero count for nothing, as in the price. */
function ifPositive(units: number | null): number {
  return units !== null && units > 0 ? units : 0;
}
