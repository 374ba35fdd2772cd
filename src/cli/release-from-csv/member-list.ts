import { authorityOfCode } from "../../domain/authorities/authority-of-code";
import { findNamed } from "../../domain/authorities/find-named";
import { itemAt } from "../../domain/item-at";
import type { Member } from "../../domain/release/release";
import { authorities, memberOf } from "../authorities";

/** What a cell of a file names. */
export type MemberFound =
  /** The member's code in the release, and the ONS code the file used, which may be an earlier or later one. */
  | { readonly kind: "member"; readonly code: string; readonly namedBy: string }
  /** Something we know that is not a member, and what it is: a region, a district, a total. */
  | { readonly kind: "set aside"; readonly what: string }
  /** Not known. It may be a new member, unless the text fits several authorities. */
  | { readonly kind: "fault"; readonly fault: string; readonly mayBeNew: boolean };

/** Who can be a member: the authorities in the project's list, and those that a file of members adds. */
export class MemberList {
  private readonly known: readonly Member[];

  constructor(added: readonly Member[] = []) {
    this.known = [...authorities().map(memberOf), ...added];
  }

  /** @param text a code or name, as plainText reads it; not blank */
  find(text: string): MemberFound {
    const found = findNamed(this.known, text);
    if (found.kind === "found") {
      const { code } = itemAt(this.known, found.index);
      const isCode = authorityOfCode(text)?.codes.includes(text.toUpperCase()) ?? false;
      return { kind: "member", code, namedBy: isCode ? text.toUpperCase() : code };
    }
    if (found.kind === "ambiguous") {
      const candidates = found.candidates.map(({ name, code }) => `${name} (${code})`);
      return fault(`"${text}" could be ${candidates.join(" or ")}. Write the ONS code of the one you mean.`, false);
    }
    if (found.about !== null && found.about.kind !== null) return { kind: "set aside", what: found.about.kind };
    const hint = found.suggestion === null ? "" : ` Did you mean "${found.suggestion}"?`;
    return fault(
      `"${text}" is not an authority we know.${hint} ${found.about?.sentence ?? "Correct it, or list it in a file given with --members."}`,
    );
  }

  /** The member with that code. */
  member(code: string): Member {
    const member = this.known.find((one) => one.code === code);
    if (member === undefined) throw new RangeError(`${code} is not a member.`);
    return member;
  }
}

function fault(text: string, mayBeNew = true): MemberFound {
  return { kind: "fault", fault: text, mayBeNew };
}
