// Runs before the first paint, so that no page flashes in another theme: the library's answer would come too late.
try {
  const { theme, textSizePx } = JSON.parse(localStorage.getItem('bantin.appearance') ?? '{}');
  if (theme) document.documentElement.dataset.theme = theme;
  if (textSizePx) document.documentElement.style.setProperty('--text-size', String(textSizePx));
} catch {
  // A broken copy costs nothing: the library's settings follow.
}
