/** As much of OpenSeadragon 6 as zoom.js calls. */

declare function OpenSeadragon(options: object): OpenSeadragon.Viewer;

declare namespace OpenSeadragon {
  class Point {
    constructor(x: number, y: number);
  }
  class Rect {
    constructor(x: number, y: number, width: number, height: number);
    width: number;
    height: number;
  }
  interface Viewport {
    fitBounds(bounds: Rect, immediately: boolean): void;
    getContainerSize(): { x: number; y: number };
    zoomBy(factor: number): void;
    panBy(delta: Point): void;
    goHome(): void;
    applyConstraints(): void;
    getZoom(): number;
    getHomeZoom(): number;
    getMaxZoom(): number;
    getBounds(): { width: number; height: number };
  }
  interface Viewer {
    canvas: HTMLElement;
    viewport: Viewport;
    world: { getItemAt(index: number): { getBounds(): Rect } };
    addOnceHandler(name: string, handler: () => void): void;
    addHandler(name: string, handler: () => void): void;
    isOpen(): boolean;
    destroy(): void;
  }
}

declare module "openseadragon" {
  export default OpenSeadragon;
}
