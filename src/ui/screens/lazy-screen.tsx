import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A screen whose code is loaded when it is first shown: what nobody opens costs nothing. */
export const lazyScreen = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> => {
  let loaded: ComponentType<Props> | null = null;
  return (props: Props) => {
    const [Screen, setScreen] = useState<ComponentType<Props> | null>(() => loaded);
    useEffect(() => {
      if (Screen !== null) return;
      void load().then((screen) => {
        loaded = screen;
        setScreen(() => screen);
      });
    }, []);
    return Screen && <Screen {...props} />;
  };
};
