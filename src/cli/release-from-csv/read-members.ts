import type { Member } from "../../domain/release/release";
import { readTable } from "../read-table";
import { MemberList } from "./member-list";

export interface MembersRead {
  readonly list: MemberList;
  /** Codes of all whom the file lists, authorities of the project's list among them. */
  readonly codes: readonly string[];
  readonly faults: readonly string[];
}

/** What is made of several members, so that it would count them twice. */
const totals: ReadonlySet<string> = new Set([
  "country",
  "region",
  "metropolitan county",
  "former county",
  "combined authority",
  "total",
]);

/**
 * Reads the file of members: member_code; and, if there, member_name, region, type. Whom it lists is a member beside the
 * authorities of the project's list, and is one even without a figure. A name left blank is the code. An authority of the
 * project's list keeps its name, region and type.
 */
export function readMembers(path: string): MembersRead {
  const { file, rows } = readTable(path, ["member_code"]);
  const listed = new MemberList();
  const faults: string[] = [];
  const codes = new Set<string>();
  const added = new Map<string, Member>();
  for (const { line, plain } of rows) {
    const fault = (what: string) => faults.push(`${file}, line ${line}, member_code: ${what}`);
    const code = plain("member_code");
    if (code === "") {
      fault("blank. Give the member's code.");
      continue;
    }
    const found = listed.find(code);
    const same = added.get(code.toUpperCase());
    if (found.kind === "member") codes.add(found.code);
    else if (found.kind === "set aside" && totals.has(found.what)) {
      fault(`"${code}" is a ${found.what}, which is made of several members and is never one.`);
    } else if (found.kind === "fault" && !found.mayBeNew) fault(found.fault);
    else {
      const member: Member = {
        code: /^[a-z]\d{8}$/i.test(code) ? code.toUpperCase() : code,
        name: plain("member_name") || code,
        region: plain("region") || null,
        type: plain("type") || null,
        boundaryNote: null,
        abolished: false,
      };
      if (same !== undefined && JSON.stringify(same) !== JSON.stringify(member)) {
        fault(`"${code}" is there twice, not the same. Keep one row for each member.`);
      }
      added.set(code.toUpperCase(), member);
      codes.add(member.code);
    }
  }
  return { list: new MemberList([...added.values()]), codes: [...codes], faults };
}
