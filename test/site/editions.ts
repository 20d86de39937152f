import { articlesEnCoast } from './articles-en-coast';
import { articlesEnTable } from './articles-en-table';
import { articlesViHome } from './articles-vi-home';
import { articlesViTown } from './articles-vi-town';
import { articlesWorld } from './articles-world';
import type { Edition } from './edition';
import { furnitureEn, furnitureVi, furnitureWorld } from './furniture-texts';

/** The news sites that the server holds. */
export const editions: readonly Edition[] = [
  {
    key: 'vi',
    lang: 'vi',
    name: 'Bến Sông',
    tagline: 'Tin gần nhà, chuyện xa nhà',
    categories: [
      { slug: 'doi-song', label: 'Đời sống' },
      { slug: 'khoa-hoc', label: 'Khoa học' },
      { slug: 'am-thuc', label: 'Ẩm thực' },
      { slug: 'the-thao', label: 'Thể thao' },
    ],
    furniture: furnitureVi,
    theme: { content: 'td-post-content tagdiv-type', title: 'entry-title td-module-title' },
    fullFeeds: ['rss', 'atom', 'json'],
    articles: [...articlesViTown, ...articlesViHome],
  },
  {
    key: 'en',
    lang: 'en-GB',
    name: 'The Harbour Lamp',
    tagline: 'Long reads from a short coast',
    categories: [
      { slug: 'coast', label: 'Coast' },
      { slug: 'science', label: 'Science' },
      { slug: 'kitchen', label: 'Kitchen' },
      { slug: 'culture', label: 'Culture' },
      { slug: 'sport', label: 'Sport' },
    ],
    furniture: furnitureEn,
    theme: { content: 'entry-content', title: 'entry-title' },
    fullFeeds: ['atom', 'json'],
    articles: [...articlesEnCoast, ...articlesEnTable],
  },
  {
    key: 'world',
    lang: 'en',
    name: 'Seven Quays',
    tagline: 'Letters in whatever language they were written',
    categories: [{ slug: 'letters', label: 'Letters' }],
    furniture: furnitureWorld,
    theme: { content: 'post-body single-content', title: 'post-headline' },
    fullFeeds: ['rss', 'atom', 'json'],
    articles: articlesWorld,
  },
];
