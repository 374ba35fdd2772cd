import { makeStyles, ToggleButton } from "@fluentui/react-components";
import { TextBulletListTreeRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useState } from "react";
import type { Choice, ClubData } from "../../actions/ports";
import { yearsOf } from "../../actions/years-of";
import { directoryOf, type DirectoryIndicator } from "../../domain/release/directory";
import { compareMessages } from "../compare-messages";
import { messages } from "../messages";
import { useAnswer } from "../use-answer";
import { useKeptIndicators } from "../use-kept-indicators";
import { useOpenInCompare } from "../use-open-in-compare";
import { useServices } from "../use-services";
import { Chooser } from "./Chooser";
import { FavouriteStar } from "./FavouriteStar";
import { GroupChoice } from "./GroupChoice";
import { IndicatorBrowser } from "./IndicatorBrowser";
import { IndicatorSearch } from "./IndicatorSearch";
import { WorkbookGroupPart } from "./WorkbookGroupPart";

const texts = compareMessages.search;

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", gap: "4px" },
  search: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    gap: "4px",
    // So that the name can be read at 200% zoom, where the buttons go below.
    "& > :first-child": { flexBasis: "140px" },
  },
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
  const { figures, state } = useServices();
  const { release } = data;
  const [listed] = useAnswer(figures.directory, release);
  const directory = useMemo(() => (listed?.ok ? listed.value : directoryOf(release)), [listed, release]);
  const [isBrowsing, setIsBrowsing] = useState(false);
  const openInCompare = useOpenInCompare();
  const atHand = useKeptIndicators();
  const { memory } = atHand;
  const { indicator: shown } = choice;
  useEffect(() => {
    // What Compare shows until the user has chosen something was not looked at on purpose.
    if (state.get().chosen.indicator === shown) void memory?.used(shown);
  }, [memory, state, shown]);

  const select = ({ id: indicator, club }: DirectoryIndicator) => {
    setIsBrowsing(false);
    if (club === release.stamp.club) onChoose({ indicator });
    else openInCompare({ club, indicator, peers: choice.peers });
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
        <FavouriteStar indicator={choice.indicator} atHand={atHand} name={texts.favourite} size="medium" />
      </div>
      {isBrowsing && (
        <IndicatorBrowser directory={directory} selected={choice.indicator} atHand={atHand} onSelect={select} />
      )}
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
      <WorkbookGroupPart data={data} peers={choice.peers} />
    </div>
  );
}
