import { fold } from './fold';

/**
 * The commonest words without a subject of their own (articles, pronouns, prepositions,
 * conjunctions, auxiliaries) of the languages most read in news. English has measured background
 * frequencies; for the others these few dozen words are most of a text's tokens, and without them
 * "und" or "的" would weigh like a name.
 */
const BY_LANGUAGE: Record<string, string> = {
  ar: 'في من على إلى عن أن إن هذا هذه ذلك التي الذي الذين كان كانت قد لا لم لن ما مع بعد قبل بين كل أو ثم حتى كما أي هو هي هم نحو عند غير خلال منذ حول قال وقال أنه أنها بأن لكن وهو',
  cs: 'a i v ve na s se si z ze k ke o u do od po pro za před při že jako ale nebo který která které kteří by byl byla bylo byli být je jsou jsem to ten ta ti této jeho její jejich už také jen však podle až než',
  da: 'og i at det en et den til er som på de med han af for der var hun jeg ikke var men om så har havde fra eller ved kan vil skal blev være over efter deres sin også mere end når hvor ud op',
  de: 'der die das den dem des ein eine einen einem einer eines und oder aber auch als am an auf aus bei bis da dass daß dazu denn doch dort durch er es für gegen haben hat hatte hatten ich ihm ihn ihr ihre ihren im in ins ist ja kann kein keine können man mehr mit muss nach nicht noch nun nur ob ohne schon sehr sei sein seine seinen seit sich sie sind so soll sollen über um unter vom von vor war waren was weil wenn werden wie will wir wird wo worden wurde wurden zu zum zur zwischen',
  el: 'ο η το οι τα του της των τον την και να με για από στο στη στην στον στους στις σε που πως ότι είναι ήταν θα δεν μη ως αλλά ή αν όπως κατά μετά προς έχει έχουν είχε μια ένα ένας αυτό αυτή',
  es: 'el la los las lo un una unos unas y o u e de del a al en por para con sin sobre entre desde hasta que se su sus le les me mi no ni como más pero si ya ha han había haber es son era eran fue fueron ser está están este esta estos estas ese esa esos cuando donde quien porque también muy tras ante según durante todo todos',
  fi: 'ja on ei se hän oli että joka mutta myös kun kuin niin ovat ole olisi hänen sen siitä tai jos ne he me mitä jo vain sekä mukaan nyt vielä kanssa jälkeen ollut tämä ettei',
  fr: 'le la les l un une des du de d et ou à au aux en dans par pour sur sous avec sans ce cet cette ces se sa son ses leur leurs il elle ils elles on nous vous je que qui quoi dont où ne pas plus mais si comme est sont était étaient été être a ont avait avaient avoir fait même aussi entre après avant depuis lors selon chez vers très tout tous c s n qu j',
  he: 'של את על לא עם הוא היא הם זה זו זאת כי גם או אבל אם כל יותר כמו בין אחרי לפני אך רק היה היתה היו אל מן כדי אשר לו לה להם',
  hi: 'के का की को में से है हैं और ने पर इस यह वह कि एक नहीं भी तो ही हो था थी थे कर लिए उस जो या साथ बाद रहा रही रहे गया गई गए अपने किया कहा',
  hu: 'a az és egy hogy nem is de meg volt van ez azt ezt már csak még mint vagy ha el ki fel lesz lett volna után szerint között pedig aki ami amely',
  id: 'yang dan di ke dari untuk dengan pada ini itu dalam tidak akan juga oleh sebagai adalah telah sudah ada atau karena bahwa saat para kata ia mereka kepada lebih',
  it: 'il lo la i gli le l un uno una e ed o di del dello della dei degli delle a al allo alla ai agli alle da dal dalla dai in nel nella nei nelle con su sul sulla sui per tra fra che chi cui si non più ma se come anche è sono era erano ha hanno aveva essere stato stata stati questo questa questi dopo prima contro già solo',
  ja: 'の に は を た が で て と し れ さ ある いる も する から な こと として い や など なっ ない この ため その あっ よう また もの という あり まで られ なる へ か だ これ によって により おり より による ます です ました',
  ko: '이 그 저 것 수 등 및 를 을 은 는 이다 있다 했다 한다 있는 하는 대한 위해 지난 라고 에서 으로 까지 부터',
  nl: 'de het een en of in op aan van voor met door bij naar uit over onder tegen tot om te er dat die dit deze is zijn was waren wordt worden werd werden heeft hebben had hij zij ze hun haar niet geen ook maar als dan nog wel al meer na kan zou moet volgens omdat wie wat waar',
  no: 'og i at det en et den til er som på de med han av for der var hun jeg ikke men om så har hadde fra eller ved kan vil skal ble være over etter sin også mer enn når hvor ut opp',
  pl: 'i w we na z ze do o od po za przez dla przy się nie to jest są był była było byli być że jak ale lub oraz który która które którzy tym tego jego jej ich już także tylko po jako czy aby co przed został',
  pt: 'o a os as um uma e ou de do da dos das em no na nos nas a ao à aos às por pelo pela para com sem sobre entre até que se seu sua seus suas não mais mas como é são era foi foram ser está estão este esta isso já também quando onde quem após desde segundo há ter tem',
  ro: 'și în de la cu pe din a al ai ale o un una unei care că să nu este sunt era au fost va mai sau dar după prin pentru despre ca ce le se lui lor acest această',
  ru: 'и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее её мне было вот от меня еще ещё нет о из ему теперь когда даже ну если уже или быть был была были для это этот эта эти которые который которая также при чтобы после их',
  sv: 'och i att det en ett den till är som på de med han av för var hon jag inte men om så har hade från eller vid kan ska skulle blev bli vara över efter sin sina också mer än när där ut upp',
  th: 'ที่ และ ใน ของ เป็น มี ได้ ว่า ให้ การ ไม่ จะ กับ จาก แล้ว ก็ นี้ โดย ซึ่ง อยู่ ไป มา แต่ หรือ คือ ความ',
  tr: 've bir bu da de için ile olarak olan çok daha gibi kadar sonra ise ama ancak en ne o ki mi her şu veya var oldu olduğunu olduğu tarafından göre dedi',
  uk: 'і й та в у на не що він вона вони з зі із до за як а але це від по для при про є був була були бути його її їх які який яка також або чи вже після',
  vi: 'và của là có được trong cho các những một với không này đã từ người khi đến về để ra theo tại cũng như vào trên sẽ',
  zh: '的 了 在 是 我 有 和 就 不 人 都 一 一个 上 也 很 到 说 要 去 你 会 着 没有 看 好 自己 这 那 他 她 它 们 与 及 等 对 为 从 而 以 于 之 并 将 被 但 或 其 中 年 月 日 這 為 與 對 說 個 後 后 还 還 更 让 已',
};

/** Codes that mean the same list. */
const SAME: Record<string, string> = { nb: 'no', nn: 'no', iw: 'he', in: 'id' };

const lists = new Map<string, ReadonlySet<string>>();

/** Function words of a language (BCP 47), folded; empty for English and languages not listed. */
export function functionWords(language: string | null): ReadonlySet<string> {
  const code = (language ?? 'en').slice(0, 2).toLowerCase();
  let list = lists.get(code);
  if (!list) {
    list = new Set((BY_LANGUAGE[SAME[code] ?? code] ?? '').split(' ').filter(Boolean).map(fold));
    lists.set(code, list);
  }
  return list;
}
