const commands: Partial<Record<NodeJS.Platform, (path: string) => string>> = {
  win32: (path) => `certutil -user -addstore Root "${path}"`,
  darwin: (path) => `security add-trusted-cert -r trustRoot -k ~/Library/Keychains/login.keychain-db "${path}"`,
  linux: (path) =>
    `sudo cp "${path}" /usr/local/share/ca-certificates/yardstick.crt && sudo update-ca-certificates\n` +
    `  (Firefox and Chromium keep their own list: import the file under Settings → Certificates → Authorities)`,
};

/** How to make browsers and Excel trust the certificate made for this machine. */
export function trustAdvice(authorityPath: string, platform: NodeJS.Platform): string {
  const command = commands[platform] ?? ((path: string) => `add ${path} to the authorities this machine trusts`);
  return [
    "The certificate was made on this machine, so a browser warns once. For the workbench, go past the warning",
    "(Advanced → Proceed to localhost). For Excel, first trust the authority that signed it (its key was deleted,",
    "so it can sign nothing else):",
    `  ${command(authorityPath)}`,
  ].join("\n");
}
