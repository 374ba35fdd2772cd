import { makeStyles, ToggleButton } from "@fluentui/react-components";
import { StarFilled, StarRegular } from "@fluentui/react-icons";
import type { DirectoryIndicator } from "../../domain/release/directory";
import { compareMessages } from "../compare-messages";
import type { IndicatorsAtHand } from "../use-kept-indicators";
import { useServices } from "../use-services";

const useStyles = makeStyles({ star: { minWidth: 0, flexShrink: 0 } });

interface FavouriteStarProps {
  /** Its id. */
  readonly indicator: DirectoryIndicator["id"];
  readonly atHand: IndicatorsAtHand;
  /** What a screen reader calls it. */
  readonly name: string;
  readonly size?: "small" | "medium";
}

/** Keeps an indicator as a favourite, and no longer. */
export function FavouriteStar({ indicator, atHand: { kept, memory }, name, size = "small" }: FavouriteStarProps) {
  const styles = useStyles();
  const { state } = useServices();
  const isFavourite = kept.favourites.includes(indicator);
  const toggle = async () => {
    const problem = await memory?.setFavourite(indicator, !isFavourite);
    if (problem) state.tell("warning", problem.message);
  };
  return (
    <ToggleButton
      className={styles.star}
      size={size}
      appearance="subtle"
      icon={isFavourite ? <StarFilled /> : <StarRegular />}
      title={compareMessages.search.favouriteHint}
      aria-label={name}
      checked={isFavourite}
      disabledFocusable={memory === null}
      onClick={() => void toggle()}
    />
  );
}
