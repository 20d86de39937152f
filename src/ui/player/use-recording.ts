import { useEffect, useRef, useState } from 'preact/hooks';
import { readPlayback, removeRecording, storeRecording } from '../../library/playbacks';
import type { Desk } from '../models/desk';
import type { Episode } from './episode';
import { fetchFile } from './fetch-file';
import { useAccess } from './use-access';

/** Whether an episode is kept on this device. */
interface RecordingState {
  readonly state: 'unknown' | 'none' | 'fetching' | 'kept' | 'failed' | 'noRoom';
  /** Bytes that are kept, or have come so far. */
  readonly got: number;
  /** Straight from a click. */
  readonly keep: () => Promise<void>;
  readonly letGo: () => Promise<void>;
}

/** Keeps an episode for playing offline, and lets go of it. */
export const useRecording = (desk: Desk, episode: Episode): RecordingState => {
  const { library } = desk.face;
  const [state, setState] = useState<RecordingState['state']>('unknown');
  const [got, setGot] = useState(0);
  const allow = useAccess(desk.face, [episode.url]);
  const running = useRef<AbortController | null>(null);
  const look = async (): Promise<void> => {
    const kept = (await readPlayback(library, episode.url))?.keptBytes ?? null;
    setGot(kept ?? 0);
    setState(kept === null ? 'none' : 'kept');
  };
  useEffect(() => {
    void look();
    return () => running.current?.abort();
  }, [episode.url]);
  const keep = async (): Promise<void> => {
    await allow();
    running.current = new AbortController();
    const { signal } = running.current;
    setGot(0);
    setState('fetching');
    const budget = desk.settings.settings.peek().recordingsMegabytes * 1_000_000;
    const file = await fetchFile(episode.url, { limitBytes: budget, signal, onBytes: setGot });
    if (signal.aborted) return;
    if (typeof file === 'string') setState(file);
    else if (await storeRecording(library, { ...episode, file }, budget)) await look();
    else setState('noRoom');
  };
  const letGo = async (): Promise<void> => {
    running.current?.abort();
    await removeRecording(library, episode.url);
    await look();
  };
  return { state, got, keep, letGo };
};
