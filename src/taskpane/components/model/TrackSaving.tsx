import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { formatInput } from "../../../domain/scenarios/format-input";
import { savingOnSheet } from "../../../domain/scenarios/savings/saving-on-sheet";
import type { SavingToAdd } from "../../../domain/scenarios/savings/savings-table";
import type { Scenario } from "../../../domain/scenarios/scenario";
import { stepNamed } from "../../../domain/scenarios/step-named";
import type { ScenarioInWorkbook } from "../../../domain/scenarios/scenario-in-workbook";
import { workbookScenariosMessages as texts } from "../../workbook-scenarios-messages";
import { useFocusBack } from "../../use-focus-back";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px", paddingLeft: "32px" },
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface TrackSavingProps {
  readonly scenario: Scenario;
  readonly held: ScenarioInWorkbook;
  readonly isWorking: boolean;
  readonly onTrack: (saving: SavingToAdd, isAgain: boolean) => Promise<number | null>;
}

/** Adds the saving of a scenario's sheet to the tracker; asks how, and again if the tracker has it already. */
export function TrackSaving({ scenario, held, isWorking, onTrack }: TrackSavingProps) {
  const styles = useStyles();
  const [isAsking, setIsAsking] = useState(false);
  /** What the tracker has already, and in which row. */
  const [known, setKnown] = useState<{ readonly saving: SavingToAdd; readonly row: number } | null>(null);
  const isOpen = isAsking || known !== null;
  const opener = useFocusBack(isOpen);
  const found = savingOnSheet(scenario, held);
  if (found === null) return null;
  const { value } = found;
  const step = stepNamed(scenario, found.name);
  const add = async (saving: SavingToAdd, isAgain: boolean) => {
    const row = await onTrack(saving, isAgain);
    setIsAsking(false);
    setKnown(row === null ? null : { saving, row });
  };
  const choose = (isLive: boolean) => void add({ ...found, isLive }, false);
  const leave = () => {
    setIsAsking(false);
    setKnown(null);
  };
  if (!isOpen)
    return (
      <div className={styles.part}>
        <Button
          ref={opener}
          size="small"
          aria-label={texts.trackOf(held.sheet)}
          disabledFocusable={isWorking}
          onClick={() => setIsAsking(true)}
        >
          {texts.track}
        </Button>
      </div>
    );
  return (
    <div className={styles.part}>
      <p className={styles.text} role="status">
        {known !== null
          ? texts.trackedAlready(known.row)
          : value === null
            ? texts.trackBlank
            : texts.trackNow(step.label, formatInput(step, value))}
      </p>
      <div className={styles.buttons}>
        {known === null ? (
          <>
            <Button autoFocus size="small" disabledFocusable={isWorking} onClick={() => choose(true)}>
              {texts.asLink}
            </Button>
            {value !== null && (
              <Button size="small" disabledFocusable={isWorking} onClick={() => choose(false)}>
                {texts.asValue}
              </Button>
            )}
          </>
        ) : (
          <Button size="small" disabledFocusable={isWorking} onClick={() => void add(known.saving, true)}>
            {texts.again}
          </Button>
        )}
        <Button key={known === null ? "ask" : "again"} autoFocus={known !== null} size="small" onClick={leave}>
          {texts.notNow}
        </Button>
      </div>
    </div>
  );
}
