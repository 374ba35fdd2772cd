import type { MemberReference } from "../../../contract/member";
import type { RoleChange } from "../../../contract/people";
import type { Role } from "../../../contract/role";
import { administratorMessages } from "../../administrator-messages";
import { Chooser } from "../Chooser";
import { MemberSelect } from "./MemberSelect";

const roles: readonly Role[] = ["contributor", "approver", "reader", "administrator"];

interface RoleFieldsProps {
  readonly members: readonly MemberReference[];
  readonly chosen: RoleChange;
  readonly onChoose: (chosen: RoleChange) => void;
}

/** A role, and the member it is for; an administrator looks after all of them. */
export function RoleFields({ members, chosen: { role, member }, onChoose }: RoleFieldsProps) {
  const first = members[0]?.code ?? null;
  const choose = (next: Role) => onChoose({ role: next, member: next === "administrator" ? null : (member ?? first) });
  return (
    <>
      <Chooser
        label={administratorMessages.people.role}
        options={roles.map((one) => ({ value: one, text: one }))}
        selected={role}
        onSelect={(value) => choose(roles.find((one) => one === value) ?? role)}
      />
      {member !== null && (
        <MemberSelect members={members} selected={member} onSelect={(code) => onChoose({ role, member: code })} />
      )}
    </>
  );
}
