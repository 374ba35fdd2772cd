/** Draws a report in an empty workbook through the real office.js, and prints what it took. */
import { clubsOf, describedReport } from "../src/actions/described-report";
import { becomePage } from "../src/cli/excel/become-page";
import { figuresOfLibrary } from "../src/cli/excel/figures-of-library";
import { startOffice } from "../src/cli/excel/start-office";
import { formulaRunner } from "../src/cli/formula-runner";
import { releaseFiles } from "../src/cli/release-files";
import { reportDefinitions } from "../src/cli/report/report-definitions";
import { itemAt } from "../src/domain/item-at";
import type { Report, ReportChoices } from "../src/domain/reports/report";
import { addReport } from "../src/excel/reports/add-report";
import { createUniverCalculation } from "../src/workbench/calculation/univer-calculation";
import { cpuSecondsOf, round } from "./measure";

const [id = "", name = "", peers = ""] = process.argv.slice(2);
const files = releaseFiles();
const code = files.codeOf(name);
const library = files.libraryOf(code);
const figures = figuresOfLibrary(library);
const definition = reportDefinitions().find((one) => one.id === id);
if (definition === undefined) throw new Error(`There is no report ${id}.`);
const clubs = await clubsOf(figures, definition);
if (!clubs.ok) throw new Error(clubs.problem.message);
const member = itemAt(clubs.value, 0).release.members.find((one) => one.code === code)?.name ?? name;

let made: { readonly report: Report; readonly choices: ReportChoices } | null = null;
const describing = await cpuSecondsOf(async () => {
  const described = await describedReport(figures, definition, clubs.value, { member, peers, year: "newest" });
  if (!described.ok) throw new Error(described.problem.message);
  made = described.value;
});
if (made === null) throw new Error("The report was not described.");
const { report, choices } = made as { readonly report: Report; readonly choices: ReportChoices };

becomePage();
const calculation = createUniverCalculation(formulaRunner(library));
const { host, model, documentFile } = await startOffice({ calculation: () => calculation });
// As for a command: everything is calculated together at the end.
const hold = model.recalculation.hold();
let [roundTrips, sent] = [0, 0];
const execute = host.execute.bind(host);
Object.assign(host, {
  execute(body: { readonly Actions: readonly { readonly Name: string }[] }) {
    // Nobody waits for requests that only release objects.
    if (!body.Actions.some(({ Name }) => Name === "_RemoveReference")) roundTrips += 1;
    sent += JSON.stringify(body).length;
    return execute(body);
  },
});
const drawing = await cpuSecondsOf(async () => {
  const added = await addReport(report, choices, { tell: () => undefined, isCancelled: () => false });
  if (!added.ok) throw new Error(added.problem.message);
});
const calculating = await cpuSecondsOf(async () => {
  hold.release();
  await model.recalculation.settled();
});
let bytes = 0;
const saving = await cpuSecondsOf(async () => (bytes = (await documentFile()).length));

console.log(
  JSON.stringify({
    pages: report.pages.length,
    charts: report.charts.length,
    roundTrips,
    sentMegabytes: round(sent / 1e6),
    describeCpuSeconds: round(describing),
    drawCpuSeconds: round(drawing),
    calculateCpuSeconds: round(calculating),
    saveCpuSeconds: round(saving),
    savedKilobytes: Math.round(bytes / 1e3),
  }),
);
process.exit(0);
