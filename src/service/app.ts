import type { OutgoingHttpHeaders } from "node:http";
import type { Server, ServerOptions } from "node:https";
import fastifyStatic from "@fastify/static";
import fastifySwagger from "@fastify/swagger";
import Fastify, { type FastifyHttpsOptions, type FastifyInstance, type FastifyServerOptions } from "fastify";
import { serializerCompiler, validatorCompiler } from "fastify-type-provider-zod";
import type { Mailer } from "./mail/mailer";
import { createBodyAllowance, usualBodyLimits, type BodyLimits } from "./body-allowance";
import { createSubmissionChecker, usualCheckLimits, type CheckLimits } from "./check/submission-checker";
import { closeConnections } from "./close-connections";
import { createEntra, type EntraSettings } from "./entra";
import { enforcePolicies } from "./enforce-policies";
import type { Metrics } from "./metrics";
import { openApi } from "./open-api";
import { writeFrameworkProblem, writeProblems, writeSocketProblem } from "./problem-json";
import { askReleaseWorker } from "./publish/ask-release-worker";
import type { MakeRelease } from "./publish/release-job";
import { addInRoutes } from "./routes/add-in";
import { auditRoutes } from "./routes/audit";
import { calendarRoutes } from "./routes/calendar";
import { clubReleaseRoutes } from "./routes/club-releases";
import { clubRoutes } from "./routes/clubs";
import { contactRoutes } from "./routes/contacts";
import { clubYearRoutes } from "./routes/club-years";
import { deadlineRoutes } from "./routes/deadlines";
import { developmentSignInRoutes } from "./routes/development-sign-in";
import { directoryRoutes } from "./routes/directory";
import { formRoutes } from "./routes/forms";
import { invitationRoutes } from "./routes/invitations";
import { meRoutes } from "./routes/me";
import { membershipRoutes } from "./routes/membership";
import { memberContactRoutes } from "./routes/member-contacts";
import { peerGroupRoutes } from "./routes/peer-groups";
import { peopleRoutes } from "./routes/people";
import { queryRoutes } from "./routes/queries";
import { releaseRoutes } from "./routes/releases";
import { scenarioRoutes } from "./routes/scenarios";
import { scrapbookRoutes } from "./routes/scrapbook";
import { sectionRoutes } from "./routes/sections";
import { signedOffByRoutes } from "./routes/signed-off-by";
import { signInRoutes } from "./routes/sign-in";
import { reminderRoutes } from "./routes/reminders";
import { returnRoutes } from "./routes/returns";
import { statusRoutes } from "./routes/status";
import { submissionRoutes } from "./routes/submissions";
import { submittedRoutes } from "./routes/submitted";
import { tokenRoutes } from "./routes/tokens";
import { workbenchRoutes, type WorkbenchFolders } from "./routes/workbench";
import { refuseWithoutRoom } from "./refuse-without-room";
import { createNewestReleases } from "./newest-releases";
import { countRates, usualRateLimits, type RateLimits } from "./rate-limits";
import { securityHeaders } from "./security-headers";
import { createStorageQuota, usualStorageQuota } from "./storage-quota";
import type { Database } from "./store/database";
import { endStalledConnections, timeLimitOptions, usualTimeLimits, type TimeLimits } from "./time-limits";
import type { HasRoom } from "./store/has-room";
import { keepReleaseBytes } from "./store/keep-release-bytes";

export interface AppOptions {
  readonly database: Database;
  readonly hasRoom: HasRoom;
  /** What sends reminders. */
  readonly mailer: Mailer;
  /** Folder of the built add-in. */
  readonly bundle: string;
  /** Whether this is a live service, which has no workbench and uses production's security headers. */
  readonly production: boolean;
  /** The code that lets you sign in as any member on this machine; null without development sign-in. */
  readonly signInCode: string | null;
  /** Null if the workbench is not served. */
  readonly workbench: WorkbenchFolders | null;
  /** The certificate to listen with; null to listen without TLS, as tests do. */
  readonly certificate: Pick<ServerOptions, "key" | "cert"> | null;
  readonly logger: FastifyServerOptions["logger"];
  readonly now: () => Date;
  /** Whose Microsoft accounts may sign in; null or left out if nobody's may. */
  readonly entra?: EntraSettings | null;
  /** For how many days an access token is valid; left out, 90. */
  readonly tokenDays?: number;
  /** What counts the requests; left out, nothing does. */
  readonly metrics?: Metrics;
  /** How many bytes of submissions a member may have in a club; left out, 2 GB. */
  readonly storageQuota?: number;
  /** Left out: in a thread of its own. */
  readonly makeRelease?: MakeRelease;
  /** Left out: the usual limits. */
  readonly limits?: Partial<ServiceLimits>;
}

/** The service's limits for connections, clients and members. */
export interface ServiceLimits {
  readonly times: TimeLimits;
  readonly rates: RateLimits;
  readonly bodies: BodyLimits;
  readonly checks: CheckLimits;
}

