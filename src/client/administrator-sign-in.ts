import type { AdministratorSignIn, SignedInAdministrator } from "../actions/administrator-ports";
import { signInWays } from "../contract/sign-in";
import { problem } from "../domain/problems";
import { fail, succeed, type Result } from "../domain/result";
import { codeOfLink } from "../domain/sign-in-link";
import { createAdministration } from "./administration-service";
import { createClubService } from "./club-service";
import type { MicrosoftWay } from "./microsoft-account";
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
  /** Asks for a token of the user's Microsoft account. */
  readonly ask: (way: MicrosoftWay, origin: string) => Promise<Result<string>>;
}

/** Signing in to look after clubs. No promise rejects. */
export function createAdministratorSignIn(options: AdministratorSignInOptions): AdministratorSignIn {
  const { origin, storage, code, ask } = options;
  /** The token of who signed in last, if they look after a club. */
  let given: string | null = null;
  const own = createOwnSignIn({
    origin,
    // There is nothing to do here for a member.
    keep: async () => undefined,
    keepAdministrator: async (token) => (given = token),
    ask,
  });
  const keep = (token: string, isNew: boolean): Result<SignedInAdministrator> => {
    storage.setItem(key, token);
    return succeed({ token, isNew });
  };

  async function signIn(how: () => ReturnType<typeof own.withAccount>): Promise<Result<SignedInAdministrator>> {
    given = null;
    const answer = await how();
    if (!answer.ok) return answer;
    const { token } = answer.value;
    if (given !== null) return keep(given, token !== null);
    // An invitation is used up by now: what it gave would be lost with this page.
    return fail(token === null ? problem("not-an-administrator") : problem("member-was-invited", { token }));
  }

  return {
    kept: () => storage.getItem(key),
    forget: () => storage.removeItem(key),
    async ways() {
      const ways = await serviceConnection(origin).sendForJson(signInWays, "/v1/sign-in");
      return ways.ok ? succeed({ hasAccounts: ways.value.entra !== null, isTrial: ways.value.development }) : ways;
    },
    needsName: own.needsName,
    withText: (text, name) => signIn(() => own.withText(text, name)),
    withAccount: () => signIn(() => own.withAccount()),
    async tryOut(link) {
      const read = link === null ? code.read() : codeOfLink(link);
      if (read === null) return fail(problem("sign-in-link-needed"));
      const answer = await createClubService(origin).administrator(read);
      if (!answer.ok) return answer;
      code.keep(read);
      return keep(answer.value, false);
    },
    as: (token) => createAdministration(origin, token),
  };
}
