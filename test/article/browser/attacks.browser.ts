import { allowedAttributes } from '../../../src/article/allowed-markup';
import { sanitise, sanitiseToFragment } from '../../../src/article/sanitise';
import { untrustedHtml } from '../../../src/model/html';
import type { Hit } from './watch-attacks.browser';
import {
  forget,
  hitsSoFar,
  nowTrying,
  pause,
  provoke,
  report,
  setCanaries,
} from './watch-attacks.browser';

export type { Hit } from './watch-attacks.browser';

export interface Attack {
  readonly id: string;
  readonly payload: string;
}

const plainAttributes = new Set([...allowedAttributes, 'target', 'rel', 'referrerpolicy']);

const forbidden =
  'script, style, link, meta, base, form, input, button, textarea, select, iframe, frame, object, embed, applet, svg, template, video, audio, source, dialog, marquee, noscript, slot, portal';

const badAttribute = (element: Element, { name, value }: Attr): boolean => {
  if (name === 'src') {
    return element.localName !== 'img' || !/^data:image\/(?!svg)[a-z]+;base64,/i.test(value);
  }
  if (name === 'id') return !/^at-\d+$/.test(value);
  if (name === 'href' && /^#at-\d+$/.test(value)) return false;
  if (name === 'href') return element.localName !== 'a' || !/^(?:https?:\/\/|mailto:)/.test(value);
  if (name === 'data-src') return !/^https?:\/\//.test(value);
  return !plainAttributes.has(name);
};

/** What stands in the document must be harmless to look at, too: nothing unlisted, nothing laid over the interface. */
const inspect = (box: Element): void => {
  const found = box.querySelector(forbidden);
  if (found !== null) report(`<${found.localName}>`);
  for (const element of box.querySelectorAll('*')) {
    for (const attribute of element.attributes) {
      if (badAttribute(element, attribute))
        report(`${attribute.name}=${attribute.value.slice(0, 80)}`);
    }
    if (getComputedStyle(element).position !== 'static')
      report(`${element.localName} is positioned`);
    if (element.localName === 'a' && element.hasAttribute('href')) {
      if (element.getAttribute('href')?.startsWith('#') === true) continue;
      const safe = element.getAttribute('rel') === 'noopener noreferrer';
      if (!safe || element.getAttribute('target') !== '_blank') report('link not hardened');
    }
  }
};

const tryOne = async (attack: Attack, insert: (box: Element) => void): Promise<void> => {
  nowTrying(attack.id);
  const box = document.createElement('div');
  document.body.append(box);
  insert(box);
  inspect(box);
  provoke(box);
  await pause(1);
  box.remove();
};

/** Sends every payload through store and show into this very page; returns whatever gave a sign of life. */
export const attack = async (attacks: readonly Attack[], baseUrl: string): Promise<Hit[]> => {
  setCanaries();
  forget();
  for (const one of attacks) {
    await tryOne(one, (box) => {
      const stored = sanitise(untrustedHtml(one.payload), baseUrl, window);
      box.append(sanitiseToFragment(stored, document));
    });
  }
  await pause(300);
  return hitsSoFar();
};

/** The same canaries over a payload that nobody sanitised: they must notice, or the test proves nothing. */
export const control = async (payload: string): Promise<Hit[]> => {
  setCanaries();
  forget();
  await tryOne({ id: 'control', payload }, (box) => {
    box.append(document.createRange().createContextualFragment(trusted(payload)));
  });
  await pause(300);
  return hitsSoFar();
};

interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createHTML: (text: string) => string },
  ): {
    createHTML: (text: string) => string;
  };
}

const trusted = (html: string): string => {
  const factory = (window as unknown as { trustedTypes?: PolicyFactory }).trustedTypes;
  if (factory === undefined) return html;
  return factory.createPolicy('control', { createHTML: (text) => text }).createHTML(html);
};
