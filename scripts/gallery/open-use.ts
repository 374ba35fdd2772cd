import { fileURLToPath } from "node:url";
import { releaseFiles, type ReleaseFiles } from "../../src/cli/release-files";
import { chartChoices } from "../../src/actions/chart-choices";
import { peerSourcesFor } from "../../src/actions/peer-groups/peer-sources-for";
import { figuresOfLibrary } from "../../src/cli/excel/figures-of-library";
import type { ClubFigures } from "../../src/client/club-library";
import { describeChart } from "../../src/domain/charts/describe-chart";
import type { ChartSpec, DescribedChart } from "../../src/domain/charts/chart-spec";
import { findChart } from "../../src/domain/charts/index";
import { itemAt } from "../../src/domain/item-at";
import type { Result } from "../../src/domain/result";
import type { Use } from "./use";

/** A use as the domain describes it now, and the figures for its cells. */
export interface OpenedUse {
  /** As its file has it. */
  readonly described: DescribedChart;
  readonly spec: ChartSpec;
  readonly library: ClubFigures;
}

let files: ReleaseFiles | null = null;
let madeUp: ReleaseFiles | null = null;

/** The shipped releases; for answers, of which none are published, a made-up release that says so. */
function filesFor([first = ""]: readonly string[]): ReleaseFiles {
  if (!first.startsWith("made-up.")) return (files ??= releaseFiles());
  return (madeUp ??= releaseFiles([
    fileURLToPath(new URL("../../test/gallery/made-up-confidence.json.gz", import.meta.url)),
  ]));
}

/**
 * Describes a use's chart from the shipped releases, each of which is opened once.
 *
 * @throws with a sentence if it can't be described
 */
export async function openUse({ file, kind, parameters: given }: Use): Promise<OpenedUse> {
  const chart = findChart(kind);
  if (chart === null) throw new Error(`${file}: there is no kind of chart "${kind}".`);
  const usual = Object.fromEntries(chart.options.map((option) => [option.name, option.usual]));
  const parameters = { ...given, options: { ...usual, ...given.options } };
  const from = filesFor(parameters.indicators);
  const library = from.libraryOf(from.codeOf(parameters.member));
  const figures = figuresOfLibrary(library);
  const asked = parameters.indicators.filter((indicator) => indicator !== "");
  const data = await Promise.all(asked.map(async (one) => valueOf(file, await figures.withIndicator(one))));
  const first = itemAt(data, 0);
  const releases = parameters.indicators.map((one) => (data[asked.indexOf(one)] ?? first).release);
  const sources = valueOf(file, await peerSourcesFor(figures, first, parameters.peers));
  const described = valueOf(file, describeChart(chart, parameters, releases, sources));
  return { described, spec: { ...described, choices: chartChoices(chart, parameters, releases, sources) }, library };
}

function valueOf<T>(file: string, result: Result<T>): T {
  if (!result.ok) throw new Error(`${file}: ${result.problem.message}`);
  return result.value;
}
