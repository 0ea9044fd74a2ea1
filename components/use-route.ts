import { useEffect, useState } from 'preact/hooks';

/** What the library shows, kept in the address so that it can be linked, reloaded and gone back from. */
export interface Route {
  view?: 'storylines' | 'actors';
  story?: string;
  storyline?: string;
  actor?: string;
  search?: string;
}

const NAMES = ['view', 'story', 'storyline', 'actor', 'search'] as const;

function parse(hash: string): Route {
  const parameters = new URLSearchParams(hash.slice(1));
  const given = NAMES.flatMap((name) => {
    const value = parameters.get(name);
    return value ? [[name, value]] : [];
  });
  return Object.fromEntries(given);
}

export function useRoute(): [Route, (route: Route) => void] {
  const [route, setRoute] = useState(() => parse(location.hash));
  useEffect(() => {
    const follow = () => setRoute(parse(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return [
    route,
    (next) => {
      location.hash = new URLSearchParams({ ...next }).toString();
    },
  ];
}