const usualLimits: ServiceLimits = {
  times: usualTimeLimits,
  rates: usualRateLimits,
  bodies: usualBodyLimits,
  checks: usualCheckLimits,
};

/** For how many days an access token is valid that somebody got for an invitation. */
export const usualTokenDays = 90;

/** Builds the service: every route, and what applies to all of them. It does not listen yet. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { database, hasRoom, now, tokenDays = usualTokenDays, makeRelease = askReleaseWorker } = options;
  const limits = { ...usualLimits, ...options.limits };
  const headers = securityHeaders(options.production, options.entra?.authority ?? null);
  const app = createServer(options, limits.times, headers);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  const checker = createSubmissionChecker(limits.checks);
  closeConnections(app, limits.times, () => checker.close());
  endStalledConnections(app, limits.times);
  app.addHook("onRequest", (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
  options.metrics?.watch(app);
  const rates = await countRates(app, limits.rates);
  const { entra = null, signInCode } = options;
  const verifier = entra === null ? null : createEntra(entra, now);
  const people = enforcePolicies(app, database, rates, { signInCode, now, entra: verifier });
  refuseWithoutRoom(app, hasRoom);
  writeProblems(app);

  await app.register(fastifyStatic, { serve: false, cacheControl: false, dotfiles: "ignore", preCompressed: true });
  await app.register(fastifySwagger, openApi);

  await app.register(statusRoutes, { database, hasRoom });
  await app.register(signInRoutes, { development: signInCode !== null, entra });
  await app.register(meRoutes, { database, now });
  await app.register(tokenRoutes, { database, people, tokenDays, now });
  await app.register(invitationRoutes, { database, rates, people, tokenDays, now });
  await app.register(peopleRoutes, { database, people, development: signInCode !== null, now });
  await app.register(contactRoutes, { database, development: signInCode !== null, now });
  await app.register(clubRoutes, { database });
  const newest = createNewestReleases(now);
  await app.register(directoryRoutes, { database, newest, now });
  const releaseBytes = keepReleaseBytes(database);
  await app.register(releaseRoutes, { database, releaseBytes, newest });
  await app.register(clubReleaseRoutes, { database, releaseBytes, newest, makeRelease, now });
  await app.register(scrapbookRoutes, { database, releaseBytes });
  await app.register(formRoutes, { database });
  await app.register(clubYearRoutes, { database, now });
  await app.register(calendarRoutes, { database, now });
  await app.register(deadlineRoutes, { database, now });
  await app.register(returnRoutes, { database, now });
  await app.register(memberContactRoutes, { database, now });
  await app.register(membershipRoutes, { database, people, mailer: options.mailer, now });
  await app.register(reminderRoutes, { database, mailer: options.mailer, now });
  const allow = createBodyAllowance(limits.bodies);
  const quota = createStorageQuota(database, options.storageQuota ?? usualStorageQuota);
  await app.register(submissionRoutes, { database, releaseBytes, checker, rates, allow, quota, now });
  await app.register(submittedRoutes, { database });
  await app.register(auditRoutes, { database });
  await app.register(signedOffByRoutes, { database, now });
  await app.register(peerGroupRoutes, { database, now });
  await app.register(scenarioRoutes, { database, now });
  await app.register(queryRoutes, { database, now });
  await app.register(sectionRoutes, { database, development: signInCode !== null, now });
  if (signInCode !== null) await app.register(developmentSignInRoutes, { database, rates, signInCode, now });
  if (options.workbench !== null) await app.register(workbenchRoutes, options.workbench);
  await app.register(addInRoutes, { folder: options.bundle, workbench: options.workbench !== null });
  app.get("/openapi.json", { config: { policy: "public" }, schema: { hide: true } }, async () => app.swagger());
  return app;
}

function createServer(
  { certificate, logger }: AppOptions,
  times: TimeLimits,
  headers: OutgoingHttpHeaders,
): FastifyInstance {
  const http = timeLimitOptions(times);
  const options: FastifyServerOptions = {
    logger,
    bodyLimit: 64 * 1024,
    // Fastify sets these on the server again.
    requestTimeout: times.request,
    keepAliveTimeout: times.idle,
    // We say ourselves that it is stopping.
    return503OnClosing: false,
    // No hook runs for these.
    frameworkErrors: (_error, request, reply) => writeFrameworkProblem(request, reply.headers(headers)),
    clientErrorHandler: writeSocketProblem,
  };
  if (certificate === null) return Fastify({ ...options, http });
  const https = { ...http, ...certificate };
  const secure: FastifyHttpsOptions<Server> = { ...(options as FastifyHttpsOptions<Server>), https };
  // To Fastify an HTTPS server is another type of app; nothing here depends on which it is.
  return Fastify(secure) as unknown as FastifyInstance;
}
