import { createAdministratorSignIn } from "./administrator-sign-in";
import { signInCodeIn } from "./sign-in-code";

/** Signing in to look after clubs at the service that this page came from. */
export const browserAdministrator = createAdministratorSignIn({
  origin: location.origin,
  storage: sessionStorage,
  code: signInCodeIn(() => window.localStorage),
  // It has a script of its own, because most services take no accounts.
  ask: async (way, origin) => (await import("./microsoft-account")).askMicrosoft(way, origin),
});
