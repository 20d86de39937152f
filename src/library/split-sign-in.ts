/** An address without its user and password, and what they were. */
export interface SplitAddress {
  readonly url: string;
  readonly user: string;
  readonly password: string;
}

/**
 * Takes `user:password@` out of an address: `fetch` refuses such addresses, and an export would show the password.
 * @returns Null where there is none.
 */
export const splitSignIn = (address: string): SplitAddress | null => {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const { username, password } = url;
  if (username === '' && password === '') return null;
  url.username = url.password = '';
  return {
    url: url.href,
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
  };
};
