import { popupScreens } from './popup-screens';
import { readerScreens } from './reader-screens';
import type { Screen } from './screen';

/** Every screen there is; a new one comes here, and is then photographed and searched for barriers. */
export const screens: readonly Screen[] = [...popupScreens, ...readerScreens];
