import { resolve } from "node:path";
import { entraAuthority, type EntraSettings } from "./entra";
import type { MailSetting } from "./mail/mailer";
import { readMail } from "./mail/read-mail-setting";
import { StartRefusal } from "./start-refusal";
import type { NewData } from "./store/check-data-folder";

/** How to run this service, read from the environment. */
export interface Settings {
  readonly port: number;
  /** The name or address to listen on. */
  readonly host: string;
  /** Folder of the embedded database and of the certificate we make. */
  readonly data: string;
  /** The PostgreSQL server to use, and with how many connections; null for the embedded database. */
  readonly server: { readonly url: string; readonly connections: number } | null;
  readonly newData: NewData;
  readonly production: boolean;
  readonly developmentSignIn: boolean;
  /** Whether club years are of demonstration data. */
  readonly demonstration: boolean;
  /** For how many days an access token is valid that somebody got for an invitation. */
  readonly tokenDays: number;
  /** Whose Microsoft accounts may sign in; null if nobody's may. */
  readonly entra: EntraSettings | null;
  /** PEM files of a certificate somebody gave us; null to make one for this machine. */
  readonly certificate: { readonly certificate: string; readonly key: string } | null;
  /** How reminders are sent: by a mail server, or as files in the data folder. */
  readonly mail: MailSetting;
  readonly logLevel: string;
  /** The file that gets the heads of the records; null if none does. */
  readonly auditLog: string | null;
  /** The port of this machine that serves metrics; null if none does. */
  readonly metricsPort: number | null;
  /** How many bytes of submissions a member may have in a club. */
  readonly storageQuota: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads PORT, YARDSTICK_HOST, YARDSTICK_DATA, YARDSTICK_NEW_DATA, YARDSTICK_DEVELOPMENT_SIGN_IN, YARDSTICK_DEMONSTRATION, YARDSTICK_CERTIFICATE,
 * YARDSTICK_KEY, YARDSTICK_LOG_LEVEL, YARDSTICK_TOKEN_DAYS, YARDSTICK_ENTRA_TENANT, YARDSTICK_ENTRA_CLIENT, YARDSTICK_DATABASE_CONNECTIONS,
 * YARDSTICK_AUDIT_LOG, YARDSTICK_METRICS_PORT, YARDSTICK_MEMBER_MEGABYTES, DATABASE_URL and NODE_ENV.
 *
 * @throws StartRefusal if they contradict each other or would be unsafe
 */
export function readSettings(environment: Environment): Settings {
  refuseUnknown(environment, "NODE_ENV", ["production", "development", "test"]);
  refuseUnknown(environment, "YARDSTICK_DEVELOPMENT_SIGN_IN", ["on", "off"]);
  refuseUnknown(environment, "YARDSTICK_DEMONSTRATION", ["on", "off"]);
  refuseUnknown(environment, "YARDSTICK_NEW_DATA", ["on", "off"]);
  refuseUnknown(environment, "YARDSTICK_LOG_LEVEL", ["fatal", "error", "warn", "info", "debug", "trace", "silent"]);
  const production = environment.NODE_ENV === "production";
  const developmentSignIn = environment.YARDSTICK_DEVELOPMENT_SIGN_IN === "on";
  if (developmentSignIn) refuseUnsafeSignIn(environment, production);
  const demonstration = environment.YARDSTICK_DEMONSTRATION === "on";
  if (demonstration) refuseRealDemonstration(environment, production);
  const server = readServer(environment);
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
    server,
    production,
    developmentSignIn,
    demonstration,
    tokenDays: readNumber(environment, "YARDSTICK_TOKEN_DAYS", { least: 1, most: 366, usual: 90 }),
    entra: readEntra(environment),
    certificate,
    mail: readMail(environment),
    logLevel: environment.YARDSTICK_LOG_LEVEL || (production ? "info" : "warn"),
    metricsPort: readMetricsPort(environment.YARDSTICK_METRICS_PORT ?? ""),
    storageQuota: readNumber(environment, "YARDSTICK_MEMBER_MEGABYTES", megabytes) * 1024 * 1024,
    auditLog: environment.YARDSTICK_AUDIT_LOG ? resolve(environment.YARDSTICK_AUDIT_LOG) : null,
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

/** What shows that a service is a club's real one; null if nothing does. */
function whyReal({ DATABASE_URL }: Environment, production: boolean): string | null {
  if (production) return "NODE_ENV is production";
  return DATABASE_URL === undefined ? null : "DATABASE_URL is set";
}

function refuseRealDemonstration(environment: Environment, production: boolean): void {
  const reason = whyReal(environment, production);
  if (reason === null) return;
  throw new StartRefusal(
    `Demonstration data is made up and must never be where real returns are, and ${reason}. ` +
      `Unset YARDSTICK_DEMONSTRATION for a live service.`,
  );
}

function refuseUnsafeSignIn(environment: Environment, production: boolean): void {
  const reason = whyReal(environment, production);
  if (reason === null) return;
  throw new StartRefusal(
    `Development sign-in lets anyone with its link sign in as any member, and ${reason}. ` +
      `Unset YARDSTICK_DEVELOPMENT_SIGN_IN for a live service.`,
  );
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function readEntra({ YARDSTICK_ENTRA_TENANT = "", YARDSTICK_ENTRA_CLIENT = "" }: Environment): EntraSettings | null {
  if (YARDSTICK_ENTRA_TENANT === "" && YARDSTICK_ENTRA_CLIENT === "") return null;
  const tenants = YARDSTICK_ENTRA_TENANT.toLowerCase().split(/[\s,]+/);
  const client = YARDSTICK_ENTRA_CLIENT.toLowerCase();
  const isGiven = [...tenants, client].every((id) => uuid.test(id));
  if (!isGiven) {
    throw new StartRefusal(
      "Set both YARDSTICK_ENTRA_TENANT and YARDSTICK_ENTRA_CLIENT, or neither: to the directory (tenant) id of each organisation that signs in, with commas between them, and to the application (client) id of Yardstick there. Both are like 00000000-0000-0000-0000-000000000000.",
    );
  }
  return { tenants, client, authority: entraAuthority };
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

/** Names and addresses of this machine, whose connections nobody else can listen to. */
const thisMachine = ["localhost", "127.0.0.1", "[::1]", "::1", ""];
const protections = ["disable", "require", "verify-ca", "verify-full"];

function readServer(environment: Environment): Settings["server"] {
  const { DATABASE_URL } = environment;
  const limits = { least: 2, most: 1000, usual: 10 };
  const connections = readNumber(environment, "YARDSTICK_DATABASE_CONNECTIONS", limits);
  if (DATABASE_URL === undefined) return null;
  const url = URL.canParse(DATABASE_URL) ? new URL(DATABASE_URL) : null;
  if (url === null || !["postgres:", "postgresql:"].includes(url.protocol)) {
    // Without the value, which has a password in it.
    throw new StartRefusal(
      "DATABASE_URL is not the address of a PostgreSQL server. Set it like postgresql://user:password@host:5432/database?sslmode=verify-full, or leave it out for the embedded database.",
    );
  }
  // The driver prefers a host among the parameters; one that begins with a slash is a folder of this machine.
  const host = url.searchParams.get("host") ?? url.hostname;
  const sslmode = url.searchParams.get("sslmode");
  if (sslmode !== null && !protections.includes(sslmode)) {
    throw new StartRefusal(
      `sslmode in DATABASE_URL is "${sslmode}". Set it to disable, require, verify-ca or verify-full.`,
    );
  }
  if (!thisMachine.includes(host) && !host.startsWith("/") && sslmode === null) {
    throw new StartRefusal(
      "DATABASE_URL names another machine and does not say how the connection is protected. Add ?sslmode=verify-full to it; or, on a network that nobody else can listen to, ?sslmode=disable.",
    );
  }
  return { url: DATABASE_URL, connections };
}

function readNumber(
  environment: Environment,
  name: string,
  { least, most, usual }: { readonly least: number; readonly most: number; readonly usual: number },
): number {
  const text = environment[name] ?? String(usual);
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new StartRefusal(
    `${name} is "${text}". Set it to a number from ${least} to ${most}, or leave it out for ${usual}.`,
  );
}

function readMetricsPort(text: string): number | null {
  if (text === "") return null;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new StartRefusal(
    `YARDSTICK_METRICS_PORT is "${text}". Set it to a number from 1 to 65535, or leave it out to serve no metrics.`,
  );
}

const megabytes = { least: 100, most: 1_000_000, usual: 2048 };

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new StartRefusal(
    `PORT is "${text}". Set it to a number from 0 (any free port) to 65535, or leave it out for 3000.`,
  );
}
