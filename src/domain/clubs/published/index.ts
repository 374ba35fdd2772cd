import type { PublishedClub } from "../published-club";
import { adults } from "./adults";
import { ascFr } from "./asc-fr";
import { publicHealth } from "./public-health";
import { section251 } from "./section-251";

/** The clubs of published data, in the order they are offered. */
export const publishedClubs: readonly PublishedClub[] = [section251, ascFr, adults, publicHealth];
