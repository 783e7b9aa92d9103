/** As much of noble-hashes 2 as proof_code.js calls. */

declare module "@noble/hashes" {
  export function sha256(message: Uint8Array): Uint8Array;
}
