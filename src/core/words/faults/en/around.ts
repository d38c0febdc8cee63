/** What is said around a fault, or in its place. */
export const aroundFaults = {
  stopped: 'Stopped.',
  /** After what to do about a fault that ends a conversation. */
  answersKept: 'Your answers are kept. To continue, run the same command again.',
};
