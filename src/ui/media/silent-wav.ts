/** Silence as a sound file (RIFF WAVE, 8 kHz, 8 bit, mono). */
export const silentWav = (seconds: number): Uint8Array<ArrayBuffer> => {
  const rate = 8000;
  const count = rate * seconds;
  const bytes = new Uint8Array(44 + count).fill(128, 44);
  const view = new DataView(bytes.buffer);
  const put = (at: number, name: string): void => {
    for (let i = 0; i < name.length; i += 1) bytes[at + i] = name.charCodeAt(i);
  };
  put(0, 'RIFF');
  view.setUint32(4, 36 + count, true);
  put(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  put(36, 'data');
  view.setUint32(40, count, true);
  return bytes;
};
