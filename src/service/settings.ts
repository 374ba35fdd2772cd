import { resolve } from "node:path";
import { StartRefusal } from "./start-refusal";
import type { NewData } from "./store/check-data-folder";

/** How to run this service, read from the environment. */
export interface Settings {
  readonly port: number;
  /** The name or address to listen on. */
  readonly host: string;
  /** Folder of the database and of the certificate we make. */
  readonly data: string;
  readonly newData: NewData;
  readonly production: boolean;
  readonly developmentSignIn: boolean;
  /** PEM files of a certificate somebody gave us; null to make one for this machine. */
  readonly certificate: { readonly certificate: string; readonly key: string } | null;
  readonly logLevel: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads PORT, YARDSTICK_HOST, YARDSTICK_DATA, YARDSTICK_NEW_DATA, YARDSTICK_DEVELOPMENT_SIGN_IN, YARDSTICK_CERTIFICATE,
 * YARDSTICK_KEY, YARDSTICK_LOG_LEVEL and NODE_ENV.
 *
 * @throws StartRefusal if they contradict each other or would be unsafe
 */
export function readSettings(environment: Environment): Settings {
  refuseUnknown(environment, "NODE_ENV", ["production", "development", "test"]);
  refuseUnknown(environment, "YARDSTICK_DEVELOPMENT_SIGN_IN", ["on", "off"]);
  refuseUnknown(environment, "YARDSTICK_NEW_DATA", ["on", "off"]);
  refuseUnknown(environment, "YARDSTICK_LOG_LEVEL", ["fatal", "error", "warn", "info", "debug", "trace", "silent"]);
  const production = environment.NODE_ENV === "production";
  const developmentSignIn = environment.YARDSTICK_DEVELOPMENT_SIGN_IN === "on";
  if (developmentSignIn) refuseUnsafeSignIn(environment, production);
  if (environment.DATABASE_URL !== undefined) {
    throw new StartRefusal(
      "DATABASE_URL is set, but this version keeps its data in its own folder and cannot use a database server yet. " +
        "Unset DATABASE_URL, and set YARDSTICK_DATA to the folder to use.",
    );
  }
  const certificate = readCertificate(environment);
  if (production && certificate === null) {
    throw new StartRefusal(
      "A live service needs a real certificate. Set YARDSTICK_CERTIFICATE and YARDSTICK_KEY to the paths of its PEM files.",
    );
  }
  return {
    port: readPort(environment.PORT ?? "3000"),
    host: environment.YARDSTICK_HOST ?? (production ? "::" : "localhost"),
    data: resolve(environment.YARDSTICK_DATA || ".data"),
    newData: readNewData(environment, production),
    production,
    developmentSignIn,
    certificate,
    logLevel: environment.YARDSTICK_LOG_LEVEL || (production ? "info" : "warn"),
  };
}

/** A mistyped value must not count as the default: "Production" would start a development service. */
function refuseUnknown(environment: Environment, name: string, known: readonly string[]): void {
  const given = environment[name] ?? "";
  if (given === "" || known.includes(given)) return;
  throw new StartRefusal(
    `${name} is "${given}". Set it to ${known.join(", ").replace(/, (\w+)$/, " or $1")}, or leave it out.`,
  );
}

function refuseUnsafeSignIn({ DATABASE_URL }: Environment, production: boolean): void {
  if (!production && DATABASE_URL === undefined) return;
  const reason = production ? "NODE_ENV is production" : "DATABASE_URL is set";
  throw new StartRefusal(
    `Development sign-in lets anyone with its link sign in as any member, and ${reason}. ` +
      `Unset YARDSTICK_DEVELOPMENT_SIGN_IN for a live service.`,
  );
}

function readCertificate({ YARDSTICK_CERTIFICATE, YARDSTICK_KEY }: Environment): Settings["certificate"] {
  if (YARDSTICK_CERTIFICATE === undefined && YARDSTICK_KEY === undefined) return null;
  if (YARDSTICK_CERTIFICATE === undefined || YARDSTICK_KEY === undefined) {
    throw new StartRefusal("Set both YARDSTICK_CERTIFICATE and YARDSTICK_KEY, or neither.");
  }
  return { certificate: resolve(YARDSTICK_CERTIFICATE), key: resolve(YARDSTICK_KEY) };
}

/**
 * In the default folder, inside the project's own, a start makes a database if there is none. A folder that somebody
 * named may be on a disk that is not mounted, so there, and in a live service, they must say that this is the first
 * start.
 */
function readNewData({ YARDSTICK_NEW_DATA, YARDSTICK_DATA }: Environment, production: boolean): NewData {
  if (YARDSTICK_NEW_DATA === "on") return "first-start";
  return (YARDSTICK_DATA ?? "") === "" && !production ? "where-none" : "refused";
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new StartRefusal(
    `PORT is "${text}". Set it to a number from 0 (any free port) to 65535, or leave it out for 3000.`,
  );
}
