interface Order {
  readonly limitBytes: number;
  readonly signal: AbortSignal;
  /** Told of all bytes that have come. */
  readonly onBytes: (bytes: number) => void;
}

/** A large file of a site, without cookies or Referer; it is told as it comes, and may take as long as it needs. */
export const fetchFile = async (
  url: string,
  { limitBytes, signal, onBytes }: Order,
): Promise<Blob | 'failed' | 'noRoom'> => {
  try {
    const init = { credentials: 'omit', referrerPolicy: 'no-referrer', signal } as const;
    const response = await fetch(url, init);
    const type = response.headers.get('content-type')?.split(';')[0] ?? '';
    // A page in the file's place is none.
    if (!response.ok || !response.body || type.startsWith('text/')) return 'failed';
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let bytes = 0;
    const reader = response.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      bytes += part.value.length;
      if (bytes > limitBytes) {
        await reader.cancel();
        return 'noRoom';
      }
      parts.push(part.value);
      onBytes(bytes);
    }
    return new Blob(parts, { type });
  } catch {
    return 'failed';
  }
};
