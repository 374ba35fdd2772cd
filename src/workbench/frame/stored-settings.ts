/** The add-in's settings as sent: pairs of a name and the JSON text of its value. */
export type StoredSettings = readonly (readonly [name: string, json: string])[];

/** Settings as sent to office.js. */
export function storedSettings(settings: Readonly<Record<string, unknown>>): StoredSettings {
  return Object.entries(settings).map(([name, value]) => [name, JSON.stringify(value)] as const);
}

/** Reads settings from office.js. Throws if a value is not JSON, which office.js never sends. */
export function readStoredSettings(stored: StoredSettings): Record<string, unknown> {
  return Object.fromEntries(stored.map(([name, json]) => [name, JSON.parse(json) as unknown]));
}
