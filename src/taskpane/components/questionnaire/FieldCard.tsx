import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FieldDescription } from "../../../domain/questionnaire/describe-field";
import { questionnaireMessages as texts } from "../../questionnaire-messages";
import { ShortFacts } from "../ShortFacts";
import { Facts } from "./Facts";
import { PublishedPeers } from "./PublishedPeers";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  row: { margin: 0, color: tokens.colorNeutralForeground2 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  source: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface FieldCardProps {
  readonly described: FieldDescription;
  /** What was found in the cell. */
  readonly children: ReactNode;
}

/** What was found in a cell, what it asks, how to answer it, last year's answer and the published figure. */
export function FieldCard({ described, children }: FieldCardProps) {
  const styles = useStyles();
  const { field, row, howToAnswer, answer, lastYear, published, peers } = described;
  return (
    <section className={styles.card} aria-label={field.label}>
      <div>
        <h2 className={styles.title}>{field.label}</h2>
        {row && <p className={styles.row}>{texts.cell.ofRow(row.register, row.name)}</p>}
      </div>
      {children}
      <Facts
        facts={[
          [texts.cell.definition, field.definition],
          [texts.cell.howTo, howToAnswer],
        ]}
      />
      <ShortFacts
        facts={[
          [texts.cell.unit, field.unit?.replace(/^GBP\b/, "£") ?? null],
          [texts.cell.choices, field.choices.join(" · ")],
          [texts.cell.answer, answer ?? texts.cell.notChecked],
          ...(row === null
            ? ([
                [texts.cell.lastYear(lastYear?.year ?? null), lastYear?.text ?? texts.cell.noLastYear],
                [
                  texts.cell.published,
                  published === null ? (
                    texts.cell.noPublished
                  ) : (
                    <>
                      {published.text}
                      <br />
                      <span className={styles.source}>
                        {published.label}. {published.source}.
                      </span>
                    </>
                  ),
                ],
              ] as const)
            : []),
        ]}
      />
      {peers.length > 0 && (
        <>
          <h3 className={styles.heading}>{texts.cell.peers}</h3>
          <PublishedPeers peers={peers} />
        </>
      )}
    </section>
  );
}
