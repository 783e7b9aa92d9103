// Photos become AVIF and JPEG by eleventy-img. Usage: node photos.mjs ORDER.json REPORT.json
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import Image from "@11ty/eleventy-img";

const [orderFile, reportFile] = process.argv.slice(2);
const order = JSON.parse(await readFile(orderFile, "utf8"));

async function made([name, widths]) {
  const results = await Image(join(order.folder, name), {
    widths,
    formats: ["avif", "jpeg"],
    outputDir: order.out,
    // Without it a photo taken upside down (EXIF 3) stays so.
    fixOrientation: true,
    sharpAvifOptions: order.avif,
    sharpJpegOptions: order.jpeg,
  });
  const files = [...results.avif, ...results.jpeg];
  return [name, files.map((one) => [one.format, one.width, one.height, one.size])];
}

const rows = await Promise.all(Object.entries(order.photos).map(made));
await writeFile(reportFile, JSON.stringify({ photos: Object.fromEntries(rows) }));
