/** What `otpath completion` says to somebody who sees the script on the screen. */
export const completionWords = {
  turnOn: (shell: string): string =>
    `To turn this on in ${shell}, type this once, then open a new window:`,
};
