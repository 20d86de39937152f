// The narrower pattern stands first: TypeScript takes the first that fits.
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}
declare module '*.css';

/** The folders of `public/_locales`; put in by the build. */
declare const bantinLanguages: readonly string[];
