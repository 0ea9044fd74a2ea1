import { useEffect, useState } from 'preact/hooks';

/** What the library shows, kept in the address so that it can be linked, reloaded and gone back from. */
export interface Route {
  story?: string;
}

function parse(hash: string): Route {
  const story = new URLSearchParams(hash.slice(1)).get('story');
  return story ? { story } : {};
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
