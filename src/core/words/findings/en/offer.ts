/** The hint that offers a near miss, or the one to give where nothing is near. */
export const offer = (meant: string | undefined, otherwise: string): string =>
  meant === undefined ? otherwise : `Did you mean ${meant}?`;
