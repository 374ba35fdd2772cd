import { parseArgs } from "node:util";
import { defaultChoice } from "../actions/default-choice";
import { insertChart } from "../actions/insert-chart";
import { peerSourcesFor } from "../actions/peer-groups/peer-sources-for";
import type { ChartKind } from "../domain/charts/chart-kind";
import { findChart } from "../domain/charts/index";
import { readySets, type ReadySet } from "../domain/charts/ready-sets";
import { withDemonstration } from "../domain/demonstration-data";
import { resolvePeers } from "../domain/peers/resolve-peers";
import { findClubOf } from "../domain/release/directory";
import { memberInWords } from "../domain/charts/member-in-words";
import { succeed, type Result } from "../domain/result";
import { textKey } from "../domain/text-key";
import { excelWorkbook } from "../excel/excel-workbook";
import { chartHelp } from "./chart-help";
import { chartSetsInWords } from "./chart-sets-in-words";
import { figuresOfLibrary } from "./excel/figures-of-library";
import { openExcel } from "./excel/open-excel";
import { InputError } from "./input-error";
import { refuseOverwriting } from "./refuse-overwriting";
import { releaseFiles } from "./release-files";
import { writeWhole } from "./write-whole";

/** Draws a chart as the add-in does, into a new workbook with its figures. Resolves to the exit code. */
export async function chartCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      indicator: { type: "string", multiple: true },
      set: { type: "string" },
      member: { type: "string" },
      group: { type: "string" },
      year: { type: "string" },
      release: { type: "string", multiple: true },
    },
    allowPositionals: true,
  });
  const { member, group, year, release } = values;
  const [kind, out, ...surplus] = positionals;
  const chart = findChart(kind ?? "");
  const set = values.set === undefined ? null : setNamed(values.set, chart);
  const [asked, ...more] = set?.indicators ?? values.indicator ?? [];
  if (out === undefined || surplus.length > 0 || asked === undefined || member === undefined || chart === null) {
    console.error(chartHelp(kind ?? ""));
    return 2;
  }
  if (set !== null && values.indicator !== undefined) throw new InputError("Give --set or --indicator, not both.");
  if (!out.endsWith(".xlsx")) throw new InputError(`${out}: use a file name that ends in .xlsx.`);
  const { least, most } = chart.indicators;
  if (more.length + 1 < least || more.length + 1 > most) {
    const needed =
      most === 1 ? "one indicator" : least === most ? `${least} indicators` : `${least} to ${most} indicators`;
    throw new InputError(`${chart.label} compares ${needed}: give each with --indicator.`);
  }
  refuseOverwriting(out);

  const files = releaseFiles(release);
  const own = files.codeOf(member);
  const library = files.libraryOf(own);
  const figures = figuresOfLibrary(library);
  // By its id, as the pane gives it: the chart's words are about ids, and somebody may have typed a label.
  const directory = valueOf(await figures.directory());
  const idOf = (given: string) => valueOf(findClubOf(directory, given)).id;
  const indicator = idOf(asked);
  const data = valueOf(await figures.withIndicator(indicator));
  const inClub = data.release.members.find(({ code }) => code === own);
  if (inClub === undefined)
    throw new InputError(`${member} has no figures in ${data.release.stamp.clubLabel}, which has this indicator.`);
  const usual = defaultChoice(data.release, own, { indicator, ...(group !== undefined && { peers: group }) });
  const others = await Promise.all(
    more.map(idOf).map(async (other) => ({
      indicator: other,
      release: valueOf(await figures.withIndicator(other)).release,
    })),
  );
  // Of several, each in its own newest year.
  const newest = set === null && others.length > 0 ? "latest" : usual.year;
  const choice = { indicator, peers: usual.peers, year: year ?? newest, others, options: set?.options ?? {} };
  const sources = valueOf(await peerSourcesFor(figures, data, choice.peers));
  // A chart asks for "neighbours:Leeds"; who got the group wrong wants to read what they typed.
  valueOf(resolvePeers(data.release, choice.peers, own, sources));

  const excel = await openExcel(library);
  // Nobody changes cells while the command runs.
  const follower = { watch: async () => succeed(null) };
  valueOf(await insertChart(excelWorkbook, follower, data, chart, choice, "new sheet", sources));
  const bytes = await excel.save();
  writeWhole(out, bytes);
  const shown = [data.release, ...others.map((other) => other.release)];
  const said = withDemonstration(
    [chart.label, memberInWords(inClub)],
    shown.some(({ stamp }) => stamp.demonstration),
  );
  console.log(`${out}: ${said.join(", ")}, ${bytes.length} bytes.`);
  excel.close();
  return 0;
}

/** The ready set of that kind of chart with that name; letter case and spaces make no difference. */
function setNamed(name: string, chart: ChartKind | null): ReadySet {
  const found = readySets.find((set) => set.kind === chart?.kind && textKey(set.name) === textKey(name));
  if (found === undefined)
    throw new InputError(`There is no set of indicators "${name}" here.${chartSetsInWords(chart)}`);
  return found;
}

/** @throws InputError with the problem's sentence */
function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new InputError(result.problem.message);
  return result.value;
}
