/** Languages written from right to left, by their usual script (CLDR). */
const rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ku-arab|pa-arab|ps|sd|ug|ur|yi)(?:-|$)/i;

/** Which way an interface in this language runs. */
export const textDirection = (language: string): 'ltr' | 'rtl' =>
  rightToLeft.test(language) ? 'rtl' : 'ltr';
