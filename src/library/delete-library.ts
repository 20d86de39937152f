import { deleteDB } from 'idb';
import { databaseName } from './schema';

/** Deletes a library that does not open any more, so that a new one can take its place; whoever has it open lets go. */
export const deleteLibrary = (): Promise<void> => deleteDB(databaseName);
