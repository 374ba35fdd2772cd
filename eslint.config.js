import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
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

export default tseslint.config(
  { ignores: ["node_modules", "dist", "generated", "coverage", ".data", "**/*.cjs", "reports"] },
  ...tseslint.configs.strict,
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
    files: ["**/*.{ts,tsx}"],
    // One program for all rooms: with the project service the domain, which has a tsconfig of its own, is read twice.
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
    },
  },
  {
    files: ["src/taskpane/**", "src/workbench/page/**", "test/**/*.tsx"],
    ...reactHooks.configs.flat.recommended,
    rules: { ...reactHooks.configs.flat.recommended.rules, "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["src/**"],
    plugins: { yardstick: { rules: { "say-what-is-let-go": sayWhatIsLetGo } } },
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
