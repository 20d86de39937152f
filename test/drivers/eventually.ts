/** Asks until an answer satisfies, every 50 ms; fails with the last answer. */
export const eventually = async <T>(
  ask: () => Promise<T>,
  satisfies: (answer: T) => boolean,
  withinMs = 10_000,
): Promise<T> => {
  const until = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (satisfies(answer)) return answer;
    if (Date.now() > until) {
      throw new Error(`Still ${JSON.stringify(answer)} after ${withinMs} ms`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
