/** Numbers names in the order they are first met, up to a most; what comes after that is `most`. */
export class NameList<Name extends string> {
  readonly names: Name[] = [];
  readonly #numbers = new Map<Name, number>();

  number(name: Name): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.names.push(name) - 1;
    this.#numbers.set(name, number);
    return number;
  }
}
