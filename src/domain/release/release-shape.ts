import { readDateText } from "../questionnaire/read-date-text";
import type { GivenStatistic, GivenStatistics } from "./given-statistics";
import type { Indicator, LaterSource, Parts } from "./indicator";
import { periodTypes } from "./period-types";
import type { ReleaseContent } from "./release";
import {
  flag,
  growing,
  leftOutOr,
  list,
  number,
  object,
  oneOf,
  orNull,
  shapeOf,
  text,
  wholeNumber,
  words,
  type Shape,
} from "./shape";

type Item<K extends keyof ReleaseContent> = NonNullable<ReleaseContent[K]> extends readonly (infer T)[] ? T : never;

const index = wholeNumber(0);
const positive = wholeNumber(1);

/** A long list whose items are checked against the rest of the release when it is opened. */
const longList = shapeOf<readonly never[]>((value) => Array.isArray(value));

const stamp = object<ReleaseContent["stamp"]>({
  club: words,
  clubLabel: words,
  version: positive,
  state: oneOf("draft", "final"),
  date: shapeOf<string>((value) => typeof value === "string" && readDateText(value) === value),
  licence: words,
  demonstration: flag,
  partOf: leftOutOr(words),
  smallestGroup: leftOutOr(positive),
});

const member = object<Item<"members">>({
  code: words,
  name: words,
  region: orNull(words),
  type: orNull(words),
  boundaryNote: orNull(words),
  abolished: flag,
});

const partsPublished = object<Extract<Parts, { published: true }>>({
  published: oneOf(true as const),
  numerator: words,
  denominator: words,
  factor: shapeOf<number>((value) => Number.isFinite(value) && (value as number) > 0),
});

const partsNotPublished = object<Extract<Parts, { published: false }>>({
  published: oneOf(false as const),
  reason: words,
});

const parts: Shape<Parts> = {
  fault: (value) =>
    (value as Partial<Parts> | null)?.published === true ? partsPublished.fault(value) : partsNotPublished.fault(value),
  inOrder: (value) => (value.published ? partsPublished.inOrder(value) : partsNotPublished.inOrder(value)),
};

const indicator = object<Indicator>({
  id: words,
  label: words,
  definition: text,
  numerator: orNull(text),
  denominator: orNull(text),
  unit: text,
  scale: orNull(number),
  unitCost: flag,
  decimals: wholeNumber(0, 15),
  polarity: oneOf("higher-is-better", "lower-is-better", "neutral"),
  periodType: oneOf(...periodTypes),
  basis: oneOf("outturn", "budget", null),
  parts,
  source: object<Indicator["source"]>({ title: text, publisher: text, reference: text }),
  laterSources: leftOutOr(list(object<LaterSource>({ from: words, title: text, publisher: text, reference: text }))),
  levels: leftOutOr(list(words)),
  breaks: leftOutOr(list(object({ year: words, reason: words }))),
});

const group = object<Item<"groups">>({
  id: words,
  label: words,
  owner: orNull(words),
  members: longList,
  closeness: leftOutOr(list(text)),
  provenance: text,
});

const column = object<Item<"columns">>({
  indicator: index,
  year: index,
  divisor: positive,
  scaled: longList,
  missing: shapeOf((value) => typeof value === "object" && value !== null && !Array.isArray(value)),
});

const registerColumn = object<Item<"registers">["columns"][number]>({
  id: words,
  label: words,
  definition: text,
  unit: orNull(words),
  decimals: wholeNumber(0, 15),
});

const registerValue = shapeOf<number | string | null>(
  (value) => value === null || typeof value === "string" || Number.isFinite(value),
);

const register = object<Item<"registers">>({
  id: words,
  label: words,
  year: index,
  columns: list(registerColumn),
  rows: list(object<Item<"registers">["rows"][number]>({ member: index, values: list(registerValue) })),
});

const givenStatistic = object<GivenStatistic>({
  indicator: index,
  year: index,
  group: index,
  n: positive,
  mean: number,
  median: orNull(number),
  quartiles: orNull(
    shapeOf<readonly [number, number]>((value) => {
      return Array.isArray(value) && value.length === 2 && value.every((one) => Number.isFinite(one));
    }),
  ),
});

const statistics = object<GivenStatistics>({
  years: list(index),
  groups: list(orNull(list(index))),
  figures: list(givenStatistic),
});

/**
 * The shape of a release's content. Whether its parts fit together is checked when it is opened. A part that this version
 * of Yardstick has no word for is ignored, so that a newer one can add it.
 */
export const releaseShape: Shape<ReleaseContent> = growing<ReleaseContent>({
  stamp,
  members: list(member),
  indicators: list(indicator),
  years: list(words),
  groups: list(group),
  reasons: list(object({ symbol: text, meaning: words })),
  columns: list(column),
  national: leftOutOr(list(object({ indicator: index, year: index, divisor: positive, scaled: number }))),
  registers: leftOutOr(list(register)),
  statistics: leftOutOr(statistics),
});
