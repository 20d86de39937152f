/** The host of an origin or match pattern, as people know it. */
export const hostOf = (address: string): string => {
  const host = /^[a-z*]+:\/\/([^/]+)/i.exec(address)?.[1];
  return host ?? address;
};
