import type { Density } from '../../model/settings';
import { t } from './t';

/** What a density is called. */
export const densityName = (density: Density): string => {
  switch (density) {
    case 'compact':
      return t('densityCompact');
    case 'comfortable':
      return t('densityComfortable');
    case 'excerpt':
      return t('densityExcerpt');
    case 'cards':
      return t('keysDensityCards');
  }
};
