/** In lines: how much the terminal of the questions shows at once. */
export const screenRows = (): number => process.stderr.rows || 24;
