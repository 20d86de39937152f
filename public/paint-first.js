// Paints what the popup showed last before its code is even loaded; the true list takes its place a moment later.
// What is kept is a sketch: [name, attributes, ...children], written by src/popup/first-paint/keep-sketch.ts.
(() => {
  const svg = 'http://www.w3.org/2000/svg';

  const build = (sketch, drawing) => {
    if (typeof sketch === 'string') return document.createTextNode(sketch);
    const [name, attributes, ...children] = sketch;
    const inside = drawing || name === 'svg';
    const element = inside ? document.createElementNS(svg, name) : document.createElement(name);
    for (const key in attributes) {
      // The page's policy lets no style attribute in, but a style set by a script.
      if (key === 'style') element.style.cssText = attributes[key];
      else element.setAttribute(key, attributes[key]);
    }
    element.append(...children.map((child) => build(child, inside)));
    return element;
  };

  try {
    const place = document.documentElement.dataset.place ?? 'popup';
    const kept = JSON.parse(localStorage.getItem(`bantin.sketch.${place}`) ?? 'null');
    const look = document.querySelector('link[rel=stylesheet]')?.href;
    // Where the popup goes on, as src/popup/popup-memory.ts keeps it: an article that was open is not painted from a sketch.
    const memory = JSON.parse(localStorage.getItem(`bantin.popup.${place}`) ?? 'null');
    const resumes = Date.now() - memory?.at < 30 * 60_000;
    if (resumes && memory.articleId !== null) return;
    const sketch = resumes ? kept?.last : kept?.start;
    // Another version of Bantin has other class names.
    if (!sketch || kept.look !== look) return;
    const first = document.createElement('div');
    first.id = 'first';
    first.inert = true;
    first.setAttribute('aria-hidden', 'true');
    first.append(build(sketch.tree, false));
    document.body.append(first);
    const list = first.querySelector('[data-sketch-top]');
    if (list) list.scrollTop = Number(list.dataset.sketchTop);
  } catch {
    // A broken sketch costs nothing: the shell is painted instead.
  }
})();
