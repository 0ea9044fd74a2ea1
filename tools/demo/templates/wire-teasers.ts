/** What the agency's rails list beside the stories that the demo tells. */
export interface WireTeasers {
  /** Headline and number of the section. */
  latest: [string, number][];
  /** Headline, number of the section, picture. */
  more: [string, number, string][];
  sponsored: [string, string][];
}

const ENGLISH: WireTeasers = {
  latest: [
    ['Copper steadies as smelters restart', 3],
    ['Ferry operators raise summer forecast', 2],
    ['Grain exporters ask for more rail cars', 3],
    ['Court sets date in harbor dredging case', 4],
    ['Crown firms after rate decision', 1],
    ['Mountain pass reopens to heavy trucks', 2],
    ['Insurers count cost of spring floods', 1],
  ],
  more: [
    ['Shipyard wins order for four electric ferries', 2, 'ferry-port'],
    ['Regulator looks into dam safety reports', 4, 'dam'],
    ['Lithium buyers sign shorter contracts', 3, 'mine'],
    ['Bond investors shrug off budget delay', 1, 'ministry'],
    ['Apricot growers seek frost cover', 3, 'orchard'],
    ['Appeal judges hear river boundary dispute', 4, 'court'],
    ['Bridge builders face steel shortage', 2, 'bridge'],
    ['Town rebuilds market hall after mudslide', 0, 'mud'],
  ],
  sponsored: [
    ['Five questions to ask before you lease a crane', 'Averne Hoists'],
    ['How small ports keep their books', 'Tallysheet'],
    ['A warehouse that heats itself', 'Lagerhus'],
  ],
};

const JAPANESE: WireTeasers = {
  latest: [
    ['銅相場が下げ止まり、製錬所再開で', 3],
    ['フェリー各社、夏の見通し引き上げ', 2],
    ['穀物輸出業者、貨車の増便を要望', 3],
    ['港の浚渫めぐる裁判、期日決まる', 4],
    ['クローネ上昇、金利決定受け', 1],
    ['峠の道路、大型車の通行再開', 2],
    ['保険各社、春の洪水の損害を集計', 1],
  ],
  more: [
    ['造船所、電気フェリー4隻を受注', 2, 'ferry-port'],
    ['規制当局、ダム安全報告書を点検', 4, 'dam'],
    ['リチウムの買い手、短期契約に移行', 3, 'mine'],
    ['予算の遅れ、債券市場は反応薄', 1, 'ministry'],
    ['アンズ農家、霜よけの支援求める', 3, 'orchard'],
    ['川の境界めぐる控訴審始まる', 4, 'court'],
    ['橋の建設、鋼材不足に直面', 2, 'bridge'],
    ['土砂崩れの町、市場の再建進む', 0, 'mud'],
  ],
  sponsored: [
    ['クレーンを借りる前に確かめたい五つのこと', 'アベルネ・ホイスト'],
    ['小さな港の帳簿のつけ方', 'タリーシート'],
    ['自ら暖まる倉庫', 'ラーゲルフース'],
  ],
};

export function wireTeasers(language: string): WireTeasers {
  return language === 'ja' ? JAPANESE : ENGLISH;
}
