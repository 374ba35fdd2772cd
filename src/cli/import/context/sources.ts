import { deprivation2019, deprivation2025 } from "../../../domain/clubs/published/context/deprivation";
import { fosteringMeasures } from "../../../domain/clubs/published/context/fostering";
import { populationBands } from "../../../domain/clubs/published/context/population";
import { provisionInArea } from "../../../domain/clubs/published/context/providers";
import { workforce } from "../../../domain/clubs/published/context/workforce";
import type { TableRow } from "../../read-table";
import type { FigureSource } from "../import-source";

/** Councils since abolished, shared services and Wales have no code in Ofsted's files. */
function withoutCode(row: TableRow): string | null {
  return row.cell("la_code") === "" ? "without a code: councils since abolished, a shared service, Wales" : null;
}

const population: readonly FigureSource[] = [
  { indicator: "ctx.population.0-17", file: "population_0_17", code: "population_0_17", year: "mid-year" },
  ...populationBands.map(({ key, code }): FigureSource => ({
    indicator: `ctx.population.${key}`,
    file: "population_by_age_band",
    code: `population_${code}`,
    year: "mid-year",
    restated: true,
  })),
];

const deprivation: readonly FigureSource[] = [
  ...deprivation2019.map(({ key, code }): FigureSource => ({
    indicator: `ctx.imd-2019.${key}`,
    file: "imd2019_utla",
    code,
    year: "plain",
  })),
  ...deprivation2025.map(({ key, code }): FigureSource => ({
    indicator: `ctx.imd-2025.${key}`,
    file: "imd2025_utla",
    code: `IMD2025|${code}`,
    year: "plain",
  })),
  {
    indicator: "ctx.child-poverty-share",
    file: "lait_schools_health_context",
    code: "ChildPov",
    year: "ending",
    restated: true,
  },
];

const workforceAndCosts: readonly FigureSource[] = [
  {
    indicator: "ctx.area-cost-adjustment",
    file: "dfe_area_cost_adjustment_implied",
    code: "dfe_area_cost_adjustment_implied",
    year: "financial",
  },
  ...workforce.map(({ id, source }): FigureSource => ({
    indicator: id,
    file: "lait_schools_health_context",
    code: source.reference,
    year: "plain",
    // The tool gives 0 for councils before they began and after they ended.
    restated: true,
  })),
];

const fostering: readonly FigureSource[] = fosteringMeasures.flatMap(({ key, codes, tool }) => [
  ...Object.entries(codes).map(([year, code]): FigureSource => ({
    indicator: `ctx.fostering.${key}`,
    file: "ofsted_fostering_la_2017_19",
    code: `ofsted_fostering|${code}`,
    year: "financial",
    from: year,
    to: year,
    // Dorset is listed under the code of today's council before that council existed.
    restated: true,
    leaveOut: withoutCode,
  })),
  ...(tool === undefined
    ? []
    : [
        {
          indicator: `ctx.fostering.${key}`,
          file: "lait_children_indicators",
          code: tool,
          year: "ending",
          // The trust of the two councils in Northamptonshire reports under the abolished county.
          restated: true,
        } satisfies FigureSource,
      ]),
]);

const providers: readonly FigureSource[] = provisionInArea.map(({ id, code }) => ({
  indicator: id,
  file: "ofsted_childrens_providers_2015_2025",
  code,
  year: "ending",
  restated: true,
  leaveOut: withoutCode,
}));

/** Where the figures of the club Context are, except the rural-urban classes, which are words. */
export const sources: readonly FigureSource[] = [
  ...population,
  ...deprivation,
  ...workforceAndCosts,
  ...fostering,
  ...providers,
];
