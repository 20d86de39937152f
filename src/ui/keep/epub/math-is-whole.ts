/** How many children these elements of MathML have (MathML 3, §3.1.3.2). */
const counts: Readonly<Record<string, number>> = {
  mfrac: 2,
  mroot: 2,
  msub: 2,
  msup: 2,
  munder: 2,
  mover: 2,
  msubsup: 3,
  munderover: 3,
};

const tokens = /^m(?:i|n|o|s|text|space)$/;
const onlyIn: Readonly<Record<string, string>> = { mtr: 'mtable', mtd: 'mtr' };

/** Whether a formula is made as MathML asks; browsers draw others too, checkers of books refuse them. */
export const mathIsWhole = (math: Element): boolean =>
  [math, ...math.querySelectorAll('*')].every((element) => {
    const { localName: name, children } = element;
    const wanted = counts[name];
    if (wanted !== undefined && children.length !== wanted) return false;
    if (tokens.test(name)) return children.length === 0;
    if (name === 'math' && element !== math) return false;
    if (name === 'semantics' || name === 'mmultiscripts' || name === 'mprescripts') return false;
    const parent = onlyIn[name];
    if (parent !== undefined && element.parentElement?.localName !== parent) return false;
    if (name === 'mtable' || name === 'mtr') {
      const inside = name === 'mtable' ? 'mtr' : 'mtd';
      if ([...children].some((child) => child.localName !== inside)) return false;
    }
    return [...element.childNodes].every(
      (node) => node.nodeType !== Node.TEXT_NODE || (node.textContent ?? '').trim() === '',
    );
  });
