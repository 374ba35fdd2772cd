import {
  ascFrCells,
  ascFrId,
  type AscFrCell,
  type AscFrMeasure,
  type AscFrTable,
} from "../../../domain/clubs/published/asc-fr/cells";
import { ascFrAges, type AscFrAge, type AscFrReason } from "../../../domain/clubs/published/asc-fr/dimensions";
import type { TableRow } from "../../read-table";
import type { FigureSource } from "../import-source";

const measures: readonly AscFrMeasure[] = ["weekly-cost", "spend", "weeks"];
const files: Readonly<Record<AscFrTable, string>> = {
  "unit-costs-2014-15": "asc_unit_costs_2014_15",
  activity: "ascfr_activity_2015_17",
  "unit-costs-2016-17": "ascfr_unit_costs_2016_17_derived",
};

/** Marks beside a blank value. */
const meanings = {
  missing: "the council returned no figure",
  no_numerator_or_denominator: "there is no expenditure or no weeks to work it out from",
};

/** Names of the tables' columns and rows. */
const ages2014: Partial<Record<AscFrAge, string>> = {
  "18-plus": "Age 18 and over",
  "18-64": "Age 18 to 64",
  "65-plus": "Age 65 and over",
};
const reasons: Readonly<Record<AscFrReason, string>> = {
  "all-reasons": "All primary support reasons",
  "physical-support": "Physical support",
  "sensory-support": "Sensory support",
  "memory-and-cognition": "Support with memory and cognition",
  "learning-disability": "Learning disability support",
  "mental-health": "Mental health support",
};
const settings = {
  residential: "Long term|Residential",
  nursing: "Long term|Nursing",
  "residential-and-nursing": "Long term|Residential and nursing care",
  "maximise-independence": "Short term|To maximise independence",
} as const;
const provisions = {
  all: "All",
  own: "Own provision",
  others: "Provision by others",
  "la-supported": "LA supported only",
} as const;

function sourceOf(cell: AscFrCell, measure: AscFrMeasure, table: AscFrTable): FigureSource {
  const voluntary = ascFrAges[cell.age].voluntary;
  return {
    indicator: ascFrId(cell, measure),
    file: files[table],
    code: codes[table](cell, measure),
    year: "financial",
    // Expenditure is in thousands of pounds; weeks and weekly costs need no conversion.
    ...(measure === "spend" ? { shift: 3 } : {}),
    meanings,
    ...(table === "activity" ? { leaveOut: isNameless } : {}),
    ...(table === "unit-costs-2016-17" && voluntary ? { leaveOut: isZero } : {}),
  };
}

const codes: Readonly<Record<AscFrTable, (cell: AscFrCell, measure: AscFrMeasure) => string>> = {
  "unit-costs-2014-15"({ setting, age, reason, provision }, measure) {
    const [term, care] = settings[setting].split("|");
    const name = { "weekly-cost": "Unit costs", spend: "Numerator", weeks: "Denominator" }[measure];
    return [
      term,
      ages2014[age],
      reason === "all-reasons" ? "" : reasons[reason],
      care,
      provisions[provision],
      name,
    ].join("|");
  },
  activity({ setting, age, reason, provision }) {
    // In this file nursing care is all external, and residential care is given only by provider.
    const provider = provision === "own" ? "In house" : "External";
    return ["ASCFR activity", settings[setting], ages(age), reasons[reason], provider].join("|");
  },
  "unit-costs-2016-17"({ setting, age, reason }, measure) {
    const name = { "weekly-cost": "unit_cost", spend: "numerator", weeks: "denominator" }[measure];
    return [name, setting === "nursing" ? "Nursing" : "Residential", ages(age), reasons[reason]].join("|");
  },
};

/** Where the figures of the ASC-FR club are, for each cell, measure and table. */
export const sources: readonly FigureSource[] = ascFrCells.flatMap((cell) =>
  measures.flatMap((measure) => cell.tables[measure].map((table) => sourceOf(cell, measure, table))),
);

function ages(age: AscFrAge): string {
  return age.replace("-plus", "+");
}

/** In the 2016-17 activity file, regions and England are listed as councils without a code or name. */
function isNameless(row: TableRow): string | null {
  return row.cell("la_code") === "" && row.cell("cassr_code") === "" ? "of regions and England, without a name" : null;
}

/** In the voluntary age bands, a council that returned nothing shows 0. */
function isZero(row: TableRow): string | null {
  return Number(row.cell("value")) === 0 && row.cell("value") !== ""
    ? "0 in a voluntary age band, returned or not"
    : null;
}
