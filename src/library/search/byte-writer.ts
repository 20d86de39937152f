/** Bytes that grow as they are written; numbers take seven bits a byte, the low ones first. */
export class ByteWriter {
  #bytes: Uint8Array<ArrayBuffer>;
  /** How many bytes have been written. */
  length = 0;

  constructor(size = 1024) {
    this.#bytes = new Uint8Array(size);
  }

  /** Writes a whole number from 0 to 2³¹ − 1. */
  number(value: number): void {
    if (this.length + 5 > this.#bytes.length) this.#grow(5);
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.length++] = rest;
  }

  /** Makes room and gives out the bytes, so that a tight loop writes by `putNumber` and then sets `length` itself. */
  reserve(more: number): Uint8Array<ArrayBuffer> {
    if (this.length + more > this.#bytes.length) this.#grow(more);
    return this.#bytes;
  }

  /** Writes bytes as they are. */
  append(bytes: Uint8Array): void {
    if (this.length + bytes.length > this.#bytes.length) this.#grow(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** What was written; a view that the next write may outdate. */
  bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.length);
  }

  #grow(by: number): void {
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + by));
    larger.set(this.bytes());
    this.#bytes = larger;
  }
}

/** Writes a whole number as `ByteWriter` does; returns where the next one goes. */
export const putNumber = (bytes: Uint8Array, at: number, value: number): number => {
  let to = at;
  let rest = value;
  while (rest > 127) {
    bytes[to++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  bytes[to++] = rest;
  return to;
};
