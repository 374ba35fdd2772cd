import CompressionPlugin from "compression-webpack-plugin";
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import plainFields from "./scripts/plain-fields.cjs";

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
      { test: plainFields.ofEngine, use: resolve(root, "scripts/plain-fields.cjs") },
      // Its modules only define things, so unused ones can be left out. Its package.json does not say so.
      { test: /node_modules[\\/]numfmt/, sideEffects: false },
    ],
  },
  cache: { type: "filesystem", name: `${mode}`, buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
  performance: { hints: false },
});

/**
 * Writes the functions' script a second time under the name in the manifest, which never changes. The page loads it by
 * its hashed name, like every other script, so no start asks for this one.
 */
const nameOfManifest = {
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap("NameOfManifest", (compilation) => {
      // After the hashes are final, and before anything is compressed.
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_HASH + 1;
      compilation.hooks.processAssets.tap({ name: "NameOfManifest", stage }, () => {
        const [script] = compilation.namedChunks.get("functions").files;
        // It is minimized already. Without saying so, it would be minimized again.
        compilation.emitAsset("functions.js", compilation.getAsset(script).source, { minimized: true });
      });
    }),
};

/** Compresses once what the service would otherwise compress for every answer, or not at all: every script, however small. */
const compress = (algorithm) =>
  new CompressionPlugin({ algorithm, test: /\.(js|json)$/, threshold: 0, minRatio: Infinity });

const onlyProduction = [nameOfManifest, compress("gzip"), compress("brotliCompress")];

/** What the build of the administrator's page writes. */
const ofAdministrator = /^administrator\b/;

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
    // In production browsers keep a script for ever, because its name changes whenever its content does. In
    // development they ask for it each time.
    filename: mode === "production" ? "[name].[contenthash].js" : "[name].js",
    environment: { globalThis: true },
    // Nothing stays of an earlier build, in particular no compressed copy of what has changed since.
    clean: { keep: mode === "production" ? ofAdministrator : /^(administrator\b|workbench\b|\.built$)/ },
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
        { from: "src/actions/ribbon/shortcuts.json", to: "shortcuts.json" },
        {
          from: "manifest.xml",
          to: "manifest.xml",
          transform: (text) => text.toString().replaceAll(developmentUrl, baseUrl),
        },
      ],
    }),
    ...(mode === "production" ? onlyProduction : []),
  ],
});

/** The administrator's page: a build of its own, so that a start of the pane fetches nothing of it and waits for none. */
const administrator = (mode) => ({
  ...common(mode),
  cache: { ...common(mode).cache, name: `administrator-${mode}` },
  name: "administrator",
  entry: { administrator: "./src/taskpane/administrator.tsx" },
  output: {
    path: resolve(root, "dist"),
    filename: `administrator/${mode === "production" ? "[name].[contenthash].js" : "[name].js"}`,
    environment: { globalThis: true },
    clean: { keep: (name) => !name.startsWith("administrator/") },
  },
  plugins: [
    new HtmlWebpackPlugin({
      filename: "administrator.html",
      template: "src/taskpane/administrator.html",
      scriptLoading: "defer",
    }),
    ...(mode === "production" ? [compress("gzip"), compress("brotliCompress")] : []),
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
  const pages = [addIn(mode, baseUrl), administrator(mode)];
  return mode === "production" ? pages : [...pages, workbench];
};
