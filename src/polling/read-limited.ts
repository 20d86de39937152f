/**
 * Reads a body up to a limit, letting go of the connection beyond it.
 * @returns Null where the body is larger than `limitBytes`, whatever its Content-Length said.
 */
export const readLimited = async (
  response: Response,
  limitBytes: number,
): Promise<Uint8Array | null> => {
  const claimed = Number(response.headers.get('content-length') ?? 0);
  const reader = response.body?.getReader();
  if (claimed > limitBytes) {
    await reader?.cancel();
    return null;
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    length += part.value.length;
    if (length > limitBytes) {
      await reader?.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  return joined(chunks, length);
};

const joined = (chunks: readonly Uint8Array[], length: number): Uint8Array => {
  const [only] = chunks;
  if (only?.length === length) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};
