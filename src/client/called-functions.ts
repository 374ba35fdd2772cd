/** Tells that a cell has called a function of ours, for what makes no sense before. */
const listeners = new Set<() => void>();

export const calledFunctions = {
  note: () => listeners.forEach((listener) => listener()),
  /** Calls the listener at every call of a function from now on. */
  whenCalled: (listener: () => void) => void listeners.add(listener),
};
