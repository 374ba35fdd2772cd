/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { X509Certificate } from "node:crypto";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { localCertificate } from "../../src/service/certificate";
import { trustAdvice } from "../../src/service/trust-advice";
import { testFolder } from "./support/test-folder";

// office-addin-dev-certs says so each time it has made one.
beforeAll(() => void jest.spyOn(console, "log").mockImplementation(() => undefined));
afterAll(() => jest.restoreAllMocks());

const now = new Date();
const later = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);

let folder: string;
beforeEach(() => {
  folder = testFolder();
  cpSync(made, folder, { recursive: true });
});
const made = testFolder();
beforeAll(() => localCertificate(made, now), 30_000);

test("makes a certificate for localhost, signed by an authority that can be trusted", async () => {
  const { cert, authorityPath } = await localCertificate(folder, now);
  const certificate = new X509Certificate(cert);
  expect(certificate.checkHost("localhost")).toBe("localhost");
  expect(certificate.checkIP("127.0.0.1")).toBe("127.0.0.1");
  expect(certificate.verify(new X509Certificate(readFileSync(authorityPath)).publicKey)).toBe(true);
});

test("keeps it until the day before it expires, so that trust lasts", async () => {
  const { cert } = await localCertificate(folder, now);
  expect((await localCertificate(folder, later(363))).cert.equals(cert)).toBe(true);
  expect((await localCertificate(folder, later(364.5))).cert.equals(cert)).toBe(false);
}, 30_000);

test.each(["localhost.crt", "localhost.key"])(
  "makes it again if %s is damaged",
  async (name) => {
    const { cert } = await localCertificate(folder, now);
    writeFileSync(join(folder, name), "damaged");
    const again = await localCertificate(folder, now);
    expect(again.cert.equals(cert)).toBe(false);
    expect(new X509Certificate(again.cert).checkHost("localhost")).toBe("localhost");
  },
  30_000,
);

test.each([
  ["win32", "certutil -user -addstore Root"],
  ["darwin", "security add-trusted-cert"],
  ["linux", "update-ca-certificates"],
  ["freebsd", "authorities this machine trusts"],
] as const)("says on %s how to trust it, and that the workbench needs no trust", (platform, command) => {
  const advice = trustAdvice("/data/ca.crt", platform);
  expect(advice).toContain(command);
  expect(advice).toContain("/data/ca.crt");
  expect(advice).toContain("go past the warning");
});
