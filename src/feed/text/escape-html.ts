const replacements: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Writes plain text as HTML text or attribute value that shows the same. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => replacements[sign] ?? sign);
}
