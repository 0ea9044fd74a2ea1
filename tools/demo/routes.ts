import { type Newsroom, pathOf } from './newsroom';
import { OUTLETS, type Outlet } from './outlets';
import type { DemoPage, OutletId } from './page';
import type { Story } from './story';
import { broadcaster } from './templates/broadcaster';
import { paper } from './templates/paper';
import { appPage } from './templates/paper-app';
import type { Template, View } from './templates/template';
import { town } from './templates/town';
import { wire } from './templates/wire';

const TEMPLATES: Record<OutletId, Template> = {
  halvan: broadcaster,
  ledger: paper,
  'north-wire': wire,
  'harbour-post': town,
};

/** What a visitor may add to an address: the corrected page, a paid subscription. */
interface Visit extends View {
  edition: 1 | 2;
}

export interface Route {
  page: DemoPage;
  render(visit: Visit): string;
}

function sectionPath(outlet: Outlet): string {
  const name = outlet.openSection.toLowerCase();
  switch (outlet.id) {
    case 'halvan':
      return `/category/${name}/`;
    case 'ledger':
      return `/${name}`;
    case 'north-wire':
      return `/${name}/`;
    case 'harbour-post':
      return `/list.php?section=${name}`;
  }
}

function listRoute(outlet: Outlet, section: string | null, room: Newsroom): Route {
  const path = section === null ? '/' : sectionPath(outlet);
  const stories = room
    .newest(outlet.id)
    .filter((story) => section === null || story.section === section);
  const kind = section === null ? 'home' : 'section';
  return {
    page: {
      key: `${outlet.id}-${kind}`,
      outlet: outlet.id,
      path,
      url: room.originOf(outlet.id) + path,
      kind,
      event: null,
      ageDays: 0,
      title: section ?? outlet.name,
      language: 'en',
      editionTwoUrl: null,
      subscriberUrl: null,
    },
    render: () => TEMPLATES[outlet.id].list({ section, stories }, room),
  };
}

function withQuery(url: string, query: string): string {
  return `${url}${url.includes('?') ? '&' : '?'}${query}`;
}

function storyPage(story: Story, room: Newsroom): DemoPage {
  const url = room.urlOf(story);
  const corrected = room.corrected.get(story.key)?.title !== story.title;
  return {
    key: story.key,
    outlet: story.outlet,
    path: pathOf(story),
    url,
    kind: story.kind,
    event: story.event,
    ageDays: story.ageDays,
    title: story.title,
    language: story.language,
    editionTwoUrl: corrected ? withQuery(url, 'edition=2') : null,
    subscriberUrl: story.kind === 'preview' ? withQuery(url, 'subscriber=1') : null,
  };
}

function storyRoute(story: Story, room: Newsroom): Route {
  const template = TEMPLATES[story.outlet];
  const app = [...room.stories.values()].filter((other) => other.kind === 'app');
  return {
    page: storyPage(story, room),
    render: (visit) => {
      const shown = (visit.edition === 2 ? room.corrected.get(story.key) : null) ?? story;
      if (story.kind === 'about') return template.about(shown, room);
      if (story.kind === 'app') return appPage(shown, app, room);
      return template.article(shown, room, visit);
    },
  };
}

/** Every page of every outlet. */
export function routesOf(room: Newsroom): Route[] {
  const lists = OUTLETS.flatMap((outlet) => [
    listRoute(outlet, null, room),
    listRoute(outlet, outlet.openSection, room),
  ]);
  return [...lists, ...[...room.stories.values()].map((story) => storyRoute(story, room))];
}
