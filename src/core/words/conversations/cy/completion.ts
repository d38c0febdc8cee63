import type { completionWords } from '../en/completion.ts';

/** What `otpath completion` says to somebody who sees the script on the screen, in Welsh. */
export const welshCompletionWords: typeof completionWords = {
  turnOn: (shell) =>
    `I droi hyn ymlaen yn ${shell}, teipiwch hyn unwaith, yna agorwch ffenestr newydd:`,
};
