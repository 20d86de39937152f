import type { Box } from '../blocks/block';

/** The innermost box around one that holds more than that; null where none does. */
export const boxBeyond = ({ first, last, parent }: Box): Box | null => {
  let around = parent;
  while (around !== null && around.first === first && around.last === last) around = around.parent;
  return around;
};
