import {
  ChartMultipleRegular,
  CheckmarkCircleRegular,
  MathFormulaRegular,
  PeopleTeamRegular,
  TableCellEditRegular,
} from "@fluentui/react-icons";
import type { ComponentType, ReactElement } from "react";
import type { PaneTab } from "../actions/shared-state";
import { SessionPart } from "./components/SessionPart";
import { WithSession } from "./components/WithSession";
import { lazyPart, type LazyPart } from "./lazy-part";
import type { PageProps } from "./page-props";

/** Each page has its own script, so that the pane is drawn and functions answer before these are loaded. */
const ExplorePage = lazyPart<PageProps>(() => import("./pages/ExplorePage").then(({ ExplorePage }) => ExplorePage));
const ClubPage = lazyPart<PageProps>(() => import("./pages/ClubPage").then(({ ClubPage }) => ClubPage));
const ModelPage = lazyPart<PageProps>(() => import("./pages/ModelPage").then(({ ModelPage }) => ModelPage));
/** These include the rules and are not needed to compare. */
const CheckPage = lazyPart(() => import("./pages/CheckPage").then(({ CheckPage }) => CheckPage));
const CellPage = lazyPart(() => import("./pages/CellPage").then(({ CellPage }) => CellPage));

interface Tab {
  readonly icon: ReactElement;
  readonly Page: ComponentType<PageProps> & Partial<LazyPart<PageProps>>;
  /** Whether its page stays as the user left it while another tab is open. */
  readonly isKept?: boolean;
}

/** The tabs of the pane, in order, and what each shows. */
export const tabs: Readonly<Record<PaneTab, Tab>> = {
  cell: { icon: <TableCellEditRegular />, Page: CellPage },
  check: { icon: <CheckmarkCircleRegular />, Page: withSession(CheckPage), isKept: true },
  compare: { icon: <ChartMultipleRegular />, Page: ExplorePage },
  model: { icon: <MathFormulaRegular />, Page: ModelPage, isKept: true },
  club: { icon: <PeopleTeamRegular />, Page: ClubPage },
};

export const tabNames = Object.keys(tabs) as readonly PaneTab[];

function withSession(Page: ComponentType<PageProps>): ComponentType<PageProps> {
  return function PageOfSession(props) {
    return (
      <SessionPart pane={props.pane}>
        {(session) => (
          <WithSession session={session}>
            <Page {...props} />
          </WithSession>
        )}
      </SessionPart>
    );
  };
}
