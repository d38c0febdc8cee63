/** More than any framework has that people read. */
export const mostItems = 10_000;
