import { about } from "../catalogue/about";
import { breakEven } from "../catalogue/break-even";
import type { CellFunction } from "./cell-function";
import { definition } from "../catalogue/definition";
import { excessCount } from "../catalogue/excess-count";
import { gap } from "../catalogue/gap";
import { gapCost } from "../catalogue/gap-cost";
import { gapOf } from "../catalogue/gap-of";
import { indicators } from "../catalogue/indicators";
import { member } from "../catalogue/member";
import { members } from "../catalogue/members";
import { mixEffect } from "../catalogue/mix-effect";
import { mixSaving } from "../catalogue/mix-saving";
import { occupancyCost } from "../catalogue/occupancy-cost";
import { peerCount } from "../catalogue/peer-count";
import { peerMax } from "../catalogue/peer-max";
import { peerMean } from "../catalogue/peer-mean";
import { peerMedian } from "../catalogue/peer-median";
import { peerMin } from "../catalogue/peer-min";
import { peerPercentRank } from "../catalogue/peer-percent-rank";
import { peerPercentile } from "../catalogue/peer-percentile";
import { peerPooled } from "../catalogue/peer-pooled";
import { peerQuartile } from "../catalogue/peer-quartile";
import { peerRank } from "../catalogue/peer-rank";
import { peerStdev } from "../catalogue/peer-stdev";
import { peerValues } from "../catalogue/peer-values";
import { peerZ } from "../catalogue/peer-z";
import { peers } from "../catalogue/peers";
import { percentRankOf } from "../catalogue/percent-rank-of";
import { priceEffect } from "../catalogue/price-effect";
import { rankOf } from "../catalogue/rank-of";
import { real } from "../catalogue/real";
import { trend } from "../catalogue/trend";
import { unitCost } from "../catalogue/unit-cost";
import { value } from "../catalogue/value";
import { virtualCost } from "../catalogue/virtual-cost";
import { volumeEffect } from "../catalogue/volume-effect";
import { zOf } from "../catalogue/z-of";

/**
 * Every custom function by its id, which is its name after "CLUB." and never changes. The guide lists the functions of
 * a chapter in this order.
 */
export const registry: ReadonlyMap<string, CellFunction> = new Map<string, CellFunction>([
  ["VALUE", value],
  ["UNITCOST", unitCost],
  ["PEERMEDIAN", peerMedian],
  ["PEERMEAN", peerMean],
  ["PEERPOOLED", peerPooled],
  ["PEERMIN", peerMin],
  ["PEERMAX", peerMax],
  ["PEERCOUNT", peerCount],
  ["PEERSTDEV", peerStdev],
  ["PEERQUARTILE", peerQuartile],
  ["PEERPERCENTILE", peerPercentile],
  ["PEERRANK", peerRank],
  ["PEERPERCENTRANK", peerPercentRank],
  ["PEERZ", peerZ],
  ["GAP", gap],
  ["GAPCOST", gapCost],
  ["RANKOF", rankOf],
  ["PERCENTRANKOF", percentRankOf],
  ["ZOF", zOf],
  ["GAPOF", gapOf],
  ["REAL", real],
  ["PEERVALUES", peerValues],
  ["TREND", trend],
  ["PEERS", peers],
  ["MEMBERS", members],
  ["INDICATORS", indicators],
  ["DEFINITION", definition],
  ["ABOUT", about],
  ["MEMBER", member],
  ["EXCESSCOUNT", excessCount],
  ["MIXSAVING", mixSaving],
  ["OCCUPANCYCOST", occupancyCost],
  ["BREAKEVEN", breakEven],
  ["VIRTUALCOST", virtualCost],
  ["PRICEEFFECT", priceEffect],
  ["MIXEFFECT", mixEffect],
  ["VOLUMEEFFECT", volumeEffect],
]);
