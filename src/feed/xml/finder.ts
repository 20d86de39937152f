/** `indexOf` that remembers its last answer, so that repeated searches for one far or missing mark stay linear. */
export class Finder {
  readonly #source: string;
  readonly #answers = new Map<string, { from: number; at: number }>();

  constructor(source: string) {
    this.#source = source;
  }

  /** Where `mark` next stands at or after `from`; -1 where it does not. */
  find(mark: string, from: number): number {
    const answer = this.#answers.get(mark);
    if (answer !== undefined && answer.from <= from && (answer.at === -1 || from <= answer.at)) {
      return answer.at;
    }
    const at = this.#source.indexOf(mark, from);
    if (answer === undefined) this.#answers.set(mark, { from, at });
    else Object.assign(answer, { from, at });
    return at;
  }
}
