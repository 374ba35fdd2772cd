import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ClubData } from "../../../actions/ports";
import { figureInWords } from "../../../domain/charts/figure-in-words";
import { spendBesideOutcomes, type BesideFigure } from "../../../domain/insights/spend-beside-outcomes";
import type { PeerSources } from "../../../domain/peers/peer-sources";
import { insightsMessages } from "../../insights-messages";
import { messages } from "../../messages";
import { Fold } from "../questionnaire/Fold";
import { Warning } from "../Warning";

const texts = insightsMessages.beside;

const useStyles = makeStyles({
  text: { margin: "0 0 4px" },
  table: { width: "100%", borderCollapse: "collapse", marginBottom: "12px", fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: "start", fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  why: { display: "block", fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200 },
  head: { textAlign: "start", color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  name: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    padding: "4px 8px 4px 0",
    verticalAlign: "top",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: { textAlign: "end", whiteSpace: "nowrap", paddingInlineStart: "8px" },
  cell: { verticalAlign: "top", padding: "4px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  place: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface SpendAndOutcomesProps {
  readonly data: ClubData;
  readonly peers: string;
  readonly sources: PeerSources;
}

/** What the user's authority spends and the outcomes that belong with it, side by side; nothing for a club without pairs. */
export function SpendAndOutcomes({ data: { release, own }, peers, sources }: SpendAndOutcomesProps) {
  const styles = useStyles();
  const pairs = useMemo(() => {
    const found = own === null ? null : spendBesideOutcomes(release, { member: own, peers }, sources);
    return found?.ok ? found.value : [];
  }, [release, own, peers, sources]);
  if (pairs.length === 0) return null;
  return (
    <Fold title={texts.title}>
      <p className={styles.text}>{texts.explain}</p>
      {pairs.map(({ heading, why, spend, outcomes }) => (
        <table key={heading} className={styles.table}>
          <caption className={styles.caption}>
            {heading}
            <span className={styles.why}>{why}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>
                {texts.figure}
              </th>
              <th scope="col" className={`${styles.head} ${styles.number}`}>
                {texts.own}
              </th>
              <th scope="col" className={`${styles.head} ${styles.number}`}>
                {texts.median}
              </th>
            </tr>
          </thead>
          <tbody>
            <FigureRow kind={texts.spend} figure={spend} />
            {outcomes.map((figure) => (
              <FigureRow key={figure.comparison.indicator.id} kind={texts.outcome} figure={figure} />
            ))}
          </tbody>
        </table>
      ))}
    </Fold>
  );
}

function FigureRow({ kind, figure }: { readonly kind: string; readonly figure: BesideFigure }) {
  const styles = useStyles();
  const { comparison, place, old } = figure;
  const { indicator, year, own, median } = comparison;
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {kind}: {texts.newest(indicator.label, year)}
        <span className={styles.place}>{place}</span>
        {old !== null && <Warning>{messages.explore.newestFigures(old)}</Warning>}
      </th>
      <td className={`${styles.cell} ${styles.number}`}>{figureInWords(own.value, plain(indicator))}</td>
      <td className={`${styles.cell} ${styles.number}`}>{figureInWords(median, plain(indicator))}</td>
    </tr>
  );
}

/** Without the words of the unit, which the name beside it says. */
function plain({ unit, decimals }: BesideFigure["comparison"]["indicator"]) {
  return { unit: unit.startsWith("GBP") ? "GBP" : unit === "%" ? "%" : "", decimals };
}
