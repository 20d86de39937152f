import type { MessageKey } from '../../browser/i18n';

/** A well-known public feed to begin with. */
export interface StarterFeed {
  readonly title: string;
  readonly url: string;
  readonly siteUrl: string;
  readonly topic: MessageKey;
}

/** The languages that there are starter feeds in, BCP 47. */
export type StarterLanguage = 'en' | 'vi';

export const starterLanguages: readonly StarterLanguage[] = ['en', 'vi'];

/** Six for each language; none is asked before the person chose it. */
export const starterFeeds: Readonly<Record<StarterLanguage, readonly StarterFeed[]>> = {
  en: [
    {
      title: 'BBC News',
      url: 'https://feeds.bbci.co.uk/news/world/rss.xml',
      siteUrl: 'https://www.bbc.co.uk/news/world',
      topic: 'topicNews',
    },
    {
      title: 'Ars Technica',
      url: 'https://feeds.arstechnica.com/arstechnica/index',
      siteUrl: 'https://arstechnica.com/',
      topic: 'topicTechnology',
    },
    {
      title: 'NASA',
      url: 'https://www.nasa.gov/feed/',
      siteUrl: 'https://www.nasa.gov/',
      topic: 'topicSpace',
    },
    {
      title: 'Quanta Magazine',
      url: 'https://www.quantamagazine.org/feed/',
      siteUrl: 'https://www.quantamagazine.org/',
      topic: 'topicScience',
    },
    {
      title: 'Aeon',
      url: 'https://aeon.co/feed.rss',
      siteUrl: 'https://aeon.co/',
      topic: 'topicIdeas',
    },
    {
      title: 'xkcd',
      url: 'https://xkcd.com/atom.xml',
      siteUrl: 'https://xkcd.com/',
      topic: 'topicComics',
    },
  ],
  vi: [
    {
      title: 'VnExpress',
      url: 'https://vnexpress.net/rss/tin-moi-nhat.rss',
      siteUrl: 'https://vnexpress.net/',
      topic: 'topicNews',
    },
    {
      title: 'Tuổi Trẻ',
      url: 'https://tuoitre.vn/rss/tin-moi-nhat.rss',
      siteUrl: 'https://tuoitre.vn/',
      topic: 'topicNews',
    },
    {
      title: 'BBC News Tiếng Việt',
      url: 'https://feeds.bbci.co.uk/vietnamese/rss.xml',
      siteUrl: 'https://www.bbc.com/vietnamese',
      topic: 'topicNews',
    },
    {
      title: 'VnExpress Khoa học',
      url: 'https://vnexpress.net/rss/khoa-hoc.rss',
      siteUrl: 'https://vnexpress.net/khoa-hoc',
      topic: 'topicScience',
    },
    {
      title: 'Tinh tế',
      url: 'https://tinhte.vn/rss',
      siteUrl: 'https://tinhte.vn/',
      topic: 'topicTechnology',
    },
    {
      title: 'Thanh Niên Thể thao',
      url: 'https://thanhnien.vn/rss/the-thao.rss',
      siteUrl: 'https://thanhnien.vn/the-thao.htm',
      topic: 'topicSport',
    },
  ],
};
