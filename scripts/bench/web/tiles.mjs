// A scan becomes IIIF tiles by libvips' dzsave. Usage: node tiles.mjs SCAN FOLDER SIDE QUALITY
import sharp from "sharp";

const [scan, folder, side, quality] = process.argv.slice(2);
await sharp(scan, { limitInputPixels: false })
  // As `vips dzsave --suffix .jpg[Q=80]` has it: sharp would optimise the tables of every tile.
  .jpeg({ quality: Number(quality), optimiseCoding: false })
  .tile({ layout: "iiif3", size: Number(side) })
  .toFile(folder);
