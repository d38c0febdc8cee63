/** The hint that offers a near miss, or the one to give where nothing is near. */
export const offerInWelsh = (meant: string | undefined, otherwise: string): string =>
  meant === undefined ? otherwise : `Ai ${meant} oeddech chi’n ei feddwl?`;
