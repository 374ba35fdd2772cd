import { developmentMembers, signedIn, type SignedIn } from "../contract/development-sign-in";
import { me, type Me } from "../contract/me";
import type { MemberReference } from "../contract/member";
import { fail, succeed, type Result } from "../domain/result";
import { refusalOf, serviceConnection, textOf } from "./service-connection";

/** What a release request brings: nothing new, or the release file's text with the tag to ask with next time. */
export type ReleaseAnswer =
  { readonly changed: false } | { readonly changed: true; readonly text: string; readonly tag: string | null };

/** The club service as the add-in speaks to it. No method rejects: what can go wrong is a Problem. */
export interface ClubServiceClient {
  readonly host: string;
  /** Whom one may act as; only a service in development answers this. */
  developmentMembers(): Promise<Result<readonly MemberReference[]>>;
  /** Signs in as that member (name or code); only a service in development answers this. */
  signIn(member: string): Promise<Result<SignedIn>>;
  me(token: string): Promise<Result<Me>>;
  /** The newest release of a club, unless it is still the one with this tag. */
  latestRelease(token: string, club: string, tag: string | null): Promise<Result<ReleaseAnswer>>;
}

/** @param origin e.g. "https://localhost:3000" */
export function createClubService(origin: string, milliseconds?: number): ClubServiceClient {
  const service = serviceConnection(origin, milliseconds);
  return {
    host: service.host,
    async developmentMembers() {
      const answer = await service.sendForJson(developmentMembers, "/v1/development/members");
      return answer.ok ? succeed(answer.value.members) : answer;
    },
    signIn: (member) => service.sendForJson(signedIn, "/v1/development/sign-in", { method: "POST", body: { member } }),
    me: (token) => service.sendForJson(me, "/v1/me", { token }),
    async latestRelease(token, club, tag) {
      const headers: Record<string, string> = tag === null ? {} : { "if-none-match": tag };
      const reply = await service.send(`/v1/clubs/${encodeURIComponent(club)}/releases/latest`, { token, headers });
      if (!reply.ok) return reply;
      if (reply.value.status === 304) return succeed({ changed: false });
      if (reply.value.status !== 200) return fail(refusalOf(reply.value));
      return succeed({ changed: true, text: textOf(reply.value), tag: reply.value.headers.get("etag") });
    },
  };
}
