import { followCharts } from "../actions/follow-charts";
import { followRibbon, ofSession } from "../actions/ribbon/follow-ribbon";
import { loadScript } from "../domain/load-script";
import { sharedSession } from "../actions/questionnaire/shared-session";
import { sharedState } from "../actions/shared-state";
import { browserFigures } from "../client/browser-figures";
import { browserLibrary } from "../client/browser-library";
import { calledFunctions } from "../client/called-functions";
import { isAnythingWaiting } from "../client/is-anything-waiting";
import { workbookPins } from "../client/workbook-pins";
import { succeed } from "../domain/result";
import { openWorkbook } from "../excel/open-workbook";
import { readPins } from "../excel/refresh/read-pins";
import { switchButtons } from "../excel/ribbon/switch-buttons";
import { readGroup } from "../excel/workbook-group/read-group";
import { type RibbonButton, ribbonButtons } from "./ribbon-buttons";

const workbook = openWorkbook(() =>
  loadScript(() => import("../excel/excel-workbook").then(({ excelWorkbook }) => excelWorkbook)),
);
const follower = followCharts(workbook, browserFigures, ({ problem }) => sharedState.tell("error", problem.message));
const ribbon = followRibbon(switchButtons);
/** Looks what the ribbon's buttons would find in the workbook. If Excel refuses, they stay as they are. */
async function lookAgain(): Promise<void> {
  const loaded = await loadScript(() => import("../excel/ribbon/survey-workbook"));
  const found = loaded.ok ? await loaded.value.surveyWorkbook() : loaded;
  if (found.ok) ribbon.know(found.value);
}
const loadCommands = async () => {
  const [{ ribbonCommands }, { excelCells }, { excelRefresh }, { excelFrozen }] = await Promise.all([
    import("./ribbon-commands"),
    import("../excel/excel-cells"),
    import("../excel/refresh/excel-refresh"),
    import("../excel/frozen/excel-frozen"),
  ]);
  return { ribbonCommands, excelCells, excelRefresh, excelFrozen };
};
let isFollowed = false;
sharedSession.provide(async () => {
  // The commands are loaded with it, so that the buttons still work if the service stops answering.
  const [{ session }] = await Promise.all([import("./session"), loadCommands()]);
  const tell = () => ribbon.know(ofSession(session.get()));
  if (!isFollowed) session.subscribe(tell);
  isFollowed = true;
  tell();
  return session;
});

/** Runs a button's command. The commands have their own script, which is not needed to show the figures. */
async function press(button: RibbonButton): Promise<void> {
  const showPane = () => Office.addin.showAsTaskpane();
  const loaded = await loadScript(loadCommands);
  if (!loaded.ok) {
    sharedState.tell("error", loaded.problem.message);
    return showPane();
  }
  const commands = loaded.value.ribbonCommands({
    workbook,
    cells: loaded.value.excelCells,
    refreshing: loaded.value.excelRefresh,
    frozen: loaded.value.excelFrozen,
    figures: browserFigures,
    follower,
    state: sharedState,
    loadSession: sharedSession.load,
    showPane,
  });
  return commands[button]();
}

for (const button of ribbonButtons) {
  // Excel keeps the button grey until we say that the command has ended, so we say so in every case.
  Office.actions.associate(button, (event: Office.AddinCommands.Event) => {
    // Excel does not accept a promise. A bug of ours goes to the console, where it is reported.
    void press(button).finally(() => event.completed());
  });
}

/** From now on the ribbon's buttons are on or off as they make sense in the open workbook. */
function followWorkbook(): void {
  const tellSignedIn = async () => ribbon.know({ isSignedIn: (await browserLibrary.session()) !== null });
  browserLibrary.subscribe(() => void tellSignedIn());
  void tellSignedIn();
  calledFunctions.whenCalled(() => ribbon.know({ hasFormulas: true }));
  let { changes } = sharedState.get();
  sharedState.subscribe(() => {
    const { changes: now } = sharedState.get();
    if (now !== changes) void lookAgain();
    changes = now;
  });
  void lookAgain();
}

void Office.onReady(async ({ host }) => {
  // First of all, because every figure waits for it. Elsewhere than in Excel there is no workbook.
  workbookPins.provide(host === Office.HostType.Excel ? readPins : async () => succeed(new Map()));
  if (host !== Office.HostType.Excel) return;
  // What is compared begins with it, so it comes first.
  const group = await readGroup();
  if (group.ok) sharedState.keepGroup(group.value);
  else sharedState.tell("error", group.problem.message);
  const watched = await follower.watchAll();
  if (!watched.ok) sharedState.tell("error", watched.problem.message);
  // Nobody has asked for this, so a problem with it is not told: the chart itself says what to do.
  await follower.followStale();
  // Queued submissions are sent whichever workbook is open, with or without the pane; the questionnaire's script does
  // this once loaded. If it can't be loaded, submissions stay queued until the next start.
  if (await isAnythingWaiting()) await sharedSession.load();
  followWorkbook();
});
