import { reminders } from "../../contract/reminders";
import { howMany } from "../../domain/how-many";
import { findMember } from "../find-member";
import type { Task, TaskInput, TaskOutcome } from "./task";
import { textTable } from "./text-table";

/** Reminds members to return a club year's questionnaire. */
export const remindTasks: Readonly<Record<string, Task>> = {
  remind: {
    usage: "[MEMBER …] [--text WORDS] [--again]",
    does: "writes to members without a return, or to these; not twice a day unless --again",
    takes: null,
    run: remind,
  },
};

async function remind({ service, path, year, rest, options: { text, again } }: TaskInput): Promise<TaskOutcome> {
  const members = rest.length === 0 ? null : rest.map((name) => findMember(name, year).code);
  const json = await service.ask(reminders, `${path}/reminders`, { method: "POST", body: { members, text, again } });
  const rows = json.reminders.map(({ name, outcome, recipients }) => [name, outcome, recipients]);
  const sent = json.reminders.filter(({ outcome }) => outcome === "sent").length;
  const table = rows.length === 0 ? "" : `\n\n${textTable(["Member", "Outcome", "Recipients"], rows)}`;
  return { text: `${howMany(sent, "member was", "members were")} reminded.${table}`, json };
}
