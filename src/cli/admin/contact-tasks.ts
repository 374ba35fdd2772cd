import { clubContacts, contacts } from "../../contract/reminders";
import { howMany } from "../../domain/how-many";
import { findMember } from "../find-member";
import { InputError } from "../input-error";
import type { Task, TaskInput, TaskOutcome } from "./task";
import { textTable } from "./text-table";

/** The people at each member to whom the club writes. The year says under which names members are found. */
export const contactTasks: Readonly<Record<string, Task>> = {
  contacts: { usage: "", does: "to whom reminders go, member by member", takes: 0, run: showContacts },
  "set-contacts": {
    usage: 'MEMBER ["NAME <EMAIL>" …]',
    does: "replaces a member's contacts with these; with none, it has none",
    takes: null,
    run: setContacts,
  },
};

async function showContacts({ service, club }: TaskInput): Promise<TaskOutcome> {
  const json = await service.ask(clubContacts, `/v1/clubs/${encodeURIComponent(club)}/contacts`);
  const rows = json.members.flatMap(({ name: member, contacts }) =>
    contacts.length === 0 ? [[member, "", ""]] : contacts.map(({ name, email }) => [member, name, email]),
  );
  const without = json.members.filter(({ contacts }) => contacts.length === 0).length;
  const counts = `${without} of ${howMany(json.members.length, "member", "members")} ${without === 1 ? "has" : "have"} no contact.`;
  return { text: `${counts}\n\n${textTable(["Member", "Name", "E-mail"], rows)}`, json };
}

async function setContacts({ service, club, year, rest: [name = "", ...given] }: TaskInput): Promise<TaskOutcome> {
  const member = findMember(name, year);
  const path = `/v1/clubs/${encodeURIComponent(club)}/members/${member.code}/contacts`;
  const json = await service.ask(contacts, path, { method: "PUT", body: { contacts: given.map(contactOf) } });
  return { text: `${member.name} has ${howMany(json.contacts.length, "contact", "contacts")} in ${club} now.`, json };
}

/** @throws InputError if it is not written as a name and, in angle brackets, an address */
function contactOf(given: string): { readonly name: string; readonly email: string } {
  const [, name, email] = /^\s*([^<>]*[^<>\s])\s*<([^<>\s]+)>\s*$/.exec(given) ?? [];
  if (name !== undefined && email !== undefined) return { name, email };
  throw new InputError(`Write a contact as "Sam Hill <sam.hill@leeds.gov.uk>", in quotation marks; not "${given}".`);
}
