import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { createSecureContext } from "node:tls";
import { fileURLToPath } from "node:url";
import type { FastifyInstance } from "fastify";
import type { ClubDefinition } from "../domain/clubs/club-definition";
import { clubs, findClub } from "../domain/clubs/index";
import { listNames } from "../domain/list-names";
import { signInLink } from "../domain/sign-in-link";
import { createApp } from "./app";
import { localCertificate } from "./certificate";
import { completeDirectory } from "./publish/complete-directory";
import { keepApart } from "./demonstration/keep-apart";
import { seedDemonstration } from "./demonstration/seed-demonstration";
import { seedClubs } from "./publish/seed-clubs";
import { seedReleases } from "./publish/seed-releases";
import { createMetrics, serveMetrics, type Metrics } from "./metrics";
import type { Settings } from "./settings";
import { makeSignInCode } from "./sign-in-code";
import { createMailer } from "./mail/mailer";
import { openDatabase, type OpenDatabase } from "./open-database";
import { StartRefusal } from "./start-refusal";
import { DatabaseFault } from "./store/database-fault";
import { grantDevelopmentAdministrator, grantDevelopmentRoles } from "./store/grant-development-roles";
import type { Database } from "./store/database";
import { findHeads, notingHeads, openAuditLog } from "./store/audit-log";
import { inviteFirstAdministrator } from "./store/first-administrator";
import { migrate } from "./store/migrate";
import { followMembership } from "./store/published-roles";

/** A running service. */
export interface RunningService {
  /** e.g. https://localhost:3000 */
  readonly url: string;
  /** Anyone who opens this link can sign in as any member until the service stops; null without development sign-in. */
  readonly signInLink: string | null;
  /** The authority of the certificate made for this machine; null if a certificate was given. */
  readonly authorityPath: string | null;
  /** A note for the person who started it; null if there is none. */
  readonly notice: string | null;
  /** Resolves with the reason, as a sentence, when the service can no longer work and must end. */
  readonly failed: Promise<string>;
  /**
   * The code of an invitation to become the first administrator, for the person who started it and nobody else; any
   * earlier one is no longer valid. Null if a club has an administrator, or none has a questionnaire, or development
   * sign-in lets you be one.
   */
  inviteFirstAdministrator(): Promise<string | null>;
  /** Answers the requests under way, then closes the database and frees the data folder. */
  close(): Promise<void>;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
/** The folder where webpack puts the add-in. */
const bundle = join(root, "dist");

/**
 * Starts the service: takes the data folder, opens and migrates the database, publishes shipped releases and
 * questionnaires, listens.
 *
 * @throws StartRefusal if it cannot, saying what to do; nothing is left open
 */
export async function startService(settings: Settings): Promise<RunningService> {
  const undo: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    if (settings.production) refuseWithoutBundle();
    const { database: opened, hasRoom, notice, failed } = await openDatabase(settings, undo);
    await migrate(opened);
    const database = await noteHeads(opened, settings, undo);
    await completeDirectory(database);
    await seedReleases(database, join(root, "data"));
    const kind = await keepApart(database, settings.demonstration);
    const notices = notice === null ? [] : [notice];
    if (kind === "demonstration") {
      const outdated = await seedDemonstration(database, join(root, "data/demonstration"), "section-251");
      if (outdated.length > 0) notices.push(noDemonstrationOf(outdated));
    } else if (settings.demonstration) notices.push(withoutDemonstration);
    await seedClubs(database, shippedClubs(), "section-251", undefined, kind === "demonstration");
    // People who signed in before a club existed get a role in it without signing in again.
    if (settings.developmentSignIn) {
      await grantDevelopmentRoles(database);
      await grantDevelopmentAdministrator(database);
    }
    // And everyone who acts for a member reads published figures that have been added for it.
    await followMembership(database, null);
    const certificate = await readCertificate(settings);
    const signInCode = settings.developmentSignIn ? makeSignInCode() : null;
    const metrics = settings.metricsPort === null ? undefined : createMetrics();
    const store = { database: metrics?.timing(database) ?? database, hasRoom };
    const app = await buildApp(settings, store, certificate, signInCode, metrics);
    undo.push(() => app.close());
    if (metrics !== undefined && settings.metricsPort !== null) {
      const serving = await serveMetrics(metrics, settings.metricsPort);
      undo.push(async () => void serving.close());
    }
    const url = await listen(app, settings);
    return {
      url,
      signInLink: signInCode === null ? null : signInLink(url, signInCode),
      authorityPath: certificate.authorityPath,
      notice: notices.length === 0 ? null : notices.join("\n"),
      failed,
      inviteFirstAdministrator: async () =>
        settings.developmentSignIn ? null : inviteFirstAdministrator(database, new Date()),
      close,
    };
  } catch (error) {
    await close();
    if (error instanceof DatabaseFault) throw refusalOf(error);
    throw refusalOfFile(error as NodeJS.ErrnoException) ?? error;
  }
}

const withoutDemonstration =
  "This data folder has club years from before there was demonstration data, so there is none in it. To see every club with made-up returns, start on a new data folder.";

