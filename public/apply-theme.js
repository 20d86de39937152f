// Runs before the first paint, so that no page flashes in another theme: the library's answer would come too late.
try {
  const root = document.documentElement;
  const { data, style } = JSON.parse(localStorage.getItem('bantin.appearance') ?? '{}');
  Object.assign(root.dataset, data);
  for (const [name, value] of Object.entries(style ?? {})) root.style.setProperty(name, value);
} catch {
  // A broken copy costs nothing: the library's settings follow.
}
