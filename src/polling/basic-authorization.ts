/** The Authorization header for a user and password, in UTF-8. Source: RFC 7617 §2 and §2.1. */
export const basicAuthorization = ({
  user,
  password,
}: {
  readonly user: string;
  readonly password: string;
}): string => {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
};
