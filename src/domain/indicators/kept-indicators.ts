/** The indicators that a user keeps at hand, by id. Some may be in no club of theirs any more, or not yet again. */
export interface KeptIndicators {
  /** In the order in which they became favourites. */
  readonly favourites: readonly string[];
  /** Those last looked at, the newest first. */
  readonly recent: readonly string[];
}

/** How many recent ones are kept: as many as one can take in. */
const mostRecent = 8;

export function withRecent({ favourites, recent }: KeptIndicators, id: string): KeptIndicators {
  return { favourites, recent: [id, ...recent.filter((one) => one !== id)].slice(0, mostRecent) };
}

export function withFavourite(
  { favourites, recent }: KeptIndicators,
  id: string,
  isFavourite: boolean,
): KeptIndicators {
  const others = favourites.filter((one) => one !== id);
  return { favourites: isFavourite ? [...others, id] : others, recent };
}
