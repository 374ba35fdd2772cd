import type { CellFunction } from "./cell-function";
import { about } from "./about";
import { breakEven } from "./break-even";
import { excessCount } from "./excess-count";
import { gap } from "./gap";
import { gapOf } from "./gap-of";
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
import { percentRankOf } from "./percent-rank-of";
import { priceEffect } from "./price-effect";
import { rankOf } from "./rank-of";
import { real } from "./real";
import { unitCost } from "./unit-cost";
import { value } from "./value";
import { virtualCost } from "./virtual-cost";
import { volumeEffect } from "./volume-effect";
import { zOf } from "./z-of";

/** Every custom function under its id, which is its name after "CLUB." and never changes. */
export const registry: ReadonlyMap<string, CellFunction> = new Map<string, CellFunction>([
  ["ABOUT", about],
  ["BREAKEVEN", breakEven],
  ["EXCESSCOUNT", excessCount],
  ["GAP", gap],
  ["GAPOF", gapOf],
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
  ["PEERSTDEV", peerStdev],
  ["PEERVALUES", peerValues],
  ["PEERZ", peerZ],
  ["PERCENTRANKOF", percentRankOf],
  ["PRICEEFFECT", priceEffect],
  ["RANKOF", rankOf],
  ["REAL", real],
  ["UNITCOST", unitCost],
  ["VALUE", value],
  ["VIRTUALCOST", virtualCost],
  ["VOLUMEEFFECT", volumeEffect],
  ["ZOF", zOf],
]);
