import { invitationList, issuedInvitation, type Invitation } from "../../contract/invitations";
import { people, roleChange, type Person } from "../../contract/people";
import { role as anyRole, submittingRole, type Role } from "../../contract/role";
import { signedOffBy } from "../../contract/signed-off-by";
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
  remove: { usage: "PERSON", does: "takes a person of the list out of the club", takes: 1, run: removePerson },
  invitations: { usage: "", does: "whom the club has invited, and what came of it", takes: 0, run: showInvitations },
  revoke: { usage: "INVITATION", does: "an invitation of the list can no longer be accepted", takes: 1, run: revoke },
  "signed-off-by": {
    usage: "contributor|approver",
    does: "who can submit: contributors too, or only approvers",
    takes: 1,
    run: setSignedOffBy,
  },
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
  const json = await service.ask(issuedInvitation, invitationsOf(club), { method: "POST", body });
  return { text: `${json.code}\n\n${inWords(json.invitation, club)}`, json };
}

function inWords({ role, member, expiresAt }: Invitation, club: string): string {
  const whose = member === null ? "" : ` for ${member.name}`;
  return `This invites one person as ${role}${whose} in ${club}, until ${formatTime(expiresAt)}. It is not shown again.`;
}

async function setRole(input: TaskInput): Promise<TaskOutcome> {
  const { service, club, year, rest } = input;
  const given = roleOf(rest.slice(1), year);
  const person = await personOf(input);
  const json = await service.ask(roleChange, `${peopleOf(club)}/${person.id}`, { method: "PUT", body: given.sent });
  const whose = given.name === null ? "" : ` for ${given.name}`;
  return { text: `${person.name} is ${json.role}${whose} in ${club}; it was ${person.role}.`, json };
}

async function removePerson(input: TaskInput): Promise<TaskOutcome> {
  const person = await personOf(input);
  await input.service.askForText(`${peopleOf(input.club)}/${person.id}`, { method: "DELETE" });
  return { text: `${person.name} is not in ${input.club} any more.`, json: person };
}

/** @throws InputError if nobody in the club has that id */
async function personOf({ service, club, year, rest: [id = ""] }: TaskInput): Promise<Person> {
  const { people: all } = await service.ask(people, peopleOf(club));
  const person = all.find((one) => one.id === id);
  if (person !== undefined) return person;
  throw new InputError(
    `Nobody in ${club} is "${id}". Take the last column of: npm run club -- admin people ${club} ${year}`,
  );
}

async function showInvitations({ service, club }: TaskInput): Promise<TaskOutcome> {
  const json = await service.ask(invitationList, invitationsOf(club));
  const rows = json.invitations.map(({ id, note, role, member, state, expiresAt }) => [
    ...[note ?? "", role, member?.name ?? "", state, formatTime(expiresAt), id],
  ]);
  const heading = ["For", "Role", "Member", "State", "Until", "Invitation"];
  return { text: rows.length === 0 ? `${club} has invited nobody yet.` : textTable(heading, rows), json };
}

async function revoke({ service, club, year, rest: [id = ""] }: TaskInput): Promise<TaskOutcome> {
  const { invitations } = await service.ask(invitationList, invitationsOf(club));
  const invitation = invitations.find((one) => one.id === id);
  if (invitation === undefined) {
    throw new InputError(
      `${club} has no invitation "${id}". Take the last column of: npm run club -- admin invitations ${club} ${year}`,
    );
  }
  await service.askForText(`${invitationsOf(club)}/${id}`, { method: "DELETE" });
  const whom = invitation.note === null ? "" : ` for ${invitation.note}`;
  return { text: `The invitation${whom} can no longer be accepted.`, json: invitation };
}

async function setSignedOffBy({ service, path, club, year, rest: [given = ""] }: TaskInput): Promise<TaskOutcome> {
  const role = submittingRole.options.find((one) => one === given);
  if (role === undefined) throw new InputError(`Give contributor or approver, not "${given}".`);
  const json = await service.ask(signedOffBy, `${path}/signed-off-by`, { method: "PUT", body: { role } });
  const who = json.role === "approver" ? "Only approvers" : "Contributors and approvers";
  return { text: `${who} can submit ${club} ${year}.`, json };
}

/** @throws InputError if it is not a role, or an administrator with a member, or another without one */
function roleOf([given = "", member, ...more]: readonly string[], year: string) {
  const role: Role | undefined = anyRole.options.find((one) => one === given);
  if (role === undefined) throw new InputError(`"${given}" is not a role. Give one of: ${anyRole.options.join(", ")}.`);
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

function invitationsOf(club: string): string {
  return `/v1/clubs/${encodeURIComponent(club)}/invitations`;
}
