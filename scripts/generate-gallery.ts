import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeHomesUse, homesFolder, readHomesUses } from "./gallery/homes-use";
import { openUse } from "./gallery/open-use";
import { galleryFolder, readUses } from "./gallery/use";

/** Writes again what each chart of the gallery says, from the shipped releases: see CONTRIBUTING, A kind of chart. */
for (const use of readUses()) {
  const { described } = await openUse(use);
  writeFileSync(join(galleryFolder, use.file), `${JSON.stringify(described, null, 2)}\n`);
  console.log(`${use.file}: ${described.title.split("\n")[0]}`);
}
for (const use of readHomesUses()) {
  const { file, ...kept } = use;
  const described = describeHomesUse(use);
  writeFileSync(join(homesFolder, file), `${JSON.stringify({ ...kept, described }, null, 2)}\n`);
  console.log(`homes/${file}: ${described.title.split("\n")[0]}`);
}
process.exit(0);
