import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));

/** Where the add-in is served in development; the manifest is written for it. */
const developmentUrl = "https://localhost:3000";

/** Microsoft asks that production add-ins load office.js from its own network; the development service has a copy. */
const officeJs = {
  production: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  development: "/office/office.js",
};

const common = (mode) => ({
  mode,
  // Source maps in files of their own: the page's policy forbids eval.
  devtool: mode === "production" ? "source-map" : "cheap-module-source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
      },
      { test: /\.css$/, type: "asset/source" },
      // Its modules only define things, which its package.json does not say: of what is not used nothing is taken in.
      { test: /node_modules[\\/]numfmt/, sideEffects: false },
    ],
  },
  cache: { type: "filesystem", name: `${mode}`, buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
  performance: { hints: false },
});

/**
 * The add-in: one page, one shared runtime. The first script holds the custom functions and the client and nothing
 * else, so that cells answer before the pane is drawn; the pane and the ribbon commands build on its modules.
 */
const addIn = (mode, baseUrl) => ({
  ...common(mode),
  name: "add-in",
  entry: {
    functions: "./src/functions/index.ts",
    commands: { import: "./src/commands/index.ts", dependOn: "functions" },
    taskpane: { import: "./src/taskpane/index.tsx", dependOn: ["functions", "commands"] },
  },
  output: {
    path: resolve(root, "dist"),
    // Names without hashes: the manifest names functions.js. The service revalidates them by ETag.
    filename: "[name].js",
    environment: { globalThis: true },
    clean: mode === "production",
  },
  plugins: [
    new HtmlWebpackPlugin({
      filename: "taskpane.html",
      template: "src/taskpane/taskpane.html",
      chunks: ["functions", "commands", "taskpane"],
      chunksSortMode: "manual",
      scriptLoading: "defer",
      officeJs: officeJs[mode],
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets", to: "assets" },
        { from: "src/functions/functions.json", to: "functions.json" },
        {
          from: "manifest.xml",
          to: "manifest.xml",
          transform: (text) => text.toString().replaceAll(developmentUrl, baseUrl),
        },
      ],
    }),
  ],
});

/** The workbench page: for trying and testing only, never part of a production build. */
const workbench = {
  ...common("development"),
  cache: {
    type: "filesystem",
    name: "workbench",
    buildDependencies: { config: [fileURLToPath(import.meta.url)] },
  },
  name: "workbench",
  entry: { workbench: "./src/workbench/page/index.tsx" },
  // React's development version makes up two thirds of the time in which a questionnaire is built.
  optimization: { nodeEnv: "production" },
  output: {
    path: resolve(root, "dist/workbench"),
    publicPath: "/workbench/",
    filename: "[name].js",
    environment: { globalThis: true },
  },
  plugins: [
    new HtmlWebpackPlugin({
      filename: "index.html",
      template: "src/workbench/page/workbench.html",
      scriptLoading: "defer",
    }),
  ],
};

export default (environment, { mode = "development" }) => {
  const { version } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8"));
  if (mode === "production" && !environment.base) {
    throw new Error(
      `Yardstick ${version}: say where the add-in will be served, e.g. npm run build -- --env base=https://yardstick.example.gov.uk`,
    );
  }
  const baseUrl = (environment.base ?? developmentUrl).replace(/\/$/, "");
  return mode === "production" ? [addIn(mode, baseUrl)] : [addIn(mode, baseUrl), workbench];
};
