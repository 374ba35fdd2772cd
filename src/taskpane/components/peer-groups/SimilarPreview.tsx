import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { groupDifference } from "../../../actions/peer-groups/group-difference";
import type { SimilarPreview as Preview } from "../../../actions/peer-groups/similar-preview";
import { listNames } from "../../../domain/list-names";
import type { StoredGroup } from "../../../domain/peers/saved-group";
import type { Release } from "../../../domain/release/release";
import { peerGroupMessages as texts } from "../../peer-group-messages";
import { Facts } from "../questionnaire/Facts";
import { Fold } from "../questionnaire/Fold";
import { SimilarMember } from "./SimilarMember";

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  missing: { margin: "4px 0", paddingInlineStart: "16px" },
  button: { alignSelf: "flex-start" },
});

interface SimilarPreviewProps {
  /** The release with the characteristics. */
  readonly release: Release;
  readonly preview: Preview;
  /** The saved group, if it was also found by characteristics. */
  readonly before: StoredGroup | null;
  readonly onPickThese: (codes: readonly string[]) => void;
}

/**
 * The authorities that the characteristics find, in order, with their differences; those that could not be compared;
 * and what would change.
 */
export function SimilarPreview({ release, preview, before, onPickThese }: SimilarPreviewProps) {
  const styles = useStyles();
  const { found, leftOut, recipe } = preview;
  const codes = found.map(({ member }) => member.code);
  const nameOf = (code: string) => release.members[release.memberByCode.get(code) ?? -1]?.name ?? code;
  const difference = before && groupDifference({ members: codes }, before);
  const namesOf = (members: readonly string[]) => listNames(members.map(nameOf));
  return (
    <section className={styles.preview} aria-label={texts.preview.title}>
      <h3 className={styles.title}>{texts.preview.title}</h3>
      <span role="status">
        {found.length < recipe.n ? texts.preview.fewer(found.length, recipe.n) : texts.preview.found(found.length)}
        {leftOut.length > 0 && ` ${texts.preview.leftOut(leftOut.length)}.`}
      </span>
      <p className={styles.note}>{texts.preview.scale}</p>
      {difference &&
        (difference.onlyMine.length + difference.onlyTheirs.length === 0 ? (
          <p className={styles.note}>{texts.preview.unchanged}</p>
        ) : (
          <Facts
            facts={[
              [texts.preview.joins, namesOf(difference.onlyMine)],
              [texts.preview.leaves, namesOf(difference.onlyTheirs)],
            ]}
          />
        ))}
      <ol className={styles.list}>
        {found.map((one, at) => (
          <SimilarMember key={one.member.code} rank={at + 1} found={one} />
        ))}
      </ol>
      {leftOut.length > 0 && (
        <Fold title={texts.preview.leftOut(leftOut.length)}>
          <ul className={styles.missing}>
            {leftOut.map(({ member, missing }) => (
              <li key={member.code}>
                {member.name}
                <ul className={styles.missing}>
                  {missing.map(({ label, year, reason }) => (
                    <li key={label}>{texts.preview.missing(label, year, reason)}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      <Button size="small" className={styles.button} onClick={() => onPickThese(codes)}>
        {texts.preview.pickThese}
      </Button>
    </section>
  );
}
