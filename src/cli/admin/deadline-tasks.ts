import { clubYearDeadline, extension } from "../../contract/club-years";
import { formatDate } from "../../domain/format-date";
import { findMember } from "../find-member";
import { InputError } from "../input-error";
import type { Task, TaskInput, TaskOutcome } from "./task";

/** Sets a club year's deadline, and gives members extensions. */
export const deadlineTasks: Readonly<Record<string, Task>> = {
  deadline: {
    usage: "DAY|none --reason WORDS",
    does: "the last day on which submissions are accepted, e.g. 2026-10-16",
    takes: 1,
    needsReason: true,
    run: setDeadline,
  },
  extend: {
    usage: "MEMBER DAY --reason WORDS",
    does: "a later day for one member",
    takes: 2,
    needsReason: true,
    run: extend,
  },
  calendar: { usage: "", does: "the year's days as a calendar file, e.g. > cla.ics", takes: 0, run: showCalendar },
};

async function setDeadline({ service, path, club, year, rest, options }: TaskInput): Promise<TaskOutcome> {
  const [given = ""] = rest;
  const to = given === "none" ? null : dayOf(given);
  const { deadline: from } = await service.ask(clubYearDeadline, `${path}/deadline`);
  const body = { from, to, reason: options.reason };
  const json = await service.ask(clubYearDeadline, `${path}/deadline`, { method: "PUT", body });
  const words = (day: string | null) => (day === null ? "none" : formatDate(day));
  return { text: `The deadline of ${club} ${year} is ${words(json.deadline)}; it was ${words(from)}.`, json };
}

async function extend({ service, path, club, year, rest, options }: TaskInput): Promise<TaskOutcome> {
  const [name = "", given = ""] = rest;
  const member = findMember(name, year);
  const body = { until: dayOf(given), reason: options.reason };
  const json = await service.ask(extension, `${path}/members/${member.code}/extensions`, { method: "POST", body });
  return { text: `${member.name} has until ${formatDate(json.until)} to return ${club} ${year}.`, json };
}

/** Every program that keeps a calendar takes such a file. */
async function showCalendar({ service, path }: TaskInput): Promise<TaskOutcome> {
  const json = await service.askForText(`${path}/calendar.ics`);
  return { text: json.trimEnd(), json };
}

function dayOf(given: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given));
  if (!isDay) throw new InputError(`"${given}" is not a day. Write it as 2026-10-16.`);
  return given;
}
