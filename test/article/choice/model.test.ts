import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { featureNames } from '../../../src/article/blocks/describe-blocks';
import { neighbourhoodNames } from '../../../src/article/choice/neighbourhood-features';
import model from '../../../src/article/choice/model.json';
import { Trees } from '../../../src/article/choice/trees';
import { unpackTrees } from '../../../src/article/choice/unpack-trees';

const names = [...featureNames(), ...neighbourhoodNames()];

describe('the shipped model', () => {
  it('was taught by the features that the code describes blocks by', () => {
    expect(model.names).toBe(crc32(names.join(',')));
    expect(model.first.width).toBe(featureNames().length);
    expect(model.second.width).toBe(names.length);
  });

  it('asks nothing that a site could be known by', () => {
    const columns = [...unpackTrees(model.first).column, ...unpackTrees(model.second).column];
    for (const column of new Set(columns)) expect(names[column]).not.toMatch(/host|url|domain/i);
  });

  it('holds as many whole trees as it says', () => {
    for (const packed of [model.first, model.second]) {
      const { roots, column, limit, right } = unpackTrees(packed);
      expect(roots).toHaveLength(packed.trees);
      expect(limit).toHaveLength(column.length);
      // In a tree every node but its root is one of two branches: one leaf more than questions.
      const leaves = [...right].filter((branch) => branch === 0).length;
      expect(leaves - (column.length - leaves)).toBe(packed.trees);
      expect(Math.max(...right)).toBeLessThan(column.length);
      expect([...limit].every(Number.isFinite)).toBe(true);
    }
  });

  it('gives likelihoods', () => {
    const trees = new Trees(model.first);
    const row = new Float32Array(model.first.width);
    const empty = trees.ask(row, 0);
    expect(empty).toBeGreaterThan(0);
    expect(empty).toBeLessThan(1);
    // A long paragraph without a link, with all else unknown, is likelier than nothing.
    row[names.indexOf('chars')] = 7;
    row[names.indexOf('words')] = 5.5;
    row[names.indexOf('is:P')] = 1;
    row[names.indexOf('proseBefore')] = 7;
    row[names.indexOf('proseAfter')] = 7;
    expect(trees.ask(row, 0)).toBeGreaterThan(empty);
  });
});
