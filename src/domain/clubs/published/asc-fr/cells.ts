import {
  ascFrSingleReasons,
  type AscFrAge,
  type AscFrProvision,
  type AscFrReason,
  type AscFrSetting,
} from "./dimensions";

/** Where a year's figures of a cell are: unit costs of 2014-15, activity of 2015-17, unit costs of 2016-17. */
export type AscFrTable = "unit-costs-2014-15" | "activity" | "unit-costs-2016-17";

export type AscFrMeasure = "weekly-cost" | "spend" | "weeks";

/** One kind of care for one kind of people, and what is known of it. */
export interface AscFrCell {
  readonly setting: AscFrSetting;
  readonly age: AscFrAge;
  readonly reason: AscFrReason;
  readonly provision: AscFrProvision;
  /** The tables that hold each measure; none where it is unknown. */
  readonly tables: Readonly<Record<AscFrMeasure, readonly AscFrTable[]>>;
}

const mandatoryAges: readonly AscFrAge[] = ["18-64", "65-plus"];
const voluntaryAges: readonly AscFrAge[] = ["65-74", "75-84", "85-plus"];
const homes: readonly AscFrSetting[] = ["residential", "nursing"];

const only2014: AscFrCell["tables"] = everyMeasure("unit-costs-2014-15");
const only2016: AscFrCell["tables"] = everyMeasure("unit-costs-2016-17");

/**
 * Every combination with figures, most general first. Nursing care in the activity of 2015-16 is all in
 * independent-sector homes, so it is the whole; residential care there is given for them and for own homes, and not added up.
 */
export const ascFrCells: readonly AscFrCell[] = [
  cell("residential-and-nursing", "18-plus", "all-reasons", "all", only2014),
  cell("residential-and-nursing", "18-plus", "all-reasons", "la-supported", only2014),
  ...across(homes, mandatoryAges, ["all-reasons"], "all", only2016),
  ...across(["residential"], mandatoryAges, ascFrSingleReasons, "all", {
    "weekly-cost": ["unit-costs-2014-15", "unit-costs-2016-17"],
    spend: ["unit-costs-2014-15", "unit-costs-2016-17"],
    weeks: ["unit-costs-2014-15", "unit-costs-2016-17"],
  }),
  ...across(["nursing"], mandatoryAges, ascFrSingleReasons, "all", {
    "weekly-cost": ["unit-costs-2014-15", "unit-costs-2016-17"],
    spend: ["unit-costs-2014-15", "unit-costs-2016-17"],
    weeks: ["unit-costs-2014-15", "activity"],
  }),
  ...(["own", "others"] as const).flatMap((provision) => [
    ...across(["residential"], mandatoryAges, ascFrSingleReasons, provision, {
      ...only2014,
      weeks: ["unit-costs-2014-15", "activity"],
    }),
    ...across(["residential"], voluntaryAges, ascFrSingleReasons, provision, {
      "weekly-cost": [],
      spend: [],
      weeks: ["activity"],
    }),
  ]),
  ...across(["residential-and-nursing"], mandatoryAges, ascFrSingleReasons, "all", only2014),
  ...across(["residential-and-nursing"], mandatoryAges, ascFrSingleReasons, "la-supported", only2014),
  ...across(["maximise-independence"], mandatoryAges, ascFrSingleReasons, "all", only2014),
  ...across(["residential"], voluntaryAges, ["all-reasons", ...ascFrSingleReasons], "all", only2016),
  ...across(["nursing"], voluntaryAges, ["all-reasons"], "all", only2016),
  ...across(["nursing"], voluntaryAges, ascFrSingleReasons, "all", { ...only2016, weeks: ["activity"] }),
];

/** The permanent id of a measure of a cell, e.g. ascfr.nursing.65-plus.physical-support.weekly-cost. */
export function ascFrId({ setting, age, reason, provision }: AscFrCell, measure: AscFrMeasure): string {
  return ["ascfr", setting, age, reason, ...(provision === "all" ? [] : [provision]), measure].join(".");
}

function everyMeasure(table: AscFrTable): AscFrCell["tables"] {
  return { "weekly-cost": [table], spend: [table], weeks: [table] };
}

function cell(
  setting: AscFrSetting,
  age: AscFrAge,
  reason: AscFrReason,
  provision: AscFrProvision,
  tables: AscFrCell["tables"],
): AscFrCell {
  return { setting, age, reason, provision, tables };
}

function across(
  settings: readonly AscFrSetting[],
  ages: readonly AscFrAge[],
  reasons: readonly AscFrReason[],
  provision: AscFrProvision,
  tables: AscFrCell["tables"],
): readonly AscFrCell[] {
  return settings.flatMap((setting) =>
    ages.flatMap((age) => reasons.map((reason) => cell(setting, age, reason, provision, tables))),
  );
}
