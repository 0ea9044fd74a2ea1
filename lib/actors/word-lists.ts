import { FLAG } from './word-flags';

/** Short closed lists, written by hand; the long open ones come packed with the model. */
const LISTS: [number, string][] = [
  [
    FLAG.function,
    'a an the he she it they we i you his her its their our your my him them us me this that these those ' +
      'there here who whom whose which what when where why how and or but nor so yet if then than as while ' +
      'because although though since until unless whether after before during by with without from to into ' +
      'of in on at for about over under between among against through across per via within despite amid ' +
      'is are was were be been being am has have had do does did will would can could may might must shall ' +
      'should not no yes also still just even only more most many much some any all both each every few ' +
      'other another such same own however meanwhile now today yesterday tomorrow again too very one two ' +
      'three four five six seven eight nine ten first second last next new according',
  ],
  [
    FLAG.where,
    'in at from to near across around outside inside into toward towards via through between over',
  ],
  [
    FLAG.connector,
    'of the and for de la las los le les du des del della di da do dos das van von der den ter ten bin ibn al el bint ul y e et & on in to at und en af av zu',
  ],
  [
    FLAG.time,
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
      'january february march april may june july august september october november december ' +
      'jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.',
  ],
  [
    FLAG.title,
    'principal mk mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady president vice-president premier ' +
      'chancellor minister secretary senator sen sen. congressman congresswoman representative rep rep. governor ' +
      'gov gov. mayor general gen gen. colonel col col. lieutenant lt lt. major maj maj. captain capt capt. sergeant ' +
      'sgt sgt. commander admiral adm adm. marshal king queen prince princess emperor sultan sheikh shaikh emir emperor pope ' +
      'bishop archbishop cardinal father rev rev. reverend imam ayatollah mullah maulana pastor rabbi judge justice ' +
      'chief director chairman chairwoman chairperson ceo spokesman spokeswoman spokesperson ambassador envoy ' +
      'commissioner inspector superintendent officer coach captain striker midfielder defender goalkeeper actor ' +
      'actress singer author activist analyst lawyer attorney leader mp honourable hon hon. baroness baron count ' +
      'duke duchess brother sister aunt uncle saint private corporal cpl cpl. spc spc. pfc constable detective',
  ],
  [
    FLAG.role,
    'ceo cfo coo cto mp pm president minister premier chancellor secretary senator congressman congresswoman representative governor ' +
      'mayor general colonel lieutenant major captain sergeant commander admiral king queen prince princess ' +
      'director chairman chairwoman chairperson chair chief head leader founder co-founder owner boss manager ' +
      'executive officer official spokesman spokeswoman spokesperson ambassador envoy diplomat commissioner ' +
      'inspector coach player striker midfielder defender goalkeeper actor actress singer author writer novelist ' +
      'poet journalist reporter editor activist analyst economist lawyer attorney prosecutor judge justice expert ' +
      'researcher scientist professor doctor nurse teacher student engineer farmer fisherman soldier policeman ' +
      'victim suspect candidate lawmaker legislator politician deputy adviser advisor counsel partner employee ' +
      'worker resident father mother son daughter brother sister wife husband widow uncle aunt friend veteran ' +
      'figure laureate billionaire tycoon magnate historian philosopher artist musician rapper producer filmmaker entrepreneur businessman businesswoman ' +
      'investor banker trader strategist consultant member trustee pastor priest bishop imam cleric monk ' +
      'republican democrat liberal conservative socialist speaker brigadier constable archbishop cardinal pope mufti sheikh ' +
      'ayatollah mullah rabbi preacher nun astronaut anthropologist biologist psychologist sociologist physicist chemist ' +
      'climatologist epidemiologist virologist geologist botanist archaeologist architect photographer painter sculptor dancer ' +
      'comedian broadcaster presenter anchor columnist critic blogger publisher pilot sailor driver chef miner rider runner ' +
      'cyclist boxer swimmer wrestler golfer champion winner finalist heir successor predecessor opponent challenger nominee ' +
      'incumbent aide ally accomplice gunman warlord dictator strongman witness survivor patient prisoner detainee hostage ' +
      'refugee migrant elder chieftain negotiator mediator rapporteur commentator pundit auditor accountant surgeon ' +
      'psychiatrist dentist pharmacist midwife paramedic firefighter lifeguard librarian curator conductor pianist violinist ' +
      'guitarist drummer vocalist songwriter playwright screenwriter cinematographer choreographer designer model influencer',
  ],
  [
    FLAG.orgHead,
    'ministry department agency authority commission committee council board bureau office court tribunal ' +
      'parliament senate assembly congress party front movement alliance coalition league union federation ' +
      'confederation association society organization organisation foundation institute institution university ' +
      'college school academy bank group company corporation holdings partners capital ventures fund trust ' +
      'police army navy force forces guard guards brigade brigades militia command corps division regiment ' +
      'government administration cabinet embassy service services network channel airlines airways motors ' +
      'industries systems technologies laboratories pharmaceuticals hospital club united city orchestra band ' +
      'church museum centre center initiative campaign program programme forum conference secretariat mission ' +
      'ombudsman exchange insurance securities energy petroleum oil gas mining telecom communications media ' +
      'press newspaper studios records entertainment project coalition taliban democrats republicans labour',
  ],
  [
    FLAG.orgSuffix,
    'inc inc. corp corp. co co. ltd ltd. llc llc. plc plc. gmbh ag sa s.a. nv n.v. bv spa s.p.a. oyj ab asa pty pvt bhd lp l.p. llp kk',
  ],
  [
    FLAG.placeHead,
    'river lake sea ocean bay gulf strait island islands mountain mountains mount valley desert peninsula coast ' +
      'province state county district region city town village municipality parish prefecture governorate ' +
      'territory republic kingdom emirate street avenue road boulevard square park bridge airport port harbour ' +
      'harbor beach canal border camp stadium arena palace tower hill hills heights forest reserve cape delta basin',
  ],
  [
    FLAG.outlet,
    'times post herald news tribune gazette journal guardian telegraph mirror daily weekly observer chronicle star globe mail express standard independent today tv radio broadcasting magazine review press',
  ],
  [
    FLAG.direction,
    'north south east west northern southern eastern western central new upper lower greater united great saint san santa el al st st. port fort cape',
  ],
];

