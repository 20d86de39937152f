import { crc32 } from 'node:zlib';

/** In which of the five folds a site's pages are; all pages of a site are in one. fit.py reckons the same. */
export const foldOf = (site: string): number => crc32(site) % 5;
