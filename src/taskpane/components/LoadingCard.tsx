import { makeStyles, Skeleton, SkeletonItem } from "@fluentui/react-components";
import { placeholder } from "../keep-focus";
import { messages } from "../messages";

const useStyles = makeStyles({ lines: { display: "flex", flexDirection: "column", gap: "12px" } });

/** Takes the place of the figures while they are being fetched. */
export function LoadingCard() {
  const styles = useStyles();
  return (
    <Skeleton {...placeholder} aria-label={messages.loading} className={styles.lines}>
      <SkeletonItem size={32} />
      <SkeletonItem size={32} />
      <SkeletonItem size={96} />
      <SkeletonItem size={16} />
      <SkeletonItem size={16} />
    </Skeleton>
  );
}
