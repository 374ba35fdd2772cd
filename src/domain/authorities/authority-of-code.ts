import { listedAuthorities, type ListedAuthority } from "./listed-authorities";

/** The authority that has, had or will have that ONS code, in upper or lower case; null if none is listed. */
export function authorityOfCode(code: string): ListedAuthority | null {
  return byCode.get(code.toUpperCase()) ?? null;
}

const byCode: ReadonlyMap<string, ListedAuthority> = new Map(
  listedAuthorities.flatMap((authority) => authority.codes.map((code) => [code, authority] as const)),
);
