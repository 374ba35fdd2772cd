import { makeStyles } from "@fluentui/react-components";
import type { CallSubject } from "../../../actions/cell/explain-call";
import { publishedInWords } from "../../../domain/indicators/published-in-words";
import { releaseLine } from "../../../domain/release-line";
import { cellMessages as texts } from "../../cell-messages";
import { aboutMessages } from "../../about-messages";
import { ShortFacts } from "../ShortFacts";

const useStyles = makeStyles({ definition: { margin: "0 0 4px" } });

/** What the figure means, what it is made of, where it was published, and in which release it stands. */
export function AboutCall({
  about: { data, indicator, year },
}: {
  readonly about: Pick<CallSubject, "data" | "indicator" | "year">;
}) {
  const styles = useStyles();
  const { definition, numerator, denominator, periodType } = indicator;
  const { stamp } = data.release;
  return (
    <>
      <p className={styles.definition}>{definition}</p>
      <ShortFacts
        facts={[
          [aboutMessages.numerator, numerator],
          [aboutMessages.denominator, denominator],
          [aboutMessages.period, aboutMessages.periods[periodType]],
          [texts.source, publishedInWords(indicator, year)],
          [texts.release, `${stamp.clubLabel}, ${releaseLine(stamp)}`],
        ]}
      />
    </>
  );
}
