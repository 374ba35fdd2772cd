import { makeStyles, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import { useMemo, type ReactNode } from "react";
import { unitInWords } from "../../domain/charts/unit-in-words";
import { answerInWords } from "../../domain/indicators/answer-in-words";
import type { Comparison } from "../../domain/indicators/compare";
import { farOutliers } from "../../domain/indicators/far-outliers";
import { isTooOld } from "../../domain/indicators/is-too-old";
import { newestYear } from "../../domain/indicators/newest-year";
import { itemAt } from "../../domain/item-at";
import type { Indicator } from "../../domain/release/indicator";
import type { Release } from "../../domain/release/release";
import { formatValue } from "../../domain/units";
import { barValue } from "./bar-value";
import { messages } from "../messages";

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
  warning: {
    display: "flex",
    alignItems: "baseline",
    gap: "4px",
    margin: "2px 0 0",
    color: tokens.colorStatusWarningForeground3,
    fontWeight: tokens.fontWeightSemibold,
    "& > svg": { flexShrink: 0, alignSelf: "center" },
  },
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
  const { own, indicator, member, year } = comparison;
  const { sentence, money, better } = useMemo(() => answerInWords(release, comparison), [release, comparison]);
  const isFar = useMemo(
    () => farOutliers(release, comparison).has(release.memberByCode.get(member.code) ?? -1),
    [release, comparison, member],
  );
  const old = oldYear(release, indicator);
  const [figure, unit] = parts(own.value, indicator);
  return (
    <section className={styles.answer} aria-label={messages.figures.own} aria-live="polite">
      <span className={styles.whose}>{messages.explore.yours(member.name, year)}</span>
      <span>
        <span className={styles.value}>{own.value === null ? messages.explore.noValue : figure}</span>
        {own.value !== null && unit}
      </span>
      <p className={styles.sentence}>{sentence}</p>
      {money !== null && <p className={styles.money}>{money}</p>}
      {better !== null && <p className={styles.note}>{better}</p>}
      {old !== null && <Warning className={styles.warning}>{messages.explore.newestFigures(old)}</Warning>}
      {isFar && <Warning className={styles.warning}>{messages.explore.farOutside}</Warning>}
    </section>
  );
}

function Warning({ className, children }: { readonly className: string; readonly children: ReactNode }) {
  return (
    <p className={className}>
      <WarningRegular aria-hidden />
      <span>{children}</span>
    </p>
  );
}

/** The newest year of an indicator whose newest figures are old; null for any other. */
function oldYear(release: Release, { id }: Indicator): string | null {
  const newest = newestYear(release, release.indicatorById.get(id) ?? -1);
  return newest !== null && isTooOld(release, newest) ? itemAt(release.years, newest) : null;
}

/** The figure with its sign, which is shown large, and the rest of the unit. */
function parts(value: number | null, { unit, decimals }: Indicator): readonly [figure: string, unit: string] {
  const figure = barValue(value, { unit, decimals });
  return [figure, unitInWords(formatValue(value, unit, decimals).slice(figure.length))];
}
