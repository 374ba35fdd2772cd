import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ChartParameters, DescribedChart } from "../../src/domain/charts/chart-spec";

/** A realistic use of a kind of chart, on the shipped figures. */
export interface Use {
  /** Its file, e.g. "ranked/leeds-fostering.json". */
  readonly file: string;
  readonly kind: string;
  readonly parameters: ChartParameters;
  /** What it said when it was last written; a new one has only a kind and what it compares. */
  readonly described: DescribedChart;
}

/** One folder for each kind, one file for each use. */
export const galleryFolder = fileURLToPath(new URL("../../test/gallery/uses", import.meta.url));

/** Every use, in order of its file. */
export function readUses(): readonly Use[] {
  return readdirSync(galleryFolder)
    .flatMap((kind) => readdirSync(join(galleryFolder, kind)).map((name) => `${kind}/${name}`))
    .sort()
    .map((file) => {
      const described = JSON.parse(readFileSync(join(galleryFolder, file), "utf8")) as DescribedChart;
      return { file, kind: described.kind, parameters: described.parameters, described };
    });
}
