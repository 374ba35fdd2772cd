import { makeStyles, tokens } from "@fluentui/react-components";
import { capital } from "../../domain/capital";
import type { Comparison } from "../../domain/indicators/compare";
import type { Indicator } from "../../domain/release/indicator";
import { formatValue } from "../../domain/units";
import { messages } from "../messages";

const useStyles = makeStyles({
  own: { display: "flex", flexDirection: "column" },
  whose: { color: tokens.colorNeutralForeground2 },
  value: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The user's own value with unit, member and year; or the reason why there is none. */
export function OwnFigure({ comparison: { own, indicator, member, year } }: { readonly comparison: Comparison }) {
  const styles = useStyles();
  const [figure, unit] = parts(own.value, indicator);
  return (
    <section className={styles.own} aria-label={messages.figures.own}>
      <span className={styles.whose}>{messages.explore.yours(member.name, year)}</span>
      <span>
        <span className={styles.value}>{own.value === null ? messages.explore.noValue : figure}</span>
        {own.value !== null && unit}
      </span>
      {own.value === null && <span>{sentence(own.reason.meaning)}</span>}
    </section>
  );
}

/** The figure with its sign, which is shown large, and the rest of the unit. */
function parts(value: number | null, { unit, decimals }: Indicator): readonly [figure: string, unit: string] {
  const figure = formatValue(value, /^(GBP|%)/.exec(unit)?.[0] ?? "", decimals);
  return [figure, formatValue(value, unit, decimals).slice(figure.length)];
}

function sentence(words: string): string {
  return capital(words.trim().replace(/\.?$/, "."));
}
