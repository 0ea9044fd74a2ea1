export interface BroadcasterSection {
  name: string;
  topics: string[];
}

const ENGLISH: BroadcasterSection[] = [
  {
    name: 'Tarvand',
    topics: ['Capital', 'Badrin', 'Northern valleys', 'Courts', 'Schools', 'Roads and power'],
  },
  {
    name: 'Region',
    topics: ['Neighbours', 'Borders', 'Trade routes', 'Diaspora', 'Rivers', 'Diplomacy'],
  },
  {
    name: 'Economy',
    topics: ['Mining', 'Farming', 'Bazaar prices', 'Work', 'Energy', 'Remittances'],
  },
  {
    name: 'Health',
    topics: ['Clinics', 'Mothers and children', 'Clean water', 'Medicine', 'Mind', 'Ask a doctor'],
  },
  { name: 'Culture', topics: ['Books', 'Music', 'Film', 'Food', 'Crafts', 'Language'] },
  {
    name: 'Programmes',
    topics: [
      'The Evening Hour',
      'Letters from Kesht',
      'Bread and Salt',
      'Open Line',
      'Half the Sky',
      'Frequencies',
    ],
  },
];

const ARABIC: BroadcasterSection[] = [
  {
    name: 'ترفند',
    topics: ['العاصمة', 'بدرين', 'وديان الشمال', 'المحاكم', 'المدارس', 'الطرق والكهرباء'],
  },
  {
    name: 'المنطقة',
    topics: ['الجوار', 'الحدود', 'طرق التجارة', 'المهجر', 'الأنهار', 'دبلوماسية'],
  },
  { name: 'اقتصاد', topics: ['مناجم', 'زراعة', 'أسعار السوق', 'عمل', 'طاقة', 'تحويلات'] },
  { name: 'صحة', topics: ['عيادات', 'الأم والطفل', 'مياه نظيفة', 'أدوية', 'نفس', 'اسأل الطبيب'] },
  { name: 'ثقافة', topics: ['كتب', 'موسيقى', 'أفلام', 'مطبخ', 'حرف', 'لغة'] },
  {
    name: 'برامج',
    topics: ['ساعة المساء', 'رسائل من كشت', 'خبز وملح', 'الخط المفتوح', 'نصف السماء', 'ترددات'],
  },
];

/** The menu of the site, in the order of the outlet's sections. */
export function broadcasterSections(language: string): BroadcasterSection[] {
  return language === 'ar' ? ARABIC : ENGLISH;
}
