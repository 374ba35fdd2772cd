import type { PeerGroup } from "../../domain/release/release";
import { readTable } from "../read-table";
import type { MemberList } from "./member-list";
import { SetAside } from "./set-aside";

export interface GroupsRead {
  readonly groups: readonly PeerGroup[];
  readonly faults: readonly string[];
  readonly notes: readonly string[];
}

interface Row {
  readonly id: string;
  readonly owner: string | null;
  readonly member: string;
}

/**
 * Reads the file of peer groups, which has one row for each member of a group: group_id, owner_code, member_code. A
 * group without an owner is the same for everyone; a group with an owner is that member's. Members keep the order of
 * the rows. Letter case makes no difference in group ids.
 */
export function readGroups(path: string, list: MemberList): GroupsRead {
  const { file, rows } = readTable(path, ["group_id", "member_code"]);
  const faults: string[] = [];
  const members = new Map<string, Row[]>();
  const setAside = new SetAside();
  const emptied = new Map<string, string>();
  let [repeated, all] = [0, 0];
  for (const { line, plain } of rows) {
    const fault = (column: string, what: string) => faults.push(`${file}, line ${line}, ${column}: ${what}`);
    const id = plain("group_id");
    if (id === "") fault("group_id", "blank. Name the group.");
    if (plain("member_code") === "") fault("member_code", "blank. Name the member, or remove the row.");
    if (id === "" || plain("member_code") === "") continue;
    if (id.toLowerCase() === "all") {
      all += 1;
      continue;
    }
    const member = list.find(plain("member_code"));
    const owner = plain("owner_code") === "" ? null : list.find(plain("owner_code"));
    if (member.kind === "fault") fault("member_code", member.fault);
    if (owner?.kind === "fault") fault("owner_code", owner.fault);
    if (member.kind === "fault" || owner?.kind === "fault") continue;
    if (owner?.kind === "set aside") {
      setAside.add(owner.what);
      continue;
    }
    const key = JSON.stringify([id.toLowerCase(), owner?.code ?? null]);
    const same = members.get(key) ?? [];
    if (member.kind === "set aside") {
      setAside.add(member.what);
      emptied.set(key, id);
    } else if (same.some((row) => row.member === member.code)) repeated += 1;
    else members.set(key, [...same, { id, owner: owner?.code ?? null, member: member.code }]);
  }
  const gone = [...emptied].flatMap(([key, id]) => (members.has(key) ? [] : [id]));
  const notes = [
    ...(all > 0 ? [`${file}: ${all} rows of the group "all" left out; "all" is always every member.`] : []),
    ...setAside.notes(file),
    ...(gone.length > 0
      ? [`${file}: no members are left in ${[...new Set(gone)].join(", ")}, so that group was left out.`]
      : []),
    ...(repeated > 0 ? [`${file}: ${repeated} repeated rows left out.`] : []),
  ];
  const groups = [...members.values()].flatMap((list) => {
    const [first] = list;
    if (first === undefined) return [];
    const codes = list.map(({ member }) => member);
    return [{ id: first.id, label: first.id, owner: first.owner, members: codes, provenance: `as given in ${file}` }];
  });
  return { groups, faults, notes };
}
