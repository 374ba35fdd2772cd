import { capital } from "../../capital";
import type { Indicator } from "../../release/indicator";
import type { Ro3Age, Ro3Service } from "./ro3-line";

interface Residents {
  /** Who is counted, in the plural. */
  readonly of: string;
  /** One of them, in words, and as a unit says it. */
  readonly one: string;
  readonly each: string;
  /** The name in the table of population by age. */
  readonly code: string;
}

const byAge: Readonly<Record<Ro3Age, Residents>> = {
  "all-ages": { of: "residents", one: "resident", each: "resident", code: "population_all_ages" },
  "0-17": {
    of: "residents aged 0 to 17",
    one: "resident aged 0 to 17",
    each: "resident aged 0-17",
    code: "population_0_17",
  },
  "18-plus": {
    of: "residents aged 18 and over",
    one: "resident aged 18 and over",
    each: "resident aged 18+",
    code: "population_18_plus",
  },
  "18-64": {
    of: "residents aged 18 to 64",
    one: "resident aged 18 to 64",
    each: "resident aged 18-64",
    code: "population_18_64",
  },
  "65-plus": {
    of: "residents aged 65 and over",
    one: "resident aged 65 and over",
    each: "resident aged 65+",
    code: "population_65_plus",
  },
};

/** How residents of an age are spoken of. */
export function residentsOf(age: Ro3Age): Residents {
  return byAge[age];
}

/** The permanent id of the residents that a service's lines are divided by. */
export function residentsId(service: Ro3Service, age: Ro3Age): string {
  return `${service.club}.residents-${age}`;
}

/** The residents of every age that the service's lines are for: mid-2024 falls in 2024-25, and is kept under that year. */
export function ro3Residents(service: Ro3Service): readonly Indicator[] {
  const ages = new Set([service.total, ...service.lines].map(({ age }) => age));
  return [...ages].map((age) => {
    const { of, code } = byAge[age];
    return {
      id: residentsId(service, age),
      label: `${capital(of)}, mid-2024 (${service.name})`,
      definition: `How many ${of} an area had in the middle of 2024, as estimated after the census of 2021: what spend of 2024-25 on ${service.name} is divided by.`,
      numerator: null,
      denominator: null,
      unit: "residents",
      scale: null,
      unitCost: false,
      decimals: 0,
      polarity: "neutral",
      periodType: "mid-year",
      basis: null,
      parts: { published: false, reason: "it is a count, not a ratio." },
      source: {
        title: "Mid-year population estimates, mid-2024",
        publisher: "Office for National Statistics",
        reference: code,
      },
    };
  });
}
