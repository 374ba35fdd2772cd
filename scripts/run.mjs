/**
 * Runs a program of ours from its bundle, which it makes first if anything has changed since:
 * `node scripts/run.mjs src/cli/club.ts check questionnaire.xlsx`.
 */
import { programOf } from "./program-of.mjs";

const [source = ""] = process.argv.splice(2, 1);

// Report errors with their position in the source.
process.setSourceMapsEnabled(true);
const program = await programOf(source).catch((error) => {
  // esbuild has said where the mistake is.
  if (!isMistake(error)) throw error;
  process.exit(1);
});
// Outside of that, because a program's own error may look like a mistake in a source.
await import(program);

function isMistake(error) {
  return Array.isArray(error?.errors);
}
