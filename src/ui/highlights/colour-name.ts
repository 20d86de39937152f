import type { HighlightColour } from '../../model/highlight';
import { t } from '../text/t';

/** What a colour is called. */
export const colourName = (colour: HighlightColour): string => {
  switch (colour) {
    case 'yellow':
      return t('colourYellow');
    case 'green':
      return t('colourGreen');
    case 'blue':
      return t('colourBlue');
    case 'pink':
      return t('colourPink');
  }
};
