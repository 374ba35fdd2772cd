import { createPrivateKey, X509Certificate } from "node:crypto";
import { chmodSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** A certificate to listen with, and the certificate of the authority that signed it, for a machine to trust. */
export interface LocalCertificate {
  readonly cert: Buffer;
  readonly key: Buffer;
  readonly authorityPath: string;
}

const daysValid = 365;
const day = 24 * 60 * 60 * 1000;

/**
 * The certificate for https://localhost, made in that folder on first use and again a day before it expires. We install
 * nothing: you decide yourself to trust it.
 */
export async function localCertificate(folder: string, now: Date): Promise<LocalCertificate> {
  const authorityPath = join(folder, "ca.crt");
  const certPath = join(folder, "localhost.crt");
  const keyPath = join(folder, "localhost.key");
  if (!isUsable(authorityPath, certPath, keyPath, now)) {
    for (const path of [authorityPath, certPath, keyPath]) rmSync(path, { force: true });
    // Imported only here: it takes a fifth of a second and 14 MB, and most starts have a certificate.
    const { generateCertificates } = await import("office-addin-dev-certs");
    await generateCertificates(authorityPath, certPath, keyPath, daysValid, ["localhost", "127.0.0.1"]);
    chmodSync(keyPath, 0o600);
  }
  return { cert: readFileSync(certPath), key: readFileSync(keyPath), authorityPath };
}

/** Whether the three files exist, belong together and last another day; damaged ones are made again. */
function isUsable(authorityPath: string, certPath: string, keyPath: string, now: Date): boolean {
  try {
    const authority = new X509Certificate(readFileSync(authorityPath));
    const certificate = new X509Certificate(readFileSync(certPath));
    const expires = Math.min(...[authority, certificate].map(({ validTo }) => new Date(validTo).getTime()));
    const together =
      certificate.verify(authority.publicKey) && certificate.checkPrivateKey(createPrivateKey(readFileSync(keyPath)));
    return together && expires > now.getTime() + day;
  } catch (error) {
    // Node gives a code to what it cannot read or take for a certificate or key.
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return false;
  }
}
