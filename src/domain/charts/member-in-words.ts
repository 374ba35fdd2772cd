import { authorityOfCode } from "../authorities/authority-of-code";
import { shortName } from "../authorities/short-name";
import type { Member } from "../release/release";

/** A member as people call it: "Hull" for "Kingston upon Hull, City of". */
export function memberInWords({ code, name }: Pick<Member, "code" | "name">): string {
  return authorityOfCode(code) === null ? name : shortName(code);
}
