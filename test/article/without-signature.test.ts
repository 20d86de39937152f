import { expect, test } from 'vitest';
import { withoutSignature } from '../../src/article/without-signature';

test('the line under a post of a feed goes, and what stands before it stays', () => {
  const text = 'Phà trễ hai giờ vì sương. Không ai phàn nàn.';
  for (const line of [
    'The post Phà trễ appeared first on Bến Sông.',
    'Bài viết Phà trễ đã xuất hiện đầu tiên trên Bến Sông.',
    'Der Beitrag Phà trễ erschien zuerst auf Bến Sông.',
    'L’article Phà trễ est apparu en premier sur Bến Sông.',
  ]) {
    expect(withoutSignature(`${text} ${line}`)).toBe(text);
    expect(withoutSignature(line)).toBe('');
  }
});

test('what only sounds like it stays', () => {
  for (const text of [
    '',
    'The post office appeared first on the old map, and the ferry after it. Both are gone.'.repeat(
      3,
    ),
    'He left the post when the enemy came.',
  ]) {
    expect(withoutSignature(text)).toBe(text);
  }
});
