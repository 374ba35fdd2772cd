import { mkdirSync, writeFileSync } from "node:fs";
import { samples } from "./samples/index";

/** Makes the sample workbooks in examples/ with our own code, from the shipped releases. */
mkdirSync("examples", { recursive: true });
for (const [name, make] of Object.entries(samples)) writeFileSync(`examples/${name}.xlsx`, await make());
process.exit(0);
