import type { SignInWays } from "../contract/sign-in";
import { problem } from "../domain/problems";
import { fail, succeed, type Result } from "../domain/result";

/** With what to ask Microsoft for a token. */
export type MicrosoftWay = NonNullable<SignInWays["entra"]>;

/**
 * Asks for a token of the user's Microsoft account: of Excel if it signs people in to add-ins (nested app
 * authentication), otherwise in a window of Microsoft's. The script is fetched only now, because most never need it.
 *
 * @param origin of the service, such as https://localhost:3000
 */
export async function askMicrosoft(
  { client, authority, scope }: MicrosoftWay,
  origin: string,
): Promise<Result<string>> {
  const { createNestablePublicClientApplication, AuthError } = await import("@azure/msal-browser");
  const request = { scopes: [scope] };
  try {
    const app = await createNestablePublicClientApplication({
      auth: { clientId: client, authority, redirectUri: `${origin}/signed-in` },
      // Of what it keeps, we need nothing later: the token is exchanged for the service's own.
      cache: { cacheLocation: "sessionStorage" },
      // The page at the end of signing in needs no script then.
      system: { enableLegacyPolling: true },
    });
    // Any reason why it needs the user, of which there are many, is a reason to ask.
    const silent = await app.acquireTokenSilent(request).catch((error: unknown) => {
      if (error instanceof AuthError) return null;
      throw error;
    });
    const { accessToken } = silent ?? (await app.acquireTokenPopup({ ...request, prompt: "select_account" }));
    return succeed(accessToken);
  } catch (error) {
    if (error instanceof AuthError) return fail(problem("account-not-asked", { detail: error.errorCode }));
    throw error;
  }
}
