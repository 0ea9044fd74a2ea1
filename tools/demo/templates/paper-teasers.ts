/** What the paper's rails list beside the stories that the demo tells. */
export const MOST_READ = [
  'The accountant who read every footnote',
  'Why your ferry ticket pays for a lift in another town',
  'House prices fall where the school closed',
  'A minister, two diaries and one lunch',
  'The quiet market in second-hand cranes',
  'How to read a pension letter in four minutes',
  'What the cold spring did to bread',
  'Three towns that bought their own waterworks',
];

/** Column, headline, writer. */
export const OPINION: [string, string, string][] = [
  ['The leader', 'A toll is a tax with a view', 'The Ledger'],
  ['Both hands', 'I was wrong about the small banks', 'Honor Deverell'],
  ['Small change', 'My neighbour keeps his receipts in a piano', 'Piet Aldersey'],
  ['Letters', 'Sir, the timetable you printed was the good one', 'Our readers'],
];

/** Programme, headline, minutes. */
export const PODCASTS: [string, string, number][] = [
  ['Debit', 'The bridge that nobody priced', 34],
  ['Seven Minutes', 'Lithium, from hill to handset', 7],
  ['The Long Column', 'Who owns the rain?', 52],
];

/** Headline, picture, length. */
export const FILMS: [string, string, string][] = [
  ['A morning with the last dock pilots', 'ferry-port', '3:40'],
  ['The street that dried out twice', 'flood-street', '5:12'],
  ['Inside the room where budgets are read', 'hearing', '2:26'],
  ['Apricots, dust and a drilling rig', 'orchard', '4:51'],
];

/** Name, level, change. */
export const MARKETS: [string, string, string][] = [
  ['Sund 40', '4,211.6', '+0.42%'],
  ['Freight index', '1,084', '-1.10%'],
  ['Lithium, tonne', '14,320', '+2.31%'],
  ['Crown / dollar', '6.94', '-0.08%'],
];

/** Name, place, words. */
export const COMMENTS: [string, string, string][] = [
  [
    'quayside_reader',
    'Port Averne',
    'I have followed this from the start and still cannot say who is telling the truth. More of this, please.',
  ],
  [
    'Wilhelmina T',
    'Lysmark',
    'The third paragraph says it all. Nobody asked the people who live there.',
  ],
  [
    'old-accountant',
    'The north',
    'Has anybody added up the figures? They do not add up. They never do.',
  ],
  [
    'Marguerite O.',
    'Abroad',
    'Please link to the documents themselves. I would rather read forty dull pages than one bright quotation.',
  ],
  [
    'tidewaiter',
    'Port Averne',
    'My brother works there. He says that the half of it is not in here.',
  ],
  [
    'D. Pellew',
    'The south',
    'A good piece, but the comparison with the old contract is unfair: money was cheaper then.',
  ],
];
