import { storedSettings } from "./stored-settings";

export interface AppContextOptions {
  readonly appId: string;
  readonly addinOrigin: string;
  readonly documentUrl: string;
  readonly requirementSets: Readonly<Record<string, number>>;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** The numbers office.js uses for the host application, client mode and display mode. */
const excelOnTheWeb = 16;
const readWrite = 1;
const shownAsTaskPane = 2;

/** The answer to "getAppContext": which Excel this is, which document is open, and what it supports. */
export function appContext(options: AppContextOptions): object {
  return {
    _id: options.appId,
    _appInstanceId: options.appId,
    _appName: excelOnTheWeb,
    _appVersion: "16.01",
    _appMinorVersion: 1,
    _appUILocale: "en-GB",
    _dataLocale: "en-GB",
    _docUrl: options.documentUrl,
    _clientMode: readWrite,
    _settings: storedSettings(options.settings),
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "00000000-0000-0000-0000-000000000000",
    _hostFullVersion: "16.0.19999.0",
    _clientWindowHeight: 800,
    _clientWindowWidth: 350,
    _addinName: "Yardstick",
    _appDomains: [options.addinOrigin],
    _requirementMatrix: JSON.stringify(options.requirementSets),
    _dialogRequirementMatrix: JSON.stringify({ dialogapi: 1.2 }),
    _featureGates: {},
    _initialDisplayMode: shownAsTaskPane,
  };
}
