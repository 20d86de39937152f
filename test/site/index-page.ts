import { badRoutes } from './bad-routes';
import type { Edition } from './edition';
import { escapeMarkup } from './escape-markup';

const li = (path: string, text: string): string =>
  `<li><a href="${path}"><code>${path}</code></a> ${escapeMarkup(text)}</li>`;

/** The page at `/`: what this server serves, for a person who wonders. */
export const renderIndexPage = (editions: readonly Edition[]): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Test sites</title></head><body>
<h1>Test sites</h1>
<ul>${editions.map(({ key, name, lang }) => li(`/${key}/`, `${name} (${lang})`)).join('\n')}</ul>
<p>Each has its feeds at <code>feed/</code>, <code>feed/rdf/</code>, <code>feed/atom/</code> and <code>feed/json</code>;
any path under <code>/open</code> is the same thing open to every origin, such as <code>/open/vi/feed/</code>.</p>
<ul>${badRoutes.map(({ path, does }) => li(path, does)).join('\n')}</ul>
</body></html>
`;
