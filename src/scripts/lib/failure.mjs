/**
 * What the person at the terminal can put right: printed as one sentence, with
 * no stack.
 */
export class Failure extends Error {
  /** @param {string} message what is wrong, and the way out */
  constructor(message) {
    super(message)
    this.name = "Failure"
  }
}

/**
 * Prints what went wrong: a {@link Failure} as its sentence, anything else as a
 * defect with its stack.
 * @param {unknown} error
 */
export function printFailure(error) {
  const text =
    error instanceof Failure
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error)
  process.stderr.write(`\n${text}\n`)
}
