import { parseOpml } from '../feed/parse-opml';
import { writeOpml } from '../feed/write-opml';
import { exportOutline } from '../library/export-outline';
import { importOutline, type ImportSummary } from '../library/import-outline';
import { err, ok, type Result } from '../model/result';
import type { Background } from './context';

/** Follows what an OPML file names; the feeds are due at once. */
export const importOpml = async (
  { library }: Background,
  text: string,
): Promise<Result<ImportSummary, { readonly kind: 'notOpml' }>> => {
  const outline = parseOpml(new TextEncoder().encode(text));
  if (!outline.ok) return err({ kind: 'notOpml' });
  return ok(await importOutline(library, outline.value));
};

/** The followed feeds as an OPML file's text. */
export const exportOpml = async ({ library }: Background): Promise<string> =>
  writeOpml(await exportOutline(library), 'Bantin', library.now());
