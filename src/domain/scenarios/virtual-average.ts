import { problem } from "../problems";
import { fail, succeed, type Result } from "../result";
import { itemAt } from "../item-at";
import { Fraction } from "../statistics/fraction";
import { exactPooledMean } from "../statistics/pooled-mean";

/**
 * One category of what is bought or provided, such as in-house fostering: your own units, and the peers' units and
 * costs.
 */
export interface VirtualCategory {
  /** Your own units, such as weeks; 0 or more. */
  readonly ownUnits: number;
  /** Each peer's units; null if not known. */
  readonly peerUnits: readonly (number | null)[];
  /** Each peer's cost in £, in the same order; null if not known. */
  readonly peerCosts: readonly (number | null)[];
  /** The wider category it belongs to, such as fostering; null for all categories together. */
  readonly parent: string | null;
}

/** Your own units at the peers' prices, and how much of the cost comes from the mix. */
export interface VirtualAverage {
  /** In £: own units × the peers' price, over all categories. */
  readonly virtualCost: number;
  /** How much more your own mix of categories costs than the peers' mix, in £. */
  readonly mixEffect: number;
  /** £ per unit at the peers' prices and the peers' mix. */
  readonly peerAverage: number;
  /** Your own units, over all categories. */
  readonly units: number;
  /** The categories, by index from 0, that took their parent's price because no peer has one. */
  readonly thin: readonly number[];
  /** Exact, before rounding, for working out the effects. */
  readonly exact: { readonly virtualCost: Fraction; readonly peerAverage: Fraction; readonly units: Fraction };
}

/**
 * What your own units would cost the virtual average authority: the peers taken together as one authority.
 *
 * Definition: the peers' price c of a category is Σ £ ÷ Σ units over the peers with both parts present and positive;
 * their share of a category is its Σ units ÷ Σ all units over the same, pooled too, because with a mean of shares the
 * effects would not add up. What a peer has of a category without one of both parts counts nowhere: weeks whose cost is
 * not known would otherwise be in the mix, but not in the price. Virtual cost = Σ own units × c. Mix effect = W × Σ (own share − peer share) × c, W being all own units.
 * Peer average = Σ peer share × c. Then volume + mix + price effect = own cost − expected units × peer average.
 *
 * A category in which no peer has both parts takes its parent's price: that of all categories with the same parent, or
 * failing that of all categories. So it does in the peer average, with the peers' units.
 *
 * @returns `no-peer-price` if no peer has both parts in any category
 */
export function virtualAverage(categories: readonly VirtualCategory[]): Result<VirtualAverage> {
  const priceOfAll = priceOf(categories);
  if (priceOfAll === null) return fail(problem("no-peer-price"));
  const own = categories.map((category) => priceOf([category]));
  const ofParent = (parent: string | null) =>
    (parent === null ? null : priceOf(categories.filter((other) => other.parent === parent))) ?? priceOfAll;
  const prices = categories.map(({ parent }, place) => own[place] ?? ofParent(parent));
  const peerUnits = categories.map((category, place) =>
    Fraction.sumOf(own[place] === null ? category.peerUnits.map(ifPositive) : unitsWithCost(category)),
  );
  const ownUnits = categories.map((category) => Fraction.of(category.ownUnits));
  const units = Fraction.sumOf(categories.map((category) => category.ownUnits));
  const atPeerPrices = (amounts: readonly Fraction[]) =>
    amounts.reduce((sum, amount, place) => sum.plus(amount.times(itemAt(prices, place))), Fraction.zero);
  const virtualCost = atPeerPrices(ownUnits);
  const peerAverage = atPeerPrices(peerUnits).over(peerUnits.reduce((sum, one) => sum.plus(one), Fraction.zero));
  return succeed({
    virtualCost: virtualCost.toNumber(),
    // W × Σ own share × c is the virtual cost; written so, no division fails if you have no units.
    mixEffect: virtualCost.minus(units.times(peerAverage)).toNumber(),
    peerAverage: peerAverage.toNumber(),
    units: units.toNumber(),
    thin: own.flatMap((price, place) => (price === null ? [place] : [])),
    exact: { virtualCost, peerAverage, units },
  });
}

/** £ per unit of several categories together. */
function priceOf(categories: readonly VirtualCategory[]): Fraction | null {
  const costs = categories.flatMap(({ peerCosts }) => peerCosts);
  const units = categories.flatMap(({ peerUnits }) => peerUnits);
  return exactPooledMean(costs, units).value;
}

/** Each peer's units; 0 without a cost, as in the price. */
function unitsWithCost({ peerUnits, peerCosts }: VirtualCategory): readonly number[] {
  return peerUnits.map((units, peer) => ((peerCosts[peer] ?? 0) > 0 ? ifPositive(units) : 0));
}

/** Units that are missing or below zero are left out, as in the price. */
function ifPositive(units: number | null): number {
  return units !== null && units > 0 ? units : 0;
}
