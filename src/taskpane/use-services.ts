import { createContext, useContext } from "react";
import type { ChartFollower } from "../actions/follow-charts";
import type { QuestionnaireSession } from "../actions/questionnaire/questionnaire-session";
import type { FiguresService, PeerGroupService, Workbook } from "../actions/ports";
import type { SharedStateStore } from "../actions/shared-state";
import type { Result } from "../domain/result";

/** What the pane works with, given by its entry file: fakes in tests, Excel and the club service in the add-in. */
export interface Services {
  readonly workbook: Workbook;
  readonly figures: FiguresService;
  readonly peerGroups: PeerGroupService;
  readonly follower: ChartFollower;
  readonly state: SharedStateStore;
  /**
   * The session with the open workbook's questionnaire, always the same one. Its clubs and rules are a script of their
   * own, which is loaded when this is first called; a problem where that does not come, and it can then be called again.
   */
  readonly loadSession: () => Promise<Result<QuestionnaireSession>>;
}

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error("The pane is drawn outside its ServicesContext.");
  return services;
}
