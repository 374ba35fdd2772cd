import { benchmarkBundle } from "./bundle";
import { benchmarkCalls } from "./calls";
import { benchmarkDemonstrationReturns } from "./demonstration-returns";
import { benchmarkExcel } from "./excel";
import { benchmarkFunctions } from "./functions";
import { benchmarkLargeRelease } from "./large-release";
import { benchmarkPeerMedians } from "./peer-medians";
import { benchmarkPublishing } from "./publishing";
import { benchmarkQuestionnaire } from "./questionnaire";
import { benchmarkRelease } from "./release";
import { benchmarkReport } from "./report";
import { benchmarkRules } from "./rules";
import { benchmarkService } from "./service";
import { benchmarkStart } from "./start";

/*
 * `npm run bench` prints one JSON object. Machines are noisy, so compare the ratios: they are between pieces of work
 * measured in turn in one run. `npm run bench -- release` runs one part.
 */
const parts: Readonly<Record<string, () => Promise<object>>> = {
  release: benchmarkRelease,
  "large-release": benchmarkLargeRelease,
  "peer-medians": benchmarkPeerMedians,
  calls: benchmarkCalls,
  functions: benchmarkFunctions,
  rules: benchmarkRules,
  excel: benchmarkExcel,
  bundle: benchmarkBundle,
  questionnaire: benchmarkQuestionnaire,
  report: benchmarkReport,
  publishing: benchmarkPublishing,
  "demonstration-returns": benchmarkDemonstrationReturns,
  service: () => benchmarkService(),
  start: () => benchmarkStart(),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(", ")}. Choose from ${Object.keys(parts).join(", ")}.`);
  process.exit(2);
}

const results: Record<string, object> = {};
for (const [name, run] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.error(`${name} …`);
  results[name] = await run();
}
console.log(JSON.stringify({ node: process.version, ...results }, null, 2));
process.exit(0);
