/** The part of the package that is used here; it comes without types. */
declare module "fs-native-extensions" {
  /**
   * Locks an open file for whoever holds its descriptor, until that is closed or the process ends; false where another has it.
   * On Linux it is the kernel's lock on the file itself, whatever name, mount or container it is reached through.
   */
  export function tryLock(descriptor: number): boolean;
}
