import { useEffect, useState } from 'preact/hooks';

const minuteMs = 60_000;

/** The present moment, told anew each minute, so that ages stay true. */
export const useNow = (): number => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, minuteMs);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return now;
};
