import type { Member } from "../../domain/release/release";
import { readTable } from "../read-table";
import { MemberList } from "./member-list";

export interface MembersRead {
  readonly list: MemberList;
  /** Codes of all the members the file lists, including authorities from the project's list. */
  readonly codes: readonly string[];
  readonly faults: readonly string[];
}

/** Areas made of several members, which would count those members twice. */
const totals: ReadonlySet<string> = new Set([
  "country",
  "region",
  "metropolitan county",
  "former county",
  "combined authority",
  "total",
]);

/**
 * Reads the file of members: member_code and, if there, member_name, region and type. Everyone it lists is a member,
 * even without a figure, as well as the authorities in the project's list. A blank name means the code. An authority in
 * the project's list keeps its name, region and type.
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
      fault(`"${code}" is a ${found.what}: it is made of several members and cannot be one.`);
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
        fault(`"${code}" appears twice with different details. Keep one row for each member.`);
      }
      added.set(code.toUpperCase(), member);
      codes.add(member.code);
    }
  }
  return { list: new MemberList([...added.values()]), codes: [...codes], faults };
}
