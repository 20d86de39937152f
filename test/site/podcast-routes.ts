import { answer, document, type Behaviour } from './behaviours';
import type { Routes } from './edition-routes';

const rate = 8000;
/** Long enough that a place in it can be kept. */
const seconds = 40;

/** A hum with a pause in its middle, as a WAV file. */
export const hum = (): Buffer => {
  const samples = Buffer.alloc(rate * seconds);
  for (let at = 0; at < samples.length; at += 1) {
    const second = at / rate;
    const loud = second < 15 || second > 20 ? 40 : 0;
    samples[at] = 128 + Math.round(loud * Math.sin(2 * Math.PI * 220 * second));
  }
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
};

const feed = (origin: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel>
<title>Harbour Radio</title><link>${origin}/radio/</link><description>What the harbour sounds like</description><language>en</language>
<item><title>Ten minutes of fog</title><guid isPermaLink="false">radio-1</guid><pubDate>Sun, 01 Nov 2026 07:00:00 GMT</pubDate>
<description><![CDATA[<p>We listened to the fog signal, and to those who keep it.</p>]]></description>
<enclosure url="${origin}/radio/fog.wav" type="audio/wav" length="${rate * seconds + 44}"/>
<podcast:chapters url="${origin}/radio/fog-chapters.json" type="application/json+chapters"/>
<podcast:transcript url="${origin}/radio/fog.vtt" type="text/vtt" language="en"/>
</item>
<item><title>A quiet one</title><guid isPermaLink="false">radio-2</guid><pubDate>Sat, 31 Oct 2026 07:00:00 GMT</pubDate>
<description><![CDATA[<p>Nothing to hear, only to read.</p>]]></description></item>
</channel></rss>
`;

const chapters = JSON.stringify({
  version: '1.2.0',
  chapters: [
    { startTime: 0, title: 'The signal' },
    { startTime: 20, title: 'Its keeper' },
  ],
});

const transcript = `WEBVTT

00:00:00.000 --> 00:00:04.000
This is the fog signal.

00:00:21.500 --> 00:00:25.000
<v Wren>I have kept it for years.
`;

/** Sound in pieces, as players ask for it (RFC 9110, §14). */
const ranged =
  (type: string, body: Buffer): Behaviour =>
  (request, response) => {
    const asked = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
    if (!asked) {
      return answer(
        200,
        { 'content-type': type, 'accept-ranges': 'bytes' },
        body,
      )(request, response);
    }
    const start = Number(asked[1]);
    const end = asked[2] === '' ? body.length - 1 : Math.min(Number(asked[2]), body.length - 1);
    const headers = {
      'content-type': type,
      'accept-ranges': 'bytes',
      'content-range': `bytes ${start}-${end}/${body.length}`,
    };
    return answer(206, headers, body.subarray(start, end + 1))(request, response);
  };

/** A small podcast: one episode with chapters and a transcript, one without any sound. */
export const podcastRoutes = (startedAt: number): Routes =>
  new Map<string, Behaviour>([
    ['/radio/feed/', document('application/rss+xml; charset=utf-8', feed, startedAt)],
    ['/radio/fog.wav', ranged('audio/wav', hum())],
    ['/radio/fog-chapters.json', document('application/json+chapters', chapters, startedAt)],
    ['/radio/fog.vtt', document('text/vtt; charset=utf-8', transcript, startedAt)],
  ]);
