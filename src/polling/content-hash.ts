/** Of 32 bytes so many tell bodies apart; every check of a feed writes them. */
const keptBytes = 12;

/** The beginning of a body's SHA-256 in hexadecimal, to know a repeat from servers that send no validators. */
export const contentHash = async (bytes: Uint8Array): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(digest, 0, keptBytes)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
};
