/** As much of qrcode-generator 2 as certificate_picture.js calls. */

declare module "qrcode-generator" {
  interface QRCode {
    addData(data: string): void;
    make(): void;
    getModuleCount(): number;
    isDark(row: number, column: number): boolean;
  }
  export function qrcode(size: 0, correction: "L" | "M" | "Q" | "H"): QRCode;
}
