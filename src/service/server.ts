import { firstAdministratorAdvice } from "./first-administrator-advice";
import { runService } from "./run-service";
import { readSettings } from "./settings";
import { StartRefusal } from "./start-refusal";
import { trustAdvice } from "./trust-advice";

// The service on its own, as an administrator runs it: `node scripts/run.mjs src/service/server.ts`. `npm start` is for
// trying it out.
try {
  const service = await runService(readSettings(process.env));
  const { url, signInLink, authorityPath } = service;
  if (signInLink !== null) console.log(`This link lets you sign in, until the service stops: ${signInLink}`);
  const advice = await firstAdministratorAdvice(service, process.stdout.isTTY);
  if (advice !== null) console.log(advice);
  console.log(`Yardstick is running at ${url}`);
  if (authorityPath !== null) console.log(trustAdvice(authorityPath, process.platform));
} catch (error) {
  if (!(error instanceof StartRefusal)) throw error;
  console.error(error.message);
  process.exit(1);
}
