import type { SavedScenarios } from "../actions/scenario-ports";
import { scenarioConflict, scenarios, storedScenario } from "../contract/scenarios";
import type { SignedIn } from "../contract/signed-in";
import { formatTime } from "../domain/format-time";
import { fail, succeed, type Result } from "../domain/result";
import type { StoredScenario } from "../domain/scenarios/saved-scenario";
import { workbookProblem } from "../domain/workbook-problems";
import { readJson, refusalCode, refusalOf, serviceConnection, type Reply } from "./service-connection";
import { signedInFor } from "./signed-in-for";

export interface ScenarioServiceOptions {
  /** e.g. "https://localhost:3000" */
  readonly origin: string;
  /** Who is signed in now; null if nobody is. */
  readonly session: () => Promise<SignedIn | null>;
  /** Milliseconds to wait for an answer; if omitted, the usual time. */
  readonly patience?: number;
}

/** The scenarios that the signed-in member has saved on the club service. */
export function createScenarioService(options: ScenarioServiceOptions): SavedScenarios {
  const service = serviceConnection(options.origin, options.patience);

  /** Runs the request with the token and the address of the member's scenarios. */
  function signedIn<T>(member: string, act: (token: string, path: string) => Promise<Result<T>>): Promise<Result<T>> {
    return signedInFor(options.session, member, (token, own) => act(token, `${own}/scenarios`));
  }

  return {
    read: (member) =>
      signedIn(member, async (token, path) => {
        const answer = await service.sendForJson(scenarios, path, { token });
        return answer.ok ? succeed(answer.value.scenarios) : answer;
      }),
    save: ({ id, scenario, name, inputs, origins, basis }, follows, member) =>
      signedIn<StoredScenario>(member, async (token, saved) => {
        const path = `${saved}/${encodeURIComponent(id)}`;
        const body = { scenario, name: name.trim(), inputs, origins, basis };
        const reply = await service.send(path, { method: "PUT", token, headers: following(follows), body });
        if (!reply.ok) return reply;
        if (reply.value.status === 412) return overtaken(reply.value, path, "saved", body.name);
        return reply.value.status < 300 ? readJson(storedScenario, reply.value, path) : fail(refusalOf(reply.value));
      }),
    remove: (id, follows, member) =>
      signedIn<null>(member, async (token, saved) => {
        const path = `${saved}/${encodeURIComponent(id)}`;
        const reply = await service.send(path, { method: "DELETE", token, headers: following(follows) });
        if (!reply.ok) return reply;
        if (reply.value.status === 412) return overtaken(reply.value, path, "deleted", id);
        // It is already gone: deleted by somebody else, or by us if the answer was lost.
        const isGone = refusalCode(reply.value) === "unknown-scenario";
        return reply.value.status < 300 || isGone ? succeed(null) : fail(refusalOf(reply.value));
      }),
  };
}

function following(version: number): Record<string, string> {
  return { "if-match": `"${version}"` };
}

/**
 * Who saved the newer version and when, or that somebody has deleted it.
 *
 * @param not what was not done because of that
 */
function overtaken(reply: Reply, path: string, not: "saved" | "deleted", name: string): Result<never> {
  const conflict = readJson(scenarioConflict, reply, path);
  if (!conflict.ok) return conflict;
  const { current } = conflict.value;
  if (current === null) return fail(workbookProblem("scenario-deleted-since", { name }));
  const { savedBy, savedAt } = current;
  const details = { name: current.name, by: savedBy, when: formatTime(savedAt) };
  return fail(workbookProblem(not === "saved" ? "scenario-saved-since" : "scenario-not-deleted", details));
}
