import type { AdministratorSignIn } from "../actions/administrator-ports";
import { signInWays } from "../contract/sign-in";
import { problem } from "../domain/problems";
import { fail, succeed, type Result } from "../domain/result";
import { codeOfLink } from "../domain/sign-in-link";
import { createAdministration } from "./administration-service";
import { createClubService } from "./club-service";
import { createOwnSignIn } from "./own-sign-in";
import { serviceConnection } from "./service-connection";
import type { SignInCode } from "./sign-in-code";

const key = "yardstick.administrator";

interface AdministratorSignInOptions {
  /** e.g. "https://localhost:3000" */
  readonly origin: string;
  /** Where this tab keeps the token, until it is closed. */
  readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  /** The code of the link of the start, if it was opened in this browser. */
  readonly code: SignInCode;
}

/** Signing in to look after clubs. No promise rejects. */
export function createAdministratorSignIn({ origin, storage, code }: AdministratorSignInOptions): AdministratorSignIn {
  // A member's token is no use here, so nothing is kept of it.
  const own = createOwnSignIn({
    origin,
    keep: async () => undefined,
    ask: async () => fail(problem("account-not-asked", { detail: "not set up" })),
  });
  const keep = (token: string): Result<string> => {
    storage.setItem(key, token);
    return succeed(token);
  };
  return {
    kept: () => storage.getItem(key),
    forget: () => storage.removeItem(key),
    async isTrial() {
      const ways = await serviceConnection(origin).sendForJson(signInWays, "/v1/sign-in");
      return ways.ok ? succeed(ways.value.development) : ways;
    },
    needsName: own.needsName,
    async withText(text, name) {
      const answer = await own.withText(text, name);
      if (!answer.ok) return answer;
      const { isSignedIn, token } = answer.value;
      if (!isSignedIn && token !== null) return keep(token);
      // An invitation is used up by now: what it gave would be lost with this page.
      return fail(token === null ? problem("not-an-administrator") : problem("member-was-invited", { token }));
    },
    async tryOut(link) {
      const given = link === null ? code.read() : codeOfLink(link);
      if (given === null) return fail(problem("sign-in-link-needed"));
      const answer = await createClubService(origin).administrator(given);
      if (!answer.ok) return answer;
      code.keep(given);
      return keep(answer.value);
    },
    as: (token) => createAdministration(origin, token),
  };
}
