/** The part of the package we use; it comes without types. */
declare module "fs-native-extensions" {
  /**
   * Locks an open file for the holder of its descriptor, until that is closed or the process ends; false if another has
   * it. On Linux this is the kernel's lock on the file itself, through whatever name, mount or container you reach it.
   */
  export function tryLock(descriptor: number): boolean;
}
