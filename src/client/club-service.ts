import { loadScript } from "../domain/load-script";
import type { DevelopmentMembers } from "../contract/development-sign-in";
import type { SignedIn } from "../contract/signed-in";
import { directory } from "../contract/directory";
import { peerGroups } from "../contract/peer-groups";
import type { StoredGroup } from "../domain/peers/saved-group";
import type { Directory } from "../domain/release/directory";
import { problem, type Problem } from "../domain/problems";
import { fail, succeed, type Result } from "../domain/result";
import type { DevelopmentSignIn } from "./development-sign-in";
import { readJson, refusalOf, serviceConnection, textOf, type Reply } from "./service-connection";

/** The answer to a request with a tag: nothing new, or the new content with its tag for the next request. */
export type Renewal<T> =
  { readonly changed: false } | { readonly changed: true; readonly value: T; readonly tag: string | null };

/** The club service, for the add-in. No method rejects: anything that can go wrong is a Problem. */
export interface ClubServiceClient {
  readonly host: string;
  /** Whom you can sign in as with the sign-in link; null if the service does not offer that. */
  signInOffer(): Promise<Result<DevelopmentMembers | null>>;
  /** Signs in as this member (name or code) with the code from the link; only for development sign-in. */
  signIn(member: string, code: string): Promise<Result<SignedIn>>;
  /** The access token of the administrator, with the code from the link; only for development sign-in. */
  administrator(code: string): Promise<Result<string>>;
  /** The clubs the user may read and their indicators, unless unchanged since this tag. */
  directory(token: string, tag: string | null): Promise<Result<Renewal<Directory>>>;
  /** The groups a member has saved, unless unchanged since this tag. */
  peerGroups(token: string, member: string, tag: string | null): Promise<Result<Renewal<readonly StoredGroup[]>>>;
  /**
   * A release of a club, or its newest, as the text of its file, unless unchanged since this tag. `pinned-release-gone` if
   * it is a numbered one that the service doesn't have, or doesn't give to this user.
   */
  release(
    token: string,
    club: string,
    version: number | "latest",
    tag: string | null,
  ): Promise<Result<Renewal<string>>>;
}

/** The answers that say for good that there is nothing to give to this user. */
const gone: ReadonlySet<number> = new Set([403, 404, 410]);

/** @param origin e.g. "https://localhost:3000" */
export function createClubService(origin: string, milliseconds?: number): ClubServiceClient {
  const service = serviceConnection(origin, milliseconds);

  async function renew<T>(
    path: string,
    token: string,
    tag: string | null,
    read: (reply: Reply) => Result<T>,
    refused: (reply: Reply) => Problem = refusalOf,
  ): Promise<Result<Renewal<T>>> {
    const reply = await service.send(path, { token, headers: tag === null ? {} : { "if-none-match": tag } });
    if (!reply.ok) return reply;
    const { status, headers } = reply.value;
    if (status === 304 && tag !== null) return succeed({ changed: false });
    if (status !== 200) return fail(refused(reply.value));
    const value = read(reply.value);
    return value.ok ? succeed({ changed: true, value: value.value, tag: headers.get("etag") }) : value;
  }

  /** Who is signed in already, as nearly everybody is, needs none of it. */
  async function signingIn<T>(work: (by: DevelopmentSignIn) => Promise<Result<T>>): Promise<Result<T>> {
    const loaded = await loadScript(() => import("./development-sign-in"));
    return loaded.ok ? work(loaded.value.createDevelopmentSignIn(service)) : loaded;
  }

  return {
    host: service.host,
    signInOffer: () => signingIn((by) => by.offer()),
    signIn: (member, code) => signingIn((by) => by.as(member, code)),
    administrator: (code) => signingIn((by) => by.asAdministrator(code)),
    directory: (token, tag) =>
      renew("/v1/directory", token, tag, (reply) => readJson(directory, reply, "/v1/directory")),
    peerGroups: (token, member, tag) => {
      const path = `/v1/members/${encodeURIComponent(member)}/peer-groups`;
      return renew(path, token, tag, (reply) => {
        const answer = readJson(peerGroups, reply, path);
        return answer.ok ? succeed(answer.value.groups) : answer;
      });
    },
    release(token, club, version, tag) {
      const path = `/v1/clubs/${encodeURIComponent(club)}/releases/${version}`;
      return renew(
        path,
        token,
        tag,
        (reply) => succeed(textOf(reply)),
        (reply) => {
          const refusal = refusalOf(reply);
          if (version === "latest" || !gone.has(reply.status)) return refusal;
          return problem("pinned-release-gone", { club, version, detail: refusal.message });
        },
      );
    },
  };
}
