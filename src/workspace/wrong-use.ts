// A fault of the call, not of the program: its message is one line and needs no stack.

export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}
