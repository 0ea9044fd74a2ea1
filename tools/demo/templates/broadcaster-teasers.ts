/** What the theme's rails list beside the stories that the demo tells. */
export interface BroadcasterTeasers {
  /** Headline, section and length of a film. */
  videos: [string, string, string][];
  /** Headline and section. */
  latest: [string, string][];
  /** Headline, section, picture. */
  related: [string, string, string][];
}

const ENGLISH: BroadcasterTeasers = {
  videos: [
    ['The last bus over the Zarud pass', 'Tarvand', '4:12'],
    ['How a village keeps its own bees', 'Economy', '2:38'],
    ['A teacher with three shifts', 'Tarvand', '6:05'],
    ['Tea, sugar and the price of both', 'Economy', '3:21'],
  ],
  latest: [
    ['Two bakeries reopen in the old town of Kesht', 'Tarvand'],
    ['Border market to stay open on Fridays', 'Region'],
    ['Vaccination teams reach the upper valleys', 'Health'],
    ['Wheat seed arrives three weeks late', 'Economy'],
    ['A choir that meets on a roof', 'Culture'],
    ['Bus fares in the capital go up by a fifth', 'Tarvand'],
    ['Power returns to four districts', 'Tarvand'],
    ['Carpet weavers form a guild of their own', 'Economy'],
  ],
  related: [
    ['What a kilogram of saffron leaves the grower', 'Economy', 'orchard'],
    ['Engineers look for work across the border', 'Region', 'ministry'],
    ['The road that was promised three times', 'Tarvand', 'convoy'],
    ['Small traders count what the winter cost', 'Economy', 'walnuts'],
    ['Why the currency office opened late', 'Economy', 'hearing'],
    ['A mine that closed, and the town that stayed', 'Economy', 'mine'],
  ],
};

const ARABIC: BroadcasterTeasers = {
  videos: [
    ['آخر حافلة تعبر ممر زارود', 'ترفند', '4:12'],
    ['قرية تربي نحلها بنفسها', 'اقتصاد', '2:38'],
    ['معلمة بثلاث نوبات', 'ترفند', '6:05'],
    ['الشاي والسكر وثمن كل منهما', 'اقتصاد', '3:21'],
  ],
  latest: [
    ['مخبزان يفتحان من جديد في المدينة القديمة', 'ترفند'],
    ['سوق الحدود يبقى مفتوحا يوم الجمعة', 'المنطقة'],
    ['فرق التلقيح تصل إلى الوديان العليا', 'صحة'],
    ['بذور القمح تصل متأخرة ثلاثة أسابيع', 'اقتصاد'],
    ['جوقة تلتقي على سطح بيت', 'ثقافة'],
    ['أجرة الحافلات في العاصمة ترتفع', 'ترفند'],
    ['الكهرباء تعود إلى أربع مناطق', 'ترفند'],
    ['نساجو السجاد يؤسسون نقابة لهم', 'اقتصاد'],
  ],
  related: [
    ['ما الذي يبقى للمزارع من كيلو زعفران', 'اقتصاد', 'orchard'],
    ['مهندسون يبحثون عن عمل خلف الحدود', 'المنطقة', 'ministry'],
    ['طريق وُعد به الناس ثلاث مرات', 'ترفند', 'convoy'],
    ['صغار التجار يحسبون كلفة الشتاء', 'اقتصاد', 'walnuts'],
    ['لماذا تأخر مكتب الصرف في فتح أبوابه', 'اقتصاد', 'hearing'],
    ['منجم أُغلق وبلدة بقيت', 'اقتصاد', 'mine'],
  ],
};

export function broadcasterTeasers(language: string): BroadcasterTeasers {
  return language === 'ar' ? ARABIC : ENGLISH;
}
