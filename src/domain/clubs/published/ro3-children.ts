import type { PublishedSection } from "../published-club";
import { ro3Children } from "./ro3-children-lines";
import { ro3Amounts, ro3PerHead, ro3Shares } from "./ro3-indicators";
import { rsxChildren, rsxTrend } from "./rsx-trend";

/**
 * The revenue outturn on children's social care, for the club that compares children's services. Its residents are that
 * club's own: cs.residents-0-17.
 */
export const ro3ChildrenSections: readonly PublishedSection[] = [
  { id: "revenue-outturn", label: "Revenue outturn (RO3): spend", indicators: ro3Amounts(ro3Children) },
  {
    id: "revenue-outturn-shares",
    label: "Revenue outturn (RO3): shares of the service",
    indicators: ro3Shares(ro3Children),
  },
  {
    id: "revenue-outturn-per-head",
    label: "Revenue outturn (RO3): spend per resident aged 0 to 17",
    indicators: ro3PerHead(ro3Children),
  },
  { id: "revenue-summary", label: "Revenue summary (RSX): year by year", indicators: rsxTrend(rsxChildren) },
];
