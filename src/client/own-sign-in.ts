import type { PersonallySignedIn, PersonalSignIn } from "../actions/ports";
import type { SignedIn } from "../contract/signed-in";
import { accepted } from "../contract/invitations";
import { me } from "../contract/me";
import { signInWays } from "../contract/sign-in";
import { issuedToken } from "../contract/tokens";
import { problem } from "../domain/problems";
import { fail, succeed, type Result } from "../domain/result";
import type { MicrosoftWay } from "./microsoft-account";
import { readJson, refusalCode, refusalOf, serviceConnection } from "./service-connection";

interface OwnSignInOptions {
  /** e.g. "https://localhost:3000" */
  readonly origin: string;
  /** Keeps who is signed in, and shows their figures. */
  readonly keep: (session: SignedIn) => Promise<unknown>;
  /** Keeps the token of somebody who looks after a club; they may act for a member too. */
  readonly keepAdministrator: (token: string) => Promise<unknown>;
  /** Asks for a token of the user's Microsoft account. */
  readonly ask: (way: MicrosoftWay, origin: string) => Promise<Result<string>>;
}

/** Signing in as yourself: with an invitation, an access token or your organisation's account. No promise rejects. */
export function createOwnSignIn({ origin, keep, keepAdministrator, ask }: OwnSignInOptions): PersonalSignIn {
  const service = serviceConnection(origin);
  /** The token of an account that has no role yet: an invitation that follows is for it. */
  let account: string | null = null;

  /** @param isNew whether the user has not seen the token yet, and may need it elsewhere */
  async function start(token: string, isNew: boolean): Promise<Result<PersonallySignedIn>> {
    const reply = await service.send("/v1/me", { token });
    if (!reply.ok) return reply;
    if (reply.value.status === 401) return fail(problem("credential-refused"));
    if (reply.value.status >= 300) return fail(refusalOf(reply.value));
    const who = readJson(me, reply.value, "/v1/me");
    if (!who.ok) return who;
    const { member, looksAfter } = who.value;
    if (looksAfter.length > 0) await keepAdministrator(token);
    if (member !== null) await keep({ token, member });
    return succeed({ isSignedIn: member !== null, token: isNew ? token : null });
  }

  /** The account's token soon expires, so it is exchanged for one of the service's, which lasts a working day. */
  async function exchange(token: string): ReturnType<typeof start> {
    const reply = await service.send("/v1/me/tokens", { method: "POST", token });
    if (!reply.ok) return reply;
    account = refusalCode(reply.value) === "no-role" ? token : null;
    if (reply.value.status >= 300) return fail(refusalOf(reply.value));
    const issued = readJson(issuedToken, reply.value, "/v1/me/tokens");
    return issued.ok ? start(issued.value.token, false) : issued;
  }

  async function accept(code: string, name: string): ReturnType<typeof start> {
    const path = "/v1/invitations/accept";
    const reply = await service.send(path, {
      method: "POST",
      body: { code, name },
      ...(account !== null && { token: account }),
    });
    if (!reply.ok) return reply;
    if (refusalCode(reply.value) === "invitation-refused") return fail(problem("credential-refused"));
    if (reply.value.status >= 300) return fail(refusalOf(reply.value));
    const joined = readJson(accepted, reply.value, path);
    if (!joined.ok) return joined;
    const { token } = joined.value;
    if (token !== null) return start(token, true);
    return account === null ? fail(problem("not-signed-in")) : exchange(account);
  }

  return {
    async hasAccounts() {
      const ways = await service.sendForJson(signInWays, "/v1/sign-in");
      return ways.ok ? succeed(ways.value.entra !== null) : ways;
    },
    async withAccount() {
      const ways = await service.sendForJson(signInWays, "/v1/sign-in");
      if (!ways.ok) return ways;
      if (ways.value.entra === null) return fail(problem("account-not-asked", { detail: "not set up" }));
      const token = await ask(ways.value.entra, origin);
      return token.ok ? exchange(token.value) : token;
    },
    async withText(text, name) {
      const given = text.trim();
      if (/^ysi_[\w-]{43}$/.test(given)) return accept(given, name.trim());
      if (/^yst_[\w-]{43}$/.test(given)) return start(given, false);
      return fail(problem("credential-refused"));
    },
    needsName: (text) => text.trim().startsWith("ysi_"),
  };
}
