import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, useId } from "react";
import type { Finding } from "../../../domain/questionnaire/finding";
import type { ListedFinding } from "../../list-findings";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import { ConfirmButton } from "./ConfirmButton";
import { FindingDetails } from "./FindingDetails";
import { FindingHead } from "./FindingHead";
import { PlaceButton } from "./PlaceButton";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface FindingItemProps {
  readonly listed: ListedFinding;
  readonly fixable: readonly Finding[];
  readonly isOpen: boolean;
  /** The sheet that is named above; its cells need not name it again. */
  readonly sheet?: string | undefined;
  /** Set if the user reached this finding with a key; a different number each time. */
  readonly arrived?: number | undefined;
  readonly onToggle: (key: string) => void;
}

/** One finding: its sentence, what to do and its cell; the rest of it when opened. */
export const FindingItem = memo(function FindingItem(props: FindingItemProps) {
  const { listed, fixable, isOpen, sheet, arrived, onToggle } = props;
  const styles = useStyles();
  const id = useId();
  const { finding, state, explained, critique, key } = listed;
  const hasLapsed = explained !== null && explained.lapsed !== null;
  const status = critique !== null ? texts.states.poor : hasLapsed ? texts.states.lapsed : texts.states.one[state];
  return (
    <div className={styles.item}>
      <FindingHead
        state={state}
        message={finding.message}
        isOpen={isOpen}
        controls={id}
        arrived={arrived}
        onToggle={() => onToggle(key)}
      >
        <span>{status}</span>
        {state === "to confirm" && <ConfirmButton findings={[finding]} label={texts.finding.confirm} />}
        {finding.place && <PlaceButton place={finding.place} isShort={finding.place.sheet === sheet} />}
      </FindingHead>
      <div id={id} hidden={!isOpen}>
        {isOpen && <FindingDetails key={key} listed={listed} fixable={fixable} />}
      </div>
    </div>
  );
});
