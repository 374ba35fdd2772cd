/** Runs a command of `npm run club` in a process of its own, which club.ts starts and can stop. */
import { runClub } from "./run-club";

process.exitCode = await runClub(process.argv.slice(2));
