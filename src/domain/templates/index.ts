import { budgetMonitoring } from "./budget-monitoring";
import { mediumTermPlan } from "./medium-term-plan";
import type { Template } from "./template";

/** Every template, in the order in which they are offered. */
export const templates: readonly Template[] = [budgetMonitoring, mediumTermPlan];
