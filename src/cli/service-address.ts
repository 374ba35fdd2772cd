import { InputError } from "./input-error";

/**
 * The address of a club service. A token goes there, so nobody on the way may read it: https, or http on this machine.
 *
 * @throws InputError if it is none
 */
export function serviceAddress(given: string): URL {
  const address = URL.canParse(given) ? new URL(given) : null;
  const isHere = address !== null && ["localhost", "127.0.0.1", "[::1]"].includes(address.hostname);
  if (address?.protocol === "https:" || (address?.protocol === "http:" && isHere)) return address;
  throw new InputError(`${given}: this is not the address of a club service. Give one such as https://localhost:3000.`);
}
