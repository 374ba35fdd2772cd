import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { charts } from "../src/domain/charts/index";
import { itemAt } from "../src/domain/item-at";
import { homesKind } from "../src/domain/homes-chart/describe-homes";
import { drawHomesUse } from "./gallery/draw-homes-use";
import { readHomesUses } from "./gallery/homes-use";
import { drawPictures } from "./gallery/draw-pictures";
import { drawUse } from "./gallery/draw-use";
import { openUse } from "./gallery/open-use";
import { readUses } from "./gallery/use";

/** Draws the pictures of docs/chart-gallery.md: a use of each kind of chart, as the workbench shows it. */
const folder = fileURLToPath(new URL("../docs/images/charts", import.meta.url));
mkdirSync(folder, { recursive: true });
const uses = charts.map(({ kind }) => itemAt(preferLeeds(readUses().filter((use) => use.kind === kind)), 0));
const workbooks: Uint8Array[] = [];
for (const use of uses) workbooks.push(await drawUse(await openUse(use)));
workbooks.push(await drawHomesUse(itemAt(preferLeeds(readHomesUses()), 0)));
const pictures = await drawPictures(workbooks);
[...uses.map(({ kind }) => kind), homesKind].forEach((kind, at) =>
  writeFileSync(join(folder, `${kind}.png`), itemAt(pictures, at)),
);
process.exit(0);

function preferLeeds<T extends { readonly file: string }>(all: readonly T[]): readonly T[] {
  return [...all].sort((a, b) => Number(b.file.includes("leeds")) - Number(a.file.includes("leeds")));
}
