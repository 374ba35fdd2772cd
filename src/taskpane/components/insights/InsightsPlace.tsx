import { makeStyles, Skeleton, SkeletonItem } from "@fluentui/react-components";
import { placeholder } from "../../keep-focus";
import { messages } from "../../messages";

// As high as the list usually is, so that little below moves when it appears.
const useStyles = makeStyles({
  lines: { display: "grid", gap: "12px", "& > *": { height: "84px" }, "& > :first-child": { height: "40px" } },
});

/** Takes the place of what stands out until it is worked out. */
export function InsightsPlace() {
  const styles = useStyles();
  return (
    <Skeleton {...placeholder} aria-label={messages.explore.looking} className={styles.lines}>
      <SkeletonItem />
      <SkeletonItem />
      <SkeletonItem />
      <SkeletonItem />
      <SkeletonItem />
      <SkeletonItem />
    </Skeleton>
  );
}
