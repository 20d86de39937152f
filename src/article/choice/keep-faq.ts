import type { Block, Box } from '../blocks/block';
import { isHeading } from '../blocks/page-view';
import { anyOf } from '../words/any-of';
import { furnitureLine } from '../words/furniture-line';
import { newsletterAsk } from '../words/newsletter-ask';
import type { Opinion } from './opinion';

/** What stands over the questions that a text answers at its end. */
const faq = anyOf(
  [
    /(?:frequently asked|common|top) questions|faqs?|people also ask|câu hỏi thường gặp|(?:häufig(?:e| gestellte)|oft gestellte) fragen/u,
    /questions fréquentes|foire aux questions|preguntas frecuentes|perguntas frequentes|domande frequenti|veelgestelde vragen/u,
    /(?:najczęściej zadawane|najczęstsze) pytania|часто задаваемые вопросы|よくある質問|常见问题|常見問題|자주 묻는 질문/u,
  ],
  { before: /^/u, after: /(?!\p{L}).{0,60}$/u },
);

/** Fewer are no list of questions. */
const leastQuestions = 2;

/** The text before stands in a box this far up at most. */
const mostUp = 3;

const isQuestion = ({ text }: Block): boolean => /[?？]$/.test(text);

/** The box around a heading that goes on behind it. */
const sectionOf = ({ box }: Block, at: number): Box | null => {
  let around: Box | null = box;
  while (around !== null && around.last <= at) around = around.parent;
  return around;
};

/** Whether text of the article's stands before a heading, in a box around it. */
const followsText = ({ keep }: Opinion, at: number, section: Box): boolean => {
  let around: Box | null = section;
  for (let up = 0; around !== null && up <= mostUp; up += 1, around = around.parent) {
    if (around.tag === 'BODY') return false;
    if (keep.slice(around.first, at).includes(true)) return true;
  }
  return false;
};

const endOf = (blocks: readonly Block[], at: number, section: Box): number => {
  const rank = blocks[at]?.box.tag ?? '';
  let end = at + 1;
  for (; end <= section.last; end += 1) {
    const block = blocks[end];
    if (block === undefined || (isHeading(block) && block.box.tag <= rank)) break;
  }
  return end;
};

const isPart = ({ text, chars, linkChars, box }: Block): boolean =>
  !box.isHidden &&
  !box.isMenu &&
  linkChars < chars / 2 &&
  !furnitureLine.test(text) &&
  !newsletterAsk.test(text);

/** Keeps the questions and answers at the end of a text, which answer what it left open. */
export const keepFaq = (opinion: Opinion): readonly boolean[] => {
  const { blocks, keep } = opinion;
  const kept = [...keep];
  blocks.forEach((heading, at) => {
    const section = isHeading(heading) && faq.test(heading.text) ? sectionOf(heading, at) : null;
    if (section === null || !followsText(opinion, at, section)) return;
    const end = endOf(blocks, at, section);
    const parts = blocks.slice(at + 1, end);
    if (parts.filter(isQuestion).length < leastQuestions) return;
    for (let part = at; part < end; part += 1) {
      const block = blocks[part];
      if (block !== undefined && isPart(block)) kept[part] = true;
    }
  });
  return kept;
};
