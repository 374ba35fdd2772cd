import type { PublishedClub } from "../published-club";
import { adults } from "./adults";
import { ascFr } from "./asc-fr";
import { childrensServices } from "./childrens-services";
import { context } from "./context";
import { publicHealth } from "./public-health";
import { section251 } from "./section-251";
import { section251History } from "./section-251-history";

/** The clubs of published data, in the order they are offered. */
export const publishedClubs: readonly PublishedClub[] = [
  section251,
  childrensServices,
  ascFr,
  adults,
  publicHealth,
  context,
  section251History,
];
