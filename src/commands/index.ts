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
  // Excel keeps the button grey until we say that the command has ended, so we say so in every case.
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    // Excel does not accept a promise. A bug of ours goes to the console, where it is reported.
    void command().finally(() => event.completed());
  });
}

void Office.onReady(async ({ host }) => {
  if (host !== Office.HostType.Excel) return;
  const watched = await follower.watchAll();
  if (!watched.ok) sharedState.tell("error", watched.problem.message);
  // Queued submissions are sent whichever workbook is open, with or without the pane; the questionnaire's script does
  // this once loaded. If it can't be loaded, submissions stay queued until the next start.
  if (await isAnythingWaiting()) await sharedSession.load();
});
