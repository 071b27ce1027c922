const ROWS = 2500

/** More than V8 lets pass without looking for garbage; never touched, so never real. */
const HINT_BYTES = 65 * 1024 * 1024

/**
 * Has V8 collect what an import is done with, in the background, once in some
 * thousand rows. Rows outlive the statements that they wait for and so grow old:
 * V8 would let them pile up until the heap has doubled.
 */
export function letGo(rowsBefore: number, rowsAfter: number): void {
  if (Math.floor(rowsBefore / ROWS) < Math.floor(rowsAfter / ROWS)) {
    new ArrayBuffer(HINT_BYTES)
  }
}
