import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Directory, DirectoryIndicator } from "../../domain/release/directory";
import { headingsOfClubs } from "../../domain/search/headings-of-clubs";
import { compareMessages } from "../compare-messages";
import type { IndicatorsAtHand } from "../use-kept-indicators";
import { FavouriteStar } from "./FavouriteStar";
import { Fold } from "./questionnaire/Fold";

const texts = compareMessages.search;

const useStyles = makeStyles({
  browser: {
    maxHeight: "320px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "4px 8px",
  },
  within: { paddingInlineStart: "12px" },
  row: { display: "flex", alignItems: "flex-start" },
  indicator: {
    display: "block",
    flexGrow: 1,
    minWidth: 0,
    textAlign: "start",
    whiteSpace: "normal",
    fontWeight: tokens.fontWeightRegular,
  },
});

interface IndicatorBrowserProps {
  readonly directory: Directory;
  readonly selected: string;
  readonly atHand: IndicatorsAtHand;
  readonly onSelect: (indicator: DirectoryIndicator) => void;
}

/** All indicators of all the user's clubs, under the headings of the clubs' documents; a heading is opened to see its own. */
export function IndicatorBrowser({ directory, selected, atHand, onSelect }: IndicatorBrowserProps) {
  const styles = useStyles();
  const clubs = useMemo(() => headingsOfClubs(directory), [directory]);
  return (
    <section className={styles.browser} aria-label={texts.headings}>
      {clubs.map(({ club, label, headings }) => (
        <Fold key={club} title={label}>
          <div className={styles.within}>
            {headings.map(({ heading, indicators }) => (
              <Fold key={heading} title={`${heading ?? texts.otherwise} (${indicators.length})`}>
                <div className={styles.within}>
                  {indicators.map((indicator) => (
                    <div key={indicator.id} className={styles.row}>
                      <Button
                        className={styles.indicator}
                        appearance="subtle"
                        size="small"
                        aria-current={indicator.id === selected}
                        onClick={() => onSelect(indicator)}
                      >
                        {indicator.label}
                      </Button>
                      <FavouriteStar
                        indicator={indicator.id}
                        atHand={atHand}
                        name={texts.favouriteOf(indicator.label)}
                      />
                    </div>
                  ))}
                </div>
              </Fold>
            ))}
          </div>
        </Fold>
      ))}
    </section>
  );
}
