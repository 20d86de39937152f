/** The UTF-8 text that base64 stands for (Atom 0.3 `mode="base64"`); null where it is none. */
export function decodeBase64(text: string): string | null {
  const packed = text.replace(/\s+/g, '');
  if (packed === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(packed)) return null;
  let bytes: string;
  try {
    bytes = atob(packed);
  } catch {
    return null;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(bytes, (sign) => sign.charCodeAt(0)),
    );
  } catch {
    return null;
  }
}
