import * as z from "zod/mini";
import type { ClubsService, MyReturnsRead } from "../actions/club-ports";
import { clubsToJoin, membershipRequest } from "../contract/membership";
import { myReturns } from "../contract/my-returns";
import type { SignedIn } from "../contract/signed-in";
import { fail, succeed } from "../domain/result";
import type { KeptValues } from "./kept-on-machine";
import { refusalOf, serviceConnection } from "./service-connection";
import { signedInFor } from "./signed-in-for";

interface ClubsServiceOptions {
  /** e.g. "https://localhost:3000" */
  readonly origin: string;
  /** Who is signed in now; null if nobody is. */
  readonly session: () => Promise<SignedIn | null>;
  readonly kept: Pick<KeptValues, "read" | "write">;
  /** ISO time. */
  readonly now: () => string;
  /** Milliseconds to wait for an answer; if omitted, the usual time. */
  readonly patience?: number;
}

const key = "my-returns";
const keptReturns = z.object({
  /** Code of the member who was signed in. */
  member: z.string(),
  returns: myReturns.shape.returns,
  asOf: z.string(),
});

/** The signed-in user's clubs at the club service. */
export function createClubsService({ origin, session, kept, now, patience }: ClubsServiceOptions): ClubsService {
  const service = serviceConnection(origin, patience);

  return {
    returns: (member) =>
      signedInFor<MyReturnsRead>(session, member, async (token) => {
        const answer = await service.sendForJson(myReturns, "/v1/me/returns", { token });
        if (answer.ok) {
          const { returns } = answer.value;
          const asOf = now();
          // If it can't be kept, it is missing only while the service does not answer.
          await kept.write(key, { member, returns, asOf });
          return succeed({ returns, asOf, cause: null });
        }
        const known = answer.problem.code === "service-unreachable" ? await kept.read(key, keptReturns) : null;
        if (known?.member !== member) return answer;
        return succeed({ returns: known.returns, asOf: known.asOf, cause: answer.problem });
      }),
    toJoin: (member) =>
      signedInFor(session, member, async (token, own) => {
        const answer = await service.sendForJson(clubsToJoin, `${own}/clubs`, { token });
        return answer.ok ? succeed(answer.value.clubs) : answer;
      }),
    ask: (body, member) =>
      signedInFor(session, member, (token, own) =>
        service.sendForJson(membershipRequest, `${own}/membership-requests`, { method: "POST", token, body }),
      ),
    withdraw: (id, member) =>
      signedInFor(session, member, async (token, own) => {
        const path = `${own}/membership-requests/${encodeURIComponent(id)}`;
        const reply = await service.send(path, { method: "DELETE", token });
        if (!reply.ok) return reply;
        return reply.value.status >= 300 ? fail(refusalOf(reply.value)) : succeed(null);
      }),
  };
}
