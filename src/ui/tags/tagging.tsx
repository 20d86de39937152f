import type { Desk } from '../models/desk';
import { lazyScreen } from '../screens/lazy-screen';

const TagEditor = lazyScreen(() => import('./tag-editor').then((editor) => editor.TagEditor));

/** Where the editor of tags comes, over whatever is shown. */
export const Tagging = ({ desk }: { desk: Desk }) => {
  const ids = desk.tagging.value;
  return ids === null ? null : (
    <TagEditor key={`${ids.length} ${ids[0] ?? ''}`} articleIds={ids} desk={desk} />
  );
};
