import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { FindingState } from "../../../domain/questionnaire/finding-state";
import { questionnaireMessages as texts } from "../../questionnaire-messages";

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: "4px" },
  chip: {
    minWidth: 0,
    padding: "0 8px",
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface StateChipsProps {
  readonly counts: readonly (readonly [state: FindingState, count: number])[];
  readonly chosen: ReadonlySet<FindingState>;
  readonly onChoose: (chosen: ReadonlySet<FindingState>) => void;
}

/** How many findings ask for what; pressing a chip shows only those. */
export function StateChips({ counts, chosen, onChoose }: StateChipsProps) {
  const styles = useStyles();
  return (
    <div className={styles.chips} role="group" aria-label={texts.states.title}>
      {counts
        .filter(([, count]) => count > 0)
        .map(([state, count]) => (
          <ToggleButton
            key={state}
            className={styles.chip}
            size="small"
            checked={chosen.has(state)}
            onClick={() => {
              const next = new Set(chosen);
              if (!next.delete(state)) next.add(state);
              onChoose(next);
            }}
          >
            {texts.states.chip(state, count)}
          </ToggleButton>
        ))}
    </div>
  );
}
