import { findAny } from '../find-any';
import { codeText } from './code-text';

const drawn = '[data-termynal], .use-termynal';
const listings = '.termy pre, [data-termynal] pre';

/** A line as the script draws it: what is typed stands behind its prompt. */
const lineOf = (line: Element): string => {
  const isTyped = line.getAttribute('data-ty') === 'input';
  const prompt = line.getAttribute('data-ty-prompt') ?? (isTyped ? '$' : '');
  return `${prompt} ${line.textContent}`.trim();
};

/**
 * Sessions of a terminal that Termynal types out: lines that are elements, or a listing whose text is markup, which its script reads
 * as such (the FastAPI and Typer documentation colours what a command answers so).
 */
export const settleTerminals = (document: Document, parse: (html: string) => Document): void => {
  for (const box of findAny(document, drawn)) {
    const lines = [...box.querySelectorAll('[data-ty]')];
    if (lines.length === 0) continue;
    const pre = document.createElement('pre');
    pre.textContent = lines.map(lineOf).join('\n');
    box.replaceWith(pre);
  }
  for (const pre of findAny(document, listings))
    pre.textContent = parse(codeText(pre)).body.textContent;
};
