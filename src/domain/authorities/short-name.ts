import { authorityOfCode } from "./authority-of-code";

/**
 * The short name, for a sentence, of the authority with that ONS code: "Hull" or "Bristol"; the code itself if none has
 * it.
 */
export function shortName(code: string): string {
  const authority = authorityOfCode(code);
  if (authority === null) return code;
  const [, place] = /^(.+), (?:City|County) of$/.exec(authority.name) ?? [];
  return place === undefined ? authority.name : (authority.usualNames[0] ?? place);
}
