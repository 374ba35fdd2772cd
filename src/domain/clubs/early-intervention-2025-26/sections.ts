import type { SectionInput } from "../club-definition";
import { area } from "./area";
import { betterCare } from "./better-care";
import { contacts } from "./contacts";
import { homecare } from "./homecare";
import { management } from "./management";
import { reablement } from "./reablement";
import { savings } from "./savings";
import { settings } from "./settings";
import { technology } from "./technology";
import { transition } from "./transition";

/** The sheets of the questionnaire, in their order. */
export const sections: SectionInput[] = [
  area,
  contacts,
  reablement,
  technology,
  settings,
  transition,
  homecare,
  management,
  betterCare,
  savings,
];
