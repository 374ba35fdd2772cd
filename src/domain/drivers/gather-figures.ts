import { memberInWords } from "../charts/member-in-words";
import { newestYear } from "../indicators/newest-year";
import { resolveYear } from "../indicators/resolve-year";
import { itemAt } from "../item-at";
import { problem } from "../problems";
import { hasFigures } from "../release/has-figures";
import type { Indicator } from "../release/indicator";
import type { Release, StampInUse } from "../release/release";
import { valueAt } from "../release/value-at";
import { fail, succeed, type Result } from "../result";
import type { DriverMeasure, DriverModel } from "./driver-model";

/** An authority and what is known of it. */
export interface DriverRow {
  /** ONS code. */
  readonly code: string;
  /** As a sentence names it. */
  readonly name: string;
  readonly region: string | null;
  /** £ a head; null is missing. */
  readonly outcome: number | null;
  /** One a measure of the model, as it is fitted (a logarithm where the model says so); null is missing. */
  readonly measures: readonly (number | null)[];
}

/** The figures of a model. */
export interface DriverFigures {
  readonly model: DriverModel;
  readonly indicator: Indicator;
  readonly year: string;
  /** In the order of the outcome's release, abolished authorities left out. */
  readonly rows: readonly DriverRow[];
  /** Of each measure: its indicator, and the year of its figures. */
  readonly measures: readonly { readonly indicator: Indicator; readonly year: string }[];
  /** The releases that figures are from, the outcome's first, each once. */
  readonly stamps: readonly StampInUse[];
}

/**
 * Collects what a model needs from releases. Nothing is filled in: what is missing stays null.
 *
 * @param releaseOf the release with an indicator, which must have it
 * @returns else why there are no figures: `unknown-indicator`, `no-data-in-year` or `latest-too-old`
 */
export function gatherFigures(model: DriverModel, releaseOf: (indicator: string) => Release): Result<DriverFigures> {
  const release = releaseOf(model.outcome);
  const index = release.indicatorById.get(model.outcome);
  if (index === undefined) return fail(unknown(model.outcome));
  const newest = resolveYear(release, index, null);
  if (!newest.ok) return newest;
  const year = itemAt(release.years, newest.value);

  const series: Series[] = [];
  for (const measure of model.measures) {
    const found = seriesOf(measure, releaseOf(measure.indicator), year);
    if (!found.ok) return found;
    series.push(found.value);
  }
  const rows = release.members.flatMap((member, at): readonly DriverRow[] =>
    member.abolished
      ? []
      : [
          {
            code: member.code,
            name: memberInWords(member),
            region: member.region,
            outcome: valueAt(release, at, index, newest.value).value,
            measures: series.map(({ valueOf }) => valueOf(member.code)),
          },
        ],
  );
  const stamps = [release, ...series.map((one) => one.release)].map(({ stamp }) => stamp);
  return succeed({
    model,
    indicator: itemAt(release.indicators, index),
    year,
    rows,
    measures: series.map(({ indicator, year: own }) => ({ indicator, year: own })),
    stamps: stamps.filter(({ club }, at) => stamps.findIndex((one) => one.club === club) === at),
  });
}

interface Series {
  readonly release: Release;
  readonly indicator: Indicator;
  readonly year: string;
  valueOf(code: string): number | null;
}

function seriesOf(measure: DriverMeasure, release: Release, outcomeYear: string): Result<Series> {
  const index = release.indicatorById.get(measure.indicator);
  if (index === undefined) return fail(unknown(measure.indicator));
  const indicator = itemAt(release.indicators, index);
  const same = release.yearByLabel.get(outcomeYear) ?? null;
  const year =
    measure.year === "same"
      ? same !== null && hasFigures(release, index, same)
        ? same
        : null
      : newestYear(release, index, measure.year === "newest" ? undefined : outcomeYear);
  if (year === null) {
    const years = release.years.filter((_, at) => hasFigures(release, index, at)).join(", ");
    return fail(problem("no-data-in-year", { indicator: indicator.label, year: outcomeYear, years }));
  }
  return succeed({
    release,
    indicator,
    year: itemAt(release.years, year),
    valueOf(code) {
      const member = release.memberByCode.get(code);
      if (member === undefined) return null;
      const { value } = valueAt(release, member, index, year);
      if (value === null || !measure.isLogarithm) return value;
      return value > 0 ? Math.log(value) : null;
    },
  });
}

function unknown(given: string) {
  return problem("unknown-indicator", { given, suggestion: null });
}
