export interface PaperSection {
  name: string;
  /** The columns of its panel in the menu, each with a heading. */
  columns: [string, string[]][];
}

/** The menu of the paper, in the order of the outlet's sections. */
export const PAPER_SECTIONS: PaperSection[] = [
  {
    name: 'World',
    columns: [
      ['Regions', ['The Sund', 'Tarvand', 'Costa Verana', 'The north', 'The south']],
      ['In depth', ['Long reads', 'Correspondents', 'Maps', 'The Ledger abroad']],
    ],
  },
  {
    name: 'Business',
    columns: [
      ['Markets', ['Shares', 'Bonds', 'Currencies', 'Commodities', 'Freight']],
      ['Money', ['Pensions', 'Housing', 'Tax', 'Wages']],
    ],
  },
  {
    name: 'Politics',
    columns: [
      ['Government', ['Cabinet', 'Parliament', 'Courts', 'Town halls', 'Elections']],
      ['Accounts', ['Public purse', 'Lobby register', 'Promises kept']],
    ],
  },
  {
    name: 'Climate',
    columns: [
      ['Weather', ['Floods', 'Drought', 'Heat', 'Coasts', 'Forecasts']],
      ['Change', ['Energy', 'Farming', 'Transport', 'What it costs']],
    ],
  },
  {
    name: 'Opinion',
    columns: [
      ['Columns', ['The leader', 'Both hands', 'Small change', 'Letters', 'Cartoon']],
      ['Debate', ['For and against', 'Readers ask', 'Obituaries']],
    ],
  },
  {
    name: 'Culture',
    columns: [
      ['Arts', ['Books', 'Stage', 'Film', 'Music', 'Design']],
      ['Living', ['Food', 'Walking', 'Crossword', 'Chess']],
    ],
  },
];
