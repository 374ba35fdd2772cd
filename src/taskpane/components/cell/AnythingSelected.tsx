import { makeStyles } from "@fluentui/react-components";
import type { ClubData } from "../../../actions/ports";
import { useCells } from "../../use-cells";
import { useWork } from "../../use-work";
import { FailureCard } from "../FailureCard";
import { LoadingCard } from "../LoadingCard";
import { ToldBar } from "../ToldBar";
import { ChartsHere } from "./ChartsHere";
import { FormulaPart } from "./FormulaPart";
import { OtherCell } from "./OtherCell";

const useStyles = makeStyles({ page: { display: "flex", flexDirection: "column", gap: "12px" } });

/** The selected cell, if it is not one of the questionnaire's: a formula with our functions, a chart, or anything else. */
export function AnythingSelected({ data }: { readonly data: ClubData }) {
  const styles = useStyles();
  const { selection, problem } = useCells();
  const work = useWork();
  if (selection === null) return problem === null ? <LoadingCard /> : <FailureCard problem={problem} />;
  const { cell, formula, calls } = selection;
  const isOurFormula = formula !== null && calls.length > 0;
  const ofCell = isOurFormula ? (
    <FormulaPart selection={selection} formula={formula} work={work} />
  ) : (
    <OtherCell data={data} cell={cell} work={work} />
  );
  const hasCharts = cell.chart !== null || cell.charts.length > 0 || cell.sheetOf === "chart data";
  return (
    <div className={styles.page}>
      <ToldBar told={work.told} onDismiss={() => work.tell(null)} />
      {hasCharts ? (
        <ChartsHere data={data} cell={cell} work={work} ofCell={ofCell} isOurFormula={isOurFormula} />
      ) : (
        ofCell
      )}
    </div>
  );
}
