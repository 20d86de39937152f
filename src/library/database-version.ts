/** The database's version: how many upgrades there are. Apart from them, since pages that find it current need none. */
export const databaseVersion = 17;
