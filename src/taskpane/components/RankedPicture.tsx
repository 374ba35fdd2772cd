import { makeStyles, SkeletonItem, Skeleton } from "@fluentui/react-components";
import { loadScript } from "../../actions/load-script";
import type { Comparison } from "../../domain/indicators/compare";
import type { Release } from "../../domain/release/release";
import { lazyPart } from "../lazy-part";
import { messages } from "../messages";
import { PictureBoundary } from "./PictureBoundary";

/** Has its own script, because its library is large and the figures are read first. */
const RankedBars = lazyPart<RankedPictureProps>(
  async () => {
    const loaded = await loadScript(() => import("./RankedBars"));
    return loaded.ok ? loaded.value.RankedBars : NotFetched;
  },
  <Skeleton aria-label={messages.explore.drawing}>
    <SkeletonItem size={128} />
  </Skeleton>,
);

const useStyles = makeStyles({ picture: { margin: 0, minHeight: "180px" } });

interface RankedPictureProps {
  readonly release: Release;
  readonly comparison: Comparison;
}

/** A small picture of the user's position in the group. Everything in it is also in the table above. */
export function RankedPicture({ release, comparison }: RankedPictureProps) {
  const styles = useStyles();
  if (comparison.n === 0 || comparison.withheld !== null) return null;
  return (
    <figure
      className={styles.picture}
      aria-label={messages.explore.picture(comparison.indicator.label, comparison.selection.label)}
    >
      <PictureBoundary>
        <RankedBars release={release} comparison={comparison} />
      </PictureBoundary>
    </figure>
  );
}

function NotFetched(_: RankedPictureProps) {
  return <p>{messages.explore.noPicture}</p>;
}
