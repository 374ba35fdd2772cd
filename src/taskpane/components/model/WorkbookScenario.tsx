import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { findScenario } from "../../../domain/scenarios/catalogue/index";
import { formatInput } from "../../../domain/scenarios/format-input";
import type { Scenario } from "../../../domain/scenarios/scenario";
import { readNamesOf, type ScenarioInWorkbook } from "../../../domain/scenarios/scenario-in-workbook";
import { listNames } from "../../../domain/list-names";
import type { SavingToAdd } from "../../../domain/scenarios/savings/savings-table";
import { workbookScenariosMessages as texts } from "../../workbook-scenarios-messages";
import { TrackSaving } from "./TrackSaving";
import { mainStep, rowNamed } from "../../../domain/scenarios/step-named";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", gap: "2px" },
  // At 200 % zoom the button goes below the name, so that the name's words stay whole.
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: "4px" },
  name: { flex: "1 1 120px" },
  text: { margin: 0, paddingLeft: "32px" },
  note: { margin: 0, paddingLeft: "32px", color: tokens.colorNeutralForeground2 },
});

interface WorkbookScenarioProps {
  readonly held: ScenarioInWorkbook;
  readonly isTicked: boolean;
  readonly isWorking: boolean;
  readonly onTick: (isTicked: boolean) => void;
  readonly onShow: () => void;
  /** Adds its saving to the tracker. @returns the row that has it already; null if there is nothing to ask */
  readonly onTrack: (saving: SavingToAdd, isAgain: boolean) => Promise<number | null>;
}

/** A sheet with a scenario: its name, its model and what it comes to now. */
export function WorkbookScenario({ held, isTicked, isWorking, onTick, onShow, onTrack }: WorkbookScenarioProps) {
  const styles = useStyles();
  const { sheet } = held;
  const scenario = findScenario(held.id);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Checkbox
          className={styles.name}
          label={sheet}
          checked={isTicked}
          disabled={scenario === undefined}
          onChange={(_, { checked }) => onTick(checked === true)}
        />
        <Button
          size="small"
          appearance="subtle"
          aria-label={texts.showOf(sheet)}
          disabledFocusable={isWorking}
          onClick={onShow}
        >
          {texts.show}
        </Button>
      </div>
      <p className={styles.note}>{scenario === undefined ? texts.unknown : scenario.title}</p>
      {scenario !== undefined && (
        <>
          <p className={styles.text}>{resultInWords(scenario, held)}</p>
          {goneFrom(scenario, held).length > 0 && (
            <p className={styles.note}>{texts.gone(listNames(goneFrom(scenario, held)))}</p>
          )}
          {scenario.saving === null && <p className={styles.note}>{texts.noSaving}</p>}
          <TrackSaving scenario={scenario} held={held} isWorking={isWorking} onTrack={onTrack} />
        </>
      )}
    </li>
  );
}

function resultInWords(scenario: Scenario, { values }: ScenarioInWorkbook): string {
  const step = mainStep(scenario);
  const value = values.get(step.name) ?? null;
  if (value === null) return texts.blank;
  return texts.result(step.label, typeof value === "number" ? formatInput(step, value) : value);
}

/** The labels of inputs and outputs whose cells somebody deleted. */
function goneFrom(scenario: Scenario, { values }: ScenarioInWorkbook): readonly string[] {
  return readNamesOf(scenario).flatMap((name) => (values.has(name) ? [] : rowNamed(scenario, name).label));
}
