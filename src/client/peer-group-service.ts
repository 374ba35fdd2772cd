import type { PeerGroupAnswer, PeerGroupService } from "../actions/ports";
import type { SignedIn } from "../contract/signed-in";
import { peerGroup, peerGroupConflict, peerGroups } from "../contract/peer-groups";
import { fail, succeed, type Result } from "../domain/result";
import { readJson, refusalCode, refusalOf, serviceConnection, type Reply } from "./service-connection";
import { signedInFor } from "./signed-in-for";

export interface PeerGroupServiceOptions {
  /** e.g. "https://localhost:3000" */
  readonly origin: string;
  /** Who is signed in now; null if nobody is. */
  readonly session: () => Promise<SignedIn | null>;
  /** Updates the groups that formulas use; awaited after each change. */
  readonly changed: () => Promise<unknown>;
  /** Milliseconds to wait for an answer; if omitted, the usual time. */
  readonly patience?: number;
}

/** The signed-in member's peer groups on the club service. */
export function createPeerGroupService(options: PeerGroupServiceOptions): PeerGroupService {
  const service = serviceConnection(options.origin, options.patience);

  /** Runs the request with the token and the address of the member's groups. */
  function signedIn<T>(member: string, act: (token: string, path: string) => Promise<Result<T>>): Promise<Result<T>> {
    return signedInFor(options.session, member, (token, own) => act(token, `${own}/peer-groups`));
  }

  async function done(group: Extract<PeerGroupAnswer, { kind: "done" }>["group"]): Promise<Result<PeerGroupAnswer>> {
    await options.changed();
    return succeed({ kind: "done", group });
  }

  async function stale(reply: Reply, path: string): Promise<Result<PeerGroupAnswer>> {
    const conflict = readJson(peerGroupConflict, reply, path);
    if (!conflict.ok) return conflict;
    await options.changed();
    return succeed({ kind: "stale", theirs: conflict.value.current });
  }

  return {
    groups: (member) =>
      signedIn(member, async (token, path) => {
        const answer = await service.sendForJson(peerGroups, path, { token });
        return answer.ok ? succeed(answer.value.groups) : answer;
      }),
    save: ({ id, label, members, made }, follows, member) =>
      signedIn(member, async (token, groups) => {
        const path = `${groups}/${encodeURIComponent(id)}`;
        const headers = { "if-match": `"${follows}"` };
        const reply = await service.send(path, { method: "PUT", token, headers, body: { label, members, made } });
        if (!reply.ok) return reply;
        if (reply.value.status === 412) return stale(reply.value, path);
        if (reply.value.status >= 300) return fail(refusalOf(reply.value));
        const saved = readJson(peerGroup, reply.value, path);
        return saved.ok ? done(saved.value) : saved;
      }),
    remove: (id, follows, member) =>
      signedIn(member, async (token, groups) => {
        const path = `${groups}/${encodeURIComponent(id)}`;
        const reply = await service.send(path, { method: "DELETE", token, headers: { "if-match": `"${follows}"` } });
        if (!reply.ok) return reply;
        if (reply.value.status === 412) return stale(reply.value, path);
        // It is already gone: deleted by somebody else, or by us if the answer was lost.
        const isGone = refusalCode(reply.value) === "unknown-peer-group";
        return reply.value.status < 300 || isGone ? done(null) : fail(refusalOf(reply.value));
      }),
  };
}
