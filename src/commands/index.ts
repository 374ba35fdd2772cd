import { followCharts } from "../actions/follow-charts";
import { sharedSession } from "../actions/questionnaire/shared-session";
import { sharedState } from "../actions/shared-state";
import { browserFigures } from "../client/browser-figures";
import { isAnythingWaiting } from "../client/is-anything-waiting";
import { excelWorkbook } from "../excel/excel-workbook";
import { ribbonCommands } from "./ribbon-commands";

const follower = followCharts(excelWorkbook, browserFigures, ({ problem }) =>
  sharedState.tell("error", problem.message),
);
sharedSession.provide(() => import("./session").then(({ session }) => session));
const commands = ribbonCommands({
  workbook: excelWorkbook,
  figures: browserFigures,
  follower,
  state: sharedState,
  loadSession: sharedSession.load,
  showPane: () => Office.addin.showAsTaskpane(),
});

for (const [name, command] of Object.entries(commands)) {
  // Excel keeps the button grey until it is told that the command has ended, so that is told in every case.
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    // Excel takes no promise. A fault of ours goes on to the console, where it is reported.
    void command().finally(() => event.completed());
  });
}

void Office.onReady(async ({ host }) => {
  if (host !== Office.HostType.Excel) return;
  const watched = await follower.watchAll();
  if (!watched.ok) sharedState.tell("error", watched.problem.message);
  // What waits is sent whichever workbook is open, and whether or not the pane is; its script does that once it is
  // there.
  // If it can't be loaded, submissions stay queued until the next start.
  if (await isAnythingWaiting()) await sharedSession.load();
});
