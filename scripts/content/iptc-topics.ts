import type { Topic } from '../../src/schemas/settings.ts';

/** The 17 top concepts of IPTC Media Topics, http://cv.iptc.org/newscodes/mediatopic/, in the order of their slugs. */
export const IPTC_TOPICS: readonly Topic[] = [
  { slug: 'arts-culture-entertainment', label: 'Arts, culture and entertainment', code: 'medtop:01000000' },
  { slug: 'conflict-war-peace', label: 'Conflict, war and peace', code: 'medtop:16000000' },
  { slug: 'crime-law-justice', label: 'Crime, law and justice', code: 'medtop:02000000' },
  { slug: 'disaster-accident-emergency', label: 'Disaster, accident and emergency', code: 'medtop:03000000' },
  { slug: 'economy-business-finance', label: 'Economy, business and finance', code: 'medtop:04000000' },
  { slug: 'education', label: 'Education', code: 'medtop:05000000' },
  { slug: 'environment', label: 'Environment', code: 'medtop:06000000' },
  { slug: 'health', label: 'Health', code: 'medtop:07000000' },
  { slug: 'human-interest', label: 'Human interest', code: 'medtop:08000000' },
  { slug: 'labour', label: 'Labour', code: 'medtop:09000000' },
  { slug: 'lifestyle-leisure', label: 'Lifestyle and leisure', code: 'medtop:10000000' },
  { slug: 'politics-government', label: 'Politics and government', code: 'medtop:11000000' },
  { slug: 'religion', label: 'Religion', code: 'medtop:12000000' },
  { slug: 'science-technology', label: 'Science and technology', code: 'medtop:13000000' },
  { slug: 'society', label: 'Society', code: 'medtop:14000000' },
  { slug: 'sport', label: 'Sport', code: 'medtop:15000000' },
  { slug: 'weather', label: 'Weather', code: 'medtop:17000000' },
];
