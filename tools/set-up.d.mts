/** Types of set-up.mjs, which is plain JavaScript because it runs before anything is installed. */
export const ROOT: string;
export function installDependencies(): void;
export function findChromium(): Promise<string>;
export function cacheFolder(name: string): string;
export function findFirefox(): string | undefined;
