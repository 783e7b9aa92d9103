/** As much of Pannellum 2.5 as panorama.js calls. */

declare namespace Pannellum {
  interface Viewer {
    lookAt(pitch?: number, yaw?: number, hfov?: number, animated?: number | false): void;
    getPitch(): number;
    getYaw(): number;
    getHfov(): number;
    isLoaded(): boolean;
    on(name: string, listener: () => void): void;
    destroy(): void;
  }
}

interface Window {
  pannellum: { viewer(place: HTMLElement, config: object): Pannellum.Viewer };
}

declare module "pannellum";
