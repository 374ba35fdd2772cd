import { createAdministratorSignIn } from "./administrator-sign-in";
import { signInCodeIn } from "./sign-in-code";

/** Signing in to look after clubs at the service that this page came from. */
export const browserAdministrator = createAdministratorSignIn({
  origin: location.origin,
  storage: sessionStorage,
  code: signInCodeIn(() => window.localStorage),
});
