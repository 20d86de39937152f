import { anyOf } from './any-of';

/** What reference works call their last part; the press says most of these of other stories. */
export const seeAlso = anyOf(
  [
    /see also|siehe auch|zie ook|se (?:også|även)|voir aussi|v[ée]ase también|ver também|vedi anche|voci correlate|zobacz też/u,
    /см\. также|див\. також|関連項目|参见|參見|같이 보기/u,
  ],
  { before: /^/u, after: /\s*:?$/u },
);
