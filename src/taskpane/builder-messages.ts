/** The texts of putting a formula together; in their own file, because they are loaded with it. */
export const builderMessages = {
  title: "Insert a formula",
  function: "Function",
  functionName: (gives: string | undefined, id: string) => (gives === undefined ? id : `${gives} (${id})`),
  /** What an argument that is typed is called; its own name where a formula's words say as much. */
  argument: (name: string) => names[name] ?? name,
  missing: (what: string) => `Still needed: ${what}.`,
  gives: "It gives",
  workingOut: "Working it out…",
  rows: (rows: number, first: string) => `${rows} rows, beginning with ${first}`,
  noFunctions: "What it gives is shown once it is in the cell.",
} as const;

const names: Readonly<Partial<Record<string, string>>> = {
  indicator: "Indicator",
  member: "Authority",
  peers: "Compare with",
  year: "Year",
  quart: "Quartile (0 to 4)",
  k: "Percentile (0 to 1)",
  value: "Your number, or its cell",
  joined: "Years joined",
};
