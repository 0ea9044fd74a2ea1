/** Outlines of the usual signs on a field of 24 by 24; each outlet wraps them in its own way. */
export const ICON_PATHS = {
  search: ['M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z', 'm15.5 15.5 5 5'],
  menu: ['M3 6h18', 'M3 12h18', 'M3 18h18'],
  close: ['M5 5l14 14', 'M19 5 5 19'],
  share: ['M12 3v12', 'm7 8 5-5 5 5', 'M5 12v8h14v-8'],
  link: [
    'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1',
    'M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  ],
  mail: ['M3 6h18v12H3z', 'm3 7 9 7 9-7'],
  chat: ['M4 5h16v11H9l-5 4z', 'M8 9h8', 'M8 12h5'],
  send: ['M3 11 21 3l-7 18-3-8z', 'm11 13 10-10'],
  thumb: ['M7 11v9H4v-9z', 'M7 11l4-8c2 0 2 2 2 3v3h6l-2 11H7'],
  cross: ['M4 4l16 16', 'M20 4 4 20', 'M4 4h4', 'M16 20h4'],
  save: ['M6 3h12v18l-6-5-6 5z'],
  print: ['M7 8V3h10v5', 'M5 8h14v8H5z', 'M8 14h8v7H8z'],
  play: ['M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20z', 'm10 8 6 4-6 4z'],
  listen: [
    'M4 14v-2a8 8 0 0 1 16 0v2',
    'M4 14h3v6H5a1 1 0 0 1-1-1z',
    'M20 14h-3v6h2a1 1 0 0 0 1-1z',
  ],
  camera: ['M3 7h5l2-3h4l2 3h5v13H3z', 'M12 10a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z'],
  down: ['m6 9 6 6 6-6'],
  up: ['m6 15 6-6 6 6'],
  next: ['m9 6 6 6-6 6'],
  person: ['M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8z', 'M4 21a8 8 0 0 1 16 0'],
  globe: [
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20z',
    'M2 12h20',
    'M12 2c-6 6-6 14 0 20 6-6 6-14 0-20z',
  ],
  sun: ['M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z', 'M12 2v3', 'M12 19v3', 'M2 12h3', 'M19 12h3'],
  cloud: ['M7 18a4 4 0 0 1 0-8 5 5 0 0 1 9.6-1A4.5 4.5 0 0 1 17 18z'],
  rain: ['M7 15a4 4 0 0 1 0-8 5 5 0 0 1 9.6-1A4.5 4.5 0 0 1 17 15z', 'M8 18l-1 3', 'M13 18l-1 3'],
  bell: ['M6 17V11a6 6 0 0 1 12 0v6', 'M4 17h16', 'M10 20a2 2 0 0 0 4 0'],
  clock: ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z', 'M12 7v5l3 3'],
  text: ['M4 6h16', 'M12 6v14', 'M9 20h6'],
} as const satisfies Record<string, readonly string[]>;

export type IconName = keyof typeof ICON_PATHS;

/** The outlines as elements. */
export function iconShapes(name: IconName): string {
  return ICON_PATHS[name].map((outline) => `<path d="${outline}"/>`).join('');
}
