import type { Authority } from "../authorities";

export interface AuthorityIndex {
  readonly byCode: ReadonlyMap<string, Authority>;
  readonly byDfeCode: ReadonlyMap<string, Authority>;
  readonly byCassrCode: ReadonlyMap<string, Authority>;
}

/**
 * Whose three-digit number a file gives beside the ONS code: the Department for Education's or the adult social care
 * returns'.
 */
export type CodeSystem = "dfe" | "cassr";

/** Finds authorities by any of their ONS codes, and by the three-digit number of either system. */
export function indexAuthorities(authorities: readonly Authority[]): AuthorityIndex {
  const keyed = (keyOf: (authority: Authority) => string | null) =>
    authorities.flatMap((authority) => {
      const key = keyOf(authority);
      return key === null || key === "" ? [] : [[key, authority] as const];
    });
  return {
    byCode: new Map(authorities.flatMap((one) => [one.code, ...one.otherCodes].map((code) => [code, one] as const))),
    byDfeCode: new Map(keyed(({ dfeCode }) => dfeCode)),
    byCassrCode: new Map(keyed(({ cassrCode }) => cassrCode)),
  };
}

/**
 * The authority a row is about, or a message saying what is wrong. Some files give abolished authorities only by their
 * three-digit number; if a row has both codes they must agree.
 */
export function findAuthority(
  index: AuthorityIndex,
  code: string,
  digits: string,
  system: CodeSystem = "dfe",
): Authority | string {
  const byDigits = system === "dfe" ? index.byDfeCode : index.byCassrCode;
  if (code === "") {
    return byDigits.get(digits) ?? `no authority has the code ${digits || "(blank)"}. Add it to data/authorities.csv.`;
  }
  const authority = index.byCode.get(code);
  if (authority === undefined) return `no authority has the code ${code}. Add it to data/authorities.csv.`;
  const own = system === "dfe" ? authority.dfeCode : authority.cassrCode;
  if (digits !== "" && digits !== own) return `its codes ${code} and ${digits} belong to different authorities.`;
  return authority;
}
