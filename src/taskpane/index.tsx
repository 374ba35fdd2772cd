import { createRoot } from "react-dom/client";
import { followCharts } from "../actions/follow-charts";
import type { ReadOldFile } from "../actions/old-workbook-ports";
import { loadScript } from "../domain/load-script";
import { sharedSession } from "../actions/questionnaire/shared-session";
import { sharedState } from "../actions/shared-state";
import { browserFigures } from "../client/browser-figures";
import { browserPeerGroups } from "../client/browser-peer-groups";
import { openWorkbook } from "../excel/open-workbook";
import { fetchOrder } from "./fetch-order";
import { Pane } from "./Pane";

void Office.onReady(() => {
  const element = document.getElementById("pane");
  if (element === null) throw new Error("The page has no element #pane to draw in.");
  const workbook = openWorkbook(() =>
    loadScript(() => import("../excel/excel-workbook").then(({ excelWorkbook }) => excelWorkbook)),
  );
  const follower = followCharts(workbook, browserFigures, ({ problem }) => sharedState.tell("error", problem.message));
  const services = {
    workbook,
    figures: browserFigures,
    peerGroups: browserPeerGroups,
    follower,
    state: sharedState,
    // Its script is larger than what shows the figures, and most workbooks have no questionnaire.
    loadSession: () => fetchOrder.afterwards().then(sharedSession.load),
    // The figures need none of it.
    loadCells: () => loadScript(() => import("./cell-services").then(({ cellServices }) => cellServices)),
    // Few read these, and rarely.
    loadScrapbook: () => loadScript(() => import("./scrapbook-services").then((loaded) => loaded.scrapbookServices)),
    loadReports: () => loadScript(() => import("./report-services").then((loaded) => loaded.reportServices)),
    loadTemplates: () =>
      loadScript(() => import("../excel/templates/excel-templates").then((loaded) => loaded.excelTemplates)),
    loadScenarios: () => loadScript(() => import("./scenario-services").then((loaded) => loaded.scenarioServices)),
    loadIndicators: () =>
      loadScript(() => import("../client/browser-indicators").then((loaded) => loaded.browserIndicators)),
    loadGroup: () =>
      loadScript(() => import("../excel/workbook-group/excel-group").then(({ excelGroup }) => excelGroup)),
    loadQueries: () => loadScript(() => import("../client/browser-queries").then((loaded) => loaded.browserQueries)),
    loadAdministration: (token: string) =>
      loadScript(() =>
        import("../client/administration-service").then(({ createAdministration }) =>
          createAdministration(location.origin, token),
        ),
      ),
    loadClubs: () => loadScript(() => import("../client/browser-clubs").then((loaded) => loaded.browserClubs)),
    loadLedger: () => loadScript(() => import("./ledger-services").then((loaded) => loaded.ledgerServices)),
    loadBenchmark: () => loadScript(() => import("./benchmark-services").then((loaded) => loaded.benchmarkServices)),
    readOldFile: async (...given: Parameters<ReadOldFile>) => {
      const read = await loadScript(() =>
        import("../workbook-file/read-old-file").then((loaded) => loaded.readOldFile),
      );
      return read.ok ? read.value(...given) : read;
    },
    loadOwnContact: () =>
      loadScript(() => import("../client/browser-own-contact").then((loaded) => loaded.browserOwnContact)),
    loadFrozen: () => loadScript(() => import("../excel/frozen/excel-frozen").then((loaded) => loaded.excelFrozen)),
    loadCopies: () => loadScript(() => import("./copy-services").then((loaded) => loaded.copyServices)),
    loadBroken: () =>
      loadScript(() => import("../excel/broken-formulas/excel-broken").then((loaded) => loaded.excelBroken)),
    loadRefresh: () => loadScript(() => import("./refresh-services").then((loaded) => loaded.refreshServices)),
    loadKeys: () => loadScript(() => import("../excel/ribbon/read-keys").then(({ readKeys }) => readKeys())),
    loadFirstRun: () =>
      loadScript(() => import("../client/browser-first-run").then((loaded) => loaded.browserFirstRun)),
    loadHistory: () =>
      loadScript(() => import("../client/browser-release-history").then((loaded) => loaded.browserReleaseHistory)),
  };
  createRoot(element).render(<Pane services={services} />);
});
