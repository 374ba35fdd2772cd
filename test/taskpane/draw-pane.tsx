import type { ReadOldFile } from "../../src/actions/old-workbook-ports";
import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { followSelection } from "../../src/actions/cell/follow-selection";
import { followCharts } from "../../src/actions/follow-charts";
import { loadScript } from "../../src/domain/load-script";
import { libraryOfReleases } from "../../src/client/library-of-releases";
import { succeed } from "../../src/domain/result";
import { runFunction } from "../../src/functions/running/run-function";
import { createSharedState } from "../../src/actions/shared-state";
// Loaded beforehand, so that each comes at once where the pane loads it after the figures.
import "../../src/taskpane/components/ClubSwitch";
import "../../src/taskpane/components/ComparisonChoices";
import "../../src/taskpane/components/ComparisonDetails";
import "../../src/taskpane/components/InsertPanel";
import "../../src/taskpane/components/WorkbookGroupForm";
import "../../src/taskpane/components/OwnContactPart";
import "../../src/taskpane/components/administrator/PaneAdministrator";
import "../../src/taskpane/components/insights/InsightNote";
import "../../src/taskpane/components/insights/InsightsPart";
import "../../src/taskpane/components/queries/CellQueries";
import "../../src/taskpane/components/queries/OpenQueries";
import "../../src/taskpane/components/questionnaire/FillIn";
import "../../src/taskpane/components/refresh/FiguresPart";
import "../../src/taskpane/components/frozen/BrokenOffer";
import "../../src/taskpane/components/frozen/FrozenPart";
import "../../src/taskpane/components/first-run/FirstRun";
import "../../src/taskpane/components/first-run/FirstRunHelp";
import "../../src/taskpane/components/KeysPart";
import "../../src/taskpane/components/cell/ChangeCall";
import "../../src/taskpane/components/cell/NewFormula";
import "../../src/taskpane/components/release/ReleaseNotes";
import "../../src/taskpane/components/sections/SectionsPart";
import "../../src/taskpane/pages/BenchmarkPage";
import "../../src/taskpane/pages/ClubPage";
import "../../src/taskpane/pages/DriversPage";
import "../../src/taskpane/pages/ReportsPage";
import "../../src/taskpane/pages/ScrapbookPage";
import "../../src/taskpane/pages/TemplatesPage";
import "../../src/taskpane/pages/YourClubsPage";
import { fetchOrder } from "../../src/taskpane/fetch-order";
import { Pane } from "../../src/taskpane/Pane";
import { asLeeds, fakeFigures, type FakeFigures } from "../actions/fake-figures";
import { fakeFirstRun, type FakeFirstRun } from "../actions/fake-first-run";
import { fakeScenarios } from "../actions/fake-scenarios";
import { fakeTemplates } from "../actions/fake-templates";
import { fakeIndicators } from "../actions/fake-indicators";
import { fakeClubs } from "../actions/fake-clubs";
import { fakeOwnContact } from "../actions/fake-own-contact";
import { fakePeerGroups, type FakePeerGroups } from "../actions/peer-groups/fake-peer-groups";
import type { CellPlace } from "../../src/domain/cell-place";
import type { CallFunction } from "../../src/actions/ports";
import type { QueryService } from "../../src/actions/query-ports";
import { fakeQueries } from "../actions/fake-queries";
import { fakeHistory, type FakeHistory } from "../actions/fake-history";
import { fakeScrapbook, type FakeScrapbook } from "../actions/scrapbook/fake-scrapbook";
import { fakeReports, type FakeReports } from "../actions/fake-reports";
import { fakeBroken } from "../actions/broken-formulas/fake-broken";
import { fakeFrozen } from "../actions/frozen/fake-frozen";
import { fakeWorkbook } from "../actions/fake-workbook";
import { fakeWorkbookGroup, type FakeWorkbookGroup } from "../actions/fake-workbook-group";
import { fakeBenchmark, type FakeBenchmark } from "../actions/benchmark/fake-benchmark";
import { fakeLedger, type FakeLedger } from "../actions/ledger/fake-ledger";
import { fakeAdministration } from "./fake-administration";
import { fakeSession, type FakeSession } from "./fake-session";

/** Everything counts as visible, because jsdom has no layout. */
class SeesAll implements Pick<IntersectionObserver, "observe" | "disconnect"> {
  constructor(private readonly tell: (entries: { readonly isIntersecting: boolean }[]) => void) {}
  observe() {
    this.tell([{ isIntersecting: true }]);
  }
  disconnect() {}
}

Object.assign(globalThis, { Office: { context: {} }, IntersectionObserver: SeesAll });

/** What asks whether an element can be seen before it gives it the focus, as a dialog does, hears so of all that is not hidden. */
document.body.getBoundingClientRect = () => new DOMRect(0, 0, 350, 800);
Object.defineProperty(HTMLElement.prototype, "offsetParent", {
  get(this: HTMLElement) {
    return getComputedStyle(this).display === "none" ? null : this.parentElement;
  },
});

