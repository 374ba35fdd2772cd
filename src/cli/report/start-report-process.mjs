// Who starts this runs from TypeScript, as the tests do. The bundle starts in a fraction of the time of translating again.
import { programOf } from "../../../scripts/program-of.mjs";

await import(await programOf("src/cli/report/report-process.ts"));