/** Verbs of saying in their plain form; the other forms are made by rule. */
const SPEECH_VERBS =
  'say tell add warn argue claim announce state insist note explain write tweet reply ask admit acknowledge confirm ' +
  'deny declare suggest stress recall believe think hope vow pledge promise urge criticize criticise accuse praise ' +
  'complain comment remark observe reveal disclose report predict estimate conclude concede reiterate emphasize ' +
  'emphasise testify assert contend maintain allege counter joke quip respond answer continue agree call describe ' +
  'dub label slam blast denounce condemn decry deride dismiss mock tout hail assure advise caution conceive boast ' +
  'lament muse opine proclaim profess protest question quote repeat retort shout scream cry signal speculate suppose ' +
  'swear underscore utter whisper yell point exclaim recount relate share caution cite assess attest charge lash rail ' +
  'refer post publish';
const IRREGULAR =
  'said told wrote thought swore saying says thinks knew felt feels begged begs read reads spoke speaks speaking went goes put puts';

/** Third person, past and participle of a regular verb. */
function inflect(verb: string): string[] {
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const third = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${stem}ed`, `${stem}ing`];
}

const DOUBLING = ['admit', 'dub', 'slam', 'quip'];

function speechForms(): string {
  const forms = SPEECH_VERBS.split(' ').flatMap(inflect);
  for (const verb of DOUBLING) {
    const doubled = verb + verb.at(-1)!;
    forms.push(`${doubled}ed`, `${doubled}ing`);
  }
  return [...forms, ...IRREGULAR.split(' ')].join(' ');
}

/** Flags by lower-case word. */
export const WORD_FLAGS: ReadonlyMap<string, number> = (() => {
  const flags = new Map<string, number>();
  for (const [flag, words] of [...LISTS, [FLAG.say, speechForms()] as const])
    for (const word of words.split(' ')) flags.set(word, (flags.get(word) ?? 0) | flag);
  return flags;
})();
