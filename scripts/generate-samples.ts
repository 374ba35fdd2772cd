import { mkdirSync, writeFileSync } from "node:fs";
import { samples } from "./samples/index";

/** Makes the sample workbooks in examples/, and the list of them that the workbench's menu shows. */
mkdirSync("examples", { recursive: true });
for (const { file, make } of samples) writeFileSync(`examples/${file}`, await make());
const list = samples.map(({ name, file }) => ({ name, file }));
writeFileSync("examples/index.json", `${JSON.stringify(list, null, 2)}\n`);
process.exit(0);
