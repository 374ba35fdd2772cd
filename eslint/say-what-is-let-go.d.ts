import type { Rule } from "eslint";

export const sayWhatIsLetGo: Rule.RuleModule;
