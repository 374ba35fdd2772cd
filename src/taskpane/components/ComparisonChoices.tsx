import { makeStyles } from "@fluentui/react-components";
import type { Choice, ClubData } from "../../actions/ports";
import { yearsOf } from "../../actions/years-of";
import { messages } from "../messages";
import { Chooser } from "./Chooser";
import { Finder } from "./Finder";
import { GroupChoice } from "./GroupChoice";

const useStyles = makeStyles({
  // Side by side if there is room; otherwise one below the other.
  beside: { display: "flex", flexWrap: "wrap", gap: "8px", "& > *": { flex: "1 1 110px" } },
});

interface ComparisonChoicesProps {
  readonly data: ClubData;
  readonly choice: Choice;
  readonly onChoose: (change: Partial<Choice>) => void;
}

/** Chooses what to compare, with whom, and in which year. */
export function ComparisonChoices({ data, choice, onChoose }: ComparisonChoicesProps) {
  const styles = useStyles();
  const { release } = data;
  return (
    <>
      <Finder
        label={messages.explore.indicator}
        options={release.indicators.map(({ id, label }) => ({ value: id, text: label }))}
        selected={choice.indicator}
        onSelect={(indicator) => onChoose({ indicator })}
        noneFound={messages.explore.noIndicator}
      />
      <div className={styles.beside}>
        <GroupChoice data={data} selected={choice.peers} onSelect={(peers) => onChoose({ peers })} />
        <Chooser
          label={messages.explore.year}
          options={yearsOf(release, choice.indicator).map((year) => ({ value: year, text: year }))}
          selected={choice.year}
          onSelect={(year) => onChoose({ year })}
        />
      </div>
    </>
  );
}
