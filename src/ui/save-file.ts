/** Hands the person a text, whole or in pieces, as a file. */
export const saveFile = (name: string, text: string | BlobPart[], type: string): void => {
  const parts = typeof text === 'string' ? [text] : text;
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
};
