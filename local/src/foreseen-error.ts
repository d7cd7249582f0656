/** Something that can happen to anyone, said in one plain sentence; it is shown without a stack. */
export class ForeseenError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'ForeseenError';
  }
}
