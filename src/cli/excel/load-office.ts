import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** How office.js talks to a host in the same process. */
export interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly body: object };
}

/**
 * Loads the real office.js into this process, or this jsdom window, once.
 *
 * @param answer answers each of its requests
 */
export function loadOffice(answer: (body: object) => Promise<object>): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as BridgeMessage;
      void answer(message.body).then((body) => {
        const reply = { statusCode: 200, headers: {}, body: JSON.stringify(body) };
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: reply }));
      });
    },
  };
  Object.assign(globalThis, { _richApiNativeBridge: bridge, CustomFunctions: createAssociation() });
  const library = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json"));
  // Indirect eval runs the library as a script of the window, as a page would.
  (0, window.eval)(readFileSync(join(library, "dist/excel-web-16.00.js"), "utf8"));
  return bridge;
}

/** CustomFunctions.associate, which office.js gives a page before the Excel part is loaded. */
function createAssociation(): object {
  const mappings: Record<string, unknown> = {};
  const handlers: (() => void)[] = [];
  const association = { mappings, onchange: (handler: () => void) => handlers.push(handler) };
  const associate = (id: string, implementation: unknown): void => {
    mappings[id.toUpperCase()] = implementation;
    handlers.forEach((handler) => handler());
  };
  return { _association: association, associate };
}
