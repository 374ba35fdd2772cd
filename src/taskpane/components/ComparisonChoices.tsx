import { makeStyles, ToggleButton } from "@fluentui/react-components";
import { TextBulletListTreeRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import { openInCompare } from "../../actions/open-in-compare";
import type { Choice, ClubData } from "../../actions/ports";
import { yearsOf } from "../../actions/years-of";
import { directoryOf, type DirectoryIndicator } from "../../domain/release/directory";
import { compareMessages } from "../compare-messages";
import { messages } from "../messages";
import { useAnswer } from "../use-answer";
import { useNoticeWork } from "../use-notice-work";
import { useServices } from "../use-services";
import { Chooser } from "./Chooser";
import { GroupChoice } from "./GroupChoice";
import { IndicatorBrowser } from "./IndicatorBrowser";
import { IndicatorSearch } from "./IndicatorSearch";

const texts = compareMessages.search;

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", gap: "4px" },
  search: { display: "flex", alignItems: "flex-end", gap: "4px" },
  browse: { minWidth: 0, flexShrink: 0 },
  // Side by side if there is room; otherwise one below the other.
  beside: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 8px",
    "& > *": { flex: "1 1 90px" },
    "& > :first-child": { flexGrow: 2 },
  },
});

interface ComparisonChoicesProps {
  readonly data: ClubData;
  readonly choice: Choice;
  readonly onChoose: (change: Partial<Choice>) => void;
}

/**
 * Chooses what to compare, with whom, and in which year. The indicator may be one of any of the user's clubs: that club is
 * then chosen with it. If the directory of the clubs can't be read now, the shown club's own indicators are offered.
 */
export function ComparisonChoices({ data, choice, onChoose }: ComparisonChoicesProps) {
  const styles = useStyles();
  const { workbook, figures, state } = useServices();
  const { release } = data;
  const [listed] = useAnswer(figures.directory, release);
  const directory = useMemo(() => (listed?.ok ? listed.value : directoryOf(release)), [listed, release]);
  const [isBrowsing, setIsBrowsing] = useState(false);
  const { run } = useNoticeWork();

  const select = ({ id: indicator, club }: DirectoryIndicator) => {
    setIsBrowsing(false);
    if (club === release.stamp.club) onChoose({ indicator });
    else {
      void run(
        () => openInCompare({ workbook, figures, state }, { club, indicator, peers: choice.peers }),
        ({ notShown }) => notShown && { kind: "warning", text: messages.header.notShown(notShown.message) },
      );
    }
  };
  return (
    <div className={styles.choices}>
      <div className={styles.search}>
        <IndicatorSearch
          directory={directory}
          selected={choice.indicator}
          label={release.indicators.find(({ id }) => id === choice.indicator)?.label ?? ""}
          onSelect={select}
        />
        <ToggleButton
          className={styles.browse}
          icon={<TextBulletListTreeRegular />}
          title={texts.browseHint}
          aria-label={texts.browse}
          checked={isBrowsing}
          onClick={() => setIsBrowsing(!isBrowsing)}
        />
      </div>
      {isBrowsing && <IndicatorBrowser directory={directory} selected={choice.indicator} onSelect={select} />}
      <div className={styles.beside}>
        <GroupChoice data={data} selected={choice.peers} onSelect={(peers) => onChoose({ peers })} />
        <Chooser
          size="small"
          label={messages.explore.year}
          options={yearsOf(release, choice.indicator).map((year) => ({ value: year, text: year }))}
          selected={choice.year}
          onSelect={(year) => onChoose({ year })}
        />
      </div>
    </div>
  );
}
