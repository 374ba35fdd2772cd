import type { Indicator, SeriesBreak, Source } from "../../../release/indicator";
import { amountOf } from "../indicator-kinds";
import { ascFrCells, ascFrId, type AscFrCell, type AscFrMeasure, type AscFrTable } from "./cells";
import { clientGroupOf } from "./client-groups";
import { ascFrSources } from "./sources";
import { ascFrAges, ascFrProvisions, ascFrReasons, ascFrSettings } from "./dimensions";

const costBreak: SeriesBreak = {
  year: "2016-17",
  reason:
    "2014-15 is a published unit cost; 2016-17 is expenditure divided by weeks of the new return, own and external care together, and was not published as such",
};
const weeksBreak = {
  reason: "2014-15 are the weeks behind that year's published unit costs; later weeks are those of the activity return",
};

/** Every measure of every cell, in the order of the cells. */
export function ascFrIndicators(wanted: (cell: AscFrCell) => boolean): readonly Indicator[] {
  return ascFrCells.filter(wanted).flatMap((cell) => {
    const weekly = cell.tables["weekly-cost"].length > 0;
    return [...(weekly ? [weeklyCost(cell), spend(cell)] : []), weeks(cell)];
  });
}

function weeklyCost(cell: AscFrCell): Indicator {
  const derived = cell.tables["weekly-cost"].includes("unit-costs-2016-17") ? " That of 2016-17 is derived so." : "";
  return {
    ...common(cell, "weekly-cost"),
    label: `${labelOf(cell)}: weekly cost`,
    definition: `${careOf(cell)}: what a week of it cost, as expenditure in the year divided by weeks.${derived}${remarks(cell)}`,
    numerator: "expenditure in the year",
    denominator: "weeks of care in the year",
    unit: "GBP per week",
    scale: null,
    unitCost: true,
    decimals: 2,
    basis: "outturn",
    parts: { published: true, numerator: ascFrId(cell, "spend"), denominator: ascFrId(cell, "weeks"), factor: 1 },
  };
}

function spend(cell: AscFrCell): Indicator {
  return amountOf("outturn", {
    ...common(cell, "spend"),
    label: `${labelOf(cell)}: expenditure`,
    definition: `${careOf(cell)}: what a council spent on it in the year. Published in thousands of pounds, here in pounds.${remarks(cell)}`,
  });
}

function weeks(cell: AscFrCell): Indicator {
  return {
    ...common(cell, "weeks"),
    label: `${labelOf(cell)}: weeks`,
    definition: `${careOf(cell)}: how many weeks of it a council paid for in the year.${remarks(cell)}`,
    numerator: null,
    denominator: null,
    unit: "weeks",
    scale: null,
    unitCost: false,
    decimals: 0,
    basis: null,
    parts: { published: false, reason: "it is a count, not a ratio." },
  };
}

function common(cell: AscFrCell, measure: AscFrMeasure) {
  const tables = cell.tables[measure];
  const [first = "activity", next] = tables;
  const breaks = breaksOf(measure, tables);
  return {
    id: ascFrId(cell, measure),
    polarity: "neutral",
    periodType: "financial-year",
    source: sourceOf(first),
    ...(next === undefined ? {} : { laterSources: [{ from: firstYears[next], ...sourceOf(next) }] }),
    ...(breaks.length === 0 ? {} : { breaks }),
  } as const;
}

const tableNames: Readonly<Record<AscFrTable, string>> = {
  "unit-costs-2014-15": "2014-15 council-level unit costs",
  activity: "2015-16 and 2016-17 activity",
  "unit-costs-2016-17": "2016-17 totals and activity",
};

function sourceOf(table: AscFrTable): Source {
  return { ...ascFrSources[table], reference: tableNames[table] };
}

const firstYears: Readonly<Record<AscFrTable, string>> = {
  "unit-costs-2014-15": "2014-15",
  activity: "2015-16",
  "unit-costs-2016-17": "2016-17",
};

/** A series of one table has no break; where it goes on in another table, that is another count of the same thing. */
function breaksOf(measure: AscFrMeasure, [first, next]: readonly AscFrTable[]): readonly SeriesBreak[] {
  if (first === undefined || next === undefined) return [];
  return measure === "weeks" ? [{ ...weeksBreak, year: firstYears[next] }] : [costBreak];
}

function labelOf({ setting, age, reason, provision }: AscFrCell): string {
  const provider = ascFrProvisions[provision].label;
  return [ascFrSettings[setting].label, ascFrAges[age].label, ascFrReasons[reason].label]
    .concat(provider === "" ? [] : [provider])
    .join(", ");
}

function careOf({ setting, age, reason, provision }: AscFrCell): string {
  const { care } = ascFrSettings[setting];
  return `${care}${ascFrProvisions[provision].where} for people aged ${ascFrAges[age].label} ${ascFrReasons[reason].need}`;
}

/** What one must know of some cells: the older client group, bands that few return, and whose spend is meant. */
function remarks({ age, reason, provision }: AscFrCell): string {
  const group = clientGroupOf(reason, age);
  return [
    ...(group === null ? [] : [`Before 2014-15 most of them were counted as ${group}.`]),
    ...(provision === "la-supported"
      ? ["Only expenditure that the publication calls LA supported; the weeks are those of everyone in the line."]
      : []),
    ...(ascFrAges[age].voluntary ? ["Councils return this age band if they wish, and most do not."] : []),
  ]
    .map((sentence) => ` ${sentence}`)
    .join("");
}
