import type { ClubData } from "../actions/ports";
import type { PaneSession } from "./use-session";

/** What the page of every tab gets. */
export interface PageProps {
  readonly data: ClubData;
  readonly pane: PaneSession;
}
