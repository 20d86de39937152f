import { useEffect, useMemo } from 'preact/hooks';

/** A view model that lives as long as its component, or until `keys` change. */
export const useModel = <Model extends { readonly dispose: () => void }>(
  create: () => Model,
  keys: readonly unknown[],
): Model => {
  const model = useMemo(create, keys);
  useEffect(() => model.dispose, [model]);
  return model;
};
