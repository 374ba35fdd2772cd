import { makeStyles, Skeleton, SkeletonItem } from "@fluentui/react-components";
import type { GroupDraft } from "../../../actions/peer-groups/group-draft";
import type { SimilarPreview as Preview } from "../../../actions/peer-groups/similar-preview";
import type { Result } from "../../../domain/result";
import { peerGroupMessages as texts } from "../../peer-group-messages";
import type { useCharacteristics } from "../../use-characteristics";
import { FailureCard } from "../FailureCard";
import { SimilarChooser } from "./SimilarChooser";
import { SimilarPreview } from "./SimilarPreview";

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", gap: "12px" },
  text: { margin: 0 },
});

interface SimilarPartProps {
  readonly characteristics: ReturnType<typeof useCharacteristics>;
  readonly draft: GroupDraft;
  /** Null if what is typed can't be used yet. */
  readonly preview: Result<Preview> | null;
  readonly onChange: (change: Partial<GroupDraft>) => void;
}

/** The part of the editor that finds similar authorities, and shows at once which. */
export function SimilarPart({ characteristics: { release, retry }, draft, preview, onChange }: SimilarPartProps) {
  const styles = useStyles();
  if (release === null) {
    return (
      <Skeleton aria-label={texts.similar.loading} className={styles.lines}>
        <SkeletonItem size={48} />
        <SkeletonItem size={48} />
        <SkeletonItem size={48} />
      </Skeleton>
    );
  }
  if (!release.ok) return <FailureCard problem={release.problem} onRetry={retry} />;
  return (
    <>
      <SimilarChooser release={release.value} draft={draft} onChange={onChange} />
      {preview === null && (
        <p className={styles.text} role="status">
          {texts.preview.toFix}
        </p>
      )}
      {preview !== null && !preview.ok && <FailureCard problem={preview.problem} />}
      {preview?.ok && (
        <SimilarPreview
          release={release.value}
          preview={preview.value}
          before={draft.before?.made.kind === "similar" ? draft.before : null}
          onPickThese={(picked) => onChange({ kind: "picked", picked })}
        />
      )}
    </>
  );
}
