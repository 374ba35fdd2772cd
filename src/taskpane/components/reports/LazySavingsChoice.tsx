import { lazyPart } from "../../lazy-part";

/** With every scenario that there is, so in a script of its own: only a briefing needs it. */
export const LazySavingsChoice = lazyPart(() => import("./SavingsChoice").then(({ SavingsChoice }) => SavingsChoice));
