import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * What is typed into a field that begins with what is kept. Kept words that change meanwhile come in only where nothing
 * was typed; an effect that took them over blindly lost the first letter, typed before it had run at all.
 */
export const useTyped = (kept: string): readonly [string, (typed: string) => void] => {
  const [typed, setTyped] = useState(kept);
  const seen = useRef(kept);
  useEffect(() => {
    const before = seen.current;
    seen.current = kept;
    setTyped((now) => (now === before ? kept : now));
  }, [kept]);
  return [typed, setTyped];
};
