import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SimilarPreview } from "../../../actions/peer-groups/similar-preview";
import { formatValue } from "../../../domain/units";
import { peerGroupMessages as texts } from "../../peer-group-messages";
import { Facts } from "../questionnaire/Facts";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: { display: "flex", gap: "8px", padding: "6px 0", cursor: "pointer" },
  rank: { minWidth: "24px", textAlign: "end", fontVariantNumeric: "tabular-nums" },
  name: { flexGrow: 1 },
  distance: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  details: { padding: "0 0 8px 32px" },
});

/** A smaller difference, in standard deviations, would show as 0. */
const least = 0.005;

interface SimilarMemberProps {
  /** 1 is the nearest. */
  readonly rank: number;
  readonly found: SimilarPreview["found"][number];
}

/** A similar authority and its distance; when opened, how it differs in each characteristic. */
export function SimilarMember({ rank, found: { member, distance, characteristics } }: SimilarMemberProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li className={styles.item}>
      <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>
          <span className={styles.rank}>{rank}</span>
          <span className={styles.name}>{member.name}</span>
          <span className={styles.distance}>{texts.preview.distance(formatValue(distance, "", 2))}</span>
        </summary>
        {isOpen && (
          <div className={styles.details}>
            <Facts
              facts={characteristics.map(({ indicator, year, own, other, difference, share }) => {
                const [theirs, yours] = [other, own].map((value) =>
                  formatValue(value, indicator.unit, indicator.decimals),
                );
                const sd = formatValue(Math.abs(difference), "", 2);
                const words =
                  difference === 0
                    ? texts.preview.same
                    : Math.abs(difference) < least
                      ? texts.preview.almostSame
                      : texts.preview.difference(sd, difference > 0);
                const part = texts.preview.share(formatValue(share * 100, "%", 0));
                return [
                  `${indicator.label}, ${year}`,
                  `${texts.preview.beside(theirs ?? "", yours ?? "")}: ${words}; ${part}`,
                ] as const;
              })}
            />
          </div>
        )}
      </details>
    </li>
  );
}
