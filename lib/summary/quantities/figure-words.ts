const list = (words: string) => new Set(words.split(' '));

/** What became of those who are counted. */
export type Outcome =
  | 'dead'
  | 'injured'
  | 'missing'
  | 'arrested'
  | 'displaced'
  | 'rescued'
  | 'freed'
  | 'hostage'
  | 'infected'
  | 'treated';

const OUTCOMES: Record<Outcome, string> = {
  dead: 'dead died die dies killed kill kills killing deaths fatalities perished toll lives drowned',
  injured: 'injured injuring injures wounded wounding wounds hurt injuries',
  missing: 'missing unaccounted',
  arrested: 'arrested arrest arrests arresting detained detaining',
  displaced: 'evacuated evacuating displaced displacing homeless fled',
  rescued: 'rescued rescuing',
  freed: 'freed',
  hostage: 'hostages hostage',
  infected: 'infected infecting infections',
  treated: 'treated hospitalised hospitalized',
};

export const OUTCOME_OF: ReadonlyMap<string, Outcome> = new Map(
  Object.entries(OUTCOMES).flatMap(([outcome, words]) =>
    words.split(' ').map((word): [string, Outcome] => [word, outcome as Outcome]),
  ),
);

/** Counts that can only grow as an event is told. */
export const CUMULATIVE: ReadonlySet<Outcome> = new Set<Outcome>(['dead']);

/** Nouns that say no more than that people are counted. */
export const PEOPLE = list('people persons person individuals others victims');

/** Plurals that do not end in s. */
export const PLURALS = list(
  'people men women children police cattle sheep fish teeth feet crew staff personnel aircraft',
);

/** Verbs that tell how a figure moves or stands; they name no event. */
export const MOVES = list(
  'rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing climb climbs climbed drop drops dropped ' +
    'increase increased increases decrease decreased decline declined jump jumped surge surged plunge plunged gain gained slow slowed ' +
    'widen widened widens narrow narrowed narrows swell swelled swollen shrink shrank shrunk ease eased edge edged slip slipped soar soared tumble tumbled dip dipped ' +
    'reach reaches reached stand stands stood hit hits total totals totalled amount amounts amounted raise raised raises cut lower lowered ' +
    'pick picked extend extended extending spread double doubled triple tripled up down left remain remains keep kept bring brought put now',
);
const UPWARDS = list(
  'rise rises rose risen grow grew grown climb climbed increase increased jump jumped surge surged gain gained up raised',
);
const DOWNWARDS = list(
  'fall falls fell fallen drop dropped decrease decreased decline declined plunge plunged down cut lowered slowed',
);

/** Whether a word tells of a change, and which way. */
export function directionOf(word: string): 'up' | 'down' | null {
  return UPWARDS.has(word) ? 'up' : DOWNWARDS.has(word) ? 'down' : null;
}

/** How a figure is meant: as a fact, a plan, a claim, an offer. */
export type Mode = 'fact' | 'plan' | 'demand' | 'offer';

const MODES: [Mode, Set<string>][] = [
  [
    'demand',
    list(
      'ask asks asked asking seek seeks sought seeking demand demands demanded need needs needed want wants wanted require required',
    ),
  ],
  ['offer', list('pledge pledged pledges promise promised promises propose proposed')],
  [
    'plan',
    list(
      "will would plan plans planned expect expects expected aim aims intends could may might should shall won't",
    ),
  ],
];

export function modeOf(word: string): Mode | null {
  return MODES.find(([, words]) => words.has(word))?.[0] ?? null;
}

/** Words that say nothing of what is counted: grammar, reporting, days, and the vaguest nouns. */
export const VAGUE = list(
  'a an the of in on at by for from to with within into onto over under after before since until till during while when where as than that this these those ' +
    'and or but nor so if because due about around some nearly almost roughly approximately estimated least most more less fewer up only just even also still already yet ' +
    'is are was were be been being am has have had do does did not no all both each every any other others another its it he she they his her their them him we our who whom which what whose there ' +
    'one first time times number total many several few per near off out through across between among including said says say told tells according added ' +
    'official officials authorities minister ministry spokesman spokeswoman statement figures statistics report office data ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'today yesterday tomorrow morning evening night nightfall overnight afternoon weekend day week month year years later earlier early late again now ' +
    'company group government people will would could should may might can must',
);

/** What happens and is counted by its victims. */
export const EVENTS = list(
  'attack attacks bomb bombs bombing bombings blast blasts explosion explosions crash crashes raid raids shooting shootings clash clashes fire fires flood floods ' +
    'quake quakes earthquake earthquakes storm storms accident accidents collapse landslide landslides strike strikes airstrike airstrikes ambush ambushes shelling ' +
    'stampede avalanche derailment battle battles bomber bombers gunman gunmen truck bus plane helicopter ferry boat operation offensive violence ' +
    'rally rallies protest protests demonstration demonstrations march marches meeting match game concert funeral',
);

/** Verbs of reporting: who tells a figure is not what it is about. */
export const REPORTING = list(
  'called reported reports announced admitted found confirmed counted counts put puts showed show shown estimated believed known',
);

/** What players and teams score is new with every match. */
export const SCORES = list(
  'points goals runs tries wickets assists rebounds games sets matches wins titles medals',
);

const OPPOSITES: [string, string][] = [
  ['accept', 'reject'],
  ['support', 'oppos'],
  ['support', 'oppon'],
  ['buy', 'sell'],
  ['import', 'export'],
  ['profit', 'loss'],
  ['open', 'close'],
  ['hire', 'fire'],
  ['income', 'spend'],
];

/** Whether one set of stems has a word whose opposite the other has. */
export function opposed(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  return OPPOSITES.some(([a, b]) => (x.has(a) && y.has(b)) || (x.has(b) && y.has(a)));
}

/** Irregular verbs of the past, which mark an event as words in -ed do. */
const PAST_VERBS = list(
  'ate beat became began begun bent bet bled blew bore bought bound bred broke broken built burnt burst came caught chose chosen clung crept dealt dug drank drew ' +
    'drawn driven drove fed felt fled flew flown forbade forbidden forgot forgave fought froze frozen freed gave given gone got grabbed heard held hid hidden hung kept ' +
    'knew known laid lay led lent lit lost made meant met paid ran rang rode ridden sang sank sunk saw seen sent shook shot shown shrank shut slept slid sold sought ' +
    'sowed spent spilt split spoke spoken sprang stole stolen stood struck stuck swam swept swore sworn taken taught thought threw thrown took tore torn understood ' +
    'went withdrawn withdrew woke won wore worn wound wrote written found fallen',
);

export function isPastVerb(word: string): boolean {
  return PAST_VERBS.has(word) || /^\p{L}{2,}ed$/u.test(word);
}

/** Whether a word (lower case) says what a sentence is about. */
export function isTelling(word: string): boolean {
  return (
    word.length > 1 &&
    !VAGUE.has(word) &&
    !REPORTING.has(word) &&
    !MOVES.has(word) &&
    !OUTCOME_OF.has(word) &&
    modeOf(word) === null
  );
}
