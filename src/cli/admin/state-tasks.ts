import { clubYearState, type ClubYearState } from "../../contract/club-years";
import type { CollectionState } from "../../contract/collection-state";
import { stateInWords } from "../../contract/state-in-words";
import { formatDate } from "../../domain/format-date";
import { formatTime } from "../../domain/format-time";
import { InputError } from "../input-error";
import { saying } from "./saying";
import type { Task, TaskInput, TaskOutcome } from "./task";
import { textTable } from "./text-table";

/** Shows the state of a club year, and takes it a step on. */
export const stateTasks: Readonly<Record<string, Task>> = {
  state: { usage: "", does: "the state, and every step that led to it", takes: 0, run: showState },
  close: { usage: "", does: "nobody submits any more", takes: 0, run: step({ open: "closed", revising: "closed" }) },
  reopen: {
    usage: "--reason WORDS",
    does: "members submit again",
    takes: 0,
    needsReason: true,
    run: step({ closed: "open" }),
  },
  revise: {
    usage: "[--reason WORDS]",
    does: "members revise what they submitted; a final needs a reason",
    takes: 0,
    run: step({ draft: "revising", final: "revising" }),
  },
};

async function showState({ service, path, club, year }: TaskInput): Promise<TaskOutcome> {
  const json = await service.ask(clubYearState, `${path}/state`);
  const rows = json.steps.map(({ number, from, to, at, by, reason }) => [
    ...[number, `${from} to ${to}`, formatTime(at), by, reason ?? ""],
  ]);
  const steps = rows.length === 0 ? "" : `\n\n${textTable(["No", "Step", "When", "By", "Reason"], rows)}`;
  return {
    text: `${club} ${year} is ${stateInWords[json.state]}; it opened on ${formatDate(json.opensOn)}${saying(json)}.${steps}`,
    json,
  };
}

/** A step from the state that the year is in, which the service compares, so that nobody is overtaken. */
function step(steps: Readonly<Partial<Record<CollectionState, CollectionState>>>): Task["run"] {
  return async ({ service, path, club, year, options: { reason } }) => {
    const { state: from }: ClubYearState = await service.ask(clubYearState, `${path}/state`);
    const to = steps[from];
    if (to === undefined) {
      const right = Object.keys(steps).map((state) => stateInWords[state as CollectionState]);
      throw new InputError(
        `${club} ${year} is ${stateInWords[from]}. This is for a year that is ${right.join(" or ")}.`,
      );
    }
    const json = await service.ask(clubYearState, `${path}/state`, { method: "PUT", body: { from, to, reason } });
    return {
      text: `${club} ${year} is ${stateInWords[json.state]}; it was ${stateInWords[from]}${saying(json)}.`,
      json,
    };
  };
}
