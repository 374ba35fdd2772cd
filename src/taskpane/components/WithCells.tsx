import { useMemo, type ReactNode } from "react";
import type { ClubDefinition } from "../../domain/clubs/club-definition";
import { CellsContext, useLoadedCells } from "../use-cells";
import { useServices } from "../use-services";

interface WithCellsProps {
  /** False as long as there are no figures to show; cells are loaded after them. */
  readonly areFiguresHere: boolean;
  /** The questionnaire that is open; null if none is. */
  readonly questionnaire: ClubDefinition | null;
  readonly children: ReactNode;
}

/** Gives its children useCells(). Only those that use it are drawn again when the user selects another cell. */
export function WithCells({ areFiguresHere, questionnaire, children }: WithCellsProps) {
  const { loadCells } = useServices();
  const loaded = useLoadedCells(loadCells, areFiguresHere);
  const cells = useMemo(() => ({ ...loaded, questionnaire }), [loaded, questionnaire]);
  return <CellsContext value={cells}>{children}</CellsContext>;
}