/**
 * Only rules that hide an element, or keep a click from it: jsdom draws nothing, and tries every rule on every element
 * each time a test asks for one by its role.
 */
const hidingRules = {
  unstable_filterCSSRule: (rule: string) => /display:\s*none|visibility:|pointer-events:/.test(rule),
};

/** What there is to read, and where its texts go. */
interface DrawnReading {
  readonly scrapbook: FakeScrapbook;
  readonly history: FakeHistory;
}

/** Draws the pane with fakes; `user` types and clicks as a person does. */
export async function drawPane(
  figures: FakeFigures = fakeFigures(),
  session = fakeSession(null),
  load = async (): Promise<FakeSession> => session,
  peerGroups: FakePeerGroups = fakePeerGroups(),
  { scrapbook, history }: DrawnReading = { scrapbook: fakeScrapbook(), history: fakeHistory() },
  reports: FakeReports = fakeReports(),
  group: FakeWorkbookGroup = fakeWorkbookGroup(),
  queries: QueryService = fakeQueries(),
  ledger: FakeLedger = fakeLedger(),
  benchmark: FakeBenchmark = fakeBenchmark(),
  broken = fakeBroken(),
  firstRun: FakeFirstRun = fakeFirstRun(),
) {
  const workbook = fakeWorkbook();
  const frozen = fakeFrozen();
  const indicators = fakeIndicators();
  const templates = fakeTemplates();
  const scenarios = fakeScenarios();
  const contact = fakeOwnContact();
  const shownCells: CellPlace[] = [];
  const clubs = fakeClubs();
  const state = createSharedState();
  const follower = followCharts(workbook, figures, ({ problem }) => state.tell("error", problem.message));
  const user = userEvent.setup();
  const library = libraryOfReleases([figures.answer.ok ? figures.answer.value.release : asLeeds.release], asLeeds.own);
  const callFunction: CallFunction = async (id, args) => runFunction(id, args, library);
  const loadCells = async () =>
    succeed({
      cells: workbook,
      selection: await followSelection(workbook, figures, callFunction),
      callFunction,
    });
  const loadSession = () => loadScript(load);
  const services = {
    workbook,
    figures,
    peerGroups,
    follower,
    state,
    loadSession,
    loadCells,
    loadScrapbook: async () => succeed({ scrapbook, texts: scrapbook }),
    loadQueries: async () => succeed(queries),
    loadAdministration: async () => succeed(fakeAdministration()),
    loadOwnContact: async () => succeed(contact),
    loadClubs: async () => succeed(clubs),
    loadLedger: async () => succeed(ledger),
    loadBenchmark: async () => succeed(benchmark),
    // The real one: what it reads is what the page is about.
    readOldFile: async (...given: Parameters<ReadOldFile>) =>
      (await import("../../src/workbook-file/read-old-file")).readOldFile(...given),
    loadKeys: async () => succeed({ isMac: false, byAction: null }),
    loadTemplates: async () => succeed(templates),
    loadScenarios: async () => succeed(scenarios),
    loadFirstRun: async () => succeed(firstRun),
    loadHistory: async () => succeed(history),
    loadIndicators: async () => succeed(indicators),
    loadGroup: async () => succeed(group),
    loadRefresh: async () =>
      succeed({
        refresh: workbook,
        pins: workbook,
        showCell: async (place: CellPlace) => succeed((shownCells.push(place), null)),
        callNow: callFunction,
        callWith: () => async (id: string, args: readonly unknown[]) =>
          runFunction(id, args, libraryOfReleases([figures.newest ?? asLeeds.release], asLeeds.own)),
      }),
    loadFrozen: async () => succeed(frozen),
    loadBroken: async () => succeed(broken),
    loadCopies: async () => succeed(frozen.copies),
    loadReports: async () => succeed({ reports, pdf: reports }),
  };
  const { container } = render(
    <RendererProvider renderer={createDOMRenderer(document, hidingRules)}>
      <Pane services={services} />
    </RendererProvider>,
  );
  // What is loaded after the figures, and what that shows.
  await act(async () => {
    await fetchOrder.afterwards();
    await fetchOrder.afterwards();
  });
  return {
    workbook,
    shownCells,
    templates,
    scenarios,
    frozen,
    contact,
    clubs,
    figures,
    peerGroups,
    session,
    state,
    user,
    container,
    scrapbook,
    history,
    reports,
    group,
    indicators,
  };
}

/** What the row of the group's figures with this name shows. */
export function figureOf(name: string): string | null | undefined {
  const figures = within(screen.getByRole("table", { name: /^Figures of / }));
  return figures.getByRole("row", { name: new RegExp(`^${name}`) }).querySelector("td")?.textContent;
}

/** The dialog, once it has the focus: only then is the page behind it inert, and not the dialog. */
export async function openDialog(): Promise<HTMLElement> {
  const dialog = await screen.findByRole("dialog", { name: "Sign off and submit" });
  await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement));
  return dialog;
}
