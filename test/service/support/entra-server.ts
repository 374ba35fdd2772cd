import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from "jose";
import type { EntraSettings } from "../../../src/service/entra";

/** In place of Microsoft's: publishes the keys of some tenants on this machine, and issues tokens signed by them. */
export interface EntraServer {
  readonly settings: EntraSettings;
  /** The public key as PEM, which anybody can get. */
  readonly publicKey: string;
  /** A token that is right for our API now, with these changes to what it says; null leaves something out. */
  token(now: Date, changes?: Readonly<Record<string, unknown>>, by?: CryptoKey): Promise<string>;
  /** Answers requests for keys with 500 from now on, or properly again. */
  breakDown(broken: boolean): void;
  /** How often keys were asked for. */
  asked(): number;
  close(): Promise<void>;
}

const client = "11111111-2222-4333-8444-555555555555";
export const ourTenant = "aaaaaaaa-0000-4000-8000-000000000001";
export const secondTenant = "aaaaaaaa-0000-4000-8000-000000000002";
export const foreignTenant = "aaaaaaaa-0000-4000-8000-000000000009";

export async function startEntraServer(): Promise<EntraServer> {
  const { publicKey, privateKey } = await generateKeyPair("RS256", { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: "one", use: "sig" };
  let [broken, asked] = [false, 0];
  const server = createServer((_request, response) => {
    asked += 1;
    response.writeHead(broken ? 500 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify({ keys: [jwk] }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const authority = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    settings: { tenants: [ourTenant, secondTenant], client, authority },
    publicKey: await exportSPKI(publicKey),
    async token(now, changes = {}, by = privateKey) {
      const tenant = typeof changes.tid === "string" ? changes.tid : ourTenant;
      const seconds = Math.floor(now.getTime() / 1000);
      const claims = {
        aud: client,
        iss: `${authority}/${tenant}/v2.0`,
        tid: tenant,
        oid: randomUUID(),
        iat: seconds,
        nbf: seconds,
        exp: seconds + 3600,
        scp: "access_as_user",
        ...changes,
      };
      const said = Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== null));
      return new SignJWT(said as JWTPayload).setProtectedHeader({ alg: "RS256", typ: "JWT", kid: "one" }).sign(by);
    },
    breakDown(isBroken) {
      broken = isBroken;
    },
    asked: () => asked,
    close: () => closeServer(server),
  };
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
}
