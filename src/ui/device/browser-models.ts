/** What a model of the browser's own is asked to do; `signal` breaks it off. */
interface Asked {
  readonly signal: AbortSignal;
}

/** Whether something can be done on this device: at once, after the browser fetched its model, or not at all. */
type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

interface Monitor {
  readonly addEventListener: (
    name: 'downloadprogress',
    heard: (event: { readonly loaded: number }) => void,
  ) => void;
}

interface Making extends Asked {
  readonly monitor: (monitor: Monitor) => void;
}

interface SummaryKind {
  readonly type: 'key-points';
  readonly format: 'plain-text';
  readonly length: 'medium';
  readonly expectedInputLanguages?: readonly string[];
  readonly outputLanguage?: string;
}

interface Summarizer {
  readonly summarizeStreaming: (text: string, how: Asked) => ReadableStream<string>;
  readonly destroy: () => void;
}

interface LanguagePair {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

interface Translator {
  readonly translate: (text: string, how: Asked) => Promise<string>;
  readonly destroy: () => void;
}

interface Detector {
  readonly detect: (
    text: string,
    how: Asked,
  ) => Promise<readonly { readonly detectedLanguage: string; readonly confidence: number }[]>;
  readonly destroy: () => void;
}

interface Factory<Kind, Made> {
  readonly availability: (kind: Kind) => Promise<Availability>;
  readonly create: (kind: Kind & Making) => Promise<Made>;
}

/** The browser's models that run on the device, as far as it has them (Chrome 138: Summarizer, Translator, LanguageDetector). */
export interface BrowserModels {
  readonly Summarizer?: Factory<SummaryKind, Summarizer>;
  readonly Translator?: Factory<LanguagePair, Translator>;
  readonly LanguageDetector?: Factory<object, Detector>;
}