function noDemonstrationOf(clubs: readonly string[]): string {
  return `There are no made-up returns of ${listNames(clubs)}: those that ship answer an earlier questionnaire. Run npm run generate:demonstration, then start on a new data folder.`;
}

/** The same database; if the settings name a file for heads, every head of a record goes there from now on. */
async function noteHeads(database: Database, { auditLog }: Settings, undo: (() => Promise<void>)[]): Promise<Database> {
  if (auditLog === null) return database;
  const report = (fault: string) => void process.stderr.write(`${fault}\n`);
  const log = await openAuditLog(auditLog, () => new Date(), report);
  undo.push(() => log.close());
  await log.note(await findHeads(database));
  return notingHeads(database, log);
}

/** Turns the operating system's error about a file or folder into a refusal to start. */
function refusalOfFile({ code = "", path, message }: NodeJS.ErrnoException): StartRefusal | null {
  if (path === undefined || !/^E[A-Z]+$/.test(code)) return null;
  return new StartRefusal(
    `The service cannot use ${path} (${message}). Check that this account can read and write it and that it is the right kind of file or folder, then start again.`,
  );
}

function refusalOf({ message }: DatabaseFault): StartRefusal {
  return new StartRefusal(
    `The database could not be prepared (${message}). Nothing was saved. Check that its disk has room and works, then start again.`,
  );
}

function shippedClubs(): readonly ClubDefinition[] {
  return clubs.flatMap(({ club, year }) => findClub(club, year) ?? []);
}

function refuseWithoutBundle(): void {
  if (existsSync(join(bundle, "taskpane.html"))) return;
  throw new StartRefusal(
    "The add-in is not built. Say where it will be served and build it, then start again: " +
      "npm run build -- --env base=https://yardstick.example.gov.uk",
  );
}

interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
  readonly authorityPath: string | null;
}

async function readCertificate({ certificate, data }: Settings): Promise<Certificate> {
  if (certificate === null) return localCertificate(join(data, "certificates"), new Date());
  for (const path of Object.values(certificate)) {
    if (!existsSync(path))
      throw new StartRefusal(`There is no certificate file ${path}. Set it to the path of a PEM file.`);
  }
  refuseOpenKey(certificate.key);
  const given = { cert: readFileSync(certificate.certificate), key: readFileSync(certificate.key) };
  try {
    createSecureContext(given);
  } catch (error) {
    throw new StartRefusal(
      `The certificate ${certificate.certificate} and the key ${certificate.key} cannot be used (${(error as Error).message}). ` +
        `Use a certificate in PEM format, without a password, and the key that belongs to it.`,
    );
  }
  return { ...given, authorityPath: null };
}

/** Only its owner, and a group made for it, may be able to read a key. Windows has no file modes. */
function refuseOpenKey(path: string): void {
  if (process.platform === "win32" || (statSync(path).mode & 0o037) === 0) return;
  throw new StartRefusal(`Any account on this machine can read the key ${path}. Make it private: chmod 600 ${path}`);
}

function buildApp(
  settings: Settings,
  store: Pick<OpenDatabase, "database" | "hasRoom">,
  certificate: Certificate,
  signInCode: string | null,
  metrics: Metrics | undefined,
): Promise<FastifyInstance> {
  const workbench = {
    bundle,
    office: join(root, "node_modules/@microsoft/office-js/dist"),
    examples: join(root, "examples"),
  };
  return createApp({
    ...store,
    bundle,
    production: settings.production,
    signInCode,
    workbench: settings.production ? null : workbench,
    certificate,
    mailer: createMailer(settings.mail),
    logger: { level: settings.logLevel },
    tokenDays: settings.tokenDays,
    storageQuota: settings.storageQuota,
    ...(metrics !== undefined && { metrics }),
    entra: settings.entra,
    now: () => new Date(),
  });
}

async function listen(app: FastifyInstance, { host, port }: Settings): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw refusalToListen(error as NodeJS.ErrnoException, port) ?? error;
  }
  // Differs from the port asked for if that was 0.
  const address = app.server.address();
  return `https://localhost:${typeof address === "object" ? (address?.port ?? port) : port}`;
}

function refusalToListen({ code }: NodeJS.ErrnoException, port: number): StartRefusal | null {
  if (code === "EADDRINUSE") {
    return new StartRefusal(
      `Port ${port} is in use by another program. Stop it, or choose another port: PORT=${port + 1} npm start ` +
        `(on Windows: set PORT=${port + 1}, then npm start).`,
    );
  }
  if (code === "EACCES") {
    return new StartRefusal(`This account may not use port ${port}. Choose 1024 or above: PORT=3000 npm start.`);
  }
  if (["ENOTFOUND", "EADDRNOTAVAIL", "EINVAL", "EAI_AGAIN"].includes(code ?? "")) {
    return new StartRefusal(
      `YARDSTICK_HOST is not a name or address of this machine (${code}). Leave it out, or set it to localhost or ::.`,
    );
  }
  return null;
}
