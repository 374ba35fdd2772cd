import { makeStyles } from "@fluentui/react-components";
import type { GroupOrigin } from "../../../actions/peer-groups/group-origin";
import { peerGroupMessages as texts } from "../../peer-group-messages";
import { useCharacteristics } from "../../use-characteristics";

const useStyles = makeStyles({ list: { margin: "4px 0", paddingInlineStart: "16px" }, text: { margin: 0 } });

interface OriginOfSimilarProps {
  readonly origin: Extract<GroupOrigin, { readonly kind: "similar" | "saved-similar" }>;
}

/**
 * The characteristics by which similar authorities were found. Shows ids until labels are loaded, or if they can't be.
 */
export function OriginOfSimilar({ origin }: OriginOfSimilarProps) {
  const styles = useStyles();
  const { characteristics } = origin.kind === "similar" ? origin : origin.recipe;
  const { release: answer } = useCharacteristics(characteristics[0]?.indicator ?? null);
  const release = answer?.ok ? answer.value : null;
  const labelOf = (id: string) => release?.indicators[release.indicatorById.get(id) ?? -1]?.label ?? id;
  const clubOf = (id: string) => (release?.stamp.club === id ? release.stamp.clubLabel : id);
  return (
    <>
      <p className={styles.text}>
        {origin.kind === "similar"
          ? texts.origin.similar
          : texts.origin.savedSimilar(
              origin.recipe.n,
              origin.recipe.releases.map(({ club, version }) => texts.origin.release(clubOf(club), version)).join(", "),
            )}
      </p>
      <ul className={styles.list}>
        {characteristics.map(({ indicator, year, weight }) => (
          <li key={indicator}>{texts.origin.characteristic(labelOf(indicator), year, String(weight))}</li>
        ))}
      </ul>
      <p className={styles.text}>{texts.origin.method}</p>
    </>
  );
}
