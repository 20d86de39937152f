import { findAny } from '../find-any';

/** The boxes that Markdown converters set before the items of a list of tasks: GitHub's, Obsidian's, Pandoc's, Notion's. */
const boxes =
  'li input[type="checkbox"][disabled], li.task-list-item input[type="checkbox"], .contains-task-list li input[type="checkbox"], ul.task-list li input[type="checkbox"], .to-do-list .checkbox';

const isTicked = (box: Element): boolean =>
  box.hasAttribute('checked') || box.classList.contains('checkbox-on');

/** Writes whether a task is done as a sign, since no control stays in an article. */
export const markTasks = (document: Document): void => {
  for (const box of findAny(document, boxes)) box.replaceWith(isTicked(box) ? '☑ ' : '☐ ');
};
