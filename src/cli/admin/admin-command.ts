import { parseArgs } from "node:util";
import { adminService } from "./admin-service";
import { contactTasks } from "./contact-tasks";
import { deadlineTasks } from "./deadline-tasks";
import { peopleTasks } from "./people-tasks";
import { queryTasks } from "./query-tasks";
import { releaseTasks } from "./release-tasks";
import { remindTasks } from "./remind-tasks";
import { returnTasks } from "./return-tasks";
import { stateTasks } from "./state-tasks";
import type { Task } from "./task";

const tasks: Readonly<Record<string, Task>> = {
  ...returnTasks,
  ...stateTasks,
  ...deadlineTasks,
  ...remindTasks,
  ...queryTasks,
  ...releaseTasks,
  ...peopleTasks,
  ...contactTasks,
};

export const adminUsage =
  "npm run club -- admin TASK CLUB YEAR [--service ADDRESS] [--token-file FILE] [--json] (--help lists the tasks)";

const lines = Object.entries(tasks).map(([name, { usage, does }]) => {
  const call = `${name} CLUB YEAR ${usage}`.trimEnd();
  return `  ${call.padEnd(46)} ${does}`;
});

/** What `--help` says. */
export const adminHelp = `Usage:
  ${adminUsage}

Tasks, for administrators of the club:
${lines.join("\n")}

The service is https://localhost:3000 unless --service gives another. Your access token is taken from YARDSTICK_TOKEN, or
from the file that --token-file names. With --json, what the service answers is printed as JSON.`;

/** Does something for a club year at a club service, as one of the club's administrators. Resolves to the exit code. */
export async function adminCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      service: { type: "string", default: "https://localhost:3000" },
      "token-file": { type: "string" },
      reason: { type: "string" },
      text: { type: "string" },
      again: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
    allowPositionals: true,
  });
  const [name = "", club, year, ...rest] = positionals;
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
  const reason = values.reason?.trim() ?? "";
  const takes = task?.takes ?? rest.length;
  const words = values.text?.trim() || null;
  const isWhole = club !== undefined && year !== undefined && takes === rest.length;
  const lacks = (task?.needsReason === true && reason === "") || (task?.needsText === true && words === null);
  if (task === undefined || !isWhole || lacks) {
    console.error(
      task === undefined ? adminHelp : `Usage: npm run club -- admin ${name} CLUB YEAR ${task.usage}`.trimEnd(),
    );
    return 2;
  }
  const { text, json } = await task.run({
    service: adminService(values.service, values["token-file"]),
    club,
    year,
    path: `/v1/clubs/${encodeURIComponent(club)}/years/${encodeURIComponent(year)}`,
    rest,
    options: { reason: reason === "" ? null : reason, text: words, again: values.again },
  });
  console.log(values.json ? JSON.stringify(json, null, 2) : text);
  return 0;
}
