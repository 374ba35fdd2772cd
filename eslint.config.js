import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { sayWhatIsLetGo } from "./eslint/say-what-is-let-go.js";
import tseslint from "typescript-eslint";

const noSpreadLiteral = {
  selector: "SpreadElement > ObjectExpression",
  message: "Write the properties out: the formatter lays them out, one to a line where they are many.",
};

const noClockNorChance = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "The domain has no clock: pass the date in.",
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: "The domain has no clock: pass the time in.",
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "The domain has no chance: pass the number in.",
  },
];

/**
 * ESLint keeps what it found in a file until the file or this version changes: our own rule and the packages make it. It
 * knows neither by itself.
 */
const version = createHash("sha256");
for (const path of ["eslint/say-what-is-let-go.js", "package-lock.json"])
  version.update(readFileSync(new URL(path, import.meta.url)));
const yardstick = {
  meta: { name: "yardstick", version: version.digest("hex") },
  rules: { "say-what-is-let-go": sayWhatIsLetGo },
};

/**
 * Rules that need no types: what they find in a file depends on that file alone, so it can be kept. The two that need
 * types are in .oxlintrc.json.
 */
export default tseslint.config(
  { ignores: ["node_modules", "dist", "generated", "coverage", ".data", "**/*.cjs", "reports"] },
  ...tseslint.configs.strict,
  { plugins: { yardstick } },
  {
    files: ["**/*.{ts,tsx,js}"],
    languageOptions: { ecmaVersion: 2023, sourceType: "module" },
    rules: {
      eqeqeq: "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-console": "error",
      "prefer-const": "error",
      "no-restricted-syntax": ["error", noSpreadLiteral],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["src/taskpane/**", "src/workbench/page/**", "test/**/*.tsx"],
    ...reactHooks.configs.flat.recommended,
    rules: { ...reactHooks.configs.flat.recommended.rules, "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["src/**"],
    rules: { "yardstick/say-what-is-let-go": "error" },
  },
  {
    files: ["src/cli/**", "src/service/server.ts", "scripts/**", "benchmarks/**", "webpack.config.js"],
    rules: { "no-console": "off" },
  },
  {
    files: ["src/domain/**", "src/demonstration/**"],
    rules: { "no-restricted-syntax": ["error", noSpreadLiteral, ...noClockNorChance] },
  },
  {
    files: ["src/excel/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-empty-load": "error",
    },
  },
  {
    files: ["test/**"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
);
