import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { readCalls } from "../../../actions/broken-formulas/read-calls";
import { putBackNotice, repairNotice } from "../../../actions/broken-formulas/repair-notices";
import type { BrokenFormulas, BrokenSurvey, RepairedCell } from "../../../actions/frozen-ports";
import type { Result } from "../../../domain/result";
import { brokenMessages as texts } from "../../broken-messages";
import { useServices } from "../../use-services";
import { useWork, type Told } from "../../use-work";
import { ToldBar } from "../ToldBar";
import { BrokenList } from "./BrokenList";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
});

interface RepairPartProps {
  /** What was found already, to begin with the list of it; left out, a button looks for it. */
  readonly offered?: BrokenSurvey;
}

/** Repairs formulas after the workbook was saved without the add-in: shows what would change, and can put it back. */
export function RepairPart({ offered }: RepairPartProps) {
  const styles = useStyles();
  const { loadBroken, state } = useServices();
  const { told, isWorking, run, tell } = useWork();
  const [found, setFound] = useState<BrokenSurvey | null>(offered ?? null);

  async function inWorkbook<T>(work: (broken: BrokenFormulas) => Promise<Result<T>>): Promise<Result<T>> {
    const loaded = await loadBroken();
    return loaded.ok ? work(loaded.value) : loaded;
  }
  const look = () =>
    run(
      () => inWorkbook((formulas) => formulas.find(readCalls, Infinity)),
      (survey) => {
        const isSome = survey !== null && survey.broken.length > 0;
        setFound(isSome ? survey : null);
        return survey === null || isSome ? null : repairNotice({ ...survey, repaired: [] });
      },
    );
  const repair = () =>
    run(
      () => inWorkbook((formulas) => formulas.repair(readCalls)),
      (outcome): Told => {
        setFound(null);
        state.noteChange();
        const notice = repairNotice(outcome);
        if (outcome.repaired.length === 0) return notice;
        return {
          ...notice,
          next: { label: texts.putBack, take: () => void putBack(outcome.repaired), isFocused: true },
        };
      },
    );
  const putBack = (repaired: readonly RepairedCell[]) =>
    run(
      () => inWorkbook((formulas) => formulas.putBack(repaired)),
      ({ restored, changed }) => {
        state.noteChange();
        return putBackNotice(restored, changed);
      },
    );
  return (
    <div className={styles.part}>
      {offered === undefined && <span>{texts.lookExplain}</span>}
      {offered === undefined && (
        <Button title={texts.lookHint} disabledFocusable={isWorking} onClick={() => void look()}>
          {texts.look}
        </Button>
      )}
      <ToldBar told={told} onDismiss={() => tell(null)}>
        {isWorking && <span>{texts.working}</span>}
      </ToldBar>
      {found !== null && (
        <BrokenList
          found={found}
          isWorking={isWorking}
          onRepair={() => void repair()}
          onCancel={() => setFound(null)}
        />
      )}
    </div>
  );
}
