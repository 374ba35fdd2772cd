import type { FastifyPluginAsync } from "fastify";
import { entraScope, signInWays, type SignInWays } from "../../contract/sign-in";
import type { EntraSettings } from "../entra";

interface Options {
  readonly development: boolean;
  readonly entra: EntraSettings | null;
}

/** The ways to sign in to this service, for people who have not yet. */
export const signInRoutes: FastifyPluginAsync<Options> = async (app, { development, entra }) => {
  const ways: SignInWays = { development, entra: entra === null ? null : entraWay(entra) };
  if (entra !== null) {
    // Where Microsoft sends its window when somebody has signed in there; the pane closes it.
    app.get("/signed-in", { config: { policy: "public" }, schema: { hide: true } }, async (_request, reply) =>
      reply
        .header("cache-control", "no-store")
        .type("text/html; charset=utf-8")
        .send("<!doctype html><title>Yardstick</title><p>You are signed in. You can close this window.</p>"),
    );
  }
  app.get("/v1/sign-in", { config: { policy: "public" }, schema: { response: { 200: signInWays } } }, async () => ways);
};

function entraWay({ tenants, client, authority }: EntraSettings): NonNullable<SignInWays["entra"]> {
  const [tenant, another] = tenants;
  // With one tenant, people need not choose which of their accounts to use.
  const of = another === undefined && tenant !== undefined ? tenant : "organizations";
  return { client, authority: `${authority}/${of}`, scope: `api://${client}/${entraScope}` };
}
