import { clubYearFindings, returns, type MemberReturn } from "../../contract/returns";
import { stateInWords } from "../../contract/state-in-words";
import { formatDate } from "../../domain/format-date";
import { formatTime } from "../../domain/format-time";
import { howMany } from "../../domain/how-many";
import { saying } from "./saying";
import type { Task, TaskInput, TaskOutcome } from "./task";
import { textTable } from "./text-table";

/** Who has returned a club year's questionnaire, and what they explained. */
export const returnTasks: Readonly<Record<string, Task>> = {
  returns: { usage: "", does: "who has returned, when, and how late", takes: 0, run: showReturns },
  findings: { usage: "", does: "what members explained, rule by rule", takes: 0, run: showFindings },
};

async function showReturns({ service, path, club, year }: TaskInput): Promise<TaskOutcome> {
  const json = await service.ask(returns, `${path}/returns`);
  const returned = json.returns.filter(({ newest }) => newest !== null).length;
  const deadline = json.deadline === null ? "no deadline" : `deadline ${formatDate(json.deadline)}`;
  const heading = ["Member", "State", "Version", "Received", "By", "Due", "Late", "Explained"];
  const rows = json.returns.map(rowOf);
  const text = `${club} ${year}: ${stateInWords[json.state]}, ${deadline}${saying(json)}; ${returned} of ${howMany(rows.length, "member", "members")} returned.\n\n${textTable(heading, rows)}`;
  return { text, json };
}

function rowOf({ name, state, newest, due, extendedUntil, daysLate }: MemberReturn): readonly string[] {
  return [
    name,
    state,
    newest === null ? "" : String(newest.version),
    newest === null ? "" : formatTime(newest.receivedAt),
    newest?.submittedBy ?? "",
    `${formatDate(due)}${extendedUntil === null ? "" : " (extension)"}`,
    daysLate === 0 ? "" : howMany(daysLate, "day", "days"),
    newest === null ? "" : String(newest.explained),
  ];
}

async function showFindings({ service, path, club, year }: TaskInput): Promise<TaskOutcome> {
  const json = await service.ask(clubYearFindings, `${path}/findings`);
  const rows = json.findings.map(({ rule, members, explanations }) => [rule, members, explanations]);
  const text =
    rows.length === 0
      ? `No member has explained a finding of ${club} ${year} so far.`
      : textTable(["Rule", "Members", "Explanations"], rows);
  return { text, json };
}
