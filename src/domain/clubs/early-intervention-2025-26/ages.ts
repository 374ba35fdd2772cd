/** The two ages that returns on adults divide people by. */
export const ages = [
  { id: "18", label: "18 to 64", short: "18-64", who: "aged 18 to 64" },
  { id: "65", label: "65 and over", short: "65+", who: "aged 65 and over" },
] as const;

/** All adults who live in the area. */
export const adults = ["ei.population_18_64", "ei.population_65"];
