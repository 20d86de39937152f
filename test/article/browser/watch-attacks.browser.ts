// Canaries and a close look at what stands in a page: shared by the bare page and the true reading view.

export interface Hit {
  readonly id: string;
  readonly what: string;
}

const hits: Hit[] = [];
let running = 'before';
const hit = (what: string): void => void hits.push({ id: running, what });

/** Names which attack is on, so that whatever happens is laid at its door. */
export const nowTrying = (id: string): void => {
  running = id;
};

export const hitsSoFar = (): Hit[] => [...hits];
export const report = hit;

export const forget = (): void => {
  hits.length = 0;
};

/** Everything a payload would do to be noticed, replaced by something that notices. */
export const setCanaries = (): void => {
  const target = window as unknown as Record<string, unknown>;
  const names = ['alert', 'confirm', 'prompt', 'print', 'open', 'fetch', 'eval', 'postMessage'];
  for (const name of names) {
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

const eventNames =
  'mouseover mouseenter focus focusin input change toggle load error animationstart animationend transitionend pointerover beforetoggle wheel copy keydown'.split(
    ' ',
  );

/** Fires at every element what could wake a handler. */
export const provoke = (box: Element): void => {
  for (const element of box.querySelectorAll('*')) {
    for (const name of eventNames) element.dispatchEvent(new Event(name, { bubbles: true }));
  }
};

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** Elements that no article brings into the reading view; its own buttons and icons may stand beside the text. */
const foreign =
  'script, style, link, meta, base, form, input:not([data-own]), textarea, select, iframe, frame, object, embed, applet, template, source, dialog, marquee, noscript, slot, portal, foreignObject, use, animate, set, image, maction, annotation-xml';

const harmful = ({ name, value }: Attr): boolean => {
  if (
    /^on|^(?:srcdoc|srcset|ping|formaction|action|background|poster|xlink:href|usemap|autofocus|autoplay)$/.test(
      name,
    )
  )
    return true;
  if (name === 'src') return !/^(?:blob:|data:image\/)/.test(value);
  if (name === 'href') return !/^(?:https?:\/\/|mailto:|#at-\d+$)/.test(value);
  if (name === 'target') return value !== '_blank';
  if (name === 'id') return !/^at-\d+$/.test(value);
  return name === 'name' || (name === 'style' && /url\(|position|z-index|expression/i.test(value));
};

/** Whether a point of the interface is still the interface's own. */
const isCovered = (outside: Element, text: Element): boolean => {
  const { left, top, width, height } = outside.getBoundingClientRect();
  const found = document.elementFromPoint(left + width / 2, top + height / 2);
  return found !== null && text.contains(found);
};

/** Looks at a text in the reading view: nothing in it may act, load, lead elsewhere unasked, or lie over the controls. */
export const inspectShown = (text: Element, interfaceParts: readonly Element[]): void => {
  const found = text.querySelector(foreign);
  if (found !== null) hit(`<${found.localName}>`);
  for (const element of text.querySelectorAll('*')) {
    for (const attribute of element.attributes) {
      if (harmful(attribute)) hit(`${attribute.name}=${attribute.value.slice(0, 80)}`);
    }
    const href = element.localName === 'a' ? (element.getAttribute('href') ?? '#') : '#';
    if (!href.startsWith('#') && element.getAttribute('rel') !== 'noopener noreferrer')
      hit('link not hardened');
  }
  if (interfaceParts.some((part) => isCovered(part, text))) hit('covers the interface');
};

/** Opens articles one after the other in the reader that this runs in, and looks at each once its own words are there. */
export const tryInReader = async (
  attacks: readonly { readonly id: string; readonly articleId: string; readonly mark: string }[],
): Promise<Hit[]> => {
  setCanaries();
  forget();
  for (const { id, articleId, mark } of attacks) {
    nowTrying(id);
    location.hash = `#/article/${encodeURIComponent(articleId)}`;
    const text = await shownText(mark);
    if (text === null) {
      hit('was never shown');
      continue;
    }
    inspectShown(text, [...document.querySelectorAll('[role="toolbar"] button')].slice(0, 2));
    provoke(text);
    await pause(1);
  }
  await pause(300);
  return hitsSoFar();
};

const shownText = async (mark: string): Promise<Element | null> => {
  for (let tries = 0; tries < 1000; tries += 1) {
    const text = document.querySelector('[data-testid="article-body"]');
    if (text?.textContent.includes(mark) === true) return text;
    await pause(5);
  }
  return null;
};
