/** Addresses below the museum; a store, a file and a list are not to be trusted with any other. */

const SHAPE = /^[a-z0-9-]+\/[a-z0-9-]+\/$/;

/** @param {unknown} address @returns {address is string} whether it is a page of an exhibit */
export const isExhibit = (address) => typeof address === "string" && SHAPE.test(address);

/** An address below the museum, as a link of this page. @param {string} address */
export const from = (address) => (document.documentElement.dataset.root || "") + address;
