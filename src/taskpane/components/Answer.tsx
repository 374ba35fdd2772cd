import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { answerInWords } from "../../domain/indicators/answer-in-words";
import type { Comparison } from "../../domain/indicators/compare";
import { farOutliers } from "../../domain/indicators/far-outliers";
import { oldNewestYear } from "../../domain/indicators/old-newest-year";
import type { Release } from "../../domain/release/release";
import { messages } from "../messages";
import { Warning } from "./Warning";

const useStyles = makeStyles({
  answer: { display: "flex", flexDirection: "column", gap: "2px" },
  whose: { color: tokens.colorNeutralForeground2 },
  value: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  money: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface AnswerProps {
  readonly release: Release;
  readonly comparison: Comparison;
}

/**
 * How the user compares, in a sentence under their own value, with what that comes to in £ a year; and what to know before
 * using it: that even the newest figures are old, or that their own is far outside the group.
 */
export function Answer({ release, comparison }: AnswerProps) {
  const styles = useStyles();
  const { indicator, member, year } = comparison;
  const {
    own: said,
    sentence,
    money,
    better,
  } = useMemo(() => answerInWords(release, comparison), [release, comparison]);
  const isFar = farOutliers(release, comparison).has(release.memberByCode.get(member.code) ?? -1);
  const old = oldNewestYear(release, indicator);
  const [figure = "", unit = ""] = said?.split(/(?= )(.*)/) ?? [];
  return (
    <section className={styles.answer} aria-label={messages.figures.own} aria-live="polite">
      <span className={styles.whose}>{messages.explore.yours(member.name, year)}</span>
      <span>
        <span className={styles.value}>{said === null ? messages.explore.noValue : figure}</span>
        {unit}
      </span>
      <p className={styles.sentence}>{sentence}</p>
      {money !== null && <p className={styles.money}>{money}</p>}
      {better !== null && <p className={styles.note}>{better}</p>}
      {old !== null && <Warning>{messages.explore.newestFigures(old)}</Warning>}
      {isFar && <Warning>{messages.explore.farOutside}</Warning>}
    </section>
  );
}
