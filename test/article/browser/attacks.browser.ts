import { allowedAttributes } from '../../../src/article/allowed-markup';
import { sanitise, sanitiseToFragment } from '../../../src/article/sanitise';
import { untrustedHtml } from '../../../src/model/html';

export interface Attack {
  readonly id: string;
  readonly payload: string;
}

export interface Hit {
  readonly id: string;
  readonly what: string;
}

const hits: Hit[] = [];
let running = 'before';
const hit = (what: string): void => void hits.push({ id: running, what });

/** Everything a payload would do to be noticed, replaced by something that notices. */
const setCanaries = (): void => {
  const target = window as unknown as Record<string, unknown>;
  for (const name of [
    'alert',
    'confirm',
    'prompt',
    'print',
    'open',
    'fetch',
    'eval',
    'postMessage',
  ]) {
    target[name] = () => {
      hit(`${name}()`);
    };
  }
  navigator.sendBeacon = () => {
    hit('sendBeacon()');
    return true;
  };
  XMLHttpRequest.prototype.send = () => {
    hit('XMLHttpRequest');
  };
  HTMLFormElement.prototype.submit = () => {
    hit('form.submit()');
  };
  for (const name of ['__clob', '__xss', 'xssed', 'pwned']) {
    Object.defineProperty(window, name, {
      configurable: true,
      set: () => {
        hit(`window.${name}`);
      },
      get: () => undefined,
    });
  }
};

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
  if (found !== null) hit(`<${found.localName}>`);
  for (const element of box.querySelectorAll('*')) {
    for (const attribute of element.attributes) {
      if (badAttribute(element, attribute))
        hit(`${attribute.name}=${attribute.value.slice(0, 80)}`);
    }
    if (getComputedStyle(element).position !== 'static') hit(`${element.localName} is positioned`);
    if (element.localName === 'a' && element.hasAttribute('href')) {
      if (element.getAttribute('href')?.startsWith('#') === true) continue;
      const safe = element.getAttribute('rel') === 'noopener noreferrer';
      if (!safe || element.getAttribute('target') !== '_blank') hit('link not hardened');
    }
  }
};

const eventNames =
  'mouseover mouseenter focus focusin input change toggle load error animationstart animationend transitionend pointerover beforetoggle wheel copy keydown'.split(
    ' ',
  );

const provoke = (box: Element): void => {
  for (const element of box.querySelectorAll('*')) {
    for (const name of eventNames) element.dispatchEvent(new Event(name, { bubbles: true }));
  }
};

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

const tryOne = async (attack: Attack, insert: (box: Element) => void): Promise<void> => {
  running = attack.id;
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
  hits.length = 0;
  for (const one of attacks) {
    await tryOne(one, (box) => {
      const stored = sanitise(untrustedHtml(one.payload), baseUrl, window);
      box.append(sanitiseToFragment(stored, document));
    });
  }
  await pause(300);
  return [...hits];
};

/** The same canaries over a payload that nobody sanitised: they must notice, or the test proves nothing. */
export const control = async (payload: string): Promise<Hit[]> => {
  setCanaries();
  hits.length = 0;
  await tryOne({ id: 'control', payload }, (box) => {
    box.append(document.createRange().createContextualFragment(trusted(payload)));
  });
  await pause(300);
  return [...hits];
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
