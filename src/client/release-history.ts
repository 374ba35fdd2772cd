import type { ReleaseHistory } from "../actions/ports";
import type { SignedIn } from "../contract/signed-in";
import { releaseList } from "../contract/releases";
import { problem } from "../domain/problems";
import { fail, succeed, type Result } from "../domain/result";
import { openReleaseText } from "./open-release-text";
import { refusalOf, serviceConnection, textOf } from "./service-connection";

interface ReleaseHistoryOptions {
  /** e.g. "https://localhost:3000" */
  readonly origin: string;
  /** Who is signed in now; null if nobody is. */
  readonly session: () => Promise<SignedIn | null>;
  /** Milliseconds to wait for an answer; if omitted, the usual time. */
  readonly patience?: number;
}

/** The releases of the user's clubs at the club service. Nothing is kept: few look at earlier ones, and rarely. */
export function createReleaseHistory({ origin, session, patience }: ReleaseHistoryOptions): ReleaseHistory {
  const service = serviceConnection(origin, patience);

  async function signedIn<T>(act: (token: string) => Promise<Result<T>>): Promise<Result<T>> {
    const signed = await session();
    return signed === null ? fail(problem("not-signed-in")) : act(signed.token);
  }

  return {
    releases: (club) =>
      signedIn(async (token) => {
        const path = `/v1/clubs/${encodeURIComponent(club)}/releases`;
        const answer = await service.sendForJson(releaseList, path, { token });
        return answer.ok ? succeed(answer.value.releases) : answer;
      }),
    release: (club, version) =>
      signedIn(async (token) => {
        const reply = await service.send(`/v1/clubs/${encodeURIComponent(club)}/releases/${version}`, { token });
        if (!reply.ok) return reply;
        return reply.value.status === 200 ? openReleaseText(textOf(reply.value)) : fail(refusalOf(reply.value));
      }),
  };
}
