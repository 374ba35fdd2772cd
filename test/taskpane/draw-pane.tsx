import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { followCharts } from "../../src/actions/follow-charts";
import { createSharedState } from "../../src/actions/shared-state";
import { Pane } from "../../src/taskpane/Pane";
import { fakeClub, type FakeClub } from "../actions/fake-club";
import { fakePeerGroups, type FakePeerGroups } from "../actions/fake-peer-groups";
import { fakeWorkbook } from "../actions/fake-workbook";
import { fakeQuestionnaire, type FakeQuestionnaire } from "./fake-questionnaire";

/** Everything is in sight, as jsdom has no layout. */
class SeesAll implements Pick<IntersectionObserver, "observe" | "disconnect"> {
  constructor(private readonly tell: (entries: { readonly isIntersecting: boolean }[]) => void) {}
  observe() {
    this.tell([{ isIntersecting: true }]);
  }
  disconnect() {}
}

Object.assign(globalThis, { Office: { context: {} }, IntersectionObserver: SeesAll });

/** Draws the pane over fakes; `user` types and clicks as a person does. */
export async function drawPane(
  club: FakeClub = fakeClub(),
  questionnaire = fakeQuestionnaire(null),
  load = async (): Promise<FakeQuestionnaire> => questionnaire,
  peerGroups: FakePeerGroups = fakePeerGroups(),
) {
  const workbook = fakeWorkbook();
  const state = createSharedState();
  const follower = followCharts(workbook, club, ({ problem }) => state.tell("error", problem.message));
  const user = userEvent.setup();
  const services = { workbook, club, peerGroups, follower, state, questionnaire: load };
  const { container } = render(<Pane services={services} />);
  await act(async () => undefined);
  return { workbook, club, peerGroups, questionnaire, state, user, container };
}

/** What the row of that name shows. */
export function figureOf(name: string): string | null | undefined {
  return screen.getByRole("row", { name: new RegExp(`^${name}`) }).querySelector("td")?.textContent;
}
