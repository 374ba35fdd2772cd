/** What the first three characters of an ONS code say an area is, if it is not a council with all services. */
const kinds: Readonly<Record<string, string>> = {
  E07: "district",
  E11: "metropolitan county",
  E12: "region",
  E13: "region",
  E47: "combined authority",
  E61: "combined authority",
  E92: "country",
  K02: "country",
  K03: "country",
  K04: "country",
  N09: "council in Northern Ireland",
  N92: "country",
  S12: "council in Scotland",
  S92: "country",
  W06: "council in Wales",
  W92: "country",
};

/** The county of two authorities: Cornwall, and the Isles of Scilly. */
const cornwallAndScilly = "E10000005";

/** Counties, unitary authorities, metropolitan districts and London boroughs. */
const authority = /^E(06|08|09|10)/;

/**
 * What kind of area an ONS code is for, if not an authority: a district, a region, a country, a council outside
 * England. Null for an authority's code, and for text that is not an ONS code.
 */
export function kindOfCode(text: string): string | null {
  const code = text.toUpperCase();
  if (code === cornwallAndScilly) return "former county";
  if (!/^[EKNSWJLM]\d{8}$/.test(code) || authority.test(code)) return null;
  return kinds[code.slice(0, 3)] ?? "other area";
}
