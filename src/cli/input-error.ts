/** Something a command was given and cannot use. The message says where it is and how to fix it. */
export class InputError extends Error {}
