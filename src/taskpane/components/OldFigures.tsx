import { isTooOld } from "../../domain/indicators/is-too-old";
import { newestYear } from "../../domain/indicators/newest-year";
import { itemAt } from "../../domain/item-at";
import type { Release } from "../../domain/release/release";
import { messages } from "../messages";
import { Message } from "./Message";

/** Says if even the newest figures of an indicator are old; a formula then has to give the year. */
export function OldFigures({ release, indicator }: { readonly release: Release; readonly indicator: string }) {
  const newest = newestYear(release, release.indicatorById.get(indicator) ?? -1);
  if (newest === null || !isTooOld(release, newest)) return null;
  return <Message kind="warning" text={messages.explore.newestFigures(itemAt(release.years, newest))} />;
}
