import { document, redirect, type Behaviour } from './behaviours';
import { categoryLabel, modifiedAt, type FeedFormat, type LiveEdition } from './edition';
import type { FeedView } from './feed-view';
import { drawMark, paintMark, paintPicture, wrapIco } from './pictures';
import { renderJsonFeed } from './render-json-feed';
import { renderArticlePage, renderListPage } from './render-page';
import { renderAtom, renderCommentFeed, renderRdf, renderRss } from './render-xml-feed';
import { articleImages, type LiveArticle } from './site-article';

/** What is served at each exact path. */
export type Routes = ReadonlyMap<string, Behaviour>;

const html = 'text/html; charset=UTF-8';
const rss = 'application/rss+xml; charset=UTF-8';

/** WordPress's address of each feed format below a page's own, its media type, and who writes it. */
const feedKinds: readonly {
  readonly format: FeedFormat;
  readonly suffix: string;
  readonly type: string;
  readonly render: (view: FeedView) => string;
}[] = [
  { format: 'rss', suffix: 'feed/', type: rss, render: renderRss },
  {
    format: 'rdf',
    suffix: 'feed/rdf/',
    type: 'application/rdf+xml; charset=UTF-8',
    render: renderRdf,
  },
  {
    format: 'atom',
    suffix: 'feed/atom/',
    type: 'application/atom+xml; charset=UTF-8',
    render: renderAtom,
  },
  {
    format: 'json',
    suffix: 'feed/json',
    type: 'application/feed+json; charset=UTF-8',
    render: renderJsonFeed,
  },
];

const painted = new Map<string, Buffer>();

/** Paints once for all servers of the process: a picture costs some 50 ms. */
const paintOnce = (name: string, paint: () => Buffer): Buffer => {
  const bytes = painted.get(name) ?? paint();
  painted.set(name, bytes);
  return bytes;
};

type Entry = readonly [path: string, behaviour: Behaviour];

const feedEntries = (edition: LiveEdition, base: string, category?: string): readonly Entry[] => {
  const articles = edition.articles.filter(
    (one) => category === undefined || one.category === category,
  );
  const label = category === undefined ? '' : ` – ${categoryLabel(edition, category)}`;
  return feedKinds.map(({ format, suffix, type, render }) => {
    const self = base + suffix;
    const view = { edition, articles, title: edition.name + label, self };
    const full = edition.fullFeeds.includes(format);
    return [
      self,
      document(type, (origin) => render({ ...view, origin, full }), modifiedAt(edition)),
    ];
  });
};

const frontPage =
  (edition: LiveEdition): Behaviour =>
  (request, response) => {
    const wanted = edition.articles.find(({ id }) => String(id) === request.query.get('p'));
    const behaviour =
      wanted === undefined
        ? document(html, renderListPage(edition), modifiedAt(edition))
        : redirect(301, wanted.path);
    return behaviour(request, response);
  };

const articleEntries = (edition: LiveEdition, article: LiveArticle): readonly Entry[] => {
  const self = `${article.path}feed/`;
  return [
    [
      article.path,
      document(html, (origin) => renderArticlePage(edition, article, origin), article.updatedAt),
    ],
    [article.path.slice(0, -1), redirect(301, article.path)],
    [
      self,
      document(
        rss,
        (origin) => renderCommentFeed(edition, [article], { origin, self }),
        article.updatedAt,
      ),
    ],
  ];
};

const pictureEntries = ({ key, articles }: LiveEdition, startedAt: number): readonly Entry[] =>
  articles.flatMap(articleImages).flatMap((name) =>
    (
      [
        ['', 800, 450],
        ['-400x225', 400, 225],
      ] as const
    ).map(([size, width, height]): Entry => {
      const paint = (): Buffer => paintOnce(name + size, () => paintPicture(name, width, height));
      return [
        `/${key}/wp-content/uploads/${name}${size}.png`,
        document('image/png', paint, startedAt),
      ];
    }),
  );

const markEntries = ({ key, name }: LiveEdition, startedAt: number): readonly Entry[] => {
  const mark = (size: number) => (): Buffer =>
    paintOnce(`${name} mark ${size}`, () => paintMark(name, size));
  return [
    [`/${key}/logo.svg`, document('image/svg+xml', drawMark(name), startedAt)],
    [`/${key}/favicon.png`, document('image/png', mark(32), startedAt)],
    [`/${key}/icon-180.png`, document('image/png', mark(180), startedAt)],
    [`/${key}/favicon.ico`, document('image/x-icon', () => wrapIco(mark(32)(), 32), startedAt)],
  ];
};

/** Everything served under `/key/` as the edition now stands. */
export const editionRoutes = (edition: LiveEdition, startedAt: number): Routes => {
  const base = `/${edition.key}/`;
  const commentsSelf = `${base}comments/feed/`;
  return new Map<string, Behaviour>([
    [base, frontPage(edition)],
    [base.slice(0, -1), redirect(301, base)],
    [`${base}feed`, redirect(301, `${base}feed/`)],
    ...feedEntries(edition, base),
    ...edition.categories.flatMap(({ slug }): readonly Entry[] => {
      const path = `${base}category/${slug}/`;
      const listPage = renderListPage(edition, slug);
      return [
        [path, document(html, listPage, modifiedAt(edition))],
        ...feedEntries(edition, path, slug),
      ];
    }),
    [
      commentsSelf,
      document(
        rss,
        (origin) => renderCommentFeed(edition, edition.articles, { origin, self: commentsSelf }),
        modifiedAt(edition),
      ),
    ],
    ...edition.articles.flatMap((article) => articleEntries(edition, article)),
    ...pictureEntries(edition, startedAt),
    ...markEntries(edition, startedAt),
  ]);
};
