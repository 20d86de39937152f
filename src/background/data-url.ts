/** Bytes as a data address, for what takes addresses only. */
export const dataUrl = (bytes: Uint8Array, type: string): string => {
  let binary = '';
  // In slices: a large picture would overflow the arguments of one call.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return `data:${type};base64,${btoa(binary)}`;
};
