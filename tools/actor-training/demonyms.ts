/** Peoples, nationalities, faiths and tongues, singular and plural where it differs, lower case. */
export const DEMONYMS: readonly string[] = (
  'afghan afghans african africans albanian albanians algerian algerians american americans andorran angolan ' +
  'angolans arab arabs arabian arabic argentine argentines argentinian argentinians armenian armenians asian asians ' +
  'australian australians austrian austrians azerbaijani azerbaijanis azeri azeris bahamian bahraini bahrainis ' +
  'bangladeshi bangladeshis barbadian basque basques belarusian belarusians belgian belgians belizean beninese ' +
  'bengali bengalis berber bhutanese bolivian bolivians bosnian bosnians botswanan brazilian brazilians breton ' +
  'british briton britons brit brits bruneian bulgarian bulgarians burkinabe burmese burundian burundians cambodian ' +
  'cambodians cameroonian cameroonians canadian canadians caribbean catalan catalans catholic catholics chadian ' +
  'chadians chechen chechens chilean chileans chinese christian christians colombian colombians comorian congolese ' +
  'coptic copts croat croats croatian croatians cuban cubans cypriot cypriots czech czechs danish dane danes djiboutian ' +
  'dominican dominicans druze dutch ecuadorian ecuadorians ecuadorean ecuadoreans egyptian egyptians emirati emiratis ' +
  'english eritrean eritreans estonian estonians ethiopian ethiopians eurasian european europeans fijian fijians ' +
  'filipino filipinos filipina finnish finn finns flemish french frenchman gabonese galician gambian gambians ' +
  'georgian georgians german germans germanic ghanaian ghanaians greek greeks grenadian guatemalan guatemalans ' +
  'guinean guineans guyanese haitian haitians hausa hazara hazaras hebrew hindu hindus hispanic hispanics honduran ' +
  'hondurans hungarian hungarians icelandic igbo indian indians indigenous indonesian indonesians inuit iranian iranians ' +
  'iraqi iraqis irish irishman islamic islamist islamists israeli israelis italian italians ivorian ivorians jamaican ' +
  'jamaicans japanese javanese jew jewish jews jordanian jordanians kashmiri kashmiris kazakh kazakhs kazakhstani ' +
  'kenyan kenyans khmer korean koreans kosovan kosovar kurd kurdish kurds kuwaiti kuwaitis kyrgyz lao laotian latin ' +
  'latino latinos latina latvian latvians lebanese liberian liberians libyan libyans lithuanian lithuanians ' +
  'luxembourgish macedonian macedonians malagasy malawian malawians malay malays malaysian malaysians maldivian ' +
  'malian malians maltese maori māori mauritanian mauritanians mauritian mauritians mayan mediterranean mexican mexicans moldovan moldovans ' +
  'mongolian mongolians montenegrin montenegrins moroccan moroccans mozambican mozambicans muslim muslims namibian namibians ' +
  'nepalese nepali nepalis nicaraguan nicaraguans nigerian nigerians nigerien nordic norwegian norwegians omani omanis ' +
  'orthodox ottoman ottomans pakistani pakistanis palestinian palestinians panamanian panamanians papuan paraguayan ' +
  'paraguayans parisian pashtun pashtuns persian persians peruvian peruvians philippine polish pole poles portuguese protestant ' +
  'protestants qatari qataris roma romanian romanians russian russians rwandan rwandans saharan salvadoran salvadorans samoan ' +
  'saudi saudis scandinavian scottish scot scots senegalese serb serbs serbian serbians sikh sikhs singaporean singaporeans ' +
  'slav slavic slavs slovak slovaks slovakian slovene slovenes slovenian slovenians somali somalis soviet soviets spanish spaniard ' +
  'spaniards sudanese sunni sunnis shia shias shiite shiites surinamese swahili swede swedes swedish swiss syrian syrians ' +
  'taiwanese tajik tajiks tamil tamils tanzanian tanzanians tatar tatars texan texans thai thais tibetan tibetans tigrayan ' +
  'tigrayans togolese tongan trinidadian tunisian tunisians turk turkish turks turkmen ugandan ugandans ukrainian ukrainians ' +
  'uruguayan uruguayans uyghur uyghurs uighur uighurs uzbek uzbeks venezuelan venezuelans vietnamese welsh western yemeni ' +
  'yemenis yazidi yazidis yiddish yoruba zambian zambians zimbabwean zimbabweans zulu zionist buddhist buddhists balkan baltic ' +
  'siberian sicilian roman romans byzantine victorian anglican methodist baptist mormon evangelical jesuit jesuits republicans-elect ' +
  'californian californians londoner londoners new yorker oromo amhara tutsi hutu rohingya rohingyas aboriginal anglo-american ' +
  'seychellois creole creoles gujarati gujaratis hindi urdu mandarin cantonese parsi parsis berber berbers punjabi punjabis sindhi baloch ' +
  'balochi marathi nahua sámi sami cree mapuche quechua aymara guarani tuareg fulani aborigine aborigines aboriginals tasmanian ' +
  'tasmanians okinawan okinawans hawaiian hawaiians alaskan floridian nubian nubians copt copts maronite alawite alawites ' +
  'wahhabi salafi salafist marxist marxists leninist nazi nazis confucian taoist shinto nubian assyrian assyrians chaldean ' +
  'kikuyu luo masai maasai ashanti ewe shona ndebele xhosa sotho tswana wolof mandinka bambara malinke tamazight pashto dari farsi ' +
  'tagalog ilocano visayan moro cebuano javanese sundanese balinese acehnese papuans karen rakhine kachin chin shan hmong ' +
  'cossack cossacks chechens dagestani ingush abkhaz ossetian ossetians romani gypsy gypsies sicilians catalonian galicians ' +
  'northerners southerners westerners easterners northerner southerner prussian bavarian saxon viking celtic gaelic aztec inca'
)
  .split(' ')
  .concat([
    'south african',
    'south africans',
    'north korean',
    'north koreans',
    'south korean',
    'south koreans',
    'new zealander',
    'new zealanders',
    'sri lankan',
    'sri lankans',
    'costa rican',
    'costa ricans',
    'puerto rican',
    'puerto ricans',
    'south sudanese',
    'north macedonian',
    'sierra leonean',
    'sierra leoneans',
    'saudi arabian',
    'latin american',
    'latin americans',
    'middle eastern',
    'east german',
    'west german',
    'hong konger',
    'hong kongers',
    'new yorker',
    'new yorkers',
    'african american',
    'african americans',
    'native american',
    'native americans',
    'ivory coaster',
  ]);
