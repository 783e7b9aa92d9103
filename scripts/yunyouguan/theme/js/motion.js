/** Whoever asked the phone for less motion gets none. */

export const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
