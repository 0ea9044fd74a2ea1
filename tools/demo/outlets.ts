import type { OutletId } from './page';

export interface Outlet {
  id: OutletId;
  name: string;
  tagline: string;
  /** How it writes its dates. */
  locale: string;
  /** It prints quotation marks and apostrophes curled. */
  curlyQuotes: boolean;
  sections: string[];
  /** The section that has a page of its own here. */
  openSection: string;
}

/** All outlets, places and people of the demo are invented. */
export const OUTLETS: readonly Outlet[] = [
  {
    id: 'halvan',
    name: 'Halvan TV',
    tagline: 'Independent news for Tarvand and its neighbours',
    locale: 'en-US',
    curlyQuotes: true,
    sections: ['Tarvand', 'Region', 'Economy', 'Health', 'Culture', 'Programmes'],
    openSection: 'Economy',
  },
  {
    id: 'ledger',
    name: 'The Ledger',
    tagline: 'What happened, and what it costs',
    locale: 'en-GB',
    curlyQuotes: true,
    sections: ['World', 'Business', 'Politics', 'Climate', 'Opinion', 'Culture'],
    openSection: 'World',
  },
  {
    id: 'north-wire',
    name: 'North Wire',
    tagline: 'News agency',
    locale: 'en-US',
    curlyQuotes: false,
    sections: ['World', 'Markets', 'Transport', 'Commodities', 'Legal'],
    openSection: 'World',
  },
  {
    id: 'harbour-post',
    name: 'Harbour Post',
    tagline: 'The paper for Port Averne, Lysmark and the Sund',
    locale: 'en-GB',
    curlyQuotes: false,
    sections: ['Local', 'Harbour', 'Council', 'Sport', 'Notices'],
    openSection: 'Harbour',
  },
];

export function outletOf(id: OutletId): Outlet {
  return OUTLETS.find((outlet) => outlet.id === id) as Outlet;
}
