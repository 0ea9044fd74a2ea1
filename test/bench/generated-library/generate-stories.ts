/** A generated story, the same for the same number every time. */
export interface GeneratedStory {
  id: string;
  title: string;
  text: string;
  /** ISO day. */
  published: string;
  site: string;
  /** The running event it tells of; one of its own in the long tail. */
  event: number;
  /** Who may be named in it. */
  names: string[];
}

const VOCABULARY = 60_000;
const NAMES = 9_000;
const SITES = 60;
/** Two thirds of a library are running events, the rest a long tail. */
const RUNNING = 0.66;
/** Stories of one running event, in the mean. */
const EVENT_STORIES = 18;
const EVENT_WORDS = 14;
const EVENT_NAMES = 5;
const FIRST_DAY = Date.UTC(2018, 0, 1);
const DAY = 86_400_000;
const STORIES_A_DAY = 12;

const SYLLABLES =
  'ba be bi bo bu da de di do du fa fe fi fo fu ga ge gi go gu ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu pa pe pi po pu ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo vu'.split(
    ' ',
  );
const ENDINGS = ['', 'n', 'r', 's', 't', 'l', 'nd', 'st'];

/**
 * Stories in a made-up language whose words are as common and as rare as those of a real one
 * (Zipf), with names, running events and a long tail, so that an index of them has the lengths of
 * postings that a real library gives.
 */
export function generateStory(number: number): GeneratedStory {
  const random = seeded(number + 1);
  const event = eventOf(number, random);
  const length = 250 + Math.floor(random() * random() * 900);
  const title = sentenceOf(event, 6 + Math.floor(random() * 5), random);
  const sentences: string[] = [];
  for (let words = 0; words < length; ) {
    const size = 8 + Math.floor(random() * 20);
    sentences.push(`${sentenceOf(event, size, random)}.`);
    words += size;
  }
  const day = FIRST_DAY + Math.floor(number / STORIES_A_DAY) * DAY;
  return {
    id: `story-${number}`,
    title,
    text: sentences.join(' '),
    published: new Date(day).toISOString().slice(0, 10),
    site: `site${Math.floor(random() * SITES)}.example`,
    event: event.id,
    names: event.names,
  };
}

interface Event {
  id: number;
  words: string[];
  names: string[];
}

function eventOf(number: number, random: () => number): Event {
  const own = random() < RUNNING ? runningEvent(number, random) : 1_000_000 + number;
  const draw = seeded(own * 7919 + 3);
  return {
    id: own,
    words: Array.from({ length: EVENT_WORDS }, () => word(400 + Math.floor(draw() * 20_000))),
    names: Array.from({ length: EVENT_NAMES }, () => `${name(draw)} ${name(draw)}`),
  };
}

/** An event of about the story's time; a few events have most of the stories. */
function runningEvent(number: number, random: () => number): number {
  const span = 40;
  const now = Math.floor(number / EVENT_STORIES);
  return Math.max(0, now - Math.floor(span * random() ** 3));
}

function sentenceOf(event: Event, size: number, random: () => number): string {
  const words: string[] = [];
  while (words.length < size) {
    const draw = random();
    if (draw < 0.05) words.push(event.names[Math.floor(random() ** 2 * EVENT_NAMES)]!);
    else if (draw < 0.2) words.push(event.words[Math.floor(random() ** 1.5 * EVENT_WORDS)]!);
    else if (draw < 0.21) words.push(String(Math.floor(random() ** 3 * 5000)));
    else words.push(word(Math.floor(VOCABULARY ** random())));
  }
  const sentence = words.join(' ');
  return sentence[0]!.toUpperCase() + sentence.slice(1);
}

/** The word of a rank; common words are short. */
function word(rank: number): string {
  let rest = rank;
  let spelt = '';
  do {
    spelt += SYLLABLES[rest % SYLLABLES.length]!;
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  return spelt + ENDINGS[rank % ENDINGS.length]!;
}

function name(random: () => number): string {
  const spelt = word(VOCABULARY + Math.floor(NAMES ** random()) * 7);
  return spelt[0]!.toUpperCase() + spelt.slice(1);
}

/** Mulberry32. */
export function seeded(seed: number): () => number {
  let state = (seed * 0x9e3779b9) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
