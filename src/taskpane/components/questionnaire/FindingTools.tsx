import { Button, Field, makeStyles, SearchBox, Switch } from "@fluentui/react-components";
import type { FindingFilter, Grouping } from "../../group-findings";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import { Chooser } from "../Chooser";

const useStyles = makeStyles({
  tools: { display: "flex", flexDirection: "column", gap: "4px" },
  pair: { display: "flex", flexWrap: "wrap", gap: "8px", "& > *": { flex: "1 1 110px", minWidth: 0 } },
  search: { minWidth: 0, width: "100%", maxWidth: "none" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "4px 8px" },
});

interface FindingToolsProps {
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly by: Grouping;
  readonly onGroup: (by: Grouping) => void;
  readonly onNext: () => void;
}

/** Controls for grouping and searching findings. */
export function FindingTools({ filter, onFilter, by, onGroup, onNext }: FindingToolsProps) {
  const styles = useStyles();
  return (
    <div className={styles.tools}>
      <div className={styles.pair}>
        <Chooser
          label={texts.list.groupBy}
          options={Object.entries(texts.list.groupings).map(([value, text]) => ({ value, text }))}
          selected={by}
          onSelect={(value) => onGroup(value as Grouping)}
        />
        <Field label={texts.list.search}>
          <SearchBox
            className={styles.search}
            input={{ style: { minWidth: 0 } }}
            value={filter.text}
            onChange={(_, { value }) => onFilter({ ...filter, text: value })}
          />
        </Field>
      </div>
      <div className={styles.line}>
        <Switch
          label={texts.list.onlyOpen}
          checked={filter.onlyOpen}
          onChange={(_, { checked }) => onFilter({ ...filter, onlyOpen: checked })}
        />
        <Button size="small" aria-keyshortcuts="F8" title={texts.list.nextHint} onClick={onNext}>
          {texts.list.next}
        </Button>
      </div>
    </div>
  );
}
