import { makeStyles, Skeleton, SkeletonItem } from "@fluentui/react-components";
import { placeholder } from "../keep-focus";
import { messages } from "../messages";

// Two rows as high as the choices, so that nothing below moves when they appear.
const useStyles = makeStyles({
  rows: { display: "grid", gap: "4px", "& > :first-child": { height: "50px" }, "& > :last-child": { height: "42px" } },
});

/** Takes the place of the choices until they are loaded. */
export function ChoicesPlace() {
  const styles = useStyles();
  return (
    <Skeleton {...placeholder} aria-label={messages.loading} className={styles.rows}>
      <SkeletonItem />
      <SkeletonItem />
    </Skeleton>
  );
}
