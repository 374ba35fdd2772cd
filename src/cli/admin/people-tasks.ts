import { issuedInvitation, type Invitation } from "../../contract/invitations";
import { people, roleChange } from "../../contract/people";
import { role as anyRole, type Role } from "../../contract/role";
import { formatTime } from "../../domain/format-time";
import { findMember } from "../find-member";
import { InputError } from "../input-error";
import type { Task, TaskInput, TaskOutcome } from "./task";
import { textTable } from "./text-table";

/** Who has which role in a club, and inviting people to one. The year says under which names members are found. */
export const peopleTasks: Readonly<Record<string, Task>> = {
  people: { usage: "", does: "who has which role in the club", takes: 0, run: showPeople },
  invite: {
    usage: "ROLE [MEMBER] [--text NOTE]",
    does: "an invitation to a role; its code is shown once",
    takes: null,
    run: invite,
  },
  role: { usage: "PERSON ROLE [MEMBER]", does: "gives a person of the list another role", takes: null, run: setRole },
};

async function showPeople({ service, club }: TaskInput): Promise<TaskOutcome> {
  const json = await service.ask(people, peopleOf(club));
  const rows = json.people.map(({ id, name, role, member }) => [name, role, member?.name ?? "", id]);
  const heading = ["Name", "Role", "Member", "Person"];
  return { text: rows.length === 0 ? `Nobody has a role in ${club} yet.` : textTable(heading, rows), json };
}

async function invite({ service, club, year, rest, options: { text: note } }: TaskInput): Promise<TaskOutcome> {
  const given = roleOf(rest, year);
  const body = { ...given.sent, ...(note !== null && { note }) };
  const path = `/v1/clubs/${encodeURIComponent(club)}/invitations`;
  const json = await service.ask(issuedInvitation, path, { method: "POST", body });
  return { text: `${json.code}\n\n${inWords(json.invitation, club)}`, json };
}

function inWords({ role, member, expiresAt }: Invitation, club: string): string {
  const whose = member === null ? "" : ` for ${member.name}`;
  return `This invites one person as ${role}${whose} in ${club}, until ${formatTime(expiresAt)}. It is not shown again.`;
}

async function setRole({ service, club, year, rest: [id = "", ...rest] }: TaskInput): Promise<TaskOutcome> {
  const given = roleOf(rest, year);
  const { people: all } = await service.ask(people, peopleOf(club));
  const person = all.find((one) => one.id === id);
  if (person === undefined) {
    throw new InputError(
      `Nobody in ${club} is "${id}". Take the last column of: npm run club -- admin people ${club} ${year}`,
    );
  }
  const json = await service.ask(roleChange, `${peopleOf(club)}/${id}`, { method: "PUT", body: given.sent });
  const whose = given.name === null ? "" : ` for ${given.name}`;
  return { text: `${person.name} is ${json.role}${whose} in ${club}; it was ${person.role}.`, json };
}

/** @throws InputError if it is no role, or an administrator with a member, or another without one */
function roleOf([given = "", member, ...more]: readonly string[], year: string) {
  const role: Role | undefined = anyRole.options.find((one) => one === given);
  if (role === undefined) throw new InputError(`"${given}" is no role. Give one of: ${anyRole.options.join(", ")}.`);
  const isAlone = role === "administrator";
  if (isAlone !== (member === undefined) || more.length > 0) {
    throw new InputError(
      isAlone
        ? "An administrator looks after the whole club: give no member."
        : `Say for which member, in one argument, e.g. ${role} Leeds.`,
    );
  }
  const found = member === undefined ? null : findMember(member, year);
  return { sent: { role, member: found?.code ?? null }, name: found?.name ?? null };
}

function peopleOf(club: string): string {
  return `/v1/clubs/${encodeURIComponent(club)}/people`;
}
