/**
 * `npm start`: makes what is missing, starts the service with development sign-in, and opens the workbench.
 * With NODE_ENV=production it only starts the service, on what `npm run build` made.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { firstAdministratorAdvice } from "../src/service/first-administrator-advice";
import { runService } from "../src/service/run-service";
import { readSettings, type Settings } from "../src/service/settings";
import { prepareDatabase } from "../src/service/store/new-database";
import { StartRefusal } from "../src/service/start-refusal";
import { trustAdvice } from "../src/service/trust-advice";
import { buildWhenStale } from "./build-when-stale";
import { openBrowser } from "./open-browser";

const root = fileURLToPath(new URL("..", import.meta.url));

try {
  await start();
} catch (error) {
  if (!(error instanceof StartRefusal)) throw error;
  console.error(error.message);
  process.exit(1);
}

async function start(): Promise<void> {
  const settings = readStartSettings();
  if (!settings.production) await prepare(settings);
  const service = await runService(settings);
  const { url, signInLink, authorityPath } = service;
  if (authorityPath !== null) console.log(`${trustAdvice(authorityPath, process.platform)}\n`);
  const advice = await firstAdministratorAdvice(service, process.stdout.isTTY);
  if (advice !== null) console.log(`${advice}\n`);
  if (settings.production) {
    console.log(`Yardstick is running at ${url}`);
    return;
  }
  const link = signInLink ?? `${url}/workbench`;
  console.log(`The workbench is at ${link}`);
  if (signInLink !== null)
    console.log(
      "Click Try as Leeds in the pane, or sign in for another authority. This link works until you press Ctrl+C.",
    );
  openBrowser(link, join(root, "generated"), process.env, process.platform);
}

/** Anyone with the link can sign in as any member, and every club is alive with made-up returns, unless this is a club's real service or a setting says otherwise. */
function readStartSettings(): Settings {
  const isReal = process.env.NODE_ENV === "production" || process.env.DATABASE_URL !== undefined;
  if (isReal) return readSettings(process.env);
  return readSettings({ YARDSTICK_DEVELOPMENT_SIGN_IN: "on", YARDSTICK_DEMONSTRATION: "on", ...process.env });
}

async function prepare({ data, server }: Settings): Promise<void> {
  // Meanwhile, on the other processor. A database can also be made without it, so nothing depends on it.
  const needsNone = server !== null || existsSync(join(data, "database"));
  const prepared = needsNone ? null : prepareDatabase().catch(() => null);
  if (!buildWhenStale(root))
    throw new StartRefusal("The add-in could not be built; see above. Fix it, then run npm start again.");
  await prepared;
}
