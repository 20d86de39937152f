import { fnvSeed, fnvStep, fnvText } from '../../model/fnv';
import type { SearchDocument } from './segment';

/** Tells whether what was indexed of an article still holds: 32 bits over all of it (FNV-1a). */
export const hashWords = ({ feedId, sortAt, language, title, text }: SearchDocument): number => {
  let hash = fnvSeed;
  for (const part of [feedId, String(sortAt), language ?? '', title, text]) {
    hash = fnvStep(fnvText(hash, part), 0x1f);
  }
  return hash >>> 0;
};
