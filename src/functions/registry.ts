import { about } from "./about";
import { breakEven } from "./break-even";
import type { CellFunction } from "./cell-function";
import { definition } from "./definition";
import { excessCount } from "./excess-count";
import { gap } from "./gap";
import { gapCost } from "./gap-cost";
import { gapOf } from "./gap-of";
import { indicators } from "./indicators";
import { member } from "./member";
import { members } from "./members";
import { mixEffect } from "./mix-effect";
import { mixSaving } from "./mix-saving";
import { occupancyCost } from "./occupancy-cost";
import { peerCount } from "./peer-count";
import { peerMax } from "./peer-max";
import { peerMean } from "./peer-mean";
import { peerMedian } from "./peer-median";
import { peerMin } from "./peer-min";
import { peerPercentRank } from "./peer-percent-rank";
import { peerPercentile } from "./peer-percentile";
import { peerPooled } from "./peer-pooled";
import { peerQuartile } from "./peer-quartile";
import { peerRank } from "./peer-rank";
import { peerStdev } from "./peer-stdev";
import { peerValues } from "./peer-values";
import { peerZ } from "./peer-z";
import { peers } from "./peers";
import { percentRankOf } from "./percent-rank-of";
import { priceEffect } from "./price-effect";
import { rankOf } from "./rank-of";
import { real } from "./real";
import { trend } from "./trend";
import { unitCost } from "./unit-cost";
import { value } from "./value";
import { virtualCost } from "./virtual-cost";
import { volumeEffect } from "./volume-effect";
import { zOf } from "./z-of";

/** Every custom function under its id, which is its name after "CLUB." and never changes. */
export const registry: ReadonlyMap<string, CellFunction> = new Map<string, CellFunction>([
  ["ABOUT", about],
  ["BREAKEVEN", breakEven],
  ["DEFINITION", definition],
  ["EXCESSCOUNT", excessCount],
  ["GAP", gap],
  ["GAPCOST", gapCost],
  ["GAPOF", gapOf],
  ["INDICATORS", indicators],
  ["MEMBER", member],
  ["MEMBERS", members],
  ["MIXEFFECT", mixEffect],
  ["MIXSAVING", mixSaving],
  ["OCCUPANCYCOST", occupancyCost],
  ["PEERCOUNT", peerCount],
  ["PEERMAX", peerMax],
  ["PEERMEAN", peerMean],
  ["PEERMEDIAN", peerMedian],
  ["PEERMIN", peerMin],
  ["PEERPERCENTILE", peerPercentile],
  ["PEERPERCENTRANK", peerPercentRank],
  ["PEERPOOLED", peerPooled],
  ["PEERQUARTILE", peerQuartile],
  ["PEERRANK", peerRank],
  ["PEERS", peers],
  ["PEERSTDEV", peerStdev],
  ["PEERVALUES", peerValues],
  ["PEERZ", peerZ],
  ["PERCENTRANKOF", percentRankOf],
  ["PRICEEFFECT", priceEffect],
  ["RANKOF", rankOf],
  ["REAL", real],
  ["TREND", trend],
  ["UNITCOST", unitCost],
  ["VALUE", value],
  ["VIRTUALCOST", virtualCost],
  ["VOLUMEEFFECT", volumeEffect],
  ["ZOF", zOf],
]);
