import { openDB } from 'idb';
import { epochMs } from '../../model/epoch-ms';
import { databaseName, type Schema } from '../schema';
import { writeBackup } from './take-backup';

/** Reads all of a library that does not open, as it stands, as the pieces of a backup file. */
export const readClosedLibrary = async (now: number, name = databaseName): Promise<string[]> => {
  const db = await openDB<Schema>(name);
  try {
    const pieces: string[] = [];
    for await (const piece of writeBackup(db, epochMs(now))) pieces.push(piece);
    return pieces;
  } finally {
    db.close();
  }
};
